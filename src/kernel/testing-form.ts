import type { Schema } from '../../scripts/generate/spec.ts'

const boundary = 'the frontier of a form'
const formType = `multipart/form-data; boundary="${boundary}"`

const isFile = ({ format }: Schema): boolean => format === 'binary'

/** What a form can say of a value: nothing of null, and JSON of what is no text. */
const toText = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const section = (disposition: string, content: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`

/** Whether a form that leaves it empty may mean nothing by it: it need not be there, and cannot be empty. */
const countsAsAbsent = ({ type, nullable, pattern, minLength, format }: Schema, required = false): boolean =>
  type !== 'string' || nullable === true || (!required && Boolean(pattern || minLength || format))

const file = (name: string): string => section(`name="${name}"; filename="upload"`, 'content')

/**
 * The object as a form: what is no object is a form without fields. Left out is what is not OpenAPI's to say:
 * a field that comes twice, text in the place of a file, the empty value of what is no text, which may count
 * as absent, and fields that the schema does not know, unless others are with them.
 */
export const formText = (
  follow: (schema: Schema) => Schema,
  schema: Schema,
  value: unknown,
): { type: string; text: string } => {
  const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  const sectionsOf = ([name, one]: [string, unknown]): string[] => {
    const property = follow(schema.properties?.[name] ?? {})
    const items = follow(property.items ?? {})
    // A list of one file is no list to express-openapi-validator.
    if (isFile(items)) return Array.isArray(one) && one.length > 1 ? one.map(() => file(name)) : []
    const text = toText(one)
    if (text === undefined || (text === '' && countsAsAbsent(property, schema.required?.includes(name))))
      return []
    return [isFile(property) ? file(name) : section(`name="${name}"`, text)]
  }
  const [known, unknown] = [true, false].map((isKnown) =>
    Object.entries(fields)
      .filter(([name]) => name in (schema.properties ?? fields) === isKnown)
      .flatMap(sectionsOf),
  ) as [string[], string[]]
  const sections = known.length > 0 ? [...known, ...unknown] : []
  return { type: formType, text: `${sections.join('')}--${boundary}--\r\n` }
}
