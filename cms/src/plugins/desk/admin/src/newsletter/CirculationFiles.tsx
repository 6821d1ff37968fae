import { Flex, Link, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { periodText } from '../../../../../domain/publication/edition-period.ts';
import type { BilingualText } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { PageSection } from '../components/PageSection.tsx';

const TITLE: BilingualText = { en: 'Where practices were spread', bn: 'চর্চার কথা যেখানে ছড়িয়েছে' };
const NOTE: BilingualText = {
	en: 'For reports: newsletters, events and publications of partners of each quarter, as they are public. The XLSX also has how far each edition came: by post, by mail, in the archive.',
	bn: 'প্রতিবেদনের জন্য: প্রতি ত্রৈমাসিকের বার্তা, অনুষ্ঠান ও সহযোগী প্রকাশনা, যেমন প্রকাশিত আছে। এক্সেল ফাইলে প্রতিটি সংখ্যা ডাকে, মেইলে ও আর্কাইভে কতদূর গেল, তা-ও আছে।',
};
const NONE: BilingualText = {
	en: 'Nothing is recorded for this year yet.',
	bn: 'এ বছরের কিছু এখনো লেখা হয়নি।',
};

const QUARTERS = [1, 2, 3, 4] as const;
type Quarter = (typeof QUARTERS)[number];

/** The public site makes a file for each quarter in which something happened; it has the same origin as the desk. */
const fileOf = (year: number, quarter: Quarter, type: 'csv' | 'xlsx') =>
	`/data/circulation/${year}-q${quarter}.${type}`;

/** The quarters of the year that have files; `null` until that is known. */
function useQuartersWithFiles(year: number): Quarter[] | null {
	const [known, setKnown] = useState<{ year: number; quarters: Quarter[] } | null>(null);
	useEffect(() => {
		const asking = new AbortController();
		const hasFile = async (quarter: Quarter) =>
			(await fetch(fileOf(year, quarter, 'csv'), { method: 'HEAD', signal: asking.signal })).ok;
		Promise.all(QUARTERS.map(hasFile)).then(
			(has) => setKnown({ year, quarters: QUARTERS.filter((_, index) => has[index]) }),
			// Without an answer the links are not offered; the page was left, or the network is gone.
			() => undefined,
		);
		return () => asking.abort();
	}, [year]);
	return known?.year === year ? known.quarters : null;
}

/** Downloads of the circulation of a year, by quarter. */
export function CirculationFiles({ year }: { year: number }) {
	const quarters = useQuartersWithFiles(year);
	if (quarters === null) return null;
	return (
		<PageSection title={TITLE}>
			<Typography tag="p" textColor="neutral600">
				<Both text={quarters.length === 0 ? NONE : NOTE} />
			</Typography>
			{quarters.map((quarter) => (
				<Flex key={quarter} gap={4} wrap="wrap">
					<Typography fontWeight="bold">
						<Both text={periodText({ year, quarter })} />
					</Typography>
					<Link href={fileOf(year, quarter, 'csv')}>CSV</Link>
					<Link href={fileOf(year, quarter, 'xlsx')}>XLSX</Link>
				</Flex>
			))}
		</PageSection>
	);
}
