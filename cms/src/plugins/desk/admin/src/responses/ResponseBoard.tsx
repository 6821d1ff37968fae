import { Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import type { ResponseList } from '../../../response-contract.ts';
import { BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { Pager } from '../components/Pager.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { type DeskAction, useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { bothText, counted } from '../words.ts';
import { type ResponseQuery, useAssignAllMutation, useResponsesQuery } from './api.ts';
import { ResponseFilter } from './ResponseFilter.tsx';
import { ResponseTable } from './ResponseTable.tsx';
import { ReviewerSection } from './ReviewerSection.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { AT_FIRST, readReviewDeskAddress } from './reviewDeskAddress.ts';

const LOADING: BilingualText = { en: 'Loading the responses', bn: 'উত্তরগুলো আসছে' };
const LIST: BilingualText = { en: 'Responses', bn: 'উত্তর' };
const THEMES: BilingualText = { en: 'Themes found in free texts', bn: 'লেখায় পাওয়া থিম' };
const ASSIGN: BilingualText = { en: 'Assign by sector and load', bn: 'খাত ও কাজের চাপ দেখে ভাগ করুন' };
const SHOW_ALL: BilingualText = {
	en: 'Those behind one figure of the response board: show all',
	bn: 'সাড়ার বোর্ডের একটি সংখ্যার পেছনের উত্তর: সব দেখান',
};

/** The list with its filters, or the one response that the address names. */
export function ResponseBoard() {
	const [address, setAddress] = useSearchParams();
	const [asked, setAsked] = useState(() => readReviewDeskAddress(address));
	const action = useDeskAction();
	const id = address.get('id');
	if (id !== null) return <ReviewPage id={id} action={action} onBack={() => setAddress({})} />;
	return <Listed asked={asked} action={action} onAsk={setAsked} onOpen={(chosen) => setAddress({ id: chosen })} />;
}

interface ListedProps {
	asked: ResponseQuery;
	action: DeskAction;
	onAsk: (asked: ResponseQuery) => void;
	onOpen: (id: string) => void;
}

function Listed({ asked, action, onAsk, onOpen }: ListedProps) {
	const { data, error, refetch } = useResponsesQuery(asked);
	useRefetchOnFocus(refetch);
	return (
		<Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<>
					<PageSection title={counted(LIST, data.count)}>
						{asked.figure === null ? null : (
							<div>
								<DeskButton text={SHOW_ALL} variant="tertiary" onClick={() => onAsk(AT_FIRST)} />
							</div>
						)}
						<ResponseFilter asked={asked} filters={data.filters} onChange={onAsk} />
						<Unassigned list={data} action={action} />
						<ResponseTable entries={data.entries} onOpen={onOpen} />
						<Pager page={asked.page} pageCount={data.pageCount} onPage={(page) => onAsk({ ...asked, page })} />
					</PageSection>
					{data.themes.length === 0 ? null : (
						<PageSection title={THEMES}>
							<Typography variant="pi">
								{data.themes.map(({ theme, count }) => `${theme} (${formatNumber(count, 'en')})`).join(' · ')}
							</Typography>
						</PageSection>
					)}
					<ReviewerSection action={action} />
				</>
			)}
		</Flex>
	);
}

function Unassigned({ list, action }: { list: ResponseList; action: DeskAction }) {
	const [assignAll] = useAssignAllMutation();
	if (!list.mayAssign || list.unassigned === 0) return null;
	const count = (locale: 'bn' | 'en') => formatNumber(list.unassigned, locale);
	const waiting = { en: `Waiting without a reviewer: ${count('en')}`, bn: `পর্যালোচক ছাড়া অপেক্ষায়: ${count('bn')}টি` };
	const assign = () =>
		void action.perform(
			() => assignAll().unwrap(),
			({ assigned, left }) => ({
				en: `Assigned: ${formatNumber(assigned, 'en')}. Nobody may review: ${formatNumber(left, 'en')}.`,
				bn: `ভাগ করা হয়েছে: ${formatNumber(assigned, 'bn')}টি। উপযুক্ত কেউ নেই: ${formatNumber(left, 'bn')}টি।`,
			}),
		);
	return (
		<Flex gap={4}>
			<BothLines text={waiting} />
			<DeskButton text={ASSIGN} variant="secondary" disabled={action.isBusy} onClick={assign} />
		</Flex>
	);
}
