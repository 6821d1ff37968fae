import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { BothLines } from './Both.tsx';

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
		<Table colCount={columns.length} rowCount={rows.length + 1}>
			<Thead>
				<Tr>
					{columns.map(({ title }) => (
						<Th key={title.en} style={{ ...WRAPS, paddingBlock: '0.8rem' }}>
							<BothLines text={title} tone="neutral600" isStrong />
						</Th>
					))}
				</Tr>
			</Thead>
			<Tbody>
				{rows.map((row) => (
					<Tr key={keyOf(row)}>
						{columns.map(({ title, cell }) => (
							<Td key={title.en} style={WRAPS}>
								<Cell>{cell(row)}</Cell>
							</Td>
						))}
					</Tr>
				))}
			</Tbody>
		</Table>
	);
}

/** A word or a number alone looks like all others. */
function Cell({ children }: { children: ReactNode }) {
	if (typeof children !== 'string' && typeof children !== 'number') return <>{children}</>;
	return <Typography variant="pi">{children}</Typography>;
}
