import { randomBytes } from 'node:crypto'
import type { Answer, CallOptions, TestServer } from '../../testing.ts'

export interface Person {
  email: string
  token: string
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
}

export const password = '123456'

/** Somebody with an account and a token; `call` takes paths below `/v1`. */
export const newPerson = async ({ call }: TestServer): Promise<Person> => {
  const email = `${randomBytes(6).toString('hex')}@bucketmail.com`
  const { status, body } = await call('POST', '/v1/auth/register', { body: { email, password } })
  if (status !== 201) throw new Error(`registering answered ${status}`)
  const { auth_token: token } = body as { auth_token: string }
  return { email, token, call: (method, path, options) => call(method, `/v1${path}`, { token, ...options }) }
}

/** A new bucket's id. */
export const newBucket = async (person: Person, name = 'Travel'): Promise<number> =>
  ((await person.call('POST', '/bucketlists/', { body: { name } })).body as { id: number }).id

/** A new item's id. */
export const newItem = async (person: Person, bucketId: number, name = 'biscuits'): Promise<number> => {
  const { body } = await person.call('POST', `/bucketlists/${bucketId}/items/`, { body: { name } })
  return (body as { item: { id: number } }).item.id
}
