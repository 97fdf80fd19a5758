import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../../generated/imagehost/operations.ts'
import { type Answer, startTestServer, type TestServer } from '../../testing.ts'
import { newPerson } from '../bucketlist/testing.ts'
import {
  type Form,
  forbidden,
  invalidToken,
  type Member,
  newEmail,
  newMember,
  newPlan,
  password,
  sendForm,
} from './testing.ts'

/** The custom plan has the height 300 and expiring links, and nothing else. */
const custom = 'a custom plan'
const plans = ['BASIC', 'PREMIUM', 'ENTERPRISE', 'ROOT', 'no plan', custom]
const strangers = ['nobody', 'somebody of another realm']
const premiumAndUp = ['PREMIUM', 'ENTERPRISE', 'ROOT']
const withPlan = [...premiumAndUp, 'BASIC', custom]

let server: TestServer
let target: Member
const tokens: Record<string, string> = {}
beforeAll(async () => {
  server = await startTestServer()
  const heights = await newPlan(server, { thumbnail_heights: [300], expiring_links: true })
  const planOf = (who: string) => (who === 'no plan' ? null : who === custom ? heights : who)
  for (const who of plans) tokens[who] = (await newMember(server, planOf(who))).token
  tokens['somebody of another realm'] = (await newPerson(server)).token
  target = await newMember(server)
  await target.upload('small')
})
afterAll(() => server.close())

interface Attempt {
  /** What stands in the path's blanks. */
  at?: string | number
  body?: unknown
  form?: Form
}

interface Row {
  /** Who is let in; `everybody` also without a token, and with any. */
  for: readonly string[] | 'everybody'
  status: number
  /** A request that is right, made anew each time. */
  attempt(): Promise<Attempt>
}

const fields = { thumbnail_heights: [200], original: false, expiring_links: false, custom_sizes: false }
const administration = (status: number, attempt: Row['attempt']): Row => ({ for: ['ROOT'], status, attempt })
const upload = (who: Row['for'], attempt: Attempt = {}): Row => ({
  for: who,
  status: 201,
  attempt: async () => ({ form: {}, ...attempt }),
})

const table: Record<keyof typeof operations, Row> = {
  createToken: {
    for: 'everybody',
    status: 201,
    attempt: async () => ({ body: { email: target.email, password } }),
  },
  refreshToken: {
    for: 'everybody',
    status: 200,
    attempt: async () => ({ body: { refresh: target.refresh } }),
  },
  uploadSmall: upload(['BASIC', ...premiumAndUp]),
  uploadMedium: upload(premiumAndUp),
  uploadOriginal: upload(premiumAndUp),
  uploadCustom: upload(premiumAndUp, { form: { height: '30', width: '30' } }),
  uploadThumbnail: upload(['ROOT', custom], { at: 300 }),
  listImages: { for: withPlan, status: 200, attempt: async () => ({}) },
  viewImage: {
    for: 'everybody',
    status: 200,
    attempt: async () => ({ at: (await target.newest()).link.split('/').at(-2) ?? '' }),
  },
  listPlans: administration(200, async () => ({})),
  createPlan: administration(201, async () => ({
    body: { name: `p${Math.random()}`.replace('.', ''), ...fields },
  })),
  getPlan: administration(200, async () => ({ at: 'BASIC' })),
  updatePlan: administration(200, async () => ({ at: await newPlan(server), body: fields })),
  deletePlan: administration(204, async () => ({ at: await newPlan(server) })),
  listUsers: administration(200, async () => ({})),
  createUser: administration(201, async () => ({ body: { email: newEmail(), password } })),
  updateUser: administration(200, async () => ({ at: target.id, body: { plan: 'ENTERPRISE' } })),
  deleteUser: administration(204, async () => ({ at: (await newMember(server)).id })),
}

