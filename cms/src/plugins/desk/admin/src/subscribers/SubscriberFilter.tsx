import { Flex } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import type { SubscriberNumbers } from '../../../subscriber-contract.ts';
import { OptionalChoice } from '../components/Choice.tsx';
import { SearchField } from '../components/SearchField.tsx';
import type { SubscriberQuery } from './api.ts';

const STATE: BilingualText = { en: 'State', bn: 'অবস্থা' };
const AUDIENCE: BilingualText = { en: 'Kind of reader', bn: 'পাঠকের ধরন' };
const LANGUAGE: BilingualText = { en: 'Language', bn: 'ভাষা' };
const DIVISION: BilingualText = { en: 'Division', bn: 'বিভাগ' };
const SEARCH: BilingualText = { en: 'Address or organisation', bn: 'ঠিকানা বা প্রতিষ্ঠান' };

interface SubscriberFilterProps {
	asked: SubscriberQuery;
	numbers: SubscriberNumbers;
	onChange: (asked: SubscriberQuery) => void;
}

/** Which subscribers are shown. Another choice begins at the newest again. */
export function SubscriberFilter({ asked, numbers, onChange }: SubscriberFilterProps) {
	const choose = (change: Partial<SubscriberQuery>) => onChange({ ...asked, ...change, page: 1 });
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<OptionalChoice
				name="deskSubscriberState"
				title={STATE}
				options={numbers.states}
				value={asked.state}
				onChoose={(state) => choose({ state })}
			/>
			<OptionalChoice
				name="deskSubscriberAudience"
				title={AUDIENCE}
				options={numbers.audiences}
				value={asked.audience}
				onChoose={(audience) => choose({ audience })}
			/>
			<OptionalChoice
				name="deskSubscriberDivision"
				title={DIVISION}
				options={numbers.divisions}
				value={asked.division}
				onChoose={(division) => choose({ division })}
			/>
			<OptionalChoice
				name="deskSubscriberLanguage"
				title={LANGUAGE}
				options={numbers.languages}
				value={asked.language}
				onChoose={(language) => choose({ language: language === 'bn' || language === 'en' ? language : null })}
			/>
			<SearchField
				name="deskSubscriberSearch"
				title={SEARCH}
				value={asked.search}
				onFind={(search) => choose({ search })}
			/>
		</Flex>
	);
}
