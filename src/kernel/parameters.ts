import type { ParameterSpec } from './operation.ts'

export type RawParameters = Readonly<Record<string, string | string[] | undefined>>

const integer = /^[+-]?\d{1,15}$/
const number = /^[+-]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/

/** The value that the text stands for; text that stands for none stays text, for the validator to refuse. */
export const readText = (type: ParameterSpec['type'], text: string): unknown => {
  switch (type) {
    case 'integer':
      return integer.test(text) ? Number(text) : text
    case 'number':
      return number.test(text) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    default:
      return text
  }
}

const readLenient = (parameter: ParameterSpec, text: string): number | undefined => {
  if (!/^[+-]?\d+$/.test(text)) return undefined
  const { minimum = -Infinity, maximum = Infinity } = parameter
  return Math.min(Math.max(Number(text), minimum), maximum)
}

const readOne = (parameter: ParameterSpec, raw: string | string[]): unknown => {
  if (parameter.type === 'array') {
    const texts = Array.isArray(raw) ? raw : parameter.separator ? raw.split(parameter.separator) : [raw]
    const filled = texts.filter((text) => text !== '')
    return filled.length > 0 ? filled.map((text) => readText(parameter.items ?? 'string', text)) : undefined
  }
  // Of a parameter that is given twice the last one counts, as in most frameworks.
  const text = Array.isArray(raw) ? raw.at(-1) : raw
  // An empty value (`?limit&page=`) counts as absent.
  if (text === undefined || text === '') return undefined
  return parameter.lenient ? readLenient(parameter, text) : readText(parameter.type, text)
}

/** The documented parameters out of the raw ones, as the types that the spec gives them, with its defaults. */
export const readParameters = (
  specs: readonly ParameterSpec[],
  raw: RawParameters,
): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  for (const parameter of specs) {
    // Node gives header names in lower case, whatever the spec writes.
    const given = raw[parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name]
    const value = given === undefined ? undefined : readOne(parameter, given)
    if (value !== undefined) values[parameter.name] = value
    else if (parameter.default !== undefined) values[parameter.name] = parameter.default
  }
  return values
}
