import { Checkbox, Flex, Loader } from '@strapi/design-system';
import { useState } from 'react';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import type { DeliveryList, UncertainOutcome } from '../../../sending-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { Pager } from '../components/Pager.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText, counted, LANGUAGES } from '../words.ts';
import { useDeliveriesQuery, useSettleUncertainMutation } from './api.ts';

type Delivery = DeliveryList['deliveries'][number];

const LOADING: BilingualText = { en: 'Loading the list', bn: 'তালিকা আসছে' };
const EMPTY: BilingualText = { en: 'Nobody is in this state any more.', bn: 'এই অবস্থায় আর কেউ নেই।' };
const SETTLED: BilingualText = { en: 'Settled', bn: 'নিষ্পত্তি হয়েছে' };
const UNCERTAIN: BilingualText = {
	en: 'The connection ended after the message had begun to leave, so nobody knows whether the relay took it. Look the addresses up in the log of the relay, choose those with the same answer, and decide:',
	bn: 'মেইলটি যেতে শুরু করার পর সংযোগ কেটে গেছে, তাই রিলে নিয়েছে কি না জানা নেই। রিলের লগে ঠিকানাগুলো দেখুন, যেগুলোর উত্তর একই সেগুলো বেছে নিয়ে সিদ্ধান্ত দিন:',
};
const OUTCOMES: [UncertainOutcome, BilingualText][] = [
	['accept', { en: 'It arrived', bn: 'পৌঁছেছে' }],
	['resend', { en: 'Send again', bn: 'আবার পাঠান' }],
	['fail', { en: 'It failed', bn: 'যায়নি' }],
];

const CHOOSE: BilingualText = { en: 'Choose', bn: 'বাছুন' };
const CHOOSE_ALL: BilingualText = { en: 'Choose all on this page', bn: 'এই পাতার সব বাছুন' };

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
	const [marked, setMarked] = useState<number[]>([]);
	const { data, error } = useDeliveriesQuery({ id: mailingId, state, page });
	const [settle] = useSettleUncertainMutation();
	const ids = data?.deliveries.map(({ id }) => id) ?? [];
	// Meanwhile a colleague may have settled some, and those of another page are out of sight.
	const chosen = ids.filter((id) => marked.includes(id));
	const decides = state === 'uncertain' && mayAct && ids.length > 0;
	const decide = (outcome: UncertainOutcome) =>
		void action.perform(
			() => settle({ id: mailingId, deliveryIds: chosen, outcome }).unwrap(),
			() => SETTLED,
		);
	const choice: Column<Delivery> = {
		title: CHOOSE,
		cell: ({ id, email }) => (
			<Checkbox
				aria-label={`${bothText(CHOOSE)}: ${email}`}
				checked={chosen.includes(id)}
				onCheckedChange={(isOn: boolean | 'indeterminate') =>
					setMarked(isOn === true ? [...chosen, id] : chosen.filter((each) => each !== id))
				}
			/>
		),
	};
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<ProblemNotice problem={error === undefined ? null : problemText(error)} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{decides ? (
				<Decisions
					count={chosen.length}
					isAll={chosen.length === ids.length}
					isBusy={action.isBusy}
					onAll={(isOn) => setMarked(isOn ? ids : [])}
					onDecide={decide}
				/>
			) : null}
			{data === undefined ? null : (
				<>
					<DataTable
						columns={decides ? [choice, ...COLUMNS] : COLUMNS}
						rows={data.deliveries}
						keyOf={({ id }) => id}
						whenEmpty={EMPTY}
					/>
					<Pager page={page} pageCount={data.pageCount} onPage={setPage} />
				</>
			)}
		</Flex>
	);
}

interface DecisionsProps {
	/** Chosen on this page. */
	count: number;
	isAll: boolean;
	isBusy: boolean;
	onAll: (isOn: boolean) => void;
	onDecide: (outcome: UncertainOutcome) => void;
}

/** What a person says of those that were cut off: the chosen ones, for the log of the relay knows some and others not. */
function Decisions({ count, isAll, isBusy, onAll, onDecide }: DecisionsProps) {
	return (
		<>
			<BothLines text={UNCERTAIN} />
			<Flex gap={3} wrap="wrap">
				<Checkbox checked={isAll} onCheckedChange={(isOn: boolean | 'indeterminate') => onAll(isOn === true)}>
					<Both text={CHOOSE_ALL} />
				</Checkbox>
				{OUTCOMES.map(([outcome, text]) => (
					<DeskButton
						key={outcome}
						text={counted(text, count)}
						variant="secondary"
						disabled={isBusy || count === 0}
						onClick={() => onDecide(outcome)}
					/>
				))}
			</Flex>
		</>
	);
}
