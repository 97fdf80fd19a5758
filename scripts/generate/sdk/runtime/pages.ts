import { type Answer, dataOf } from './answer.ts'
import type { PageFacts } from './api.ts'

/** The options of a call, as far as turning pages looks at them. */
export interface PageOptions {
  params?: { query?: Record<string, unknown> }
}

type Page = Readonly<Record<string, unknown>>

/** What the parameter has to be for the page after this one; undefined when this is the last. */
const following = (facts: PageFacts, page: Page, now: unknown): unknown => {
  if (facts.link !== undefined) {
    const link = page[facts.link]
    // Only the query counts: how a server calls itself behind a proxy is not always how it is reached.
    if (typeof link !== 'string') return undefined
    return new URL(link, 'http://server.invalid').searchParams.get(facts.parameter) ?? undefined
  }
  if (facts.last !== undefined) {
    const next = Number(now) + 1
    return next <= Number(page[facts.last]) ? next : undefined
  }
  return page[facts.more ?? ''] ? page[facts.cursor ?? ''] : undefined
}

/** The pages of a list, each asked for when the one before it is used up. @throws ResponseError */
export async function* pagesOf(
  facts: PageFacts,
  get: (options: PageOptions) => Promise<Answer<unknown>>,
  options: PageOptions = {},
): AsyncGenerator<Page, void, undefined> {
  const query = options.params?.query ?? {}
  let at: unknown = query[facts.parameter] ?? facts.first
  for (;;) {
    const params = { ...options.params, query: { ...query, [facts.parameter]: at } }
    const page = dataOf(await get({ ...options, params })) as Page
    yield page
    at = following(facts, page, at)
    if (at === undefined) return
  }
}

/** The rows of all pages, one by one. @throws ResponseError */
export async function* rowsOf(facts: PageFacts, pages: AsyncIterable<Page>): AsyncGenerator<unknown, void> {
  for await (const page of pages) yield* page[facts.rows ?? ''] as Iterable<unknown>
}
