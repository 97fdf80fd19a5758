import { expect, it, onTestFinished } from 'vitest'
import { realmsOf } from '../../apis.ts'
import { readConfig } from '../../config.ts'
import type { Db } from '../../db/connection.ts'
import { atOnce, freshDatabase, startIdentity } from '../../identity/testing.ts'
import { startTestServer } from '../../testing.ts'
import type { BucketlistServices } from './contract.ts'
import { addDummyData } from './dummy.ts'

const email = 'example@bucketmail.com'

/** The services of the API on an empty database of the test's own. */
const newServices = async (): Promise<BucketlistServices> => {
  const database = await freshDatabase()
  const identity = await startIdentity(database, { realms: realmsOf(readConfig({})) })
  return { db: database.db, identity }
}

const quietly = () => {}

/** Every account, bucket and item, to the last column. */
const everything = async (db: Db) => ({
  accounts: await db('identity.accounts').orderBy('id'),
  buckets: await db('bucketlist.buckets').orderBy('id'),
  items: await db('bucketlist.items').orderBy('id'),
})

const nothing = { accounts: [], buckets: [], items: [] }

it('gives an account that logs in with 123456 100 buckets and 1000 items, ten in each', async () => {
  const server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  onTestFinished(() => server.close())
  expect(await addDummyData(server, quietly)).toBe(true)

  const credentials = { body: { email, password: '123456' } }
  const { body: login } = await server.call('POST', '/v1/auth/login', credentials)
  const { auth_token: token } = login as { auth_token: string }
  const { body } = await server.call('GET', '/v1/bucketlists/?limit=100', { token })
  const { count, buckets } = body as { count: number; buckets: { id: number }[] }
  expect(count).toBe(100)
  expect(buckets).toHaveLength(100)
  const { id } = buckets[99] ?? {}
  const items = await server.call('GET', `/v1/bucketlists/${id}/items/`, { token })
  expect(items.body).toMatchObject({ items: { length: 10 }, count: 10, next: null })
  const { rows } = await server.db.raw('select count(*) from bucketlist.items group by bucket_id')
  expect(rows).toEqual(Array(100).fill({ count: 10 }))
})

it('tells after each bucket how many there are', async () => {
  const told: [number, number][] = []
  await addDummyData(await newServices(), (made, total) => told.push([made, total]))
  expect(told).toEqual(Array.from({ length: 100 }, (_, index) => [index + 1, 100]))
})

it('is made once: the second time says false, tells of no bucket and changes nothing', async () => {
  const services = await newServices()
  await addDummyData(services, quietly)
  const before = await everything(services.db)
  let told = 0
  expect(await addDummyData(services, () => (told += 1))).toBe(false)
  expect(told).toBe(0)
  expect(await everything(services.db)).toEqual(before)
})

it('is made once when two make it at the same moment', async () => {
  const services = await newServices()
  const made = await atOnce(2, () => addDummyData(services, quietly))
  expect(made.sort()).toEqual([false, true])
  const { accounts, buckets, items } = await everything(services.db)
  expect([accounts.length, buckets.length, items.length]).toEqual([1, 100, 1000])
})

it('leaves an account alone that somebody registered under its address', async () => {
  const services = await newServices()
  await services.identity.register({
    realm: 'bucketlist',
    email: email.toUpperCase(),
    password: 'mine',
    role: 'user',
  })
  const before = await everything(services.db)
  expect(await addDummyData(services, quietly)).toBe(false)
  expect(await everything(services.db)).toEqual(before)
})

it('leaves nothing behind when it fails half way, and can be made afterwards', async () => {
  const services = await newServices()
  const failing = addDummyData(services, (made) => {
    if (made === 50) throw new Error('the terminal is gone')
  })
  await expect(failing).rejects.toThrow('the terminal is gone')
  expect(await everything(services.db)).toEqual(nothing)
  expect(await addDummyData(services, quietly)).toBe(true)
})

it('leaves nothing behind when the database breaks off half way', async () => {
  const services = await newServices()
  await services.db.raw(`
    create function bucketlist.break_off() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
    create trigger break_off before insert on bucketlist.buckets
      for each row when (new.name = 'Bucket 50') execute function bucketlist.break_off()`)
  const told: number[] = []
  await expect(addDummyData(services, (made) => told.push(made))).rejects.toThrow()
  expect(told).toHaveLength(49)
  expect(await everything(services.db)).toEqual(nothing)
})
