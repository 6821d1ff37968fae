import { Box, Flex, IconButton, Link, TextButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { BilingualText, EditionBlockView, EditionList, EditionRow, EditionView } from '../../../contract.ts';
import { useMoveInEditionMutation, useShowEditionBlockMutation } from '../api.ts';
import { Both, BothLines } from '../components/Both.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText } from '../words.ts';
import { formPath } from './EditionHead.tsx';

const EMPTY: BilingualText = { en: 'Nothing here yet', bn: 'এখানে এখনো কিছু নেই' };
const FILL: BilingualText = { en: 'Fill it in the form', bn: 'ফরমে পূরণ করুন' };
const COMPUTED: BilingualText = { en: 'Counted by the system', bn: 'ব্যবস্থা নিজে গোনে' };
const HIDDEN: BilingualText = { en: 'Hidden', bn: 'লুকানো' };
const HIDE: BilingualText = { en: 'Hide', bn: 'লুকান' };
const SHOW: BilingualText = { en: 'Show', bn: 'দেখান' };
const UP: BilingualText = { en: 'Move up', bn: 'উপরে নিন' };
const DOWN: BilingualText = { en: 'Move down', bn: 'নিচে নিন' };
const OWN_WORDS: BilingualText = { en: 'own words', bn: 'নিজস্ব ভাষ্য' };
const NOT_PUBLIC: BilingualText = { en: 'not published', bn: 'প্রকাশিত নয়' };

type Move = (list: EditionList, index: number, direction: 'up' | 'down') => void;

/** The blocks in their order, each with what stands in it. */
export function BlockList({ edition, action }: { edition: EditionView; action: DeskAction }) {
	const { documentId, draftHash, mayEdit, blocks } = edition;
	const [moveRow] = useMoveInEditionMutation();
	const [showBlock] = useShowEditionBlockMutation();
	const move: Move = (list, index, direction) =>
		void action.perform(
			() => moveRow({ documentId, list, index, direction, draftHash }).unwrap(),
			() => null,
		);
	const show = ({ kind, isShown }: EditionBlockView) =>
		void action.perform(
			() => showBlock({ documentId, kind, isShown: !isShown, draftHash }).unwrap(),
			() => null,
		);
	return (
		<Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
			{blocks.map((block, index) => (
				<Box tag="li" key={block.kind} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
					<Flex justifyContent="space-between" gap={4}>
						<Typography tag="h3" variant="delta" textColor={block.isShown ? 'neutral800' : 'neutral600'}>
							<Both text={block.label} />
							{block.isShown ? null : (
								<>
									{' '}
									(<Both text={HIDDEN} />)
								</>
							)}
						</Typography>
						{mayEdit ? (
							<Flex gap={3}>
								<TextButton disabled={action.isBusy} onClick={() => show(block)}>
									<Both text={block.isShown ? HIDE : SHOW} />
								</TextButton>
								<Arrows
									name={block.label}
									{...{ index, count: blocks.length, isBusy: action.isBusy }}
									onMove={(direction) => move('blocks', index, direction)}
								/>
							</Flex>
						) : null}
					</Flex>
					<BlockContent block={block} {...{ documentId, mayEdit, action, move }} />
				</Box>
			))}
		</Flex>
	);
}

interface BlockContentProps {
	documentId: string;
	block: EditionBlockView;
	mayEdit: boolean;
	action: DeskAction;
	move: Move;
}

function BlockContent({ block, documentId, mayEdit, action, move }: BlockContentProps) {
	if (block.kind === 'numbers') return <BothLines text={COMPUTED} tone="neutral600" />;
	if (block.lists.length === 0) {
		return (
			<>
				<BothLines text={EMPTY} tone="neutral600" />
				{mayEdit && block.isShown ? (
					<Link tag={RouterLink} to={formPath(documentId)} aria-label={`${bothText(FILL)}: ${bothText(block.label)}`}>
						<Both text={FILL} />
					</Link>
				) : null}
			</>
		);
	}
	return (
		<>
			{block.lists.map(({ list, rows }) => (
				<Flex tag="ol" key={list ?? 'fixed'} direction="column" alignItems="stretch" gap={1} paddingTop={2}>
					{rows.map((row, index) => (
						<Flex tag="li" key={`${index}:${row.title}`} justifyContent="space-between" gap={4}>
							<RowTitle row={row} />
							{mayEdit && list !== null && rows.length > 1 ? (
								<Arrows
									name={{ en: row.title, bn: row.title }}
									{...{ index, count: rows.length, isBusy: action.isBusy }}
									onMove={(direction) => move(list, index, direction)}
								/>
							) : null}
						</Flex>
					))}
				</Flex>
			))}
		</>
	);
}

function RowTitle({ row: { title, entry, hasOwnWords } }: { row: EditionRow }) {
	return (
		<Flex gap={2} wrap="wrap">
			{entry === null ? (
				<Typography variant="omega">{title}</Typography>
			) : (
				<Link tag={RouterLink} to={`/content-manager/collection-types/${entry.uid}/${entry.documentId}`}>
					{title}
				</Link>
			)}
			{entry !== null && !entry.isPublic ? (
				<Typography variant="pi" textColor="danger700">
					<Both text={NOT_PUBLIC} />
				</Typography>
			) : null}
			{entry !== null && hasOwnWords ? (
				<Typography variant="pi" textColor="neutral600">
					<Both text={OWN_WORDS} />
				</Typography>
			) : null}
		</Flex>
	);
}

interface ArrowsProps {
	/** Of what is moved, for those who do not see where the buttons stand. */
	name: BilingualText;
	index: number;
	count: number;
	isBusy: boolean;
	onMove: (direction: 'up' | 'down') => void;
}

function Arrows({ name, index, count, isBusy, onMove }: ArrowsProps) {
	const label = (text: BilingualText) => `${bothText(text)}: ${bothText(name)}`;
	return (
		<Flex gap={1}>
			<IconButton label={label(UP)} disabled={isBusy || index === 0} onClick={() => onMove('up')}>
				<ArrowUp />
			</IconButton>
			<IconButton label={label(DOWN)} disabled={isBusy || index === count - 1} onClick={() => onMove('down')}>
				<ArrowDown />
			</IconButton>
		</Flex>
	);
}
