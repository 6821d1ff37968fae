import { Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { SubscriberCount, SubscriberNumbers } from '../../../subscriber-contract.ts';
import { Both } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { bothText } from '../words.ts';
import type { SubscriberQuery } from './api.ts';

const STATE: BilingualText = { en: 'State', bn: 'অবস্থা' };
const AUDIENCE: BilingualText = { en: 'Kind of reader', bn: 'পাঠকের ধরন' };
const LANGUAGE: BilingualText = { en: 'Language', bn: 'ভাষা' };
const DIVISION: BilingualText = { en: 'Division', bn: 'বিভাগ' };
const SEARCH: BilingualText = { en: 'Address or organisation', bn: 'ঠিকানা বা প্রতিষ্ঠান' };
const FIND: BilingualText = { en: 'Find', bn: 'খুঁজুন' };
const ALL: BilingualText = { en: 'All', bn: 'সব' };

/** Strapi's select takes no empty value. */
const EVERY = 'all';

interface SubscriberFilterProps {
	asked: SubscriberQuery;
	numbers: SubscriberNumbers;
	onChange: (asked: SubscriberQuery) => void;
}

/** Which subscribers are shown. Another choice begins at the newest again. */
export function SubscriberFilter({ asked, numbers, onChange }: SubscriberFilterProps) {
	const [search, setSearch] = useState(asked.search);
	const choose = (change: Partial<SubscriberQuery>) => onChange({ ...asked, ...change, page: 1 });
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<Choice
				name="State"
				title={STATE}
				options={numbers.states}
				value={asked.state}
				onChoose={(state) => choose({ state })}
			/>
			<Choice
				name="Audience"
				title={AUDIENCE}
				options={numbers.audiences}
				value={asked.audience}
				onChoose={(audience) => choose({ audience })}
			/>
			<Choice
				name="Division"
				title={DIVISION}
				options={numbers.divisions}
				value={asked.division}
				onChoose={(division) => choose({ division })}
			/>
			<Choice
				name="Language"
				title={LANGUAGE}
				options={numbers.languages}
				value={asked.language}
				onChoose={(language) => choose({ language: language === 'bn' || language === 'en' ? language : null })}
			/>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					choose({ search });
				}}
			>
				<Flex gap={2} alignItems="end">
					<Field.Root name="deskSubscriberSearch">
						<Field.Label>
							<Both text={SEARCH} />
						</Field.Label>
						<TextInput
							value={search}
							onChange={(event: ChangeEvent<HTMLInputElement>) => setSearch(event.target.value)}
						/>
					</Field.Root>
					<DeskButton text={FIND} variant="tertiary" onClick={() => choose({ search })} />
				</Flex>
			</form>
		</Flex>
	);
}

interface ChoiceProps {
	name: string;
	title: BilingualText;
	options: readonly SubscriberCount[];
	value: string | null;
	onChoose: (value: string | null) => void;
}

function Choice({ name, title, options, value, onChoose }: ChoiceProps) {
	return (
		<Field.Root name={`deskSubscriber${name}`}>
			<Field.Label>
				<Both text={title} />
			</Field.Label>
			<SingleSelect
				value={value ?? EVERY}
				onChange={(chosen: string | number) => onChoose(chosen === EVERY ? null : String(chosen))}
			>
				<SingleSelectOption value={EVERY}>{bothText(ALL)}</SingleSelectOption>
				{options.map(({ key, label }) => (
					<SingleSelectOption key={key} value={key}>
						{bothText(label)}
					</SingleSelectOption>
				))}
			</SingleSelect>
		</Field.Root>
	);
}
