import { Flex, Loader } from '@strapi/design-system';
import { useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { DeskButton } from '../components/DeskButton.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { saveAs } from '../saveAs.ts';
import { useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { bothText, counted } from '../words.ts';
import {
	type SubscriberQuery,
	useExportSubscribersMutation,
	useSubscriberNumbersQuery,
	useSubscribersQuery,
} from './api.ts';
import { ImportForm } from './ImportForm.tsx';
import { Numbers } from './Numbers.tsx';
import { SubscriberDetails } from './SubscriberDetails.tsx';
import { SubscriberFilter } from './SubscriberFilter.tsx';
import { SubscriberTable } from './SubscriberTable.tsx';
import { SuppressionTable } from './SuppressionTable.tsx';

const LOADING: BilingualText = { en: 'Loading the subscribers', bn: 'গ্রাহক তালিকা আসছে' };
const LIST: BilingualText = { en: 'List', bn: 'তালিকা' };
const EXPORT: BilingualText = { en: 'Export as CSV', bn: 'CSV হিসেবে নামান' };
const IMPORT: BilingualText = { en: 'Import a list', bn: 'তালিকা আমদানি' };
const SUPPRESSIONS: BilingualText = { en: 'Addresses that must not be mailed', bn: 'যেসব ঠিকানায় মেইল পাঠানো নিষেধ' };

const AT_FIRST: SubscriberQuery = { state: null, audience: null, language: null, division: null, search: '', page: 1 };

/** Numbers, the list with one subscriber opened, import, and the suppression list. */
export function SubscriberBoard() {
	const [asked, setAsked] = useState<SubscriberQuery>(AT_FIRST);
	const [openId, setOpenId] = useState<number | null>(null);
	const action = useDeskAction();
	const numbers = useSubscriberNumbersQuery(undefined, { refetchOnMountOrArgChange: true });
	const list = useSubscribersQuery(asked, { refetchOnMountOrArgChange: true });
	const [exportAll] = useExportSubscribersMutation();
	useRefetchOnFocus(list.refetch);
	const error = numbers.error ?? list.error;
	const download = () =>
		void action.perform(
			() => exportAll().unwrap(),
			({ csv }) => {
				saveAs('subscribers.csv', 'text/csv', csv);
				return null;
			},
		);

	if (openId !== null) return <SubscriberDetails id={openId} action={action} onBack={() => setOpenId(null)} />;
	return (
		<Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{numbers.data === undefined || list.data === undefined ? (
				error === undefined ? (
					<Loader>{bothText(LOADING)}</Loader>
				) : null
			) : (
				<>
					<Numbers numbers={numbers.data} />
					<PageSection title={counted(LIST, list.data.count)}>
						<SubscriberFilter asked={asked} numbers={numbers.data} onChange={setAsked} />
						<SubscriberTable
							list={list.data}
							page={asked.page}
							onPage={(page) => setAsked({ ...asked, page })}
							onOpen={setOpenId}
						/>
						{list.data.mayAct ? (
							<div>
								<DeskButton text={EXPORT} variant="tertiary" disabled={action.isBusy} onClick={download} />
							</div>
						) : null}
					</PageSection>
					{list.data.mayAct ? (
						<PageSection title={IMPORT}>
							<ImportForm audiences={numbers.data.audiences} action={action} />
						</PageSection>
					) : null}
					<PageSection title={SUPPRESSIONS}>
						<SuppressionTable onOpen={setOpenId} />
					</PageSection>
				</>
			)}
		</Flex>
	);
}
