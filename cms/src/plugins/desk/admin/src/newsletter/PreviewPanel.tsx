import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { keysOf } from '../../../../../domain/vocabulary.ts';
import type { BilingualText, EditionPreview, EditionView } from '../../../contract.ts';
import { useEditionPreviewQuery } from '../api.ts';
import { Both } from '../components/Both.tsx';
import { Choice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText, LANGUAGES } from '../words.ts';
import { Panel } from './Panel.tsx';
import { previewDocument } from './previewDocument.ts';
import { useBanglaFace } from './useBanglaFace.ts';

/** Pixels. A4 is 210 mm wide, which are 794 pixels of CSS. */
const WIDTHS = { desktop: 1024, mail: 680, phone: 360, paper: 830 } as const;

const VIEWS = {
	web: { label: { en: 'Web page, desktop', bn: 'ওয়েব পাতা, কম্পিউটার' }, channel: 'web', width: WIDTHS.desktop },
	webPhone: { label: { en: 'Web page, phone', bn: 'ওয়েব পাতা, ফোন' }, channel: 'web', width: WIDTHS.phone },
	mail: { label: { en: 'Mail, desktop', bn: 'মেইল, কম্পিউটার' }, channel: 'email', width: WIDTHS.mail },
	mailPhone: { label: { en: 'Mail, phone', bn: 'মেইল, ফোন' }, channel: 'email', width: WIDTHS.phone },
	mailDark: { label: { en: 'Mail, dark', bn: 'মেইল, অন্ধকার রূপ' }, channel: 'email', width: WIDTHS.mail },
	text: { label: { en: 'Mail, plain text', bn: 'মেইল, সরল পাঠ' }, channel: 'text', width: WIDTHS.mail },
	print: { label: { en: 'Print, A4', bn: 'ছাপা, এ৪' }, channel: 'print', width: WIDTHS.paper },
} as const satisfies Record<string, { label: BilingualText; channel: string; width: number }>;
type ViewKey = keyof typeof VIEWS;

const AS: BilingualText = { en: 'Shown as', bn: 'যেভাবে দেখাবে' };
const LANGUAGE: BilingualText = { en: 'Language', bn: 'ভাষা' };
const LOADING: BilingualText = { en: 'Making the preview', bn: 'প্রাকদর্শন তৈরি হচ্ছে' };
const FROM: BilingualText = { en: 'From', bn: 'প্রেরক' };
const REPLY_TO: BilingualText = { en: 'Answers go to', bn: 'উত্তর যাবে' };
const SUBJECT: BilingualText = { en: 'Subject', bn: 'শিরোনাম' };
const PREHEADER: BilingualText = { en: 'Preview line', bn: 'প্রাকদর্শন লাইন' };

const COPY: BilingualText = { en: 'Copy the text', bn: 'লেখাটি কপি করুন' };
const COPIED: BilingualText = {
	en: 'Copied. To change it, paste it into “Plain text of the mail” in the form.',
	bn: 'কপি হয়েছে। বদলাতে চাইলে ফরমের “মেইলের সরল পাঠ” ঘরে বসান।',
};

/** Pixels that the preview may fill before it scrolls. */
const HEIGHT = 900;

/** Whoever looks on a phone first sees what fits on it. */
const firstView = (): ViewKey => (window.matchMedia('(max-width: 640px)').matches ? 'webPhone' : 'web');

/** The edition as its readers will see it, made by the same templates. */
export function PreviewPanel({ edition, action }: { edition: EditionView; action: DeskAction }) {
	const { documentId, locales } = edition;
	const [view, setView] = useState<ViewKey>(firstView);
	const [chosen, setChosen] = useState<'bn' | 'en'>('bn');
	const locale = locales.includes(chosen) ? chosen : (locales[0] ?? 'bn');
	const { channel, width } = VIEWS[view];
	const face = useBanglaFace();
	const { data, error, isFetching } = useEditionPreviewQuery({ documentId, channel, locale });
	return (
		<Panel>
			<Flex direction="column" alignItems="stretch" gap={4}>
				<Flex gap={4} wrap="wrap">
					<Choice
						name="deskEditionView"
						title={AS}
						options={keysOf(VIEWS).map((key) => ({ key, label: VIEWS[key].label }))}
						value={view}
						onChoose={setView}
					/>
					<Choice
						name="deskEditionLocale"
						title={LANGUAGE}
						options={locales.map((key) => ({ key, label: LANGUAGES[key] }))}
						value={locale}
						onChoose={setChosen}
					/>
				</Flex>
				<ProblemNotice problem={error === undefined ? null : problemText(error)} />
				{isFetching ? <Loader>{bothText(LOADING)}</Loader> : null}
				{data === undefined || isFetching || error !== undefined ? null : (
					<>
						<MailHead preview={data} locale={locale} />
						{data.kind === 'text' ? (
							<Flex>
								<DeskButton
									text={COPY}
									variant="tertiary"
									onClick={() =>
										void action.perform(
											() => navigator.clipboard.writeText(data.body),
											() => COPIED,
										)
									}
								/>
							</Flex>
						) : null}
						<Box overflow="auto" borderColor="neutral200">
							<iframe
								title={bothText(VIEWS[view].label)}
								sandbox=""
								referrerPolicy="no-referrer"
								srcDoc={previewDocument(data, {
									...{ origin: window.location.origin, face, isDark: view === 'mailDark', lang: locale },
								})}
								style={{
									...{ display: 'block', width, height: HEIGHT, border: 0, background: '#fff', margin: '0 auto' },
									...(width === WIDTHS.phone ? { maxWidth: '100%' } : {}),
								}}
							/>
						</Box>
					</>
				)}
			</Flex>
		</Panel>
	);
}

function MailHead({ preview, locale }: { preview: EditionPreview; locale: 'bn' | 'en' }) {
	const { sender, subject, preheader } = preview;
	const known: [BilingualText, string | null][] = [
		[FROM, sender?.from ?? null],
		[REPLY_TO, sender?.replyTo ?? null],
		[SUBJECT, subject],
		[PREHEADER, preheader],
	];
	const lines = known.filter(([, text]) => text !== null);
	if (lines.length === 0) return null;
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			{lines.map(([label, text]) => (
				<Typography tag="p" variant="pi" key={label.en}>
					<Both text={label} />: <b lang={locale}>{text}</b>
				</Typography>
			))}
		</Flex>
	);
}
