import type { Prepared } from './exchange.ts'
import type { Judge } from './judge.ts'
import type { Messages } from './messages.ts'
import type { Json, Pair } from './operations.ts'
import { faultsOfRate } from './rates.ts'
import { describeAnswer, toCurl, type WireResponse } from './wire.ts'

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

/** What a value lacks of what it must hold, with the place. */
const differences = (value: unknown, wanted: Json | undefined, place = ''): string[] => {
  if (wanted instanceof RegExp) {
    const fits = typeof value === 'string' && wanted.test(value)
    return fits ? [] : [`${place || 'the body'} must match ${wanted}, and is ${JSON.stringify(value)}`]
  }
  const isSame = value === wanted
  const isWhole = typeof wanted !== 'object' || wanted === null
  const isList = Array.isArray(wanted)
  if (isWhole || typeof value !== 'object' || value === null || (isList && !Array.isArray(value))) {
    return isSame
      ? []
      : [`${place || 'the body'} must be ${JSON.stringify(wanted)}, and is ${JSON.stringify(value)}`]
  }
  const missing =
    isList && Array.isArray(value) && wanted.length !== value.length
      ? [`${place || 'the body'} must have ${wanted.length} elements, and has ${value.length}`]
      : []
  const members = Object.entries(wanted as Readonly<Record<string, Json>>)
  return [
    ...missing,
    ...members.flatMap(([name, one]) =>
      differences((value as Record<string, unknown>)[name], one, `${place}/${name}`),
    ),
  ]
}

const headerDifferences = (
  headers: WireResponse['headers'],
  wanted: NonNullable<Prepared['headersHold']>,
): string[] =>
  Object.entries(wanted).flatMap(([name, one]) => {
    const value = headers[name.toLowerCase()]
    const fits = one instanceof RegExp ? one.test(String(value ?? '')) : value === one
    return fits ? [] : [`the header ${name} must be ${one ?? 'absent'}, and is ${value ?? 'absent'}`]
  })

/** What the answer lacks of what was asked for beyond the spec. */
const missesOf = (
  { message, allows, holds, headersHold = {}, whose }: Prepared,
  answer: WireResponse,
): string[] => {
  const { headers, body } = answer
  const allowed = headers.allow?.split(/\s*,\s*/) ?? []
  const forgotten = allows.filter((method) => !allowed.includes(method))
  return [
    ...(message === undefined || holdsText(parse(body), message)
      ? []
      : [`"${message}" is not in the answer`]),
    ...(forgotten.length > 0 ? [`Allow does not list ${forgotten.join(', ')}`] : []),
    ...(holds === undefined ? [] : differences(parse(body), holds)),
    ...headerDifferences(headers, headersHold),
    ...(whose === undefined ? [] : faultsOfRate(answer)),
  ]
}

/**
 * Judges the answer to a request.
 * @param source asks the server, or whoever has asked it already
 */
export const talk = async (
  { judge, messages, pair }: { judge: Judge; messages: Messages; pair: Pair },
  prepared: Prepared,
  source: () => Promise<WireResponse | undefined>,
): Promise<Talk> => {
  let answer: WireResponse | undefined
  let silence = 'no answer came'
  try {
    answer = await source()
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
