import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText, RegistryImportReport } from '../../../contract.ts';
import { useImportRegistryMutation } from '../api.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { forgetChoice } from '../forgetChoice.ts';
import { ImportReport } from '../registry/ImportReport.tsx';
import { useDeskAction } from '../useDeskAction.ts';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Registry import', bn: 'পৌরসভা তালিকা আমদানি' };
const SUBTITLE: BilingualText = {
	en: 'The file is checked first; nothing is stored before you press Import',
	bn: 'আগে ফাইলটি যাচাই হয়; “আমদানি করুন” না চাপা পর্যন্ত কিছুই জমা হয় না',
};
const FILE: BilingualText = { en: 'CSV file', bn: 'সিএসভি ফাইল' };
const FILE_HINT: BilingualText = {
	en: 'UTF-8, one row per municipality, the same columns as the registry',
	bn: 'ইউটিএফ-৮, প্রতি পৌরসভায় এক সারি, তালিকার মতো একই কলাম',
};
const IMPORT: BilingualText = { en: 'Import', bn: 'আমদানি করুন' };
const IMPORTED: BilingualText = { en: 'The registry is imported', bn: 'তালিকা আমদানি হয়েছে' };
const REFUSED: BilingualText = {
	en: 'Nothing was stored. Correct the lines below in the file and choose it again.',
	bn: 'কিছুই জমা হয়নি। নিচের লাইনগুলো ফাইলে ঠিক করে আবার বেছে নিন।',
};
const NO_CHANGE: BilingualText = {
	en: 'The registry already says the same; there is nothing to import.',
	bn: 'তালিকায় আগে থেকেই একই তথ্য আছে; আমদানি করার কিছু নেই।',
};
const READY: BilingualText = {
	en: 'This is what the import would do. Nothing is stored yet.',
	bn: 'আমদানি করলে যা হবে তা নিচে দেখুন। এখনো কিছু জমা হয়নি।',
};

function summary({ applied, problems, created, updated }: RegistryImportReport): BilingualText {
	if (problems.length > 0) return REFUSED;
	if (applied) return IMPORTED;
	return created.length + updated.length === 0 ? NO_CHANGE : READY;
}

/** Chooses a file, shows what it would do, and then imports exactly the text that was checked. */
export function RegistryImportPage() {
	const action = useDeskAction();
	const [importRegistry] = useImportRegistryMutation();
	/** The text that was checked: the file on the disk may change after it was chosen. */
	const [file, setFile] = useState<{ name: string; csv: string } | null>(null);
	const [report, setReport] = useState<RegistryImportReport | null>(null);

	const send = async (csv: string, dryRun: boolean) => {
		const request = () => importRegistry({ csv, dryRun }).unwrap();
		await action.perform(request, (answer) => {
			setReport(answer);
			return answer.applied ? IMPORTED : null;
		});
	};

	const choose = async (event: ChangeEvent<HTMLInputElement>) => {
		const chosen = event.target.files?.[0];
		setReport(null);
		setFile(null);
		action.dismiss();
		if (chosen === undefined) return;
		const csv = await chosen.text();
		setFile({ name: chosen.name, csv });
		await send(csv, true);
	};

	const isReady =
		report !== null &&
		!report.applied &&
		report.problems.length === 0 &&
		report.created.length + report.updated.length > 0;

	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header
				title={bothText(TITLE)}
				subtitle={bothText(SUBTITLE)}
				primaryAction={
					<DeskButton
						text={IMPORT}
						disabled={!isReady}
						loading={action.isBusy}
						onClick={() => (file === null ? undefined : send(file.csv, false))}
					/>
				}
			/>
			<Layouts.Content>
				<Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
					<Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
						<Field.Root name="deskCsv" hint={bothText(FILE_HINT)}>
							<Field.Label>
								<Both text={FILE} />
							</Field.Label>
							<TextInput
								type="file"
								accept=".csv,text/csv"
								disabled={action.isBusy}
								onClick={forgetChoice}
								onChange={choose}
							/>
							<Field.Hint />
						</Field.Root>
					</Box>
					<ProblemNotice problem={action.problem} />
					<div aria-live="polite">
						{report === null ? null : (
							<>
								<Typography tag="p" fontWeight="bold">
									{file?.name}
								</Typography>
								<BothLines text={summary(report)} />
							</>
						)}
					</div>
					{report === null ? null : <ImportReport report={report} />}
				</Flex>
			</Layouts.Content>
		</Page.Main>
	);
}
