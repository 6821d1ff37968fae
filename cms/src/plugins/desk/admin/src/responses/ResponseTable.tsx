import { Badge, Flex, Typography } from '@strapi/design-system';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import type { ResponseAssignment, ResponseItem } from '../../../response-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { OpenButton } from '../components/OpenButton.tsx';
import { dayAndTimeText, dayText } from '../when.ts';

const EMPTY: BilingualText = { en: 'No response fits.', bn: 'এমন কোনো উত্তর নেই।' };
const NOBODY: BilingualText = { en: 'nobody', bn: 'কেউ নয়' };
const NONE: BilingualText = { en: '–', bn: '–' };
const TRAINING: BilingualText = { en: 'Training', bn: 'প্রশিক্ষণ' };
const LATE: BilingualText = { en: 'overdue', bn: 'সময় পেরিয়েছে' };

const same = (text: string): BilingualText => ({ en: text, bn: text });
const percent = (value: number | null): BilingualText =>
	value === null ? NONE : { en: `${formatNumber(value, 'en')} %`, bn: `${formatNumber(value, 'bn')} %` };

const columnsWith = (open: (id: string) => void): Column<ResponseItem>[] => [
	{
		title: { en: 'Practice', bn: 'চর্চা' },
		cell: ({ id, title, reference, isSandbox }) => (
			<Flex direction="column" alignItems="flex-start" gap={1}>
				<OpenButton text={same(title ?? reference ?? id)} onClick={() => open(id)} />
				<Typography variant="pi" textColor="neutral600">
					{reference}
				</Typography>
				{isSandbox ? (
					<Badge>
						<Both text={TRAINING} />
					</Badge>
				) : null}
			</Flex>
		),
	},
	{
		title: { en: 'Municipality, sector', bn: 'পৌরসভা, খাত' },
		cell: ({ municipality, sector }) => (
			<Flex direction="column" alignItems="stretch" gap={1}>
				<BothLines text={municipality} />
				<BothLines text={sector ?? NONE} tone="neutral600" />
			</Flex>
		),
	},
	{
		title: { en: 'State, completeness', bn: 'অবস্থা, সম্পূর্ণতা' },
		cell: ({ stateLabel, completeness }) => (
			<Flex direction="column" alignItems="stretch" gap={1}>
				<BothLines text={stateLabel} />
				<BothLines text={percent(completeness)} tone="neutral600" />
			</Flex>
		),
	},
	{ title: { en: 'Reviewer', bn: 'পর্যালোচক' }, cell: ({ assignments }) => <Reviewers assignments={assignments} /> },
	{
		title: { en: 'Submitted', bn: 'জমা' },
		cell: ({ submittedAt }) => <BothLines text={submittedAt === null ? NONE : dayAndTimeText(submittedAt)} />,
	},
];

function Reviewers({ assignments }: { assignments: readonly ResponseAssignment[] }) {
	if (assignments.length === 0) return <BothLines text={NOBODY} tone="neutral600" />;
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			{assignments.map(({ level, reviewer, dueOn, isOverdue }) => (
				<div key={level}>
					<Typography tag="p" variant="pi">
						{reviewer}
					</Typography>
					<BothLines text={dayText(dueOn)} tone={isOverdue ? 'danger700' : 'neutral600'} />
					{isOverdue ? <BothLines text={LATE} tone="danger700" /> : null}
				</div>
			))}
		</Flex>
	);
}

interface ResponseTableProps {
	entries: readonly ResponseItem[];
	onOpen: (id: string) => void;
}

export function ResponseTable({ entries, onOpen }: ResponseTableProps) {
	return <DataTable columns={columnsWith(onOpen)} rows={entries} keyOf={({ id }) => id} whenEmpty={EMPTY} />;
}
