import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
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
						<Th key={title.en}>
							<Typography variant="sigma">
								<Both text={title} />
							</Typography>
						</Th>
					))}
				</Tr>
			</Thead>
			<Tbody>
				{rows.map((row) => (
					<Tr key={keyOf(row)}>
						{columns.map(({ title, cell }) => (
							<Td key={title.en}>{cell(row)}</Td>
						))}
					</Tr>
				))}
			</Tbody>
		</Table>
	);
}
