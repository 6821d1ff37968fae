import { Field, Flex, MultiSelect, MultiSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText, Choice } from '../../../contract.ts';
import type { ResponseReviewer, ReviewerList } from '../../../response-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { PageSection } from '../components/PageSection.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText } from '../words.ts';
import { useReviewersQuery, useSaveReviewerMutation } from './api.ts';

const TITLE: BilingualText = { en: 'Reviewers', bn: 'পর্যালোচক' };
const SECTORS: BilingualText = { en: 'Sectors', bn: 'খাত' };
const EVERY_SECTOR: BilingualText = { en: 'All', bn: 'সব' };
const INTEREST: BilingualText = { en: 'Keeps away from', bn: 'দূরে থাকবেন' };
const NOWHERE: BilingualText = { en: 'None', bn: 'কোনোটি নয়' };
const INTEREST_HINT: BilingualText = {
	en: 'Nobody reviews a municipality in which they have an interest: where they come from, work or advise.',
	bn: 'যে পৌরসভার সঙ্গে কারও সম্পর্ক আছে (নিজের এলাকা, চাকরি বা পরামর্শ), তার উত্তর তিনি পর্যালোচনা করেন না।',
};
const SAVE: BilingualText = { en: 'Save', bn: 'সংরক্ষণ' };
const SAVED: BilingualText = { en: 'Saved', bn: 'সংরক্ষিত' };

/** Who reviews, what they know, and from what they keep away. */
export function ReviewerSection({ action }: { action: DeskAction }) {
	const { data } = useReviewersQuery();
	if (data === undefined) return null;
	return (
		<PageSection title={TITLE}>
			<BothLines text={INTEREST_HINT} tone="neutral600" />
			<Flex direction="column" alignItems="stretch" gap={6}>
				{data.reviewers.map((reviewer) => (
					<Profile key={reviewer.id} reviewer={reviewer} list={data} action={action} />
				))}
			</Flex>
		</PageSection>
	);
}

interface ProfileProps {
	reviewer: ResponseReviewer;
	list: ReviewerList;
	action: DeskAction;
}

function Profile({ reviewer, list, action }: ProfileProps) {
	const [save] = useSaveReviewerMutation();
	const [sectors, setSectors] = useState(reviewer.sectors);
	const [municipalities, setMunicipalities] = useState(reviewer.municipalities);
	const mayChange = list.mayChange === 'all' || list.mayChange === reviewer.id;
	const load: BilingualText = {
		en: `Waiting: ${formatNumber(reviewer.load, 'en')}`,
		bn: `অপেক্ষায়: ${formatNumber(reviewer.load, 'bn')}টি`,
	};
	const store = () => {
		const request = () => save({ id: reviewer.id, sectors, municipalities }).unwrap();
		void action.perform(request, () => SAVED);
	};
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<div style={{ width: '20rem' }}>
				<Typography tag="p" variant="omega" fontWeight="semiBold">
					{reviewer.name}
				</Typography>
				<BothLines text={load} tone="neutral600" />
			</div>
			<Several
				name={`Sectors${reviewer.id}`}
				title={SECTORS}
				empty={EVERY_SECTOR}
				options={list.sectors}
				value={sectors}
				disabled={!mayChange}
				onChange={setSectors}
			/>
			<Several
				name={`Interest${reviewer.id}`}
				title={INTEREST}
				empty={NOWHERE}
				options={list.municipalities}
				value={municipalities}
				disabled={!mayChange}
				onChange={setMunicipalities}
			/>
			{mayChange ? <DeskButton text={SAVE} variant="tertiary" disabled={action.isBusy} onClick={store} /> : null}
		</Flex>
	);
}

interface SeveralProps {
	name: string;
	title: BilingualText;
	/** What stands for no choice. */
	empty: BilingualText;
	options: readonly Choice[];
	value: string[];
	disabled: boolean;
	onChange: (value: string[]) => void;
}

function Several({ name, title, empty, options, value, disabled, onChange }: SeveralProps) {
	return (
		<Field.Root name={`deskReviewer${name}`} width="22rem">
			<Field.Label>
				<Both text={title} />
			</Field.Label>
			<MultiSelect value={value} placeholder={bothText(empty)} disabled={disabled} withTags onChange={onChange}>
				{options.map(({ key, label }) => (
					<MultiSelectOption key={key} value={key}>
						{bothText(label)}
					</MultiSelectOption>
				))}
			</MultiSelect>
		</Field.Root>
	);
}
