import { Checkbox, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { choicesOf } from '../../../../../domain/vocabulary.ts';
import type { ResponseExportRequest } from '../../../board-contract.ts';
import type { BilingualText } from '../../../contract.ts';
import { BothLines } from '../components/Both.tsx';
import { Choice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText } from '../words.ts';
import { useExportResponsesMutation } from './api.ts';

const FORMATS: Record<ResponseExportRequest['format'], BilingualText> = {
	xlsx: { en: 'Excel workbook', bn: 'এক্সেল ফাইল' },
	csv: { en: 'CSV files in a ZIP', bn: 'ZIP-এ CSV ফাইল' },
	attachments: { en: 'Photos and files in a ZIP', bn: 'ZIP-এ ছবি ও নথি' },
};
const WORDS: Record<ResponseExportRequest['words'], BilingualText> = {
	labels: { en: 'Words, for people', bn: 'কথায়, মানুষের জন্য' },
	codes: { en: 'Codes, for programs', bn: 'সংকেতে, প্রোগ্রামের জন্য' },
};
const LOCALES: Record<ResponseExportRequest['locale'], BilingualText> = {
	bn: { en: 'Bangla', bn: 'বাংলা' },
	en: { en: 'English', bn: 'ইংরেজি' },
};
const FORMAT: BilingualText = { en: 'File', bn: 'ফাইল' };
const ANSWERS: BilingualText = { en: 'Answers as', bn: 'উত্তর যেভাবে' };
const LANGUAGE: BilingualText = { en: 'Headings in', bn: 'শিরোনামের ভাষা' };
const REJECTED: BilingualText = { en: 'with those not accepted or withdrawn', bn: 'গৃহীত নয় ও প্রত্যাহৃতগুলোও' };
const DRAFTS: BilingualText = { en: 'with drafts', bn: 'খসড়াগুলোও' };
const DOWNLOAD: BilingualText = { en: 'Download', bn: 'নামান' };
const WARNING: BilingualText = {
	en: 'The file holds names and numbers of people. Keep it as you keep their papers.',
	bn: 'ফাইলে মানুষের নাম ও নম্বর থাকে। তাঁদের কাগজপত্রের মতোই যত্নে রাখুন।',
};

interface ExportsProps {
	round: string | null;
	action: DeskAction;
}

/** The responses of the round as a file. */
export function Exports({ round, action }: ExportsProps) {
	const [asked, setAsked] = useState<Omit<ResponseExportRequest, 'round'>>({
		...{ format: 'xlsx', words: 'labels', locale: 'bn', withRejected: false, withDrafts: false },
	});
	const [exportResponses] = useExportResponsesMutation();
	const choose = (change: Partial<ResponseExportRequest>) => setAsked({ ...asked, ...change });
	const download = () =>
		void action.perform(
			() => exportResponses({ ...asked, round }).unwrap(),
			({ url }) => {
				window.location.assign(url);
				return null;
			},
		);
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<Flex gap={4} alignItems="end" wrap="wrap">
				<Choice
					name="deskExportFormat"
					title={FORMAT}
					options={choicesOf(FORMATS)}
					value={asked.format}
					onChoose={(format) => choose({ format })}
				/>
				<Choice
					name="deskExportWords"
					title={ANSWERS}
					options={choicesOf(WORDS)}
					value={asked.words}
					onChoose={(words) => choose({ words })}
				/>
				<Choice
					name="deskExportLanguage"
					title={LANGUAGE}
					options={choicesOf(LOCALES)}
					value={asked.locale}
					onChoose={(locale) => choose({ locale })}
				/>
				<Checkbox
					checked={asked.withRejected}
					onCheckedChange={(checked: boolean | 'indeterminate') => choose({ withRejected: checked === true })}
				>
					{bothText(REJECTED)}
				</Checkbox>
				<Checkbox
					checked={asked.withDrafts}
					onCheckedChange={(checked: boolean | 'indeterminate') => choose({ withDrafts: checked === true })}
				>
					{bothText(DRAFTS)}
				</Checkbox>
			</Flex>
			<BothLines text={WARNING} tone="neutral600" />
			<div>
				<DeskButton text={DOWNLOAD} variant="secondary" disabled={action.isBusy} onClick={download} />
			</div>
		</Flex>
	);
}
