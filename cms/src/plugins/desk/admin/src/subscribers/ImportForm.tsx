import { Box, Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import { choicesOf } from '../../../../../domain/vocabulary.ts';
import type { BilingualText } from '../../../contract.ts';
import type { SubscriberCount, SubscriberImportReport } from '../../../subscriber-contract.ts';
import { Both } from '../components/Both.tsx';
import { Choice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { base64Of } from '../fileBytes.ts';
import { forgetChoice } from '../forgetChoice.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText, LANGUAGES } from '../words.ts';
import { useImportSubscribersMutation } from './api.ts';
import { ImportRows } from './ImportRows.tsx';

const FILE: BilingualText = { en: 'CSV or Excel file', bn: 'CSV বা এক্সেল ফাইল' };
const FILE_HINT: BilingualText = {
	en: 'The first row names the columns: email, and if you have them language, audience, organisation, municipality. Other columns are not stored. At most 1 MB.',
	bn: 'প্রথম সারিতে কলামের নাম থাকবে: email, আর থাকলে language, audience, organisation, municipality। অন্য কলাম জমা রাখা হয় না। সর্বোচ্চ ১ এমবি।',
};
const BASIS: BilingualText = { en: 'Why MAB may write to them', bn: 'ম্যাব কেন তাঁদের লিখতে পারে' };
const BASIS_HINT: BilingualText = {
	en: 'How these people agreed, with date: "signed the list at the workshop on 3 October 2026". It is kept with each of them.',
	bn: 'তাঁরা কীভাবে সম্মতি দিয়েছেন, তারিখসহ লিখুন: "৩ অক্টোবর ২০২৬-এর কর্মশালায় তালিকায় সই করেছেন"। প্রত্যেকের সঙ্গে এটি জমা থাকবে।',
};
const AUDIENCE: BilingualText = { en: 'Kind of reader, where the file says none', bn: 'পাঠকের ধরন, ফাইলে না থাকলে' };
const LANGUAGE: BilingualText = { en: 'Language, where the file says none', bn: 'ভাষা, ফাইলে না থাকলে' };
const CHECK: BilingualText = { en: 'Check the file', bn: 'ফাইল যাচাই করুন' };
const IMPORT: BilingualText = { en: 'Import', bn: 'আমদানি করুন' };
const IMPORTED: BilingualText = { en: 'The list is imported', bn: 'তালিকা আমদানি হয়েছে' };
const TOO_LARGE: BilingualText = {
	en: 'The file is larger than 1 MB. Cut it into parts.',
	bn: 'ফাইলটি ১ এমবির চেয়ে বড়। ভাগ করে দিন।',
};

/** As JSON it grows by a third, and the CMS takes 2 MB. */
const MAX_FILE_BYTES = 1024 * 1024;

interface ImportFormProps {
	audiences: readonly SubscriberCount[];
	action: DeskAction;
}

/** Chooses a file, shows what becomes of each row, and then imports exactly the bytes that were checked. */
export function ImportForm({ audiences, action }: ImportFormProps) {
	const [importList] = useImportSubscribersMutation();
	const [file, setFile] = useState<{ name: string; base64: string } | null>(null);
	const [isTooLarge, setTooLarge] = useState(false);
	const [basis, setBasis] = useState('');
	const [audience, setAudience] = useState('government');
	const [language, setLanguage] = useState<'bn' | 'en'>('bn');
	const [report, setReport] = useState<SubscriberImportReport | null>(null);

	/** What was checked is no longer what would be imported. */
	const changed = () => {
		setReport(null);
		action.dismiss();
	};
	const choose = async (event: ChangeEvent<HTMLInputElement>) => {
		const chosen = event.target.files?.[0];
		changed();
		setTooLarge(chosen !== undefined && chosen.size > MAX_FILE_BYTES);
		const isFit = chosen !== undefined && chosen.size <= MAX_FILE_BYTES;
		setFile(isFit ? { name: chosen.name, base64: await base64Of(chosen) } : null);
	};
	const send = async (isDryRun: boolean) => {
		if (file === null) return;
		await action.perform(
			() => importList({ file, basis, language, audience, isDryRun }).unwrap(),
			(answer) => {
				setReport(answer);
				return answer.applied ? IMPORTED : null;
			},
		);
	};
	const canImport = report !== null && !report.applied && report.problems.length === 0 && report.rows.some(isToAdd);
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
				<Flex direction="column" alignItems="stretch" gap={4}>
					<Field.Root
						name="deskSubscriberFile"
						hint={bothText(FILE_HINT)}
						error={isTooLarge ? bothText(TOO_LARGE) : undefined}
					>
						<Field.Label>
							<Both text={FILE} />
						</Field.Label>
						<TextInput
							type="file"
							accept=".csv,.xlsx,text/csv"
							disabled={action.isBusy}
							onClick={forgetChoice}
							onChange={choose}
						/>
						<Field.Hint />
						<Field.Error />
					</Field.Root>
					<Field.Root name="deskSubscriberBasis" required hint={bothText(BASIS_HINT)}>
						<Field.Label>
							<Both text={BASIS} />
						</Field.Label>
						<Textarea
							value={basis}
							onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setBasis(event.target.value)}
						/>
						<Field.Hint />
					</Field.Root>
					<Flex gap={4} alignItems="end" wrap="wrap">
						<Choice
							name="deskSubscriberImportAudience"
							title={AUDIENCE}
							options={audiences}
							value={audience}
							onChoose={(key) => {
								changed();
								setAudience(key);
							}}
						/>
						<Choice
							name="deskSubscriberImportLanguage"
							title={LANGUAGE}
							options={choicesOf(LANGUAGES)}
							value={language}
							onChoose={(key) => {
								changed();
								setLanguage(key);
							}}
						/>
					</Flex>
					<Flex gap={3}>
						<DeskButton
							text={CHECK}
							variant="secondary"
							disabled={file === null || basis.trim() === '' || action.isBusy}
							onClick={() => void send(true)}
						/>
						<DeskButton text={IMPORT} disabled={!canImport} loading={action.isBusy} onClick={() => void send(false)} />
					</Flex>
				</Flex>
			</Box>
			<div aria-live="polite">{report === null ? null : <ImportRows report={report} />}</div>
		</Flex>
	);
}

const isToAdd = ({ outcome }: SubscriberImportReport['rows'][number]): boolean => outcome === 'add';
