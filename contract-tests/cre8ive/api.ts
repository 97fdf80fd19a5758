import { randomUUID } from 'node:crypto'
import { operations } from '../../generated/cre8ive/operations.ts'
import type { components, operations as Types } from '../../generated/cre8ive/types.ts'
import { type Call, defineApi, type Surroundings } from '../hooks.ts'
import { freshAddress } from '../rates.ts'

export interface Person {
  readonly email: string
  readonly name: string
  readonly slug: string
  /** Of the profile. */
  readonly pk: number
  readonly token: string
  readonly refresh: string
}

interface Account extends Person {
  /** Empty of the administrator, whose it is not ours to know. */
  readonly password: string
  /** The one that verified the address. */
  readonly key: string
}

/** Accounts that exchanges share: those of strangers, and one that looks after the skills. */
export type Kind = 'neighbour' | 'staff'

export type Cre8iveCall = Call<typeof operations, Types>

export const password = 'far-away-42'

/** An address that no other account has. */
export const freshEmail = (): string => `contract-${randomUUID()}@example.com`

/** A name, title or text that no other is the same as. */
export const unique = (text: string): string => `${text} ${randomUUID().slice(0, 8)}`

/** Ids that nothing has. */
export const noPks = [2_147_483_647, 2_147_483_648, 0, 'first', 'nul\0nul'] as const
export const noSlugs = ['nobody-x7k2p9', 'Nobody-x7k2p9', 'x'.repeat(121), 'nul\0nul'] as const

/** Pages of a list that it does not have. */
export const noPages = [0, 2_147_483_647, 2_147_483_648, 'first'] as const

type LoggedIn = components['schemas']['LoggedIn']

const toPerson = ({ access_token: token, refresh_token: refresh, user }: LoggedIn): Person => ({
  email: user.email,
  name: user.name,
  slug: user.slug,
  pk: user.profile.pk,
  token,
  refresh,
})

/** The key of the next mail to an address that has one to verify it. */
export const keyMailedTo = async (mailTo: Surroundings['mailTo'], email: string): Promise<string> => {
  const { text } = await mailTo(email)
  const key = /\/api\/signup\/account-confirm-email\/([\w-]+)\//.exec(text)?.[1]
  if (key === undefined) throw new Error(`no link to verify the address is in: ${text}`)
  return key
}

/** Signs up. The number of mails that one network address may ask for is limited. */
export const signUp = async (call: Cre8iveCall, name = unique('Ada Bello')) => {
  const email = freshEmail()
  const body = { email, password1: password, password2: password, name }
  await call('signUp', 201, { body, from: freshAddress() })
  return { email, name }
}

/** Somebody new, by the shortest way in: without a password and without a mail. */
export const newPerson = async (
  call: Cre8iveCall,
  accessTokenFor: Surroundings['accessTokenFor'],
  name = unique('Chidi Eze'),
): Promise<Person> => {
  const access_token = accessTokenFor({ email: freshEmail(), email_verified: true, name })
  return toPerson(await call('logInWithGoogle', 200, { body: { access_token } }))
}

export const { api, on } = defineApi<typeof operations, Types, Account, Kind>({
  name: 'cre8ive',
  operations,
  document: new URL('../../generated/cre8ive/openapi.json', import.meta.url),
  async openAccount(call, { kind, administrator, mailTo }) {
    if (kind === 'staff') {
      const { token } = await administrator()
      const user = await call('getAccount', 200, { as: { token } })
      return { ...toPerson({ access_token: token, refresh_token: '', user }), password: '', key: '' }
    }
    const { email } = await signUp(call)
    const key = await keyMailedTo(mailTo, email)
    await call('verifyEmail', 200, { body: { key } })
    return { ...toPerson(await call('logIn', 200, { body: { email, password } })), password, key }
  },
  endSession: (call, as) => call('logOut', 200, { as }),
  firstAdministrator: {
    command: ({ email, password: secret }) => [
      'cre8ive',
      'createsuperuser',
      ...['--email', email],
      ...['--name', 'Contract Tests'],
      ...['--password', secret],
    ],
    async logIn(call, credentials) {
      const { access_token: token } = await call('logIn', 200, { body: credentials })
      return { token }
    },
  },
  things: {
    '/api/signup/account-confirm-email/{key}': async ({ account }) => account.key,
    '/api/password/reset/confirm/{uid}': async () => 'MQ',
    '/api/password/reset/confirm/{uid}/{token}': async () => 'of-nobody',
    '/api/users/{slug}': async ({ account }) => account.slug,
    '/api/profile/{pk}': async ({ account }) => account.pk,
    '/api/skills/{pk}': async ({ call, administrator }) =>
      (await call('createSkill', 201, { as: await administrator() })).pk,
    '/api/showcase/{slug}': async ({ call }) =>
      (await call('createShowcase', 201, { body: { title: 'Of many uses' } })).slug,
    '/api/showcase/collaborator/{pk}': async ({ call, account }) => {
      const { slug } = await call('createShowcase', 201, { body: { title: 'With a collaborator' } })
      return addCollaborator(call, slug, account.slug)
    },
    '/api/showcase/comments/{pk}': async ({ call }) => {
      const { slug } = await call('createShowcase', 201, { body: { title: 'With a comment' } })
      return (await call('commentOnShowcase', 201, { path: { slug } })).pk
    },
    '/api/showcase/replies/{pk}': async ({ call }) => {
      const { slug } = await call('createShowcase', 201, { body: { title: 'With a reply' } })
      const { pk } = await call('commentOnShowcase', 201, { path: { slug } })
      return (await call('replyToShowcaseComment', 201, { path: { pk } })).pk
    },
    '/api/collaboration/{slug}': async ({ call }) =>
      (await call('createCollaboration', 201, { body: { title: 'Of many uses' } })).slug,
    '/api/collaboration/comments/{pk}': async ({ call }) => {
      const { slug } = await call('createCollaboration', 201, { body: { title: 'With a comment' } })
      return (await call('commentOnCollaboration', 201, { path: { slug } })).pk
    },
    '/api/collaboration/replies/{pk}': async ({ call }) => {
      const { slug } = await call('createCollaboration', 201, { body: { title: 'With a reply' } })
      const { pk } = await call('commentOnCollaboration', 201, { path: { slug } })
      return (await call('replyToCollaborationComment', 201, { path: { pk } })).pk
    },
  },
})

/** @returns the pk, which only the list of them tells */
export async function addCollaborator(call: Cre8iveCall, slug: string, user: string): Promise<number> {
  await call('addCollaborator', 201, { path: { slug }, body: { user, role: 'Danced the lead.' } })
  const { results } = await call('listCollaborators', 200, { path: { slug } })
  const added = results.find((one) => one.user === user)
  if (!added) throw new Error(`the list of collaborators does not show ${user}`)
  return added.pk
}
