import { ResponseError } from '../../../generated/sdk/imagehost.js'

/** What went wrong, in words: of the fields by name, and of the whole. */
export interface Failure {
  fields: Readonly<Record<string, readonly string[]>>
  general: readonly string[]
}

/** Something that is told as it is. */
export class Complaint extends Error {
  readonly failure: Failure

  constructor(failure: Partial<Failure>) {
    super('The form cannot be sent.')
    this.failure = { fields: {}, general: [], ...failure }
  }
}

/** No answer came. It is a `TypeError` as those of `fetch` are, by which the SDK knows what to send again. */
export class Unreachable extends TypeError {}

/** Longer than the server itself waits for what it needs. */
const PATIENCE = 20_000

/** `fetch`, but what it throws cannot be taken for a mistake in this page. @throws Unreachable */
export const fetchOrTell = async (request: Request): Promise<Response> => {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE)])
  try {
    return await fetch(request, { signal })
  } catch {
    throw new Unreachable()
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string')

const fromAnswer = ({ status, body }: ResponseError): Failure => {
  const members = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const fields: Record<string, readonly string[]> = {}
  const general: string[] = []
  for (const [name, value] of members) {
    if (name === 'detail' && typeof value === 'string') general.push(value)
    else if (name === 'non_field_errors' && isTexts(value)) general.push(...value)
    else if (isTexts(value)) fields[name] = value
  }
  const isSilent = general.length === 0 && Object.keys(fields).length === 0
  // A proxy's answer, say, which is none of the API's.
  return isSilent ? { fields, general: [`The server answered ${status}.`] } : { fields, general }
}

/** The words for whatever was thrown: the API's own where it has answered. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof Complaint) return error.failure
  if (error instanceof ResponseError) return fromAnswer(error)
  if (error instanceof Unreachable)
    return {
      fields: {},
      general: ['The server does not answer. Please look whether it was done, and try again.'],
    }
  reportError(error)
  return { fields: {}, general: ['This page has made a mistake. Please load it again.'] }
}
