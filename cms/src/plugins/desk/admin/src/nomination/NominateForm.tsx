import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import { choicesOf } from '../../../../../domain/vocabulary.ts';
import type { BilingualText } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { Choice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { base64Of, smallerPhoto } from '../fileBytes.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText, LANGUAGES } from '../words.ts';
import { useNominateMutation } from './api.ts';

type TextName = 'name' | 'designation' | 'email' | 'mobile';

const FIELDS: Record<TextName, { label: BilingualText; isRequired: boolean }> = {
	name: { label: { en: 'Name', bn: 'নাম' }, isRequired: true },
	designation: { label: { en: 'Designation', bn: 'পদবি' }, isRequired: true },
	email: { label: { en: 'E-mail address', bn: 'ইমেইল ঠিকানা' }, isRequired: true },
	mobile: { label: { en: 'Mobile number', bn: 'মোবাইল নম্বর' }, isRequired: false },
};
const LANGUAGE: BilingualText = { en: 'Language of mails', bn: 'মেইলের ভাষা' };
const LETTER: BilingualText = { en: 'Letter of nomination', bn: 'মনোনয়নপত্র' };
const LETTER_HINT: BilingualText = {
	en: 'PDF of at most 1 MB, or a photograph, which is made smaller. Seen inside MAB only.',
	bn: 'সর্বোচ্চ ১ এমবির PDF, অথবা ছবি; ছবি ছোট করে নেওয়া হয়। শুধু ম্যাবের ভেতরে দেখা যায়।',
};
const SAVE: BilingualText = { en: 'Save the nomination', bn: 'মনোনয়ন সংরক্ষণ করুন' };
const SAVED: BilingualText = { en: 'The nomination is saved', bn: 'মনোনয়ন সংরক্ষণ হয়েছে' };

const EMPTY = { name: '', designation: '', email: '', mobile: '' };

interface NominateFormProps {
	code: string;
	/** Whom the new one follows. */
	replacedId: number | null;
	action: DeskAction;
}

/** Enters who was nominated. What is typed stays until it is saved. */
export function NominateForm({ code, replacedId, action }: NominateFormProps) {
	const [typed, setTyped] = useState(EMPTY);
	const [language, setLanguage] = useState<'bn' | 'en'>('bn');
	const [file, setFile] = useState<File | null>(null);
	const [nominate] = useNominateMutation();
	const isFilled = [typed.name, typed.designation, typed.email].every((text) => text.trim() !== '');
	const save = async () => {
		const isSaved = await action.perform(
			async () => {
				const letter = file === null ? null : { base64: await base64Of(await smallerPhoto(file)) };
				return nominate({ code, ...typed, language, letter, replacedId }).unwrap();
			},
			() => SAVED,
		);
		if (!isSaved) return;
		setTyped(EMPTY);
		setFile(null);
	};
	return (
		<Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
			<Flex direction="column" alignItems="stretch" gap={4}>
				<Flex gap={4} wrap="wrap" alignItems="start">
					{(Object.keys(FIELDS) as TextName[]).map((name) => (
						<Field.Root key={name} name={`deskNominate-${name}`} required={FIELDS[name].isRequired}>
							<Field.Label>
								<Both text={FIELDS[name].label} />
							</Field.Label>
							<TextInput
								value={typed[name]}
								onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped({ ...typed, [name]: event.target.value })}
							/>
						</Field.Root>
					))}
					<Choice
						name="deskNominateLanguage"
						title={LANGUAGE}
						options={choicesOf(LANGUAGES)}
						value={language}
						onChoose={setLanguage}
					/>
				</Flex>
				<Field.Root name="deskNominateLetter" hint={bothText(LETTER_HINT)}>
					<Field.Label>
						<Both text={LETTER} />
					</Field.Label>
					<TextInput
						key={String(file === null)}
						type="file"
						accept=".pdf,image/jpeg,image/png"
						disabled={action.isBusy}
						onChange={(event: ChangeEvent<HTMLInputElement>) => setFile(event.target.files?.[0] ?? null)}
					/>
					<Field.Hint />
				</Field.Root>
				<div>
					<DeskButton text={SAVE} disabled={!isFilled} loading={action.isBusy} onClick={() => void save()} />
				</div>
			</Flex>
		</Box>
	);
}
