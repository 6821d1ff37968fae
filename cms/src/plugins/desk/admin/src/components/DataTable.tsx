import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { BilingualText } from '../../../contract.ts';
import { Both, BothLines } from './Both.tsx';

export interface Column<T> {
	title: BilingualText;
	cell: (row: T) => ReactNode;
}

interface DataTableProps<T> {
	columns: readonly Column<T>[];
	rows: readonly T[];
	keyOf: (row: T) => string | number;
	whenEmpty: BilingualText;
}

/** Strapi keeps every cell on one line, and the last columns out of sight. */
const WRAPS = { whiteSpace: 'normal', overflowWrap: 'break-word' } as const;

const Container = styled.div`
	container-type: inline-size;
`;

/** In Bangla and English; what is narrower breaks words, or has to be scrolled sideways. */
const COLUMN_PX = 140;

/**
 * Where the columns have no room side by side, each row becomes a card with the titles before its values. It stays the
 * same grid for the keyboard and, by roles that no style takes away, for a screen reader, which finds the titles in the
 * head of the table; the head is seen only while the keyboard is in it.
 */
const CardTable = styled(Table)`
	.title {
		display: none;
	}

	@container (max-width: ${({ colCount }) => colCount * COLUMN_PX}px) {
		&,
		& thead,
		& tbody,
		& tr,
		& th,
		& td {
			display: block;
		}
		& thead:not(:focus-within) {
			position: absolute;
			width: 1px;
			height: 1px;
			overflow: hidden;
			clip-path: inset(50%);
		}
		& tr {
			padding-block: 1.2rem;
		}
		&& th,
		&& td:nth-child(n) {
			height: auto;
			padding: 0.4rem 0;
		}
		& td {
			display: grid;
			grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
			gap: 0.8rem;
			align-items: baseline;
		}
		& td > :not(.title) {
			grid-column: 2;
			justify-self: start;
			overflow-wrap: anywhere;
			text-align: start;
		}
		/* An empty cell would be a title without a value. */
		& td:not(:has(> .title + :not(:empty))) {
			display: none;
		}
		.title {
			display: block;
		}
	}
`;

/** A plain table; without rows one sentence. */
export function DataTable<T>({ columns, rows, keyOf, whenEmpty }: DataTableProps<T>) {
	if (rows.length === 0) {
		return (
			<Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
				<BothLines text={whenEmpty} tone="neutral600" />
			</Box>
		);
	}
	return (
		<Container>
			<CardTable colCount={columns.length} rowCount={rows.length + 1}>
				<Thead role="rowgroup">
					<Tr role="row">
						{columns.map(({ title }) => (
							<Th key={title.en} role="columnheader" style={{ ...WRAPS, paddingBlock: '0.8rem' }}>
								<BothLines text={title} tone="neutral600" isStrong />
							</Th>
						))}
					</Tr>
				</Thead>
				<Tbody role="rowgroup">
					{rows.map((row) => (
						<Tr key={keyOf(row)} role="row">
							{columns.map(({ title, cell }) => (
								<Td key={title.en} style={WRAPS}>
									<Typography className="title" aria-hidden variant="pi" textColor="neutral600">
										<Both text={title} />
									</Typography>
									<Cell>{cell(row)}</Cell>
								</Td>
							))}
						</Tr>
					))}
				</Tbody>
			</CardTable>
		</Container>
	);
}

/** A word or a number alone looks like all others. */
function Cell({ children }: { children: ReactNode }) {
	if (typeof children !== 'string' && typeof children !== 'number') return <>{children}</>;
	return <Typography variant="pi">{children}</Typography>;
}
