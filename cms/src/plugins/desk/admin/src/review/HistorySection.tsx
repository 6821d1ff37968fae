import { Typography } from '@strapi/design-system';
import { labelOf } from '../../../../../domain/field-labels.ts';
import type { BilingualText, HistoryEntry } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { CollapsedList } from '../components/CollapsedList.tsx';
import { Section } from '../components/Section.tsx';
import { dayAndTimeText, momentText, withReadableInstants } from '../when.ts';
import { auditActionText, bothText, LANGUAGES, stateText } from '../words.ts';

const TITLE: BilingualText = { en: 'History', bn: 'ইতিহাস' };
const NOTHING: BilingualText = { en: 'Nothing yet', bn: 'এখনো কিছু নেই' };
const FIELDS: BilingualText = { en: 'Fields', bn: 'ক্ষেত্র' };

/** The labels of the changed attributes, each once. */
function fieldsText(fields: readonly string[], nameOf: (field: string) => BilingualText): BilingualText {
	const labels = fields.map(nameOf);
	const list = (texts: string[]) => [...new Set(texts)].join(', ');
	return { en: list(labels.map(({ en }) => en)), bn: list(labels.map(({ bn }) => bn)) };
}

/** An order's reason begins with its instant, which the trail keeps in UTC. */
const readableReason = (reason: string) => withReadableInstants(reason, (instant) => bothText(dayAndTimeText(instant)));

function HistoryItem({ item, nameOf }: { item: HistoryEntry; nameOf: (field: string) => BilingualText }) {
	const { at, action, actor, locale, from, to, reason, changedFields } = item;
	return (
		<>
			<Typography tag="p" variant="pi" fontWeight="semiBold">
				<Both text={auditActionText(action)} />
			</Typography>
			<Typography tag="p" variant="pi" textColor="neutral600">
				{actor}, <Both text={momentText(at)} />
				{locale === null ? null : (
					<>
						, <Both text={LANGUAGES[locale]} />
					</>
				)}
			</Typography>
			{from === null || to === null || from === to ? null : (
				<Typography tag="p" variant="pi">
					<Both text={stateText(from)} /> → <Both text={stateText(to)} />
				</Typography>
			)}
			{reason === null ? null : (
				<Typography tag="p" variant="pi">
					“{readableReason(reason)}”
				</Typography>
			)}
			{changedFields.length === 0 ? null : (
				<Typography tag="p" variant="pi" textColor="neutral600">
					<Both text={FIELDS} />: <Both text={fieldsText(changedFields, nameOf)} />
				</Typography>
			)}
		</>
	);
}

interface HistorySectionProps {
	history: readonly HistoryEntry[];
	/** The name of a changed attribute. */
	nameOf?: (field: string) => BilingualText;
}

/** Who did what, newest first. */
export function HistorySection({ history, nameOf = labelOf }: HistorySectionProps) {
	const newestFirst = [...history].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
	return (
		<Section title={TITLE}>
			{history.length === 0 ? (
				<Typography tag="p" variant="pi" textColor="neutral600">
					<Both text={NOTHING} />
				</Typography>
			) : (
				<CollapsedList items={newestFirst} keyOf={(item) => `${item.at}:${item.action}:${item.locale}`}>
					{(item) => <HistoryItem item={item} nameOf={nameOf} />}
				</CollapsedList>
			)}
		</Section>
	);
}