type Operation = (typeof operations)[keyof typeof operations]
const all: Operation[] = Object.values(operations)
const rowOf = ({ operationId }: Operation): Row => {
  const row: Row | undefined = table[operationId]
  if (!row) throw new Error(`${operationId} is in no row: who may use it?`)
  return row
}

const send = async ({ method, path }: Operation, who: string, { at = 1, body, form }: Attempt) => {
  const url = path.replace(/\{\w+\}/, String(at))
  const token = tokens[who]
  if (form) return sendForm(server, url, token, form)
  if (url.startsWith('/api/view/')) {
    const headers = { Connection: 'close', ...(token !== undefined && { Authorization: `Bearer ${token}` }) }
    const { status, headers: received } = await fetch(server.url + url, { headers })
    return { status, headers: received, body: undefined }
  }
  return server.call(method, url, { body, ...(token !== undefined && { token }) })
}

const expectRefused = ({ status, body }: Answer, who: string): void => {
  const expected =
    who === 'nobody'
      ? { status: 401, body: { detail: 'Authentication credentials were not provided.' } }
      : strangers.includes(who)
        ? { status: 401, body: invalidToken }
        : { status: 403, body: forbidden }
  expect({ status, body }).toEqual(expected)
}

const isLetIn = (row: Row, who: string): boolean => row.for === 'everybody' || row.for.includes(who)

describe.each([...plans, ...strangers])('%s', (who) => {
  it.each(all.map((operation) => [operation.operationId, operation] as const))(
    'is let into %s, or refused, as the plan says',
    async (_operationId, operation) => {
      const row = rowOf(operation)
      const answer = await send(operation, who, await row.attempt())
      if (isLetIn(row, who)) expect(answer.status).toBe(row.status)
      else expectRefused(answer, who)
    },
  )

  it('learns nothing of what is wrong with a request for which there is no permit', async () => {
    for (const operation of all) {
      const row = rowOf(operation)
      if (isLetIn(row, who) || operation.method === 'GET') continue
      const { at } = await row.attempt()
      expectRefused(await send(operation, who, { ...(at && { at }), body: '{"title":' }), who)
    }
  })
})

describe('a life for the link', () => {
  const sizes = all.filter(({ operationId }) => operationId.startsWith('upload'))
  const wrong: Form[] = [
    {},
    { title: undefined },
    { title: 'a'.repeat(21) },
    { image: undefined },
    { image: Buffer.from('no picture') },
    { height: 'abc', width: '0' },
  ]

  it.each(['300', '30000', '299', '30001', 'abc', '-1'])(
    'of %s seconds is refused with 403 to a plan without expiring links, whatever else is wrong',
    async (seconds) => {
      const heights = await newPlan(server, {
        thumbnail_heights: [200, 300, 400],
        original: true,
        custom_sizes: true,
      })
      const member = await newMember(server, heights)
      for (const { path } of sizes) {
        for (const form of wrong) {
          const url = path.replace('{height}', '300')
          const sent = { height: '10', width: '10', ...form, expired_time: seconds }
          expectRefused(await sendForm(server, url, member.token, sent), 'somebody')
        }
      }
      expect((await member.call('GET', '/list/')).body).toMatchObject({ count: 0 })
    },
  )

  it('is given by every upload of a plan with expiring links', async () => {
    for (const { path } of sizes) {
      const form = { height: '10', width: '10', expired_time: '300' }
      const answer = await sendForm(server, path.replace('{height}', '300'), tokens.ROOT, form)
      expect({ path, status: answer.status }).toEqual({ path, status: 201 })
    }
  })
})

it('an exact size takes a plan with custom sizes, though the plan has originals', async () => {
  const member = await newMember(server, await newPlan(server, { original: true }))
  expect((await member.upload('original')).status).toBe(201)
  for (const form of [{ height: '10', width: '10' }, { height: '10' }, { width: 'abc' }]) {
    expectRefused(await member.upload('original', form), 'somebody')
  }
})
