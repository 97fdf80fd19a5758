import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Runtime } from '../runtime.ts'
import { startTestServer, type TestServer } from '../testing.ts'
import { addTechfesiaCommands } from './techfesia.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
})
afterAll(() => server.close())

/** What `agora techfesia` says, run in this process on the data of the server. */
const techfesia = async (args: string[], { production = false } = {}): Promise<string> => {
  const said: string[] = []
  const agora = new Command('agora').exitOverride()
  addTechfesiaCommands(agora, {
    withRuntime: (work) => (options) => work(server as unknown as Runtime, options),
    say: (text) => void said.push(text),
    production: () => production,
  })
  await agora.parseAsync(['techfesia', ...args], { from: 'user' })
  return said.join('\n')
}

const password = 'far-away-42'
const accountOf = (username: string) => [
  ...['--username', username, '--email', `${username}@example.com`, '--password', password],
]

const logIn = async (username: string): Promise<string> => {
  const { body } = await server.call('POST', '/auth/token/', { body: { username, password } })
  return (body as { access: string }).access
}
const stateOf = async (token: string, username: string) =>
  (await server.call('GET', `/users/${username}/privileges`, { token })).body

const all = ['read', 'create', 'update', 'delete']
const models = ['user', 'event', 'firebaseUser', 'category', 'tag', 'team', 'ticket']
const allOf = Object.fromEntries(models.map((model) => [model, all]))

describe('the accounts that commands make', () => {
  it('are staff with all privileges, which a command changes at once, and superusers', async () => {
    expect(await techfesia(['createstaff', ...accountOf('meera_desk')])).toBe(
      'Made the staff account meera_desk.',
    )
    expect(await techfesia(['createsuperuser', ...accountOf('root_admin')])).toBe(
      'Made the superuser root_admin.',
    )
    const [staff, root] = [await logIn('meera_desk'), await logIn('root_admin')]
    expect(await stateOf(staff, 'meera_desk')).toEqual({ state: 'staff', privileges: allOf })
    expect(await stateOf(staff, 'root_admin')).toEqual({ state: 'superuser' })

    const changed = await techfesia(['privileges', 'Meera_Desk', 'user=', 'event=update,read'])
    expect(changed).toBe('The privileges are set.')
    expect(await stateOf(staff, 'meera_desk')).toEqual({
      error: 'You do not have permission to perform this action.',
    })
    expect(await stateOf(root, 'meera_desk')).toEqual({
      state: 'staff',
      privileges: { ...allOf, user: [], event: ['read', 'update'] },
    })

    await expect(techfesia(['createstaff', ...accountOf('meera_desk')])).rejects.toThrow(
      'There is a user meera_desk already.',
    )
    await expect(techfesia(['privileges', 'root_admin', 'user=read'])).rejects.toThrow(
      'root_admin is a superuser, and may do everything.',
    )
  })

  it('include a person of whom a command makes staff, with those privileges alone', async () => {
    const body = {
      ...{ username: 'asha_rao', firstName: 'Asha', lastName: 'Rao', email: 'asha@example.com', password },
      ...{ phoneNumber: '+911234567890', collegeName: 'IIIT Sri City' },
    }
    expect((await server.call('POST', '/users/', { body })).status).toBe(201)
    const token = await logIn('asha_rao')
    expect((await server.call('GET', '/users', { token })).status).toBe(403)
    expect(await techfesia(['privileges', 'asha_rao', 'user=read'])).toBe(
      'asha_rao is staff now, with these privileges.',
    )
    expect(await stateOf(token, 'asha_rao')).toEqual({
      state: 'staff',
      privileges: { ...Object.fromEntries(models.map((model) => [model, []])), user: ['read'] },
    })
  })

  it.each([
    [['createstaff', '--username', 'Public', '--email', 'a@example.com', '--password', password], /username/],
    [['createstaff', '--username', 'desk', '--email', 'desk', '--password', password], /e-mail address/],
    [
      ['createsuperuser', '--username', 'desk', '--email', 'a@example.com', '--password', 'short'],
      /8 characters/,
    ],
    [['privileges', 'nobody', 'user=read'], /no user nobody/],
    [['privileges', 'meera_desk', 'everything=read'], /not like event=read,create/],
    [['privileges', 'meera_desk', 'event=write'], /no privilege/],
  ])('are refused what does not do: %j', async (args, words) => {
    await expect(techfesia(args)).rejects.toThrow(words)
  })
})

describe('demo', () => {
  it('makes people who can log in, with something to look at, once', async () => {
    await server.db.raw('truncate identity.accounts cascade')
    expect(await techfesia(['demo'])).toBe(
      'Made meera_desk, asha_rao, vikram.s, lina-k, with the password far-away-42.',
    )
    const token = await logIn('meera_desk')
    expect((await server.call('GET', '/ticket', { token })).body).toMatchObject({ result: [{}, {}] })
    expect((await server.call('GET', '/events')).body).toMatchObject({ events: [{}, {}, {}] })
    expect((await server.call('GET', '/teams', { token })).body).toMatchObject({
      result: [{ leader: 'asha_rao' }],
    })
    expect(await techfesia(['demo'])).toBe('The demo is there already: nothing was changed.')
    await expect(techfesia(['demo'], { production: true })).rejects.toThrow('The demo is not for production')
  })

  it('leaves nothing behind when one of its people is there', async () => {
    await server.db.raw('truncate identity.accounts, techfesia.events cascade')
    await techfesia(['createstaff', ...accountOf('lina-k')])
    expect(await techfesia(['demo'])).toBe('The demo is there already: nothing was changed.')
    expect(await server.db('techfesia.people').select('username')).toEqual([{ username: 'lina-k' }])
  })
})
