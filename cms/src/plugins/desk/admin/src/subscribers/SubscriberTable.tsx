import { Flex, TextButton } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import type { SubscriberItem, SubscriberList } from '../../../subscriber-contract.ts';
import { BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { Pager } from '../components/Pager.tsx';
import { dayAndTimeText } from '../when.ts';
import { LANGUAGES } from '../words.ts';

const EMPTY: BilingualText = { en: 'Nobody fits.', bn: 'এমন কেউ নেই।' };
const ERASED: BilingualText = { en: 'Erased', bn: 'মুছে ফেলা হয়েছে' };
const MASKED: BilingualText = {
	en: 'Your role shows addresses in part only.',
	bn: 'আপনার ভূমিকায় ঠিকানার একাংশ দেখানো হয়।',
};

const columnsWith = (open: (id: number) => void): Column<SubscriberItem>[] => [
	{
		title: { en: 'Address', bn: 'ঠিকানা' },
		cell: ({ id, address }) => (
			<TextButton style={{ textAlign: 'start' }} onClick={() => open(id)}>
				{address === '' ? <BothLines text={ERASED} /> : address}
			</TextButton>
		),
	},
	{
		title: { en: 'State', bn: 'অবস্থা' },
		cell: ({ stateLabel, suppression }) => <BothLines text={suppression ?? stateLabel} />,
	},
	{ title: { en: 'Kind of reader', bn: 'পাঠকের ধরন' }, cell: ({ audience }) => <BothLines text={audience} /> },
	{
		title: { en: 'Municipality', bn: 'পৌরসভা' },
		cell: ({ municipality, organisation }) => (
			<BothLines text={municipality ?? { en: organisation ?? '–', bn: organisation ?? '–' }} />
		),
	},
	{ title: { en: 'Language', bn: 'ভাষা' }, cell: ({ language }) => <BothLines text={LANGUAGES[language]} /> },
	{ title: { en: 'Since', bn: 'কবে থেকে' }, cell: ({ createdAt }) => <BothLines text={dayAndTimeText(createdAt)} /> },
];

interface SubscriberTableProps {
	list: SubscriberList;
	page: number;
	onPage: (page: number) => void;
	onOpen: (id: number) => void;
}

export function SubscriberTable({ list, page, onPage, onOpen }: SubscriberTableProps) {
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			{list.mayAct ? null : <BothLines text={MASKED} tone="neutral600" />}
			<DataTable columns={columnsWith(onOpen)} rows={list.entries} keyOf={({ id }) => id} whenEmpty={EMPTY} />
			<Pager page={page} pageCount={list.pageCount} onPage={onPage} />
		</Flex>
	);
}
