import { Field, Flex, TextInput } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { TestMailAnswer, TestMailRequest } from '../../../sending-contract.ts';
import { Both } from '../components/Both.tsx';
import { Choice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText, LANGUAGES } from '../words.ts';

const ADDRESSES: BilingualText = { en: 'Test mail to', bn: 'পরীক্ষামূলক মেইল যাবে' };
const HINT: BilingualText = {
	en: 'Addresses with commas between them. The subject is marked, and a test is never counted.',
	bn: 'কমা দিয়ে ঠিকানা লিখুন। বিষয়ের আগে চিহ্ন থাকে; পরীক্ষা কখনো গোনা হয় না।',
};
const LANGUAGE: BilingualText = { en: 'Language of the test', bn: 'পরীক্ষার ভাষা' };
const SEND: BilingualText = { en: 'Send a test', bn: 'পরীক্ষা পাঠান' };

interface TestMailFormProps {
	locales: readonly ('bn' | 'en')[];
	action: DeskAction;
	send: (request: Omit<TestMailRequest, 'editionId'>) => Promise<TestMailAnswer>;
}

/** Mails the edition to colleagues before it goes to everybody. */
export function TestMailForm({ locales, action, send: request }: TestMailFormProps) {
	const own = useAuth('TestMailForm', ({ user }) => user?.email);
	const [addresses, setAddresses] = useState(own ?? '');
	const [locale, setLocale] = useState(locales[0] ?? 'bn');
	const send = () =>
		void action.perform(
			() => request({ locale, addresses }),
			({ queued }) => ({ en: `On its way to ${queued.join(', ')}`, bn: `যাচ্ছে: ${queued.join(', ')}` }),
		);
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<Field.Root name="deskTestAddresses" hint={bothText(HINT)} style={{ flexGrow: 1 }}>
				<Field.Label>
					<Both text={ADDRESSES} />
				</Field.Label>
				<TextInput value={addresses} onChange={(event) => setAddresses(event.target.value)} />
				<Field.Hint />
			</Field.Root>
			<Choice
				name="deskTestLanguage"
				title={LANGUAGE}
				options={locales.map((key) => ({ key, label: LANGUAGES[key] }))}
				value={locale}
				onChoose={setLocale}
			/>
			<DeskButton text={SEND} variant="tertiary" disabled={action.isBusy || addresses.trim() === ''} onClick={send} />
		</Flex>
	);
}
