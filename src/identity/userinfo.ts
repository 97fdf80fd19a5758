import { unavailable } from '../kernel/problem.ts'

export interface ClaimsRequest {
  /** Of our settings, never of a client's. */
  url: string
  /** As the client gave it. */
  accessToken: string
  /** Ends the waiting: see `patience`. */
  signal: AbortSignal
  /** The statuses that say that the provider does not take the token; 400, 401 and 403 unless told. */
  refusals?: readonly number[]
}

/** Milliseconds for all that a provider is asked about one token. */
export const patience = 5_000
/** The largest answer, in bytes. */
const largest = 64 * 1024

/** What may stand behind `Bearer` (RFC 6750, 2.1); `|` is in the tokens of one of the providers. */
const tokenShape = /^[A-Za-z0-9._~+/|-]+=*$/

const readLimited = async ({ body }: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > largest) throw new Error('the answer is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** A provider may refuse a good token because it was used too often. */
const isTooOften = ({ headers }: Response): boolean =>
  headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0'

/**
 * Asks a provider of accounts what it says of the bearer of an access token.
 * @returns the object or list of its answer; undefined when it does not take the token
 * @throws Problem `unavailable` when it is out of reach, or answers as it should not
 */
export const fetchClaims = async ({
  url,
  accessToken,
  signal,
  refusals = [400, 401, 403],
}: ClaimsRequest): Promise<object | undefined> => {
  if (!tokenShape.test(accessToken)) return undefined
  try {
    const response = await fetch(url, {
      headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json', 'User-Agent': 'Agora' },
      redirect: 'error',
      signal,
    })
    if (refusals.includes(response.status) && !isTooOften(response)) {
      await response.body?.cancel()
      return undefined
    }
    if (response.status !== 200) {
      await response.body?.cancel()
      throw new Error(`the provider answered ${response.status}`)
    }
    const claims: unknown = JSON.parse(await readLimited(response))
    if (typeof claims !== 'object' || claims === null) throw new Error('the answer holds no claims')
    return claims
  } catch (error) {
    throw unavailable(error)
  }
}
