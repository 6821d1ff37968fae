import { Box, Flex, Typography } from '@strapi/design-system';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText, PostalList } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';

const NAMES: Record<keyof PostalList['totals'], BilingualText> = {
	addresses: { en: 'Addresses', bn: 'ঠিকানা' },
	copies: { en: 'Copies', bn: 'কপি' },
	dispatched: { en: 'Copies dispatched', bn: 'পাঠানো কপি' },
	received: { en: 'Copies received', bn: 'পৌঁছানো কপি' },
};
const ORDER = ['addresses', 'copies', 'dispatched', 'received'] as const;

export function PostalTotals({ totals }: Pick<PostalList, 'totals'>) {
	return (
		<Flex tag="dl" gap={8} wrap="wrap">
			{ORDER.map((name) => (
				<Box key={name}>
					<Typography tag="dt" variant="pi" textColor="neutral600">
						<Both text={NAMES[name]} />
					</Typography>
					<Typography tag="dd" variant="beta">
						<Both text={{ en: formatNumber(totals[name], 'en'), bn: formatNumber(totals[name], 'bn') }} />
					</Typography>
				</Box>
			))}
		</Flex>
	);
}
