import { Flex, Link, Loader } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { type RefObject, useEffect, useRef } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import type { ReviewKey } from '../reviewed.ts';
import { useDeskAction } from '../useDeskAction.ts';
import { AssignmentSection } from './AssignmentSection.tsx';
import { DecisionSection } from './DecisionSection.tsx';
import { FactCheckSection } from './FactCheckSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { LiveLine } from './LiveLine.tsx';
import { MissingSection, WarningSection } from './MissingSection.tsx';
import { ScheduleSection } from './ScheduleSection.tsx';
import { StateLine } from './StateLine.tsx';
import { useReview } from './useReview.ts';
import { VersionSection } from './VersionSection.tsx';

const LOADING: BilingualText = { en: 'Loading the review', bn: 'পর্যালোচনা আসছে' };
const TRY_AGAIN: BilingualText = { en: 'Try again', bn: 'আবার চেষ্টা করুন' };
const PREVIEW: BilingualText = { en: 'Preview of the saved draft', bn: 'সংরক্ষিত খসড়ার প্রাকদর্শন' };
const UNSAVED: BilingualText = {
	en: 'There are unsaved changes. Save them first: the review acts on the saved draft.',
	bn: 'কিছু পরিবর্তন সংরক্ষণ করা হয়নি। আগে সংরক্ষণ করুন: পর্যালোচনা সংরক্ষিত খসড়া নিয়ে কাজ করে।',
};

const PUBLISH_LATER: BilingualText = {
	en: 'It can be published once somebody has approved it.',
	bn: 'অনুমোদন পেলে প্রকাশ করা যাবে।',
};

/** States in which publishing is possible or done; in the others the Publish button needs an explanation. */
const PUBLISHABLE: readonly string[] = ['approved', 'published'];

/** A step that was taken removes its button, and with it the place of whoever works by keyboard. */
function useFocusAfterStep(panel: RefObject<HTMLElement>, state: string | undefined): void {
	const before = useRef(state);
	useEffect(() => {
		const isStep = before.current !== undefined && before.current !== state;
		before.current = state;
		if (isStep && document.activeElement === document.body) panel.current?.focus();
	}, [panel, state]);
}

/** Everything about the review of one language version. */
export function ReviewPanelContent({ entry }: { entry: ReviewKey }) {
	const isModified = useForm('ReviewPanel', ({ modified }) => modified);
	const action = useDeskAction();
	const { data: view, error, refetch } = useReview(entry);
	const root = useRef<HTMLDivElement>(null);
	useFocusAfterStep(root, view?.state);

	if (view === undefined) {
		if (error === undefined) return <Loader small>{`${LOADING.en} / ${LOADING.bn}`}</Loader>;
		return (
			<Flex direction="column" alignItems="stretch" gap={2} width="100%">
				<ProblemNotice problem={problemText(error)} />
				<DeskButton text={TRY_AGAIN} variant="tertiary" onClick={() => refetch()} />
			</Flex>
		);
	}

	return (
		<Flex ref={root} tabIndex={-1} direction="column" alignItems="stretch" gap={3} width="100%">
			<StateLine view={view} />
			<LiveLine live={view.live} />
			{PUBLISHABLE.includes(view.state) ? null : <BothLines text={PUBLISH_LATER} tone="neutral600" />}
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{isModified ? <BothLines text={UNSAVED} id="desk-unsaved" /> : null}
			{entry.uid === 'api::practice.practice' ? (
				<FactCheckSection entry={entry} isModified={isModified} action={action} />
			) : null}
			<DecisionSection entry={entry} offers={view.offers} isModified={isModified} action={action} />
			<Link href={view.previewUrl} isExternal endIcon={<ExternalLink />}>
				<Both text={PREVIEW} />
			</Link>
			<MissingSection missing={view.missing} />
			<WarningSection warnings={view.warnings} />
			<ScheduleSection entry={entry} view={view} isModified={isModified} action={action} />
			<AssignmentSection entry={entry} view={view} action={action} />
			<VersionSection entry={entry} snapshots={view.snapshots} isModified={isModified} action={action} />
			<HistorySection history={view.history} />
		</Flex>
	);
}
