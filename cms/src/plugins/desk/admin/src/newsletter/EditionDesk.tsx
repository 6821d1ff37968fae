import { Flex, Grid, Link, Loader } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { editionLabelOf } from '../../../../../domain/field-labels.ts';
import type { BilingualText, EditionView } from '../../../contract.ts';
import { useEditionQuery, useTestEditionMutation } from '../api.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { HistorySection } from '../review/HistorySection.tsx';
import { TestMailForm } from '../sending/TestMailForm.tsx';
import { type DeskAction, useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { bothText } from '../words.ts';
import { ApprovalSection } from './ApprovalSection.tsx';
import { BlockList } from './BlockList.tsx';
import { EditionHead } from './EditionHead.tsx';
import { MailSizes } from './MailSizes.tsx';
import { Panel } from './Panel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ReadinessList } from './ReadinessList.tsx';
import { StepList } from './StepList.tsx';

const LOADING: BilingualText = { en: 'Loading the edition', bn: 'সংখ্যাটি আসছে' };
const BACK: BilingualText = { en: 'Plan of the year', bn: 'বছরের পরিকল্পনা' };
const COMPOSITION: BilingualText = { en: 'Composition', bn: 'বিষয়বস্তু' };
const READINESS: BilingualText = { en: 'Readiness', bn: 'প্রস্তুতি' };
const PLAN: BilingualText = { en: 'Deadlines', bn: 'সময়সীমা' };
const SENDING: BilingualText = { en: 'Sending', bn: 'পাঠানো' };
const PREVIEW: BilingualText = { en: 'Preview', bn: 'প্রাকদর্শন' };
const SEND_DESK: BilingualText = { en: 'Open the send desk', bn: 'প্রেরণ ডেস্ক খুলুন' };
const BEFORE_SENDING: BilingualText = {
	en: 'An edition is sent to the subscribers after it is published.',
	bn: 'সাইটে প্রকাশের পর সংখ্যাটি গ্রাহকদের কাছে পাঠানো হয়।',
};

/** A publication takes about a second, so somebody who waits for it sees it arrive. */
const BUILDING_POLL_MS = 2_000;

/** One edition: what is in it, what it lacks, and what becomes of it. */
export function EditionDesk({ documentId }: { documentId: string }) {
	const action = useDeskAction();
	const [isBuilding, setBuilding] = useState(false);
	const { data, error, refetch } = useEditionQuery(
		{ documentId },
		{ refetchOnMountOrArgChange: true, pollingInterval: isBuilding ? BUILDING_POLL_MS : 0 },
	);
	const someBuilding = data?.published?.live.some(({ status }) => status.kind === 'building') ?? false;
	useEffect(() => setBuilding(someBuilding), [someBuilding]);
	useRefetchOnFocus(refetch);
	return (
		<Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
			<Link tag={RouterLink} to={data === undefined ? '?' : `?year=${data.card.year}`}>
				<Both text={BACK} />
			</Link>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : <Edition edition={data} action={action} />}
		</Flex>
	);
}

interface EditionProps {
	edition: EditionView;
	action: DeskAction;
}

function Edition({ edition, action }: EditionProps) {
	return (
		<>
			<EditionHead edition={edition} />
			<Grid.Root gap={6}>
				<Grid.Item col={7} xs={12} direction="column" alignItems="stretch" gap={6}>
					<PageSection title={COMPOSITION}>
						<BlockList edition={edition} action={action} />
					</PageSection>
				</Grid.Item>
				<Grid.Item col={5} xs={12} direction="column" alignItems="stretch" gap={6}>
					<ApprovalSection edition={edition} action={action} />
					<PageSection title={READINESS}>
						<ReadinessList edition={edition} />
					</PageSection>
					<MailSizes sizes={edition.sizes} />
					<PageSection title={PLAN}>
						<Panel>
							<StepList steps={edition.card.steps} />
						</Panel>
					</PageSection>
					<PageSection title={SENDING}>
						<Panel>
							<Sending edition={edition} action={action} />
						</Panel>
					</PageSection>
					<Panel>
						<HistorySection history={edition.history} nameOf={editionLabelOf} />
					</Panel>
				</Grid.Item>
			</Grid.Root>
			<PageSection title={PREVIEW}>
				<PreviewPanel edition={edition} action={action} />
			</PageSection>
		</>
	);
}

function Sending({ edition: { documentId, locales, mayEdit, published }, action }: EditionProps) {
	const [testEdition] = useTestEditionMutation();
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			{published === null ? (
				<BothLines text={BEFORE_SENDING} />
			) : (
				<Link tag={RouterLink} to="/plugins/desk/sending">
					<Both text={SEND_DESK} />
				</Link>
			)}
			{mayEdit ? (
				<TestMailForm
					locales={locales}
					action={action}
					send={(request) => testEdition({ documentId, ...request }).unwrap()}
				/>
			) : null}
		</Flex>
	);
}
