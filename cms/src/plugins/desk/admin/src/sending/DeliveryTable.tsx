import { Flex, Loader } from '@strapi/design-system';
import { useState } from 'react';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import type { DeliveryList, UncertainOutcome } from '../../../sending-contract.ts';
import { BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { Pager } from '../components/Pager.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText, LANGUAGES } from '../words.ts';
import { useDeliveriesQuery, useSettleUncertainMutation } from './api.ts';

type Delivery = DeliveryList['deliveries'][number];

const LOADING: BilingualText = { en: 'Loading the list', bn: 'তালিকা আসছে' };
const EMPTY: BilingualText = { en: 'Nobody is in this state any more.', bn: 'এই অবস্থায় আর কেউ নেই।' };
const SETTLED: BilingualText = { en: 'Settled', bn: 'নিষ্পত্তি হয়েছে' };
const UNCERTAIN: BilingualText = {
	en: 'The connection ended after the message had begun to leave, so nobody knows whether the relay took it. Look into the log of the relay by the address, or decide for all on this page:',
	bn: 'মেইলটি যেতে শুরু করার পর সংযোগ কেটে গেছে, তাই রিলে নিয়েছে কি না জানা নেই। রিলের লগে ঠিকানা ধরে দেখুন, অথবা এই পাতার সবার জন্য সিদ্ধান্ত দিন:',
};
const OUTCOMES: [UncertainOutcome, BilingualText][] = [
	['accept', { en: 'It arrived', bn: 'পৌঁছেছে' }],
	['resend', { en: 'Send again', bn: 'আবার পাঠান' }],
	['fail', { en: 'It failed', bn: 'যায়নি' }],
];

const plain = (text: string): BilingualText => ({ en: text, bn: text });
const NOTHING = plain('–');
const attempts = (count: number): BilingualText => ({ en: formatNumber(count, 'en'), bn: formatNumber(count, 'bn') });

function reasonText({ reason, answer }: Delivery): BilingualText {
	if (reason === null) return plain(answer ?? '–');
	if (answer === null) return reason;
	return { en: `${reason.en}: ${answer}`, bn: `${reason.bn}: ${answer}` };
}

const COLUMNS: Column<Delivery>[] = [
	{ title: { en: 'Address', bn: 'ঠিকানা' }, cell: ({ email }) => email },
	{ title: { en: 'Language', bn: 'ভাষা' }, cell: ({ language }) => <BothLines text={LANGUAGES[language]} /> },
	{ title: { en: 'Reason', bn: 'কারণ' }, cell: (row) => <BothLines text={reasonText(row)} /> },
	{
		title: { en: 'Attempts', bn: 'চেষ্টা' },
		cell: ({ attemptCount }) => <BothLines text={attempts(attemptCount)} />,
	},
	{
		title: { en: 'Next attempt', bn: 'পরের চেষ্টা' },
		cell: ({ nextAttemptAt }) => <BothLines text={nextAttemptAt === null ? NOTHING : dayAndTimeText(nextAttemptAt)} />,
	},
];

interface DeliveryTableProps {
	mailingId: number;
	state: string;
	mayAct: boolean;
	action: DeskAction;
}

/** The recipients of a mailing in one state, with the reason of each. Uncertain ones wait for a person here. */
export function DeliveryTable({ mailingId, state, mayAct, action }: DeliveryTableProps) {
	const [page, setPage] = useState(1);
	const { data, error } = useDeliveriesQuery({ id: mailingId, state, page });
	const [settle] = useSettleUncertainMutation();
	const decide = (outcome: UncertainOutcome) => {
		const deliveryIds = data?.deliveries.map(({ id }) => id) ?? [];
		void action.perform(
			() => settle({ id: mailingId, deliveryIds, outcome }).unwrap(),
			() => SETTLED,
		);
	};
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<ProblemNotice problem={error === undefined ? null : problemText(error)} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<>
					{state === 'uncertain' && mayAct && data.deliveries.length > 0 ? (
						<>
							<BothLines text={UNCERTAIN} />
							<Flex gap={3} wrap="wrap">
								{OUTCOMES.map(([outcome, text]) => (
									<DeskButton
										key={outcome}
										text={text}
										variant="secondary"
										disabled={action.isBusy}
										onClick={() => decide(outcome)}
									/>
								))}
							</Flex>
						</>
					) : null}
					<DataTable columns={COLUMNS} rows={data.deliveries} keyOf={({ id }) => id} whenEmpty={EMPTY} />
					<Pager page={page} pageCount={data.pageCount} onPage={setPage} />
				</>
			)}
		</Flex>
	);
}
