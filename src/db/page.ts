/** A page of rows, and how many there are over all pages. */
export interface Page<Row> {
  rows: Row[]
  count: number
}

/**
 * What a list in one round trip gives: each row has the count beside it, and where the page is past the end
 * one row has the count alone, and null in all the rest.
 */
export type Counted<Row> = { count: number } & (Row | { [Column in keyof Row]: null })

/**
 * The page out of such rows.
 * @param key a column that is null only where there is no row
 */
export const toPage = <Row extends object>(found: readonly Counted<Row>[], key: keyof Row): Page<Row> => ({
  rows: found.filter((row): row is Row & { count: number } => row[key] !== null),
  count: found[0]?.count ?? 0,
})
