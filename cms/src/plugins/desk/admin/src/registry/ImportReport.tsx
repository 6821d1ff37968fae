import { Flex, Typography } from '@strapi/design-system';
import type { BilingualText, RegistryImportReport } from '../../../contract.ts';
import { BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { counted } from '../words.ts';

type ImportProblem = RegistryImportReport['problems'][number];
type Created = RegistryImportReport['created'][number];
type Updated = RegistryImportReport['updated'][number];

const PROBLEMS: BilingualText = { en: 'Problems', bn: 'সমস্যা' };
const WILL_CREATE: BilingualText = { en: 'Would be created', bn: 'নতুন যুক্ত হবে' };
const CREATED: BilingualText = { en: 'Created', bn: 'নতুন যুক্ত হয়েছে' };
const WILL_UPDATE: BilingualText = { en: 'Would be updated', bn: 'হালনাগাদ হবে' };
const UPDATED: BilingualText = { en: 'Updated', bn: 'হালনাগাদ হয়েছে' };
const UNCHANGED: BilingualText = { en: 'Unchanged', bn: 'অপরিবর্তিত' };
const NOTHING: BilingualText = { en: 'None', bn: 'একটিও নয়' };
const CODE: BilingualText = { en: 'Code', bn: 'কোড' };

const plain = (text: string) => <Typography variant="pi">{text}</Typography>;

const PROBLEM_COLUMNS: Column<ImportProblem>[] = [
	{ title: { en: 'Line', bn: 'লাইন' }, cell: ({ line }) => plain(String(line)) },
	{ title: { en: 'Column', bn: 'কলাম' }, cell: ({ column }) => plain(column ?? '') },
	{ title: { en: 'Problem', bn: 'সমস্যা' }, cell: ({ message }) => <BothLines text={message} tone="danger700" /> },
	{ title: CODE, cell: ({ code }) => plain(code) },
];

const CREATED_COLUMNS: Column<Created>[] = [
	{ title: CODE, cell: ({ code }) => plain(code) },
	{ title: { en: 'Name', bn: 'নাম' }, cell: ({ nameEn }) => plain(nameEn) },
];

const UPDATED_COLUMNS: Column<Updated>[] = [
	{ title: CODE, cell: ({ code }) => plain(code) },
	{
		title: { en: 'Changes', bn: 'পরিবর্তন' },
		cell: ({ changes }) => (
			<Flex tag="ul" direction="column" alignItems="flex-start">
				{changes.map(({ field, before, after }) => (
					<li key={field}>{plain(`${field}: ${before ?? '–'} → ${after ?? '–'}`)}</li>
				))}
			</Flex>
		),
	},
];

/** What a dry run found, or what an import did. */
export function ImportReport({ report }: { report: RegistryImportReport }) {
	const { applied, problems, created, updated, unchangedCount } = report;
	if (problems.length > 0) {
		return (
			<PageSection title={counted(PROBLEMS, problems.length)}>
				<DataTable
					columns={PROBLEM_COLUMNS}
					rows={problems}
					keyOf={({ line, column, code }) => `${line}:${column}:${code}`}
					whenEmpty={NOTHING}
				/>
			</PageSection>
		);
	}
	return (
		<>
			<PageSection title={counted(applied ? CREATED : WILL_CREATE, created.length)}>
				<DataTable columns={CREATED_COLUMNS} rows={created} keyOf={({ code }) => code} whenEmpty={NOTHING} />
			</PageSection>
			<PageSection title={counted(applied ? UPDATED : WILL_UPDATE, updated.length)}>
				<DataTable columns={UPDATED_COLUMNS} rows={updated} keyOf={({ code }) => code} whenEmpty={NOTHING} />
			</PageSection>
			<BothLines text={counted(UNCHANGED, unchangedCount)} />
		</>
	);
}
