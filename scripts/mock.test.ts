import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlatOperation, flatten, type MediaType, type Spec } from './generate/spec.ts'
import { judgeBy, toPointerPart } from './testing-examples.ts'
import { type Mock, startMock } from './testing-mock.ts'
import { postmanRequests } from './testing-postman.ts'
import { apiNames, readSpec } from './testing-specs.ts'

const examplesOf = (media: MediaType | undefined): unknown[] => {
  if (!media) return []
  return [media.example, ...Object.values(media.examples ?? {}).map(({ value }) => value)].filter(
    (value) => value !== undefined,
  )
}

const exampleOf = (described: object): string => {
  const { example, schema } = described as { example?: unknown; schema?: { example?: unknown } }
  return String(example ?? schema?.example)
}

/** The form that the example stands for; where it names a file, one with some content. */
const toForm = (media: MediaType): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries((examplesOf(media)[0] ?? {}) as Record<string, unknown>))
    for (const one of [value].flat()) {
      const isFile = typeof one === 'string' && /\.\w{3,4}$/.test(one)
      form.append(name, isFile ? new File(['content'], one) : String(one))
    }
  return form
}

/** The operation as its spec's examples call it, with the answer that is wanted. */
const call = ({ origin }: Mock, flat: FlatOperation, status: string): Promise<Response> => {
  const { method, parameters, body } = flat
  const needed = parameters.filter(({ required }) => required)
  const at = (place: string) => needed.filter((parameter) => parameter.in === place)
  const path = at('path').reduce((url, one) => url.replace(`{${one.name}}`, exampleOf(one)), flat.path)
  const query = new URLSearchParams(Object.fromEntries(at('query').map((one) => [one.name, exampleOf(one)])))
  const headers = new Headers(at('header').map((one) => [one.name, exampleOf(one)] as [string, string]))
  headers.set('Prefer', `code=${status}`)
  if (flat.secured) headers.set('Authorization', 'Bearer a.b.c')
  const json = body?.content['application/json']
  const form = body?.content['multipart/form-data']
  if (json) headers.set('Content-Type', 'application/json')
  return fetch(`${origin}${path}?${query}`, {
    method: method.toUpperCase(),
    headers,
    ...(json ? { body: JSON.stringify(examplesOf(json)[0]) } : form ? { body: toForm(form) } : {}),
  })
}

/** Where the schema of an answer stands in the document. */
const schemaAt = (spec: Spec, { path, method }: FlatOperation, status: string): string => {
  const base = (spec.servers[0]?.url ?? '').replace(/\/$/, '')
  const place = `/paths/${toPointerPart(path.slice(base.length))}/${method}/responses/${status}`
  const response = spec.paths[path.slice(base.length)]?.[method]?.responses[status]
  const at = response && '$ref' in response ? response.$ref : `#${place}`
  return `${at}/content/${toPointerPart('application/json')}/schema`
}

describe.each(apiNames)('the mock of %s', (api) => {
  let mock: Mock
  beforeAll(async () => {
    mock = await startMock(api)
  })
  afterAll(() => mock.close())

  it('answers each operation as its examples do, with a success or the failure that is asked for', async () => {
    const spec = await readSpec(api)
    const complaint = judgeBy(spec)
    const wrong: string[] = []
    for (const flat of flatten(spec)) {
      const statuses = Object.keys(flat.responses)
      const wanted = statuses.filter((status, at) => Number(status) < 400 || at === statuses.length - 1)
      for (const status of wanted) {
        const answer = await call(mock, flat, status)
        const text = await answer.text()
        const media = flat.responses[status]?.content?.['application/json']
        const isRight =
          answer.status === Number(status) &&
          (!media || complaint(schemaAt(spec, flat, status), JSON.parse(text)) === undefined) &&
          // Of several, and of what its schema gives examples for, Prism chooses.
          (media?.example === undefined || text === JSON.stringify(media.example))
        if (!isRight)
          wrong.push(`${flat.operation.operationId} ${status}: ${answer.status} ${text.slice(0, 200)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('understands every request of the Postman collection that is made of the spec', async () => {
    const spec = await readSpec(api)
    const base = (spec.servers[0]?.url ?? '').replace(/\/$/, '')
    const requests = await postmanRequests(spec)
    expect(requests).toHaveLength(flatten(spec).length)
    const refused: string[] = []
    for (const { name, method, path, headers, body } of requests) {
      const answer = await fetch(`${mock.origin}${base}${path}`, {
        method,
        headers: [...headers, ['Authorization', 'Bearer a.b.c']],
        redirect: 'manual',
        ...(body !== undefined && method !== 'GET' ? { body } : {}),
      })
      if (answer.status >= 400)
        refused.push(`${name}: ${method} ${path} ${answer.status} ${await answer.text()}`)
      else await answer.arrayBuffer()
    }
    expect(refused).toEqual([])
  })
})
