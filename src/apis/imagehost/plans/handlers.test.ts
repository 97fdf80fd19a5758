import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, eventually, tally } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { forbidden, type Member, memberOn, newMember, newPlan } from '../testing.ts'

let dataDir: string
let server: TestServer
let second: TestServer
let root: Member
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'agora-test-'))
  server = await startTestServer({ dataDir })
  second = await startTestServer({ dataDir, beside: server })
  root = await newMember(server, 'ROOT')
})
afterAll(async () => {
  await second.close()
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

const nothing = { thumbnail_heights: [], original: false, expiring_links: false, custom_sizes: false }
const everything = { thumbnail_heights: [300, 200], original: true, expiring_links: true, custom_sizes: true }
const newName = (): string => `SILVER-${randomBytes(6).toString('hex')}`

const answer = async (method: string, path: string, body?: unknown) => {
  const { status, body: received } = await root.call(method, `/admin/plans/${path}`, { body })
  return { status, body: received }
}

const notFound = { status: 404, body: { detail: 'Not found.' } }
const rootStays = { status: 409, body: { detail: 'The plan ROOT cannot be changed.' } }
const inUse = { status: 409, body: { detail: 'This plan is in use.' } }

describe('the plans that are there from the beginning', () => {
  it.each([
    ['BASIC', { ...nothing, thumbnail_heights: [200] }],
    ['PREMIUM', { ...everything, thumbnail_heights: [200, 400], expiring_links: false }],
    ['ENTERPRISE', { ...everything, thumbnail_heights: [200, 400] }],
    ['ROOT', { ...everything, thumbnail_heights: [200, 400] }],
  ])('%s allows what it says', async (name, allowed) => {
    expect(await answer('GET', `${name}/`)).toEqual({ status: 200, body: { name, ...allowed } })
  })
})

describe('createPlan', () => {
  it('keeps the plan as it was sent, to be read with or without the slash', async () => {
    const plan = { name: newName(), ...everything }
    expect(await answer('POST', '', plan)).toEqual({ status: 201, body: plan })
    expect(await answer('GET', `${plan.name}/`)).toEqual({ status: 200, body: plan })
    expect(await answer('GET', plan.name)).toEqual({ status: 200, body: plan })
  })

  it('ignores members that the spec does not know', async () => {
    const plan = { name: newName(), ...nothing }
    expect(await answer('POST', '', { ...plan, id: 7, note: 'a' })).toEqual({ status: 201, body: plan })
  })

  it('says of a name that is taken', async () => {
    const name = await newPlan(server)
    expect(await answer('POST', '', { name, ...everything })).toEqual({
      status: 400,
      body: { name: ['plan with this name already exists.'] },
    })
    expect(await answer('GET', name)).toMatchObject({ body: { original: false } })
  })

  it('makes one plan of many that ask for the name at the same moment', async () => {
    const plan = { name: newName(), ...nothing }
    const answers = await atOnce(10, () => answer('POST', '', plan))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 201: 1, 400: 9 })
  })

  const required = ['This field is required.']
  it.each<[what: string, fields: object, complaint: object]>([
    ['a blank name', { name: ' ' }, { name: ['This field may not be blank.'] }],
    ['a null name', { name: null }, { name: ['This field may not be null.'] }],
    ['a name that is no text', { name: 7 }, { name: ['Not a valid string.'] }],
    ['a name with a space in it', { name: 'SIL VER' }, { name: ['Enter a valid value.'] }],
    ['a name with a slash in it', { name: 'SIL/VER' }, { name: ['Enter a valid value.'] }],
    [
      'a name of 51 characters',
      { name: 'a'.repeat(51) },
      { name: ['Ensure this field has no more than 50 characters.'] },
    ],
    ['no name', { name: undefined }, { name: required }],
    ['no heights', { thumbnail_heights: undefined }, { thumbnail_heights: required }],
    ['no word on originals', { original: undefined }, { original: required }],
    [
      'heights that are no list',
      { thumbnail_heights: '200' },
      { thumbnail_heights: ['Expected a list of items but got type "str".'] },
    ],
    [
      'a height that is no number',
      { thumbnail_heights: [200, 'abc'] },
      { thumbnail_heights: ['A valid integer is required.'] },
    ],
    [
      'a height of 0',
      { thumbnail_heights: [200, 0] },
      { thumbnail_heights: ['Ensure this value is greater than or equal to 1.'] },
    ],
    [
      'a height of 10001',
      { thumbnail_heights: [10_001] },
      { thumbnail_heights: ['Ensure this value is less than or equal to 10000.'] },
    ],
    [
      '21 heights',
      { thumbnail_heights: Array.from({ length: 21 }, (_, index) => index + 1) },
      { thumbnail_heights: ['Ensure this field has no more than 20 elements.'] },
    ],
    ['a flag that is text', { original: 'yes' }, { original: ['Must be a valid boolean.'] }],
    ['a flag that is null', { custom_sizes: null }, { custom_sizes: ['This field may not be null.'] }],
    [
      'several things wrong',
      { name: '', expiring_links: 1 },
      { name: ['This field may not be blank.'], expiring_links: ['Must be a valid boolean.'] },
    ],
  ])('refuses %s', async (_what, fields, complaint) => {
    const { body: before } = await answer('GET', '?limit=100')
    expect(await answer('POST', '', { name: newName(), ...nothing, ...fields })).toEqual({
      status: 400,
      body: complaint,
    })
    expect((await answer('GET', '?limit=100')).body).toEqual(before)
  })

  it.each([
    ['a list', '[]', { non_field_errors: ['Invalid data. Expected a dictionary.'] }],
    ['no JSON', '{"name":', { detail: 'JSON parse error' }],
  ])('refuses %s', async (_what, body, complaint) => {
    expect(await answer('POST', '', body)).toEqual({ status: 400, body: complaint })
  })
})

