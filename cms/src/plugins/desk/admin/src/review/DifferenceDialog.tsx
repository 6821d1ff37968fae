import { Flex, Grid, Loader, Modal, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { formatInstant } from '../../../../../domain/text/bangla.ts';
import type { Locale } from '../../../../../domain/text/locale.ts';
import { wordDifference } from '../../../../../domain/text/text-difference.ts';
import type { BilingualText, Difference, ReviewView } from '../../../contract.ts';
import { useDifferenceQuery } from '../api.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { DifferenceSide } from '../components/TextDifference.tsx';
import { useReturnFocus } from '../components/useReturnFocus.ts';
import { problemText } from '../problem.ts';
import { withReadableInstants } from '../when.ts';
import { bothText, LANGUAGES, versionText } from '../words.ts';

const TITLE: BilingualText = { en: 'Differences', bn: 'পার্থক্য' };
const CLOSE: BilingualText = { en: 'Close', bn: 'বন্ধ করুন' };
const LOADING: BilingualText = { en: 'Comparing', bn: 'তুলনা হচ্ছে' };
const NONE: BilingualText = {
	en: 'The present draft says the same as this version.',
	bn: 'বর্তমান খসড়া ও এই সংস্করণ একই।',
};
const PRESENT: BilingualText = { en: 'Present draft', bn: 'বর্তমান খসড়া' };

interface ChangeProps {
	change: Difference['changes'][number];
	version: BilingualText;
	locale: Locale;
}

function Change({ change, version, locale }: ChangeProps) {
	const parts = useMemo(() => {
		const readable = (text: string) => withReadableInstants(text, (instant) => formatInstant(instant, locale));
		return wordDifference(readable(change.before), readable(change.after));
	}, [change.before, change.after, locale]);
	return (
		<Flex tag="section" direction="column" alignItems="stretch" gap={2}>
			<Typography tag="h3" variant="delta">
				<Both text={change.label} />
			</Typography>
			<Grid.Root gap={4}>
				<Grid.Item col={6} xs={12} alignItems="stretch">
					<DifferenceSide title={version} parts={parts.filter(({ kind }) => kind !== 'added')} />
				</Grid.Item>
				<Grid.Item col={6} xs={12} alignItems="stretch">
					<DifferenceSide title={PRESENT} parts={parts.filter(({ kind }) => kind !== 'removed')} />
				</Grid.Item>
			</Grid.Root>
		</Flex>
	);
}

interface DifferenceDialogProps {
	snapshot: ReviewView['snapshots'][number];
	onClose: () => void;
}

/** A published version beside the present draft, field by field. */
export function DifferenceDialog({ snapshot, onClose }: DifferenceDialogProps) {
	const { data, error } = useDifferenceQuery({ snapshotId: snapshot.id });
	const focus = useReturnFocus();
	const version = versionText(snapshot.version);
	const language = LANGUAGES[snapshot.locale];
	return (
		<Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
			<Modal.Content {...focus} aria-describedby={undefined}>
				<Modal.Header closeLabel={bothText(CLOSE)}>
					<Modal.Title>
						<Both
							text={{
								en: `${TITLE.en}: ${version.en}, ${language.en}`,
								bn: `${TITLE.bn}: ${version.bn}, ${language.bn}`,
							}}
						/>
					</Modal.Title>
				</Modal.Header>
				<Modal.Body>
					<Flex direction="column" alignItems="stretch" gap={6}>
						<ProblemNotice problem={error === undefined ? null : problemText(error)} />
						{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
						{data?.changes.length === 0 ? <BothLines text={NONE} /> : null}
						{data?.changes.map((change) => (
							<Change key={change.field} change={change} version={version} locale={snapshot.locale} />
						))}
					</Flex>
				</Modal.Body>
			</Modal.Content>
		</Modal.Root>
	);
}
