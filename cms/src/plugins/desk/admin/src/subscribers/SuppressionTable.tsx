import { Flex, Loader, TextButton } from '@strapi/design-system';
import { useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { SuppressionList } from '../../../subscriber-contract.ts';
import { BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { Pager } from '../components/Pager.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText } from '../words.ts';
import { useSuppressionsQuery } from './api.ts';

type Suppression = SuppressionList['entries'][number];

const LOADING: BilingualText = { en: 'Loading the list', bn: 'তালিকা আসছে' };
const EMPTY: BilingualText = { en: 'None yet.', bn: 'এখনো নেই।' };
const SCRAMBLED: BilingualText = { en: 'known only in scrambled form', bn: 'শুধু সাংকেতিক রূপে জানা' };

const columnsWith = (open: (id: number) => void): Column<Suppression>[] => [
	{
		title: { en: 'Address', bn: 'ঠিকানা' },
		cell: ({ subscriber }) =>
			subscriber === null ? (
				<BothLines text={SCRAMBLED} tone="neutral600" />
			) : (
				<TextButton onClick={() => open(subscriber.id)}>{subscriber.address}</TextButton>
			),
	},
	{ title: { en: 'Reason', bn: 'কারণ' }, cell: ({ reason }) => <BothLines text={reason} /> },
	{ title: { en: 'Details', bn: 'বিস্তারিত' }, cell: ({ detail }) => detail ?? '' },
	{ title: { en: 'Since', bn: 'কবে থেকে' }, cell: ({ createdAt }) => <BothLines text={dayAndTimeText(createdAt)} /> },
];

/** Why which addresses are never written to. Erased ones are known by a hash alone. */
export function SuppressionTable({ onOpen }: { onOpen: (id: number) => void }) {
	const [page, setPage] = useState(1);
	const { data, error } = useSuppressionsQuery(page);
	if (data === undefined) {
		return error === undefined ? <Loader>{bothText(LOADING)}</Loader> : <ProblemNotice problem={problemText(error)} />;
	}
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<DataTable columns={columnsWith(onOpen)} rows={data.entries} keyOf={({ id }) => id} whenEmpty={EMPTY} />
			<Pager page={page} pageCount={data.pageCount} onPage={setPage} />
		</Flex>
	);
}