it('listPlans shows them by name, in pages whose links lead from one to the next', async () => {
  const { body: whole } = await answer('GET', '?limit=100')
  const all = (whole as Schemas['PlanPage']).results.map(({ name }) => name)
  const names: string[] = []
  let next: string | null = `${server.url}/api/admin/plans/?limit=2`
  while (next) {
    const { body } = await answer('GET', new URL(next).search)
    const page = body as Schemas['PlanPage']
    expect(page.count).toBe(all.length)
    names.push(...page.results.map(({ name }) => name))
    next = page.next
  }
  expect(names).toEqual(all)
  expect(new Set(names).size).toBe(all.length)
  expect(names).toEqual(expect.arrayContaining(['BASIC', 'ENTERPRISE', 'PREMIUM', 'ROOT']))
})

describe('updatePlan', () => {
  it('changes the plan as a whole, and ignores another name', async () => {
    const name = await newPlan(server)
    const changed = { status: 200, body: { name, ...everything } }
    expect(await answer('PUT', `${name}/`, { ...everything, name: 'BASIC' })).toEqual(changed)
    expect(await answer('GET', name)).toEqual(changed)
  })

  it('refuses a part of a plan, and changes nothing', async () => {
    const name = await newPlan(server)
    expect(await answer('PUT', name, { original: true })).toEqual({
      status: 400,
      body: {
        thumbnail_heights: ['This field is required.'],
        expiring_links: ['This field is required.'],
        custom_sizes: ['This field is required.'],
      },
    })
    expect(await answer('GET', name)).toMatchObject({ body: nothing })
  })

  it('holds for the accounts that have the plan from then on, on every node', async () => {
    const name = await newPlan(server, { thumbnail_heights: [200] })
    const member = await newMember(server, name)
    const onSecond = memberOn(second, member)
    const statuses = async () => [
      (await member.upload('small')).status,
      (await onSecond.upload('small')).status,
      (await member.upload('original')).status,
      (await onSecond.upload('small', { expired_time: '300' })).status,
    ]
    expect(await statuses()).toEqual([201, 201, 403, 403])
    await answer('PUT', name, { ...everything, thumbnail_heights: [] })
    expect(await statuses()).toEqual([403, 403, 201, 403])
    await answer('PUT', name, everything)
    expect(await statuses()).toEqual([201, 201, 201, 201])
  })
})

describe('deletePlan', () => {
  it('deletes it once, of many who try at the same moment', async () => {
    const name = await newPlan(server)
    const answers = await atOnce(10, () => answer('DELETE', `${name}/`))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 204: 1, 404: 9 })
    expect(await answer('GET', name)).toEqual(notFound)
  })

  it('refuses while an account has it, and no longer', async () => {
    const name = await newPlan(server)
    const member = await newMember(server, name)
    expect(await answer('DELETE', name)).toEqual(inUse)
    await root.call('PATCH', `/admin/users/${member.id}/`, { body: { plan: null } })
    expect((await answer('DELETE', name)).status).toBe(204)
    const { status, body } = await member.call('GET', '/list/')
    expect({ status, body }).toEqual({ status: 403, body: forbidden })
  })
})

it.each([
  ['PUT', everything],
  ['DELETE', undefined],
])('ROOT cannot be changed: %s', async (method, body) => {
  expect(await answer(method, 'ROOT/', body)).toEqual(rootStays)
  expect(await answer('GET', 'ROOT')).toMatchObject({ body: { thumbnail_heights: [200, 400] } })
})

it.each(['GOLD', 'basic', 'a%20b', '%00', '%F0%9F%8D%B3', 'a'.repeat(51)])('%s is no plan', async (name) => {
  expect(await answer('GET', name)).toEqual(notFound)
  expect(await answer('PUT', name, everything)).toEqual(notFound)
  expect(await answer('DELETE', name)).toEqual(notFound)
})

describe('a plan that is deleted while somebody gets it', () => {
  const complaint = (name: string) => ({
    status: 400,
    body: { plan: [`Invalid pk "${name}" - object does not exist.`] },
  })

  /** Sends a request while the deletion of the plan is not committed yet, and commits once it waits. */
  const duringDelete = async (name: string, send: () => ReturnType<Member['call']>) => {
    const deleting = await server.db.transaction()
    await deleting('imagehost.plans').where({ name }).delete()
    const coming = send()
    await eventually(5_000, async () => {
      const { rows } = await server.db.raw(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rows.length > 0
    })
    await deleting.commit()
    const { status, body } = await coming
    return { status, body }
  }

  it('is no plan to the account that is made with it', async () => {
    const name = await newPlan(server)
    const body = { email: `${name}@example.com`, password: 'far-away-42', plan: name }
    expect(await duringDelete(name, () => root.call('POST', '/admin/users/', { body }))).toEqual(
      complaint(name),
    )
    expect(await server.db('identity.accounts').where({ email: body.email })).toEqual([])
  })

  it('is no plan to the account that is changed to it', async () => {
    const [name, member] = [await newPlan(server), await newMember(server, 'BASIC')]
    const change = () => root.call('PATCH', `/admin/users/${member.id}/`, { body: { plan: name } })
    expect(await duringDelete(name, change)).toEqual(complaint(name))
    expect((await member.call('GET', '/list/')).status).toBe(200)
  })
})
