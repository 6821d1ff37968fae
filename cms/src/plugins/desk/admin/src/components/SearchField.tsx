import { Field, Flex, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { Both } from './Both.tsx';
import { DeskButton } from './DeskButton.tsx';

const FIND: BilingualText = { en: 'Find', bn: 'খুঁজুন' };

interface SearchFieldProps {
	/** Unique on the page. */
	name: string;
	title: BilingualText;
	/** What the list was narrowed by. */
	value: string;
	onFind: (text: string) => void;
}

/** Searches when it is asked to, by Enter or by its button: a list is not read again at every letter. */
export function SearchField({ name, title, value, onFind }: SearchFieldProps) {
	const [text, setText] = useState(value);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				onFind(text);
			}}
		>
			<Flex gap={2} alignItems="end">
				<Field.Root name={name}>
					<Field.Label>
						<Both text={title} />
					</Field.Label>
					<TextInput value={text} onChange={(event: ChangeEvent<HTMLInputElement>) => setText(event.target.value)} />
				</Field.Root>
				<DeskButton text={FIND} variant="tertiary" onClick={() => onFind(text)} />
			</Flex>
		</form>
	);
}
