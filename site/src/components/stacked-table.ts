/**
 * The roles of a table whose rows become blocks on a narrow screen. Safari takes the role of a table away with its
 * display value (https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html); naming it keeps it.
 */
export const stacked = {
	table: { role: 'table' },
	group: { role: 'rowgroup' },
	row: { role: 'row' },
	head: { role: 'columnheader', scope: 'col' },
	rowHead: { role: 'rowheader', scope: 'row' },
	cell: { role: 'cell' },
} as const;
