import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { BilingualText, Choice as Option } from '../../../contract.ts';
import { bothText } from '../words.ts';
import { Both } from './Both.tsx';

const CHOOSE: BilingualText = { en: 'Choose', bn: 'বেছে নিন' };

interface ChoiceProps<K extends string> {
	/** Unique on the page. */
	name: string;
	title: BilingualText;
	options: readonly Option<K>[];
	/** `null` while nothing has been chosen. */
	value: K | null;
	disabled?: boolean;
	onChoose: (value: K) => void;
}

/** One of several, and no way back to none. */
export function Choice<K extends string>({ name, title, options, value, disabled = false, onChoose }: ChoiceProps<K>) {
	const choose = (chosen: string | number) => {
		const option = options.find(({ key }) => key === chosen);
		if (option !== undefined) onChoose(option.key);
	};
	return (
		<Field.Root name={name} style={{ maxWidth: '100%' }}>
			<Field.Label>
				<Both text={title} />
			</Field.Label>
			<SingleSelect value={value} placeholder={bothText(CHOOSE)} disabled={disabled} onChange={choose}>
				{options.map(({ key, label }) => (
					<SingleSelectOption key={key} value={key}>
						{bothText(label)}
					</SingleSelectOption>
				))}
			</SingleSelect>
		</Field.Root>
	);
}

const ALL: BilingualText = { en: 'All', bn: 'সব' };

/** Strapi's select takes no empty value. No key of ours has a space. */
const NONE = 'none of them';

interface OptionalChoiceProps<K extends string> extends Omit<ChoiceProps<K>, 'onChoose'> {
	/** What stands for no choice. */
	empty?: BilingualText;
	onChoose: (value: K | null) => void;
}

/** One of several, or none: where a list is narrowed, all of them. */
export function OptionalChoice<K extends string>({
	options,
	value,
	empty = ALL,
	onChoose,
	...rest
}: OptionalChoiceProps<K>) {
	return (
		<Choice<K | typeof NONE>
			{...rest}
			options={[{ key: NONE, label: empty }, ...options]}
			value={value ?? NONE}
			onChoose={(key) => onChoose(key === NONE ? null : key)}
		/>
	);
}
