import { Flex, Loader } from '@strapi/design-system';
import { useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { bothText, counted } from '../words.ts';
import { useProposalsQuery } from './api.ts';
import { CheckSection } from './CheckSection.tsx';
import { ProposalItem } from './ProposalItem.tsx';

const OPEN: BilingualText = { en: 'Proposals that wait', bn: 'সিদ্ধান্তের অপেক্ষায় থাকা প্রস্তাব' };
const ALL: BilingualText = { en: 'All proposals', bn: 'সব প্রস্তাব' };
const LOADING: BilingualText = { en: 'Loading the proposals', bn: 'প্রস্তাবগুলো আসছে' };
const NONE: BilingualText = { en: 'No proposal here.', bn: 'এখানে কোনো প্রস্তাব নেই।' };

/** What municipalities want to change in their published practices, and where nobody can be asked by mail. */
export function UpdateBoard() {
	const [shown, setShown] = useState<'open' | 'all'>('open');
	const action = useDeskAction();
	const { data, error, refetch } = useProposalsQuery({ shown });
	useRefetchOnFocus(refetch);
	const problem = action.problem ?? (error === undefined ? null : problemText(error));
	const other = shown === 'open' ? 'all' : 'open';
	return (
		<Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
			<ProblemNotice problem={problem} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<PageSection title={counted(shown === 'open' ? OPEN : ALL, data.proposals.length)}>
					<div>
						<DeskButton text={shown === 'open' ? ALL : OPEN} variant="tertiary" onClick={() => setShown(other)} />
					</div>
					{data.proposals.length === 0 ? <BothLines text={NONE} tone="neutral600" /> : null}
					{data.proposals.map((proposal) => (
						<ProposalItem key={proposal.id} proposal={proposal} action={action} />
					))}
				</PageSection>
			)}
			<CheckSection action={action} />
		</Flex>
	);
}
