/** What mails something: signing up, verifying an address, asking for a new password. */
import { randomUUID } from 'node:crypto'
import { freshAddress } from '../rates.ts'
import { type Cre8iveCall, freshEmail, keyMailedTo, on, password, signUp } from './api.ts'
import {
  blank,
  illFormedEmail,
  longerThan,
  noNull,
  noText,
  required,
  unreadable,
  unstorable,
} from './words.ts'

const expired = 'The verification email has expired, please request a new verification email'
const throttled = { 'Retry-After': /^[1-9]\d{0,3}$/ }

const newcomer = (email = freshEmail()) => ({
  email,
  password1: password,
  password2: password,
  name: 'Ada Bello',
})

/** What is wrong with an address. */
const badEmails: readonly [email: unknown, message: string][] = [
  [undefined, required],
  [' ', blank],
  ['nobody', illFormedEmail],
  ['nobody@nowhere', illFormedEmail],
  [null, noNull],
  [42, noText],
  [`${'x'.repeat(60)}@${'y'.repeat(60)}.${'z'.repeat(60)}.${'x'.repeat(80)}.com`, longerThan(254)],
]

let exhausted: Promise<string> | undefined

/** An address of the network that has asked for as many mails as it may. They count together, whatever they say. */
const findExhausted = (call: Cre8iveCall): Promise<string> => {
  const exhaust = async (): Promise<string> => {
    const from = freshAddress()
    const body = { email: freshEmail() }
    await Promise.all(Array.from({ length: 60 }, () => call('resendVerification', 201, { body, from })))
    return from
  }
  exhausted ??= exhaust()
  return exhausted
}

on('signUp', 201, async ({ share, account, mailTo, call, send, also, afterwards }) => {
  share()
  const { email: taken } = await account()
  const body = newcomer()
  const from = freshAddress()
  send({ body, from, holds: { detail: 'Verification e-mail sent.' } })
  // Nobody learns here who has an account: its owner does, by mail.
  also({ body: newcomer(taken.toUpperCase()), from })
  const secret = `${randomUUID()}${'x'.repeat(988)}`
  also({ body: { ...newcomer(), password1: secret, password2: secret, name: 'Ż'.repeat(100), id: 1 }, from })
  afterwards(async () => {
    const { subject } = await mailTo(taken)
    if (subject !== 'You have an account already') throw new Error(`its owner was mailed "${subject}"`)
    const key = await keyMailedTo(mailTo, body.email)
    await call('verifyEmail', 200, { body: { key } })
    const { user } = await call('logIn', 200, { body: { email: body.email, password } })
    if (user.name !== body.name) throw new Error(`${body.name} has become ${user.name}`)
  })
})

on('signUp', 400, ({ send, also }) => {
  const differ = { password2: 'nearer-by-43' }
  send({ body: { ...newcomer(), ...differ }, message: "The two password fields didn't match." })
  const both = (text: string) => ({ password1: text, password2: text })
  for (const [weak, message] of [
    ['password1', 'This password is too common.'],
    ['90909090909090909', 'This password is entirely numeric.'],
    ['Ada-Bello', 'The password is too similar to the name.'],
  ] as const)
    also({ body: { ...newcomer(), ...both(weak) }, message })
  const like = { ...newcomer(`wanderlust-${randomUUID()}@example.com`), ...both('wanderlust7') }
  also({ body: like, message: 'The password is too similar to the email address.' })
  for (const [email, message] of badEmails) also({ body: { ...newcomer(), email }, message })
  for (const [wrong, message] of [
    ['short-7', 'Ensure this field has at least 8 characters.'],
    ['x'.repeat(1025), longerThan(1024)],
    [' '.repeat(8), blank],
    [null, noNull],
    [12_345_678, noText],
    ['nul \0 nul', unstorable],
  ] as const)
    also({ body: { ...newcomer(), password1: wrong }, message })
  for (const [name, message] of [
    [undefined, required],
    ['x'.repeat(101), longerThan(100)],
    [' ', blank],
    [['Ada'], noText],
    ['half \uD800', unstorable],
  ] as const)
    also({ body: { ...newcomer(), name }, message })
  for (const body of unreadable) also(body)
})

