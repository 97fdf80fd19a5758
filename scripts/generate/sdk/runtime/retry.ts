/** How patient a client is with a server that is busy, or out of reach. */
export interface RetryOptions {
  /** How often a call is sent again at the most; 2 unless told. */
  limit?: number
  /**
   * The longest wait, in milliseconds, that an answer's `Retry-After` may ask for; 30 000 unless told. An answer
   * that asks for more is given to the caller at once.
   */
  maxWait?: number
  /** The first wait after a failure of the network, in milliseconds; it doubles each time. 500 unless told. */
  backoff?: number
}

const busy = [429, 503]

/**
 * How many milliseconds an answer asks to be waited (RFC 9110, 10.2.3), by its own clock where it can be read;
 * undefined when it asks for nothing.
 */
export const retryAfterOf = ({ status, headers }: Response, now: number = Date.now()): number | undefined => {
  const text = headers.get('Retry-After')?.trim()
  if (!text || !busy.includes(status)) return undefined
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const until = Date.parse(text) - (Date.parse(headers.get('Date') ?? '') || now)
  return Number.isNaN(until) ? undefined : Math.max(0, until)
}

/** Rejects with the signal's reason as soon as it is aborted. */
export const abortable = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })

/** @throws the signal's reason, as soon as it is aborted */
const sleep = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await abortable(over, signal).finally(() => clearTimeout(timer))
}

const idempotent = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']

/**
 * Whether a request may be sent again although it may have been done: one with a condition may not, for it would
 * fail by what it did itself.
 */
const isHarmless = ({ method, headers }: Request): boolean =>
  idempotent.includes(method) && !headers.has('If-Match')

/** How often a call may still be sent again, over all of its reasons. */
export interface Patience {
  /** The wait before the next try, in milliseconds; undefined when this was the last. */
  afterAnswer(request: Request, response: Response): number | undefined
  afterFailure(request: Request, failure: unknown): number | undefined
}

/** The patience of one call. @param isKeyed whether it has an idempotency key, by which it is done once */
export const patienceFor = (
  { limit = 2, maxWait = 30_000, backoff = 500 }: RetryOptions,
  isKeyed: boolean,
): Patience => {
  let repeats = 0
  let failures = 0
  const spend = (wait: number | undefined): number | undefined => {
    if (wait === undefined || wait > maxWait || repeats >= limit) return undefined
    repeats += 1
    return wait
  }
  const afterLoss = () => Math.min(maxWait, backoff * 2 ** Math.max(0, failures - 1))
  return {
    afterAnswer(request, response) {
      // A server that has lost its database does not know whether what it sent there was done.
      if (response.status === 503 && !isKeyed && !isHarmless(request)) return undefined
      // The try whose answer was lost is still running.
      const isRunning = isKeyed && failures > 0 && response.status === 409
      return spend(isRunning ? afterLoss() : retryAfterOf(response))
    },
    afterFailure(request, failure) {
      // What fetch throws when there is no answer; all else is a mistake, and stays one.
      if (!(failure instanceof TypeError) || request.signal.aborted) return undefined
      if (!isKeyed && !isHarmless(request)) return undefined
      failures += 1
      return spend(afterLoss())
    },
  }
}

/** Sends a request, again while the patience lasts and there is a copy of it. */
export const sendPatiently = async (
  first: Request,
  patience: Patience,
  copy: () => Request | undefined,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> => {
  let request = first
  for (;;) {
    let wait: number | undefined
    let end: () => Response
    try {
      const response = await fetch(request)
      wait = patience.afterAnswer(request, response)
      end = () => response
    } catch (failure) {
      wait = patience.afterFailure(request, failure)
      end = () => {
        throw failure
      }
    }
    const next = wait === undefined ? undefined : copy()
    if (wait === undefined || !next) return end()
    await sleep(wait, request.signal)
    request = next
  }
}
