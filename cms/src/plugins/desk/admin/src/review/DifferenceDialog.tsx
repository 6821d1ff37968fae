import { Box, Flex, Grid, Loader, Modal, Typography } from '@strapi/design-system';
import { type ReactNode, useMemo } from 'react';
import { formatInstant } from '../../../../../domain/bangla.ts';
import type { Locale } from '../../../../../domain/locale.ts';
import { type DifferencePart, wordDifference } from '../../../../../domain/text-difference.ts';
import type { BilingualText, Difference, ReviewView } from '../../../contract.ts';
import { useDifferenceQuery } from '../api.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
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
const EMPTY: BilingualText = { en: '(empty)', bn: '(খালি)' };

interface SideProps {
	title: BilingualText;
	parts: readonly DifferencePart[];
}

/** One side of a change, the changed words marked. Several lines stay several lines. */
function Side({ title, parts }: SideProps) {
	return (
		<Flex direction="column" alignItems="stretch" gap={1} width="100%">
			<Typography tag="p" variant="pi" textColor="neutral600">
				<Both text={title} />
			</Typography>
			<Box background="neutral100" hasRadius padding={3}>
				<Typography tag="p" variant="omega" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
					{parts.length === 0 ? <Both text={EMPTY} /> : parts.map(markedPart)}
				</Typography>
			</Box>
		</Flex>
	);
}

/** Struck through or underlined by the browser, so that the mark does not hang on a colour. */
function markedPart({ kind, text }: DifferencePart, index: number): ReactNode {
	switch (kind) {
		case 'removed':
			return <del key={index}>{text}</del>;
		case 'added':
			return <ins key={index}>{text}</ins>;
		case 'same':
			return <span key={index}>{text}</span>;
		default:
			return kind satisfies never;
	}
}

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
					<Side title={version} parts={parts.filter(({ kind }) => kind !== 'added')} />
				</Grid.Item>
				<Grid.Item col={6} xs={12} alignItems="stretch">
					<Side title={PRESENT} parts={parts.filter(({ kind }) => kind !== 'removed')} />
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
