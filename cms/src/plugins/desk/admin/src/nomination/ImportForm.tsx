import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { NominationImportReport } from '../../../nomination-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { base64Of } from '../fileBytes.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText } from '../words.ts';
import { useImportNominationsMutation } from './api.ts';

const FILE: BilingualText = { en: 'CSV or Excel file', bn: 'CSV বা এক্সেল ফাইল' };
const FILE_HINT: BilingualText = {
	en: 'The first row names the columns: municipality (code or name), name, designation, email, and if you have them mobile, language. Who is there already is not replaced.',
	bn: 'প্রথম সারিতে কলামের নাম থাকবে: municipality (কোড বা নাম), name, designation, email, আর থাকলে mobile, language। আগে থেকে যিনি আছেন, তাঁকে বদলানো হয় না।',
};
const CHECK: BilingualText = { en: 'Check the file', bn: 'ফাইল যাচাই করুন' };
const IMPORT: BilingualText = { en: 'Import', bn: 'আমদানি করুন' };
const IMPORTED: BilingualText = { en: 'The list is imported', bn: 'তালিকা আমদানি হয়েছে' };
const NOTHING: BilingualText = { en: 'The file has no rows.', bn: 'ফাইলে কোনো সারি নেই।' };
const OUTCOMES: Record<'add' | 'skip' | 'invalid', BilingualText> = {
	add: { en: 'Added', bn: 'যোগ হবে' },
	skip: { en: 'Left out', bn: 'বাদ' },
	invalid: { en: 'Not taken', bn: 'নেওয়া হয়নি' },
};

type Row = NominationImportReport['rows'][number];

const COLUMNS: readonly Column<Row>[] = [
	{ title: { en: 'Line', bn: 'লাইন' }, cell: ({ line }) => line },
	{ title: { en: 'Address', bn: 'ঠিকানা' }, cell: ({ typed }) => typed },
	{ title: { en: 'What happens', bn: 'কী হবে' }, cell: ({ outcome }) => <BothLines text={OUTCOMES[outcome]} /> },
	{ title: { en: 'Why', bn: 'কারণ' }, cell: ({ reason }) => (reason === null ? null : <BothLines text={reason} />) },
];

/** Chooses a file, shows what becomes of each row, and then imports exactly the bytes that were checked. */
export function ImportForm({ action }: { action: DeskAction }) {
	const [importList] = useImportNominationsMutation();
	const [file, setFile] = useState<{ name: string; base64: string } | null>(null);
	const [report, setReport] = useState<NominationImportReport | null>(null);
	const choose = async (event: ChangeEvent<HTMLInputElement>) => {
		const chosen = event.target.files?.[0];
		setReport(null);
		action.dismiss();
		setFile(chosen === undefined ? null : { name: chosen.name, base64: await base64Of(chosen) });
	};
	const send = (isDryRun: boolean) => {
		if (file === null) return;
		void action.perform(
			() => importList({ file, isDryRun }).unwrap(),
			(answer) => {
				setReport(answer);
				return answer.applied ? IMPORTED : null;
			},
		);
	};
	const canImport =
		report !== null &&
		!report.applied &&
		report.problems.length === 0 &&
		report.rows.some(({ outcome }) => outcome === 'add');
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
				<Flex direction="column" alignItems="stretch" gap={4}>
					<Field.Root name="deskNominationFile" hint={bothText(FILE_HINT)}>
						<Field.Label>
							<Both text={FILE} />
						</Field.Label>
						<TextInput type="file" accept=".csv,.xlsx,text/csv" disabled={action.isBusy} onChange={choose} />
						<Field.Hint />
					</Field.Root>
					<Flex gap={3}>
						<DeskButton
							text={CHECK}
							variant="secondary"
							disabled={file === null || action.isBusy}
							onClick={() => send(true)}
						/>
						<DeskButton text={IMPORT} disabled={!canImport} loading={action.isBusy} onClick={() => send(false)} />
					</Flex>
				</Flex>
			</Box>
			<div aria-live="polite">
				{report?.problems.map(({ line, message }) => (
					<BothLines key={line} text={message} tone="danger700" />
				))}
				{report === null || report.problems.length > 0 ? null : (
					<DataTable columns={COLUMNS} rows={report.rows} keyOf={({ line }) => line} whenEmpty={NOTHING} />
				)}
			</div>
		</Flex>
	);
}
