/**
 * Files that come with a response (A41–A45): what may be sent, and what is said of a file that cannot be taken. A file is
 * known by its bytes; its name must agree with them.
 */
import { toBanglaDigits } from '../text/bangla.ts';
import type { BothLanguages } from '../text/locale.ts';

const MB = 1024 * 1024;

/** Sent in one go; what is larger is sent in pieces that can be resumed. */
export const MAX_DIRECT_BYTES = MB;
export const MAX_ATTACHMENT_BYTES = 20 * MB;

/** Of one response: 12 photos and 10 documents are asked for, and some are replaced. */
export const MAX_ATTACHMENTS = 60;
export const MAX_RESPONSE_BYTES = 200 * MB;

/** The longer edge of a photo as it is kept: enough for a page in print (A4 at 240 dpi), about 300 kB. */
export const MAX_PHOTO_EDGE = 2000;
export const THUMBNAIL_EDGE = 320;

/** Media type by the end of the name. Everything else is refused, SVG and HTML above all: they can hold programs. */
export const ATTACHMENT_TYPES = {
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[keyof typeof ATTACHMENT_TYPES];

const mostMegabytes = MAX_ATTACHMENT_BYTES / MB;

/** Why a file was not taken. A fault is about this file alone: every answer and every other file stays. */
export const ATTACHMENT_FAULTS = {
	wrongType: {
		en: 'This kind of file cannot be taken, or the file is not what its name says. Choose a JPG, PNG, WebP, PDF, DOCX or XLSX file.',
		bn: 'এ ধরনের ফাইল নেওয়া যায় না, অথবা নামের সঙ্গে ফাইলের ধরন মেলে না। JPG, PNG, WebP, PDF, DOCX বা XLSX ফাইল বেছে নিন।',
	},
	tooBig: {
		en: `The file is larger than ${mostMegabytes} MB, or the picture has too many dots. Choose a smaller one.`,
		bn: `ফাইলটি ${toBanglaDigits(String(mostMegabytes))} এমবির চেয়ে বড়, অথবা ছবিটি মাপে অতিরিক্ত বড়। ছোট একটি বেছে নিন।`,
	},
	empty: { en: 'The file is empty. Choose it again.', bn: 'ফাইলটি খালি। আবার বেছে নিন।' },
	passwordProtected: {
		en: 'The file is protected by a password. Save a copy without the password and choose that.',
		bn: 'ফাইলটি পাসওয়ার্ড দেওয়া। পাসওয়ার্ড ছাড়া একটি কপি রেখে সেটি বেছে নিন।',
	},
	macros: {
		en: 'The file holds macros, which are programs. Save it without macros and choose that copy.',
		bn: 'ফাইলটিতে ম্যাক্রো, অর্থাৎ প্রোগ্রাম আছে। ম্যাক্রো ছাড়া কপি রেখে সেটি বেছে নিন।',
	},
	infected: {
		en: 'A virus was found in the file, so it was deleted here. Have your device checked, then choose a clean file.',
		bn: 'ফাইলে ভাইরাস পাওয়া গেছে, তাই এখান থেকে মুছে ফেলা হয়েছে। আপনার ডিভাইস পরীক্ষা করিয়ে পরিষ্কার ফাইল বেছে নিন।',
	},
	damaged: {
		en: 'The file is damaged and cannot be opened. Open it on your device, save it anew, and choose it again.',
		bn: 'ফাইলটি নষ্ট, খোলা যায় না। আপনার ডিভাইসে খুলে নতুন করে সংরক্ষণ করে আবার বেছে নিন।',
	},
	tooMany: {
		en: `A response takes ${MAX_ATTACHMENTS} files and ${MAX_RESPONSE_BYTES / MB} MB in all. Remove a file first.`,
		bn: `একটি উত্তরপত্রে ${toBanglaDigits(String(MAX_ATTACHMENTS))}টি ফাইল, মোট ${toBanglaDigits(String(MAX_RESPONSE_BYTES / MB))} এমবি নেওয়া যায়। আগে একটি ফাইল সরান।`,
	},
	failed: {
		en: 'The file did not arrive whole. It is kept on your device; send it again.',
		bn: 'ফাইলটি পুরোপুরি পৌঁছায়নি। এটি আপনার ডিভাইসে আছে; আবার পাঠান।',
	},
} as const satisfies Record<string, BothLanguages>;
export type AttachmentFault = keyof typeof ATTACHMENT_FAULTS;

export const isPhoto = (type: string): boolean => type.startsWith('image/');

/** What the name says the file is; `null` for everything that is not taken. */
export function typeByName(name: string): AttachmentType | null {
	const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	return Object.hasOwn(ATTACHMENT_TYPES, ending) ? ATTACHMENT_TYPES[ending as keyof typeof ATTACHMENT_TYPES] : null;
}

/** Of UTF-16 units; the column holds 300. */
const MAX_NAME_LENGTH = 200;

/** Controls, marks that turn the direction of writing (`gpj.exe` shown as `exe.jpg`), and what separates folders. */
const UNFIT = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff/\\:*?"<>|]/gu;

/** The name as it is shown and offered for saving; never a name on our disk. The ending stays. */
export function shownName(name: string): string {
	const clean = name
		.replace(UNFIT, ' ')
		.replace(/\p{Surrogate}/gu, '')
		.replace(/\s+/g, ' ')
		.normalize('NFC')
		.replace(/^[ .]+|[ .]+$/g, '');
	const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? '';
	const stem = clean.slice(0, clean.length - ending.length);
	const short = [...new Intl.Segmenter('bn').segment(stem)].reduce(
		(text, { segment }) => (text.length + segment.length + ending.length <= MAX_NAME_LENGTH ? text + segment : text),
		'',
	);
	return short === '' ? `file${ending}` : short + ending;
}
