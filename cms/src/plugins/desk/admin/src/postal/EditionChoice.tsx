import { Flex } from '@strapi/design-system';
import { QUARTER_MONTHS } from '../../../../../domain/publication/edition-period.ts';
import { toBanglaDigits } from '../../../../../domain/text/bangla.ts';
import { choicesOf } from '../../../../../domain/vocabulary.ts';
import type { BilingualText } from '../../../contract.ts';
import { Choice } from '../components/Choice.tsx';

const YEAR: BilingualText = { en: 'Year', bn: 'সাল' };
const QUARTER: BilingualText = { en: 'Quarter', bn: 'ত্রৈমাসিক' };
const QUARTERS = Object.fromEntries(Object.entries(QUARTER_MONTHS).map(([key, months]) => [`q${key}`, months]));
/** The exchange has published since this year. */
const FIRST_YEAR = 2026;

interface EditionChoiceProps {
	/** `2026-q3` */
	edition: string;
	onChange: (edition: string) => void;
}

export function EditionChoice({ edition, onChange }: EditionChoiceProps) {
	const [year = '', quarter = ''] = edition.split('-');
	const count = Math.max(new Date().getFullYear(), Number(year)) - FIRST_YEAR + 1;
	const years = Array.from({ length: Math.max(1, count) }, (_, index) => String(FIRST_YEAR + index));
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<Choice
				name="deskPostYear"
				title={YEAR}
				options={years.map((each) => ({ key: each, label: { en: each, bn: toBanglaDigits(each) } }))}
				value={year}
				onChoose={(chosen) => onChange(`${chosen}-${quarter}`)}
			/>
			<Choice
				name="deskPostQuarter"
				title={QUARTER}
				options={choicesOf(QUARTERS)}
				value={quarter}
				onChoose={(chosen) => onChange(`${year}-${chosen}`)}
			/>
		</Flex>
	);
}
