import { Field, Flex, NumberInput, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText, PostalChange, PostalList } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';

const COPIES: BilingualText = { en: 'Copies', bn: 'কপি' };
const DISPATCHED: BilingualText = { en: 'Dispatched', bn: 'পাঠানো' };
const RECEIVED: BilingualText = { en: 'Received', bn: 'পৌঁছানো' };
const NOTE: BilingualText = { en: 'Note', bn: 'মন্তব্য' };
const RECORD: BilingualText = { en: 'Record', bn: 'লিখুন' };

interface ParcelRowProps {
	copy: PostalList['copies'][number];
	isBusy: boolean;
	onChange: (change: PostalChange) => void;
}

/** One address with its log; nothing is stored before the button is pressed. */
export function ParcelRow({ copy, isBusy, onChange }: ParcelRowProps) {
	const { code, name, district } = copy;
	const [copies, setCopies] = useState<number | undefined>(copy.copies);
	const [days, setDays] = useState({ dispatchedOn: copy.dispatchedOn ?? '', receivedOn: copy.receivedOn ?? '' });
	const [note, setNote] = useState(copy.note ?? '');
	const dayField = (field: keyof typeof days, label: BilingualText) => (
		<Field.Root name={`${field}-${code}`}>
			<Field.Label>
				<Both text={label} />
			</Field.Label>
			<TextInput
				type="date"
				value={days[field]}
				onChange={(event: ChangeEvent<HTMLInputElement>) => setDays({ ...days, [field]: event.target.value })}
			/>
		</Field.Root>
	);
	const record = () =>
		onChange({
			codes: [code],
			copies: copies ?? 0,
			dispatchedOn: days.dispatchedOn || null,
			receivedOn: days.receivedOn || null,
			note: note.trim() || null,
		});
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<Typography tag="h4" variant="omega" fontWeight="bold" style={{ flex: '1 0 14rem' }}>
				<Both text={{ en: name.en ?? code, bn: name.bn ?? code }} />
				<br />
				<Typography variant="pi" textColor="neutral600">
					<Both text={{ en: district.en ?? '', bn: district.bn ?? '' }} />
				</Typography>
			</Typography>
			<Field.Root name={`copies-${code}`} width="9rem">
				<Field.Label>
					<Both text={COPIES} />
				</Field.Label>
				<NumberInput value={copies} onValueChange={setCopies} min={0} />
			</Field.Root>
			{dayField('dispatchedOn', DISPATCHED)}
			{dayField('receivedOn', RECEIVED)}
			<Field.Root name={`note-${code}`}>
				<Field.Label>
					<Both text={NOTE} />
				</Field.Label>
				<TextInput
					value={note}
					maxLength={2000}
					onChange={(event: ChangeEvent<HTMLInputElement>) => setNote(event.target.value)}
				/>
			</Field.Root>
			<DeskButton text={RECORD} variant="secondary" disabled={isBusy} onClick={record} />
		</Flex>
	);
}
