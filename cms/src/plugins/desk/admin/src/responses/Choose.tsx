import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import type { Choice } from '../../../response-contract.ts';
import { Both } from '../components/Both.tsx';
import { bothText } from '../words.ts';

/** Strapi's select takes no empty value. */
const NONE = 'none';

interface ChooseProps {
	name: string;
	title: BilingualText;
	options: readonly Choice[];
	value: string | null;
	/** What stands for no choice; without it one must be made. */
	empty?: BilingualText;
	disabled?: boolean;
	onChoose: (value: string | null) => void;
}

export function Choose({ name, title, options, value, empty, disabled = false, onChoose }: ChooseProps) {
	return (
		<Field.Root name={`deskResponse${name}`}>
			<Field.Label>
				<Both text={title} />
			</Field.Label>
			<SingleSelect
				value={value ?? NONE}
				disabled={disabled}
				onChange={(chosen: string | number) => onChoose(chosen === NONE ? null : String(chosen))}
			>
				{empty === undefined ? null : <SingleSelectOption value={NONE}>{bothText(empty)}</SingleSelectOption>}
				{options.map(({ key, label }) => (
					<SingleSelectOption key={key} value={key}>
						{bothText(label)}
					</SingleSelectOption>
				))}
			</SingleSelect>
		</Field.Root>
	);
}
