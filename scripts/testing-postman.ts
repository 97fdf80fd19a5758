import { createRequire } from 'node:module'

/** The parts of a Postman collection (v2.1) that are sent. */
export interface PostmanRequest {
  name: string
  method: string
  /** From the base URL of the collection, with its query. */
  path: string
  headers: [string, string][]
  body: string | FormData | undefined
}

interface Pair {
  key: string
  value?: string
  type?: string
  disabled?: boolean
}

interface Item {
  name: string
  item?: Item[]
  request?: {
    method: string
    url: { path: string[]; query: Pair[]; variable: Pair[] }
    header: Pair[]
    body?: { mode?: string; raw?: string; formdata?: Pair[] }
  }
}

interface Converter {
  convertV2(
    input: { type: 'json'; data: object },
    options: { parametersResolution: 'Example' },
    done: (error: unknown, result: { result: boolean; reason?: string; output: { data: Item }[] }) => void,
  ): void
}

// It has no types.
const converter = createRequire(import.meta.url)('openapi-to-postmanv2') as Converter

const toForm = (pairs: readonly Pair[]): FormData => {
  const form = new FormData()
  for (const { key, value = '', type } of pairs)
    form.append(key, type === 'file' ? new File(['content'], 'file') : value)
  return form
}

const toRequest = (
  name: string,
  { method, url, header, body }: NonNullable<Item['request']>,
): PostmanRequest => {
  const isOn = ({ disabled }: Pair): boolean => disabled !== true
  const value = (segment: string): string =>
    segment.startsWith(':')
      ? encodeURIComponent(url.variable.find(({ key }) => key === segment.slice(1))?.value ?? '')
      : segment
  const query = new URLSearchParams(
    Object.fromEntries(url.query.filter(isOn).map((pair) => [pair.key, pair.value ?? ''])),
  )
  const isForm = body?.mode === 'formdata'
  // fetch writes a form's own type, with its boundary.
  const headers = header.filter((pair) => isOn(pair) && !(isForm && pair.key === 'Content-Type'))
  return {
    name,
    method,
    path: `/${url.path.map(value).join('/')}${query.size > 0 ? `?${query}` : ''}`,
    headers: headers.map((pair) => [pair.key, pair.value ?? '']),
    body: isForm ? toForm(body.formdata ?? []) : body?.raw,
  }
}

const requestsIn = ({ name, item, request }: Item): PostmanRequest[] => [
  ...(request ? [toRequest(name, request)] : []),
  ...(item ?? []).flatMap(requestsIn),
]

/** The requests of the Postman collection that openapi-to-postmanv2 makes of a spec. @throws when it cannot */
export const postmanRequests = (spec: object): Promise<PostmanRequest[]> =>
  new Promise((resolve, reject) => {
    converter.convertV2(
      { type: 'json', data: spec },
      { parametersResolution: 'Example' },
      (error, converted) => {
        const [collection] = converted?.output ?? []
        if (error || !converted.result || !collection) reject(error ?? new Error(converted.reason))
        else resolve(requestsIn(collection.data))
      },
    )
  })
