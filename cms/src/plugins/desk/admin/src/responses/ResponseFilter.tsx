import { Checkbox, Flex } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import type { ResponseList } from '../../../response-contract.ts';
import { Both } from '../components/Both.tsx';
import { OptionalChoice } from '../components/Choice.tsx';
import { SearchField } from '../components/SearchField.tsx';
import type { ResponseQuery } from './api.ts';

const STATE: BilingualText = { en: 'State', bn: 'অবস্থা' };
const SECTOR: BilingualText = { en: 'Sector', bn: 'খাত' };
const DIVISION: BilingualText = { en: 'Division', bn: 'বিভাগ' };
const COMPLETENESS: BilingualText = { en: 'Completeness', bn: 'সম্পূর্ণতা' };
const MINE: BilingualText = { en: 'Mine', bn: 'আমার' };
const OVERDUE: BilingualText = { en: 'Overdue', bn: 'সময় পেরিয়েছে' };
const SEARCH: BilingualText = { en: 'Name or reference', bn: 'নাম বা নম্বর' };

interface ResponseFilterProps {
	asked: ResponseQuery;
	filters: ResponseList['filters'];
	onChange: (asked: ResponseQuery) => void;
}

/** Which responses are shown. Another choice begins at the first page again. */
export function ResponseFilter({ asked, filters, onChange }: ResponseFilterProps) {
	const choose = (change: Partial<ResponseQuery>) => onChange({ ...asked, ...change, page: 1 });
	const lists = [
		['state', STATE, filters.states],
		['sector', SECTOR, filters.sectors],
		['division', DIVISION, filters.divisions],
		['completeness', COMPLETENESS, filters.completeness],
	] as const;
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			{lists.map(([key, title, options]) => (
				<OptionalChoice
					key={key}
					name={`deskResponse-${key}`}
					title={title}
					options={options}
					value={asked[key]}
					onChoose={(value) => choose({ [key]: value })}
				/>
			))}
			<Tick title={MINE} isOn={asked.mine} onChange={(mine) => choose({ mine })} />
			<Tick title={OVERDUE} isOn={asked.overdue} onChange={(overdue) => choose({ overdue })} />
			<SearchField
				name="deskResponseSearch"
				title={SEARCH}
				value={asked.search}
				onFind={(search) => choose({ search })}
			/>
		</Flex>
	);
}

interface TickProps {
	title: BilingualText;
	isOn: boolean;
	onChange: (isOn: boolean) => void;
}

function Tick({ title, isOn, onChange }: TickProps) {
	return (
		<Checkbox checked={isOn} onCheckedChange={(checked: boolean | 'indeterminate') => onChange(checked === true)}>
			<Both text={title} />
		</Checkbox>
	);
}
