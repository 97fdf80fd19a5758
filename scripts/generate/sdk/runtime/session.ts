import { type Answer, dataOf, ResponseError } from './answer.ts'
import type { RefreshFacts } from './api.ts'

/** Tells the tokens that are to be kept from now on; undefined when the session is over. */
export type OnTokens<Tokens> = (tokens: Tokens | undefined) => void | Promise<void>

export interface Session<Tokens> {
  /** Those in use; undefined when nobody is logged in. */
  tokens: Tokens | undefined
  /** The access token to send. */
  access(): string | undefined
  /**
   * Other tokens than these, which the server no longer takes: those that have come meanwhile, or new ones.
   * However many ask at once, there is one refresh. Undefined when there are none to be had.
   */
  renew(refused: Tokens): Promise<Tokens | undefined>
}

/** The server has seen the refresh token and will have none of it, now or later. */
const isFinal = (error: unknown): boolean =>
  error instanceof ResponseError && [400, 401, 403].includes(error.status)

/** @param refresh sends the refresh token */
export const createSession = <Tokens extends object>(
  facts: RefreshFacts<Tokens>,
  initial: Tokens | undefined,
  refresh: (body: Partial<Tokens>) => Promise<Answer<Partial<Tokens>>>,
  onTokens: OnTokens<Tokens> = () => {},
): Session<Tokens> => {
  let running: { of: Tokens; result: Promise<Tokens | undefined> } | undefined

  const ask = async (old: Tokens): Promise<Tokens | undefined> => {
    const sent: Partial<Tokens> = {}
    sent[facts.refresh] = old[facts.refresh]
    const found = await refresh(sent)
      .then(dataOf)
      .catch((error: unknown) => error)
    // Somebody has logged in or out meanwhile: the answer is nobody's.
    if (session.tokens !== old) return session.tokens
    if (isFinal(found)) session.tokens = undefined
    else {
      const { [facts.access]: access, [facts.refresh]: next = old[facts.refresh] } = (found ?? {}) as Tokens
      // The refresh token may be as good as before: another 401 tries it again.
      if (typeof access !== 'string') return undefined
      session.tokens = { ...old, [facts.access]: access, [facts.refresh]: next }
    }
    await onTokens(session.tokens)
    return session.tokens
  }

  const session: Session<Tokens> = {
    tokens: initial,
    access: () => session.tokens?.[facts.access] as string | undefined,
    renew(refused) {
      if (session.tokens !== refused) return Promise.resolve(session.tokens)
      if (running?.of === refused) return running.result
      const result = ask(refused).finally(() => {
        if (running?.of === refused) running = undefined
      })
      running = { of: refused, result }
      return result
    },
  }
  return session
}
