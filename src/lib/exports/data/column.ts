import type { Cell, Column } from '$lib/charts/frame';
import type { View } from '$lib/view';
import type { Locale, Words } from '$lib/words';

type Message = (inputs: object, options: { locale: Locale }) => string;

/**
 * A column of a data table. The same entry writes the CSV, describes it in the dictionary, in the
 * Data Package and in the interface's description.
 */
export interface DataColumn<Row> {
	/** Header of the CSV; of a sum its unit is a part. */
	readonly key: string | ((view: View) => string);
	readonly type: Column['type'];
	readonly describe: Message;
	/** All it may hold. */
	readonly values?: readonly string[];
	/** Never empty. */
	readonly required?: boolean;
	/** Table and column that it names a row of. */
	readonly of?: readonly [table: string, column: string];
	readonly cell: (row: Row) => Cell;
}

export interface DataTable<Row> {
	readonly id: string;
	readonly name: Message;
	readonly describe: Message;
	/** Columns that name a row. */
	readonly primary: readonly string[];
	readonly columns: readonly DataColumn<Row>[];
}

export const keyOf = (column: Pick<DataColumn<never>, 'key'>, view: View): string =>
	typeof column.key === 'string' ? column.key : column.key(view);

/** Several values in one cell: none of ours holds a semicolon. */
export const joined = (values: readonly string[]): string | null =>
	values.length === 0 ? null : values.join('; ');

/** The table of `rows` as the CSV writer takes it. */
export const tableOf = <Row>(
	{ columns }: DataTable<Row>,
	rows: readonly Row[],
	view: View,
	{ locale }: Words
): { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] } => ({
	columns: columns.map((column) => ({
		key: keyOf(column, view),
		label: column.describe({}, { locale }),
		type: column.type
	})),
	rows: rows.map((row) => columns.map((column) => column.cell(row)))
});
