import type { ApiDocument, Operation } from './spec.ts'

/** How to call an operation, in the words of a tool. */
export interface Samples {
  curl: string
  typescript: string
}

const WIDTH = 100

/** The name of the client's factory in the SDK. */
export const factoryOf = (name: string): string => `create${name[0]?.toUpperCase()}${name.slice(1)}Client`

/** A word of a shell: between quotes unless it is plain. */
const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`

const jsonOf = (value: unknown): string => {
  const line = JSON.stringify(value)
  return line.length <= WIDTH - 10 ? line : JSON.stringify(value, undefined, 2)
}

const exampleOf = ({ example, schema }: Operation['parameters'][number]): unknown =>
  example ?? schema?.example ?? schema?.default ?? 1

const parametersIn = (operation: Operation, place: string): Record<string, unknown> =>
  Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => [parameter.name, exampleOf(parameter)]),
  )

/** The path of a request, with examples in the places of its parameters. */
const addressOf = (operation: Operation): string => {
  const values = parametersIn(operation, 'path')
  const path = operation.path.replace(/\{(\w+)\}/g, (_all, name) => encodeURIComponent(String(values[name])))
  const query = Object.entries(parametersIn(operation, 'query')).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  )
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}

/** The fields of a form that are no files, from its example. */
const fieldsOf = ({ body }: Operation): [string, unknown][] =>
  Object.entries((body?.example ?? {}) as Record<string, unknown>).filter(
    ([name]) => !body?.files.includes(name) && !body?.fileLists.includes(name),
  )

const filesOf = ({ body }: Operation): string[] => [...(body?.files ?? []), ...(body?.fileLists ?? [])]

const isForm = ({ body }: Operation): boolean => body?.type === 'multipart/form-data'

/** The operation by curl: `$TOKEN` stands for the token, and the files of a form must be named. */
export const curlOf = ({ basePath }: ApiDocument, operation: Operation, server: string): string => {
  const { method, body } = operation
  const implied = body ? 'POST' : 'GET'
  const options = [
    ...(operation.secured ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...Object.entries(parametersIn(operation, 'header')).map(
      ([name, value]) => `-H ${quoted(`${name}: ${value}`)}`,
    ),
  ]
  if (body && isForm(operation)) {
    options.push(...fieldsOf(operation).map(([name, value]) => `-F ${quoted(`${name}=${value}`)}`))
    options.push(...filesOf(operation).map((name) => `-F ${name}=@path/to/file`))
  } else if (body) {
    options.push(`-H 'Content-Type: ${body.type}'`, `-d ${quoted(jsonOf(body.example ?? {}))}`)
  }
  const address = quoted(server + basePath + addressOf(operation))
  const first = `curl ${method === implied ? '' : `-X ${method} `}${address}`
  return [first, ...options].join(' \\\n  ')
}

const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : textOf(name))

const textOf = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

/** Stands for the `file` that the caller has. */
const FILE = Symbol('file')

/** A value as one writes it in TypeScript, on one line where it fits. */
const literalOf = (value: unknown, indent: string): string => {
  if (value === FILE) return 'file'
  if (typeof value === 'string') return textOf(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((one) => literalOf(one, inner))
    : Object.entries(value).map(([name, one]) => `${keyOf(name)}: ${literalOf(one, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }']
  const line = open + parts.join(', ') + close
  if (parts.length === 0) return Array.isArray(value) ? '[]' : '{}'
  if (!line.includes('\n') && indent.length + line.length <= WIDTH - 20) return line
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close.trim()}`
}

/** The body as the SDK takes it: a form is an object too, with the files in it. */
const bodyOf = (operation: Operation): unknown => {
  const { body } = operation
  if (!isForm(operation)) return body?.example ?? {}
  return Object.fromEntries([
    ...fieldsOf(operation),
    ...(body?.files ?? []).map((name) => [name, FILE]),
    ...(body?.fileLists ?? []).map((name) => [name, [FILE]]),
  ])
}

/** The arguments of the SDK's call beyond the path; empty where there are none. */
const optionsOf = (operation: Operation): string => {
  const params = ['path', 'query', 'header']
    .map((place) => [place, parametersIn(operation, place)] as const)
    .filter(([, values]) => Object.keys(values).length > 0)
  const lines: string[] = []
  if (params.length > 0) lines.push(`  params: ${literalOf(Object.fromEntries(params), '  ')},`)
  if (operation.body) lines.push(`  body: ${literalOf(bodyOf(operation), '  ')},`)
  const { type } = operation.success
  if (type !== undefined && type !== 'application/json')
    lines.push(`  parseAs: '${type.startsWith('text/') ? 'text' : 'blob'}',`)
  return lines.length > 0 ? `, {\n${lines.join('\n')}\n}` : ''
}

/** The operation by the SDK: `token` and `file`, a `Blob`, are the caller's own. */
export const typescriptOf = ({ name }: ApiDocument, operation: Operation, server: string): string => {
  const factory = factoryOf(name)
  const result = operation.success.type === undefined ? 'response' : 'data'
  return [
    `import { ${factory} } from 'agora-sdk'`,
    '',
    `const api = ${factory}({ server: ${textOf(server)}${operation.secured ? ', token' : ''} })`,
    `const { ${result}, error } = await api.${operation.method}(${textOf(operation.path)}${optionsOf(operation)})`,
  ].join('\n')
}

/** The samples of every operation of an API, by method and path: `get /items/`. */
export const samplesOf = (document: ApiDocument, server: string): Record<string, Samples> =>
  Object.fromEntries(
    document.operations.map((operation) => [
      `${operation.method.toLowerCase()} ${operation.path}`,
      {
        curl: curlOf(document, operation, server),
        typescript: typescriptOf(document, operation, server),
      },
    ]),
  )
