import type { Prepared } from './exchange.ts'
import type { Judge } from './judge.ts'
import type { Messages } from './messages.ts'
import type { Pair } from './operations.ts'
import { describeAnswer, send, toCurl, type WireResponse } from './wire.ts'

/** One request with its answer, judged. */
export interface Talk {
  readonly answer: WireResponse | undefined
  readonly faults: readonly string[]
  describeRequest(server: URL): string
  describeAnswer(): string
}

const holdsText = (value: unknown, text: string): boolean =>
  value === text ||
  (typeof value === 'object' && value !== null && Object.values(value).some((one) => holdsText(one, text)))

const parse = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

/** What the answer lacks of what was asked for beyond the spec. */
const missesOf = ({ message, allows }: Prepared, { headers, body }: WireResponse): string[] => {
  const allowed = headers.allow?.split(/\s*,\s*/) ?? []
  const forgotten = allows.filter((method) => !allowed.includes(method))
  return [
    ...(message === undefined || holdsText(parse(body), message)
      ? []
      : [`"${message}" is not in the answer`]),
    ...(forgotten.length > 0 ? [`Allow does not list ${forgotten.join(', ')}`] : []),
  ]
}

/**
 * Judges the answer to a request.
 * @param source where the answer comes from: the server, or whoever has asked it already
 */
export const talk = async (
  { judge, messages, pair }: { judge: Judge; messages: Messages; pair: Pair },
  prepared: Prepared,
  source: URL | (() => Promise<WireResponse | undefined>),
): Promise<Talk> => {
  let answer: WireResponse | undefined
  let silence = 'no answer came'
  try {
    answer = source instanceof URL ? await send(source, prepared.wire) : await source()
  } catch (error) {
    silence = error instanceof Error ? error.message : String(error)
  }
  const describeRequest = (server: URL) => toCurl(server, prepared.wire)
  if (!answer) return { answer, faults: [silence], describeRequest, describeAnswer: () => silence }
  const came = answer
  if (came.status === pair.status) messages.hear(pair, came.body)
  const faults = judge.faultsOf(pair, came)
  return {
    answer,
    faults: faults.length > 0 ? faults : missesOf(prepared, came),
    describeRequest,
    describeAnswer: () => describeAnswer(came),
  }
}
