import { offsetOf, pageLinks } from '../../kernel/paging.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { RequestFacts } from '../../kernel/request.ts'

interface Slice {
  /** Null for all. */
  limit: number | null
  offset: number
}

interface Listing<Row, Shown> {
  request: RequestFacts
  query: { page?: number; page_size?: number }
  fail: (name: 'no-such-page') => Problem
  list(slice: Slice): Promise<Row[]>
  count(): Promise<number>
  view(row: Row): Shown
}

interface PageOf<Shown> {
  count: number
  next: string | null
  previous: string | null
  results: Shown[]
}

const usualSize = 20

/** Whether there is something in either parameter, also in a `page_size` that then counts as absent. */
const asksForPage = ({ queryString }: RequestFacts): boolean => {
  const given = new URLSearchParams(queryString)
  return ['page', 'page_size'].some((name) => given.getAll(name).some((text) => text !== ''))
}

/**
 * All of a list, or, when the client asks for a page, that page of it.
 * @throws Problem `no-such-page` past the end
 */
export const listOrPage = async <Row, Shown>({
  request,
  query,
  fail,
  list,
  count: countAll,
  view,
}: Listing<Row, Shown>): Promise<Shown[] | PageOf<Shown>> => {
  if (!asksForPage(request)) {
    return (await list({ limit: null, offset: 0 })).map(view)
  }
  const { page = 1, page_size: limit = usualSize } = query
  const [rows, count] = await Promise.all([list({ limit, offset: offsetOf(page, limit) }), countAll()])
  // Of an empty list the first page is there, and empty.
  if (rows.length === 0 && page > 1) throw fail('no-such-page')
  return { count, ...pageLinks(request, { page, limit, count }), results: rows.map(view) }
}
