import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { AnswerLineView } from '../../../response-contract.ts';
import { BothLines } from '../components/Both.tsx';
import { bothText } from '../words.ts';

const NOT_CLEAN: BilingualText = { en: 'Not checked yet', bn: 'এখনো পরীক্ষা হয়নি' };
const REFUSED: BilingualText = { en: 'Refused', bn: 'নেওয়া হয়নি' };
const DOWNLOAD: BilingualText = { en: 'Download', bn: 'নামান' };
const ORIGINAL: BilingualText = { en: 'Original', bn: 'মূল ছবি' };

interface AttachmentLineProps {
	responseId: string;
	file: NonNullable<AnswerLineView['file']>;
}

/**
 * A photo as a small picture, any other file as a download, and the photo as it came where its sender wanted that kept.
 * All need the session, so no address shows them to others.
 */
export function AttachmentLine({ responseId, file }: AttachmentLineProps) {
	const { id, name, isPhoto, state, originalSize } = file;
	const path = `/desk/responses/${responseId}/attachments/${id}`;
	const url = useAttachment(`${path}?copy=small`, isPhoto && state === 'cleared');
	const { get } = useFetchClient();
	const download = async (copy: 'kept' | 'original') => {
		const { data } = await get<Blob>(`${path}?copy=${copy}`, { responseType: 'blob' });
		const link = document.createElement('a');
		link.href = URL.createObjectURL(data);
		link.download = name;
		link.click();
		URL.revokeObjectURL(link.href);
	};
	if (state !== 'cleared') return <BothLines text={state === 'refused' ? REFUSED : NOT_CLEAN} tone="neutral600" />;
	return (
		<Flex direction="column" alignItems="flex-start" gap={1}>
			{isPhoto && url !== null ? (
				<img src={url} alt={name} style={{ maxWidth: '16rem', maxHeight: '12rem', borderRadius: '4px' }} />
			) : null}
			<Flex gap={2}>
				<Typography variant="pi">{name}</Typography>
				<TextButton onClick={() => void download('kept')}>{bothText(DOWNLOAD)}</TextButton>
				{originalSize === null ? null : (
					<TextButton onClick={() => void download('original')}>
						{bothText(ORIGINAL)} ({(originalSize / 1e6).toFixed(1)} MB)
					</TextButton>
				)}
			</Flex>
		</Flex>
	);
}

/** An address within this page for the bytes behind one that needs the session; `null` until they are there. */
function useAttachment(path: string, isReady: boolean): string | null {
	const { get } = useFetchClient();
	const [url, setUrl] = useState<string | null>(null);
	useEffect(() => {
		if (!isReady) return;
		const controller = new AbortController();
		let made: string | null = null;
		get<Blob>(path, { responseType: 'blob', signal: controller.signal }).then(
			({ data }) => {
				made = URL.createObjectURL(data);
				setUrl(made);
			},
			() => setUrl(null),
		);
		return () => {
			controller.abort();
			if (made !== null) URL.revokeObjectURL(made);
		};
	}, [path, isReady, get]);
	return url;
}
