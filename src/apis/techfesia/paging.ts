import type { Problem } from '../../kernel/problem.ts'

interface Asked {
  query: { page: number; limit: number }
  fail: (name: 'no-such-page', values: Readonly<Record<string, number>>) => Problem
}

/**
 * How many pages a list of so many things has, at least one, once it is known that the page asked for is one.
 * @throws Problem `no-such-page`
 */
export const pagesOf = ({ query: { page, limit }, fail }: Asked, count: number): number => {
  const pages = Math.max(1, Math.ceil(count / limit))
  if (page > pages) throw fail('no-such-page', { pageSize: limit, noOfPages: pages })
  return pages
}
