import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { connect } from '../../../db/connection.ts'
import { atOnce, eventually, openWay, tally, type Way } from '../../../identity/testing.ts'
import { pngBomb } from '../../../media/testing-images.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { sweepImagehost } from '../sweep.ts'
import { expectTidy, invalidToken, type Member, memberOn, newMember, storedKeys } from '../testing.ts'

let dataDir: string
let server: TestServer
let member: Member
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'agora-test-'))
  server = await startTestServer({ dataDir })
  member = await newMember(server)
})
afterAll(async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

const unavailable = { detail: 'Service temporarily unavailable, try again later.' }

const expectUnavailable = ({ status, headers, body }: Answer): void => {
  expect({ status, body }).toEqual({ status: 503, body: unavailable })
  expect(Number(headers.get('Retry-After'))).toBeGreaterThanOrEqual(1)
}

/** The same data through a way to the database that can be cut, with another way for the test itself. */
const startBehindWay = async (): Promise<{ uploader: Member; way: Way }> => {
  const way = await openWay(server.databaseUrl)
  const db = connect(way.url, {
    poolSize: 5,
    applicationName: 'agora tests',
    timeouts: { query: 2_000, connect: 300 },
  })
  onTestFinished(() => db.destroy())
  const node = await startTestServer({ beside: { databaseUrl: way.url, db }, dataDir })
  onTestFinished(() => node.close())
  onTestFinished(() => way.restore())
  return { uploader: memberOn(node, member), way }
}

/** How many statements of this database wait for a lock. */
const waiting = async (): Promise<number> => {
  const { rows } = await server.db.raw(
    `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length
}

/** The sweep, two hours later: the grace period of what lies there now is over. */
const sweepLater = () => sweepImagehost(server, new Date(Date.now() + 2 * 60 * 60 * 1000))

it('when too many pictures wait, the others get 503 with Retry-After, and leave nothing', async () => {
  const hasty = await newMember(server)
  const answers = await atOnce(50, () => hasty.upload('small', { image: pngBomb(3_000, 3_000) }))
  const counts = tally(answers.map(({ status }) => String(status)))
  const refused = answers.filter(({ status }) => status !== 201)
  expect(refused.length).toBeGreaterThan(0)
  for (const answer of refused) expectUnavailable(answer)
  expect(counts['201']).toBeGreaterThanOrEqual(18)
  expect((await hasty.call('GET', '/list/')).body).toMatchObject({ count: counts['201'] })
  await expectTidy(server)
  expect((await hasty.upload('small')).status).toBe(201)
})

it('an account that is deleted while its picture is made gets 401, and nothing of it stays', async () => {
  const going = await newMember(server)
  const deleting = await server.db.transaction()
  await deleting('identity.accounts').where({ id: going.id }).delete()
  const coming = going.upload('small')
  await eventually(10_000, async () => (await waiting()) > 0)
  await deleting.commit()
  const { status, body } = await coming
  expect({ status, body }).toEqual({ status: 401, body: invalidToken })
  await expectTidy(server)
})

describe('a database that is lost between the file and its row', () => {
  it('leaves no file without a row after the sweep, and no row at all', async () => {
    const { uploader, way } = await startBehindWay()
    const before = await storedKeys(server)
    // Large enough to be worked on for a while.
    const coming = uploader.upload('small', { image: pngBomb(7_000, 7_000) })
    await eventually(10_000, async () => {
      const files = await readdir(server.media.tempDir)
      return files.some((name) => name.endsWith('.png'))
    })
    way.cut()
    expectUnavailable(await coming)
    await sweepLater()
    expect(await storedKeys(server)).toEqual(before)
    await expectTidy(server)
  })

  it('keeps the file when the database goes on to keep the row, and nobody hears of it', async () => {
    const { uploader, way } = await startBehindWay()
    const lock = await server.db.transaction()
    await lock.raw('lock table imagehost.images in exclusive mode')
    const coming = uploader.upload('small')
    await eventually(10_000, async () => (await waiting()) > 0)
    way.cut()
    expectUnavailable(await coming)
    await lock.commit()
    await eventually(10_000, async () => {
      const { rows } = await server.db.raw(
        `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and state = 'active' and query like '%insert into imagehost.images%'`,
      )
      return rows.length === 0
    })
    await sweepLater()
    await expectTidy(server)
  })
})
