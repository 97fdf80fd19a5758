import type { Page } from '../../db/page.ts'
import { offsetOf, type PageLinks, pageLinks } from '../../kernel/paging.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { RequestFacts } from '../../kernel/request.ts'
import { pageSize } from './contract.ts'

/** Which rows of a list a page holds. */
export interface Slice {
  limit: number
  offset: number
}

export const sliceOf = ({ page }: { page: number }): Slice => ({
  limit: pageSize,
  offset: offsetOf(page, pageSize),
})

interface Asked {
  request: RequestFacts
  query: { page: number }
  fail: (name: 'no-such-page') => Problem
}

/**
 * A page as it is sent. Of an empty list the first page is there, and empty.
 * @throws Problem `no-such-page` past the end
 */
export const toPageBody = <Row, Shown>(
  { request, query: { page }, fail }: Asked,
  { rows, count }: Page<Row>,
  view: (row: Row) => Shown,
): { count: number; results: Shown[] } & PageLinks => {
  if (rows.length === 0 && page > 1) throw fail('no-such-page')
  return { count, ...pageLinks(request, { page, limit: pageSize, count }), results: rows.map(view) }
}
