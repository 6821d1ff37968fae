import { Flex, Typography } from '@strapi/design-system';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import { Both } from './Both.tsx';
import { DeskButton } from './DeskButton.tsx';

const PREVIOUS: BilingualText = { en: 'Previous page', bn: 'আগের পাতা' };
const NEXT: BilingualText = { en: 'Next page', bn: 'পরের পাতা' };

interface PagerProps {
	/** Counted from 1. */
	page: number;
	pageCount: number;
	onPage: (page: number) => void;
}

/** The way through a list of several pages; nothing where there is only one. */
export function Pager({ page, pageCount, onPage }: PagerProps) {
	if (pageCount <= 1) return null;
	const place: BilingualText = {
		en: `Page ${formatNumber(page, 'en')} of ${formatNumber(pageCount, 'en')}`,
		bn: `${formatNumber(pageCount, 'bn')} পাতার ${formatNumber(page, 'bn')} নম্বর`,
	};
	return (
		<Flex tag="nav" gap={4}>
			{page > 1 ? <DeskButton text={PREVIOUS} variant="tertiary" onClick={() => onPage(page - 1)} /> : null}
			<Typography variant="pi" textColor="neutral600">
				<Both text={place} />
			</Typography>
			{page < pageCount ? <DeskButton text={NEXT} variant="tertiary" onClick={() => onPage(page + 1)} /> : null}
		</Flex>
	);
}
