import { deepStrictEqual } from 'node:assert'
import type { WorkName } from './options.ts'
import type { Target, WorkRequest } from './target.ts'
import { refusals, work } from './work.ts'

/** Throws unless the stack answers every work item as agreed, and refuses what has to be refused. */
export async function verifyTarget(target: Target, names: WorkName[]): Promise<void> {
  for (const name of names) {
    const item = work[name]
    const { status, body, type } = await send(item.request(target))
    deepStrictEqual(
      { status, body: canonical(body, target), type: type.split(';')[0] },
      { status: item.status, body: item.body, type: 'application/json' },
      `${target.name} does not answer \`${name}\` as agreed: ${status} ${JSON.stringify(body)}`,
    )
  }
  for (const [what, refusal] of Object.entries(refusals)) {
    const { status, body } = await send(refusal.request(target))
    if (status !== refusal.status) {
      const answer = `${status} ${JSON.stringify(body)}`
      throw new Error(`${target.name} must refuse ${what} with ${refusal.status} and answered ${answer}`)
    }
  }
}

/** Sends one request and reads the JSON answer. */
export async function send(request: WorkRequest): Promise<{ status: number; body: unknown; type: string }> {
  const { method, headers, body } = request
  const response = await fetch(request.url, { method, headers, body: body ?? null })
  const type = response.headers.get('content-type') ?? ''
  const text = await response.text()
  return { status: response.status, body: type.includes('json') ? JSON.parse(text) : text, type }
}

const timeForms: Array<[string, RegExp]> = [
  ['ISO 8601, microseconds', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/],
  ['HTTP date', /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/],
]

/** Replaces what rightly differs between stacks (ids, times, addresses) by what it stands for. */
function canonical(value: unknown, target: Target, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => canonical(entry, target))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, canonical(entry, target, name)]),
    )
  }
  if (key === 'id') {
    const index = typeof value === 'number' ? target.bucketIds.indexOf(value) : -1
    return index < 0 ? `new ${typeof value}` : `bucket ${index}`
  }
  if (typeof value !== 'string') return value
  if (key === 'createdAt' || key === 'modifiedAt') {
    return timeForms.find(([, form]) => form.test(value))?.[0] ?? value
  }
  if (key === 'next' || key === 'previous') {
    const { origin, searchParams } = new URL(value)
    return origin === target.origin ? `page ${searchParams.get('page')}` : value
  }
  return value
}
