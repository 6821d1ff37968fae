import { formatDay, formatNumber } from '@mab/cms/domain/bangla.ts';
import type { NumbersBlock } from '@mab/cms/domain/edition-content.ts';
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
