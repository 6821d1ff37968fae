import type { NumbersBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { formatDay, formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { BlockParts } from '../view.ts';

export const numbers: BlockParts<NumbersBlock> = ({ figures, countedOn }, { locale, words }) =>
	figures.length === 0
		? []
		: [
				{
					kind: 'figures',
					figures: figures.map(({ label, value }) => ({ label, value: formatNumber(value, locale) })),
					note: `${words.countedOn}: ${formatDay(countedOn, locale)}`,
				},
			];
