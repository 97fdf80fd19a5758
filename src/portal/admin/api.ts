import {
  createImagehostClient,
  dataOf,
  type ImagehostClient,
  type Schemas,
} from '../../../generated/sdk/imagehost.js'
import { fetchOrTell } from './failure.ts'

export type Plan = Schemas['Plan']
export type User = Schemas['User']

/** How many plans are asked for at a time where all are needed: the most that the API gives. */
const MOST = 100

/**
 * The client of this page. Its session lives in this object alone: what a browser stores could be read by every
 * other script of this server, and would outlive the page.
 * @param onEnd told when the session cannot be renewed any more
 */
export const createApi = (onEnd: () => void): ImagehostClient =>
  createImagehostClient({
    server: location.origin,
    fetch: fetchOrTell,
    // Somebody is waiting.
    retry: { limit: 1, maxWait: 3_000 },
    onTokens: (tokens) => {
      if (!tokens) onEnd()
    },
  })

/** @throws ResponseError */
export const logIn = async (api: ImagehostClient, email: string, password: string): Promise<void> => {
  api.session = dataOf(await api.POST('/token/', { body: { email, password } }))
}

/** @throws ResponseError */
export const everyPlan = async (api: ImagehostClient): Promise<string[]> => {
  const names: string[] = []
  for await (const { name } of api.paginate('/admin/plans/', { params: { query: { limit: MOST } } }))
    names.push(name)
  return names
}

/** The first of the pages that there are from here on. @throws ResponseError */
export const firstOf = async <Page>(pages: AsyncIterable<Page>): Promise<Page> => {
  for await (const page of pages) return page
  throw new RangeError('The API gave no page.')
}
