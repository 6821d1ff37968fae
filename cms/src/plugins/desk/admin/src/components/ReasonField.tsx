import { Field, Textarea } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { bothText } from '../words.ts';
import { Both } from './Both.tsx';

const LABEL: BilingualText = { en: 'Reason', bn: 'কারণ' };
const HINT: BilingualText = {
	en: 'One or two sentences; colleagues will read them in the history.',
	bn: 'এক-দুই বাক্যে লিখুন; সহকর্মীরা এটি ইতিহাসে দেখবেন।',
};
const MISSING: BilingualText = { en: 'Write the reason first.', bn: 'আগে কারণ লিখুন।' };

interface ReasonFieldProps {
	value: string;
	onChange: (value: string) => void;
	/** Somebody tried to go on without a reason. */
	isMissing: boolean;
}

export function ReasonField({ value, onChange, isMissing }: ReasonFieldProps) {
	const error = isMissing && value.trim() === '' ? bothText(MISSING) : undefined;
	return (
		<Field.Root name="deskReason" required hint={bothText(HINT)} error={error}>
			<Field.Label>
				<Both text={LABEL} />
			</Field.Label>
			<Textarea value={value} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)} />
			<Field.Hint />
			<Field.Error />
		</Field.Root>
	);
}