on(
  'signUp',
  429,
  async ({ call, send }) => {
    send({ body: newcomer(), from: await findExhausted(call), headersHold: throttled })
  },
  { ownServer: true },
)

on('verifyEmail', 200, async ({ mailTo, call, send, afterwards }) => {
  const { email } = await signUp(call)
  // A second mail does not take the first one's key away.
  await call('resendVerification', 201, { body: { email }, from: freshAddress() })
  const [first, second] = [await keyMailedTo(mailTo, email), await keyMailedTo(mailTo, email)]
  send({ body: { key: second, email: 'is no member' } })
  afterwards(async () => {
    await call('verifyEmail', 400, { body: { key: first } })
    await call('logIn', 200, { body: { email, password } })
  })
})

on('verifyEmail', 400, async ({ share, account, sql, mailTo, call, send, also }) => {
  share()
  // It works once.
  send({ body: { key: (await account()).key }, message: expired })
  also({ body: { key: 'of nobody' }, message: expired })
  for (const [key, message] of [
    [undefined, required],
    [' ', blank],
    [null, noNull],
    [42, noText],
    ['x'.repeat(201), longerThan(200)],
    ['nul \0 nul', unstorable],
  ] as const)
    also({ body: { key }, message })
  for (const body of unreadable) also(body)
  const { email } = await signUp(call)
  const key = await keyMailedTo(mailTo, email)
  await sql?.(
    `update identity.one_time_tokens set expires_at = now() - interval '1 second'
     where account_id = (select id from identity.accounts where realm = 'cre8ive' and email = $1)`,
    [email],
  )
  also({ body: { key }, message: expired })
})

on('confirmEmail', 200, async ({ mailTo, call, send, afterwards }) => {
  const { email } = await signUp(call)
  send({ path: { key: await keyMailedTo(mailTo, email) } })
  afterwards(() => call('logIn', 200, { body: { email, password } }))
})

on('confirmEmail', 400, ({ share, send, also }) => {
  share()
  send({ message: expired })
  also({ path: { key: 'of-nobody' }, message: expired })
  also({ path: { key: 'x'.repeat(200) }, message: expired })
})

on('confirmEmail', 404, ({ send, also }) => {
  send({ path: { key: 'no.key' } })
  for (const key of ['x'.repeat(201), 'nul\0nul', 'two words', '../../me']) also({ path: { key } })
})

on('resendVerification', 201, async ({ share, account, send, also }) => {
  share()
  const from = freshAddress()
  // Whoever has an account, and whoever has none: the answer is the same.
  send({ body: { email: (await account()).email }, from })
  also({ body: { email: freshEmail(), name: 'is no member' }, from })
})

on('resendVerification', 400, ({ send, also }) => {
  send({ body: {}, message: required })
  for (const [email, message] of badEmails) also({ body: { email }, message })
  for (const body of unreadable) also(body)
})

on(
  'resendVerification',
  429,
  async ({ call, send }) => {
    const from = await findExhausted(call)
    send({ body: { email: freshEmail() }, from, headersHold: throttled })
  },
  { ownServer: true },
)

on('resetPassword', 200, async ({ share, account, mailTo, send, also, afterwards }) => {
  share()
  const { email } = await account()
  const from = freshAddress()
  send({ body: { email }, from })
  also({ body: { email: freshEmail(), name: 'is no member' }, from })
  afterwards(async () => {
    const { subject } = await mailTo(email)
    if (subject !== 'A new password') throw new Error(`its owner was mailed "${subject}"`)
  })
})

on('resetPassword', 400, ({ send, also }) => {
  send({ body: {}, message: required })
  for (const [email, message] of badEmails) also({ body: { email }, message })
  for (const body of unreadable) also(body)
})

on(
  'resetPassword',
  429,
  async ({ call, send }) => {
    const from = await findExhausted(call)
    send({ body: { email: freshEmail() }, from, headersHold: throttled })
  },
  { ownServer: true },
)
