import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { BilingualText, ScheduleEntry } from '../../../contract.ts';
import { useScheduleQueueQuery } from '../api.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { type DeskAction, useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText, ENTRY_KINDS, LANGUAGES, SCHEDULE_ACTIONS } from '../words.ts';
import { byUrgency } from './byUrgency.ts';
import { CancelScheduleButton } from './CancelScheduleButton.tsx';
import { scheduleStateText } from './scheduleStateText.ts';

const TITLE: BilingualText = { en: 'Schedule', bn: 'সময়সূচি' };
const LOADING: BilingualText = { en: 'Loading the schedule', bn: 'সময়সূচি আসছে' };
const EMPTY: BilingualText = { en: 'Nothing is scheduled.', bn: 'কোনো কাজের সময় ঠিক করা নেই।' };
const BOTH_LANGUAGES: BilingualText = { en: 'Both', bn: 'দুই ভাষা' };

/** The edit view of the entry in the language of the order. */
function editPath({ uid, documentId, locale }: ScheduleEntry): string {
	const language = locale === null ? '' : `?plugins[i18n][locale]=${locale}`;
	return `/content-manager/collection-types/${uid}/${documentId}${language}`;
}

const columns = (action: DeskAction): Column<ScheduleEntry>[] => [
	{
		title: { en: 'Entry', bn: 'ভুক্তি' },
		cell: (row) => (
			<Flex direction="column" alignItems="flex-start">
				<Link tag={RouterLink} to={editPath(row)}>
					{row.title}
				</Link>
				<Typography variant="pi" textColor="neutral600">
					<Both text={ENTRY_KINDS[row.uid]} />
				</Typography>
			</Flex>
		),
	},
	{
		title: { en: 'Language', bn: 'ভাষা' },
		cell: ({ locale }) => <BothLines text={locale === null ? BOTH_LANGUAGES : LANGUAGES[locale]} />,
	},
	{
		title: { en: 'Action', bn: 'কাজ' },
		cell: (row) => <BothLines text={SCHEDULE_ACTIONS[row.action]} />,
	},
	{
		title: { en: 'When (Dhaka)', bn: 'কখন (ঢাকা)' },
		cell: ({ dueAt }) => <BothLines text={dayAndTimeText(dueAt)} />,
	},
	{
		title: { en: 'Ordered by', bn: 'নির্দেশদাতা' },
		cell: ({ createdBy }) => <Typography variant="pi">{createdBy}</Typography>,
	},
	{
		title: { en: 'State', bn: 'অবস্থা' },
		cell: ({ state, failure }) => (
			<Flex direction="column" alignItems="stretch" gap={1}>
				<BothLines text={scheduleStateText(state)} />
				{failure === null ? null : <BothLines text={failure} tone="danger700" />}
			</Flex>
		),
	},
	{
		title: { en: 'Cancel', bn: 'বাতিল' },
		cell: (row) => (row.state === 'waiting' ? <CancelScheduleButton item={row} action={action} /> : null),
	},
];

/** Every order to publish or unpublish at a time, with the button that takes it back. */
export function ScheduleTable() {
	const action = useDeskAction();
	const { data, error, refetch } = useScheduleQueueQuery(undefined, { refetchOnMountOrArgChange: true });
	useRefetchOnFocus(refetch);
	return (
		<PageSection title={TITLE}>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<DataTable columns={columns(action)} rows={byUrgency(data.entries)} keyOf={({ id }) => id} whenEmpty={EMPTY} />
			)}
		</PageSection>
	);
}
