import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { bothText } from '../words.ts';

const ALL: BilingualText = { en: 'All', bn: 'সব' };

/** Strapi's select takes no empty value. */
const EVERY = 'all';

interface ChoiceProps {
	name: string;
	title: BilingualText;
	options: readonly { key: string; label: BilingualText }[];
	/** `null` is all of them, where `all` offers that. */
	value: string | null;
	offersAll?: boolean;
	onChoose: (value: string | null) => void;
}

export function Choice({ name, title, options, value, offersAll = false, onChoose }: ChoiceProps) {
	return (
		<Field.Root name={`deskNomination${name}`}>
			<Field.Label>
				<Both text={title} />
			</Field.Label>
			<SingleSelect
				value={value ?? EVERY}
				onChange={(chosen: string | number) => onChoose(chosen === EVERY ? null : String(chosen))}
			>
				{offersAll ? <SingleSelectOption value={EVERY}>{bothText(ALL)}</SingleSelectOption> : null}
				{options.map(({ key, label }) => (
					<SingleSelectOption key={key} value={key}>
						{bothText(label)}
					</SingleSelectOption>
				))}
			</SingleSelect>
		</Field.Root>
	);
}
