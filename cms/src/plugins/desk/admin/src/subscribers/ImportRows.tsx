import { Box, Flex, Typography } from '@strapi/design-system';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import type { SubscriberImportReport } from '../../../subscriber-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { CollapsedList } from '../components/CollapsedList.tsx';
import { Section } from '../components/Section.tsx';
import { counted } from '../words.ts';

type Row = SubscriberImportReport['rows'][number];

const REFUSED: BilingualText = {
	en: 'Nothing was stored. Mend the file and choose it again.',
	bn: 'কিছুই জমা হয়নি। ফাইলটি ঠিক করে আবার বেছে নিন।',
};
const READY: BilingualText = {
	en: 'This is what the import would do. Nothing is stored yet.',
	bn: 'আমদানি করলে যা হবে তা নিচে দেখুন। এখনো কিছু জমা হয়নি।',
};
const WILL_ADD: BilingualText = { en: 'Would be added', bn: 'যুক্ত হবেন' };
const ADDED: BilingualText = { en: 'Added', bn: 'যুক্ত হয়েছেন' };
const SKIPPED: BilingualText = { en: 'Left out', bn: 'বাদ' };
const INVALID: BilingualText = { en: 'Cannot be read', bn: 'পড়া যায়নি' };
const IGNORED: BilingualText = { en: 'Columns that are not stored', bn: 'যেসব কলাম জমা রাখা হয় না' };

/** What becomes of every row, with its line in the file. */
export function ImportRows({ report }: { report: SubscriberImportReport }) {
	const { applied, problems, rows, ignoredColumns } = report;
	const ofOutcome = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome);
	if (problems.length > 0) {
		return (
			<Flex direction="column" alignItems="stretch" gap={3}>
				<BothLines text={REFUSED} />
				{problems.map(({ line, code, message }) => (
					<Line key={`${line}${code}`} line={line} typed="" reason={message} />
				))}
			</Flex>
		);
	}
	return (
		<Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
			{applied ? null : <BothLines text={READY} />}
			<Group title={INVALID} rows={ofOutcome('invalid')} />
			<Group title={SKIPPED} rows={ofOutcome('skip')} />
			<Group title={applied ? ADDED : WILL_ADD} rows={ofOutcome('add')} />
			{ignoredColumns.length === 0 ? null : (
				<Section title={IGNORED}>
					<Typography variant="pi">{ignoredColumns.join(', ')}</Typography>
				</Section>
			)}
		</Box>
	);
}

function Group({ title, rows }: { title: BilingualText; rows: readonly Row[] }) {
	return (
		<Section title={counted(title, rows.length)}>
			<CollapsedList items={rows} keyOf={({ line }) => line}>
				{({ line, typed, reason }) => <Line line={line} typed={typed} reason={reason} />}
			</CollapsedList>
		</Section>
	);
}

function Line({ line, typed, reason }: Pick<Row, 'line' | 'typed' | 'reason'>) {
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			<Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
				<Both text={lineText(line)} />: {typed}
			</Typography>
			{reason === null ? null : <BothLines text={reason} tone="neutral600" />}
		</Flex>
	);
}

const lineText = (line: number): BilingualText => ({
	en: `Line ${formatNumber(line, 'en')}`,
	bn: `লাইন ${formatNumber(line, 'bn')}`,
});
