import fc from 'fast-check'
import {
  type FlatOperation,
  follow,
  type MediaType,
  type Parameter,
  type Schema,
  type Spec,
} from '../../scripts/generate/spec.ts'
import { formText } from './testing-form.ts'
import { valuesIn } from './testing-values.ts'

/** A request for one operation, to be sent to any server. */
export interface RequestCase {
  /** With the query. */
  url: string
  headers: Record<string, string>
  /** JSON or a form, as the headers say. */
  body: string | undefined
}

interface Text {
  in: string
  name: string
  text: string
}

/** What one parameter or the body gives to a request. */
interface Part {
  texts: Text[]
  body?: { type: string; text: string }
}

/** A place of a request, filled well or with one thing wrong. */
interface Place {
  valid: fc.Arbitrary<Part>
  broken: fc.Arbitrary<Part>
}

const absent: fc.Arbitrary<Part> = fc.constant({ texts: [] })

/** As strictly as a form does it: express-openapi-validator wants `!'()*` escaped as well. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)

const isPrintable = (text: string): boolean => /^[!-~]([ -~]*[!-~])?$/.test(text)

/**
 * Left out are the empty value, which counts as absent to Agora and is a text to others, and one parameter
 * given twice, since which of the two counts is not OpenAPI's to say.
 */
const isSendable = ({ in: where, text }: Text): boolean =>
  text.trim() !== '' && (where !== 'header' || isPrintable(text))

const toPart = (parameter: Parameter, isList: boolean, value: unknown): Part => {
  const { name, in: where, explode = true } = parameter
  const values = [value].flat().filter((one) => typeof one !== 'object')
  // Between two commas may be nothing, which counts as absent to Agora and is a text to others.
  const separable = values.map(String).filter((one) => one !== '' && !one.includes(','))
  const joined = isList && !explode ? [separable.join(',')] : values.map(String)
  const texts = joined.map((text) => ({ in: where, name, text })).filter(isSendable)
  return { texts: isList ? texts : texts.slice(0, 1) }
}

const numberless = ['abc', '-1', '1.5', '0', '+5', '007', '1x', '2147483648', '9007199254740993']

const parameterPlace = (spec: Spec, parameter: Parameter & { example?: unknown }): Place => {
  const values = valuesIn((schema) => follow(spec, schema))(parameter.schema, parameter.example)
  const { type } = follow(spec, parameter.schema)
  const part = (value: unknown) => toPart(parameter, type === 'array', value)
  const valid = values.valid.map(part)
  const wrong = type === 'string' ? values.broken : fc.oneof(fc.constantFrom(...numberless), values.broken)
  const broken = wrong.map(part)
  if (parameter.in === 'path') {
    const present = (one: Part): Part => (one.texts.length > 0 ? one : part('0'))
    return { valid: valid.map(present), broken: broken.map(present) }
  }
  const missing = { weight: 1, arbitrary: absent }
  return parameter.required
    ? { valid, broken: fc.oneof({ weight: 4, arbitrary: broken }, missing) }
    : { valid: fc.oneof({ weight: 1, arbitrary: valid }, missing), broken }
}

type BodyType = 'application/json' | 'multipart/form-data'
const bodyTypes: readonly BodyType[] = ['application/json', 'multipart/form-data']

const partsOf = (spec: Spec, type: BodyType, media: MediaType): Place => {
  const schema: Schema = follow(spec, media.schema ?? {})
  const example = media.example ?? Object.values(media.examples ?? {})[0]?.value
  const values = valuesIn((reference) => follow(spec, reference))(schema, example)
  const form = (value: unknown) => formText((reference) => follow(spec, reference), schema, value)
  const part = (value: unknown): Part => ({
    texts: [],
    body: type === 'application/json' ? { type, text: JSON.stringify(value) } : form(value),
  })
  return { valid: values.valid.map(part), broken: values.broken.map(part) }
}

const bodyPlaces = (spec: Spec, { body }: FlatOperation): Place[] => {
  const places = bodyTypes.flatMap((type) => {
    const media = body?.content[type]
    return media ? [partsOf(spec, type, media)] : []
  })
  if (!body || places.length === 0) return []
  const valid = fc.oneof(...places.map((place) => place.valid))
  const broken = fc.oneof(...places.map((place) => place.broken))
  return [
    {
      valid: body.required ? valid : fc.oneof({ weight: 4, arbitrary: valid }, absent),
      broken: fc.oneof({ weight: 20, arbitrary: broken }, absent),
    },
  ]
}

const unknownParameter: Place = {
  valid: fc.constantFrom<Part>({ texts: [] }, { texts: [{ in: 'query', name: 'unheard-of', text: '7' }] }),
  broken: absent,
}

const assemble = (template: string, parts: readonly Part[]): RequestCase => {
  const texts = parts.flatMap((part) => part.texts)
  const at = (where: string) => texts.filter((text) => text.in === where)
  const path = at('path').reduce(
    (url, { name, text }) => url.replace(`{${name}}`, () => encode(text)),
    template,
  )
  const query = at('query').map(({ name, text }) => `${encode(name)}=${encode(text)}`)
  const body = parts.find((part) => part.body !== undefined)?.body
  return {
    url: query.length > 0 ? `${path}?${query.join('&')}` : path,
    headers: {
      ...Object.fromEntries(at('header').map(({ name, text }) => [name, text])),
      ...(body === undefined ? {} : { 'Content-Type': body.type }),
    },
    body: body?.text,
  }
}

/** Requests for the operation, a third of them right, the others with one thing wrong. */
export const requestsOf = (spec: Spec, flat: FlatOperation): fc.Arbitrary<RequestCase> => {
  const places = [
    ...flat.parameters.map((parameter) => parameterPlace(spec, parameter)),
    ...bodyPlaces(spec, flat),
  ]
  const whole = (broken?: Place) =>
    fc
      .tuple(...[...places, unknownParameter].map((place) => (place === broken ? place.broken : place.valid)))
      .map((parts) => assemble(flat.path, parts))
  const wrong = places.map((place) => ({ weight: 2, arbitrary: whole(place) }))
  return fc.oneof({ weight: Math.max(1, places.length), arbitrary: whole() }, ...wrong)
}
