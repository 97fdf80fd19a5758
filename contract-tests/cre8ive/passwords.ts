import type { Surroundings } from '../hooks.ts'
import { freshAddress } from '../rates.ts'
import { type Cre8iveCall, newPerson, on, password } from './api.ts'
import { blank, longerThan, noNull, noText, required, unreadable, unstorable } from './words.ts'

const fresh = 'nearer-by-43'
const both = (text: unknown) => ({ new_password1: text, new_password2: text })

/** What a new password can be wrong in, of somebody called Ada. */
const badPasswords = (name: string): readonly [passwords: object, message: string][] => [
  [{ new_password2: 'another-44' }, "The two password fields didn't match."],
  [both('password1'), 'This password is too common.'],
  [both('90909090909090909'), 'This password is entirely numeric.'],
  [both(name), 'The password is too similar to the name.'],
  [both('short-7'), 'Ensure this field has at least 8 characters.'],
  [both('x'.repeat(1025)), longerThan(1024)],
  [both(' '.repeat(8)), blank],
  [both(null), noNull],
  [both(12_345_678), noText],
  [both('nul \0 nul'), unstorable],
  [both(undefined), required],
]

interface Reset {
  readonly uid: string
  readonly token: string
}

/** Asks for a new password, and finds in the mail how to set it. */
const askFor = async (call: Cre8iveCall, mailTo: Surroundings['mailTo'], email: string): Promise<Reset> => {
  await call('resetPassword', 200, { body: { email }, from: freshAddress() })
  const { text } = await mailTo(email)
  const [, uid, token] = /\/api\/password\/reset\/confirm\/([\w-]+)\/([\w-]+)\//.exec(text) ?? []
  if (uid === undefined || token === undefined) throw new Error(`no link to a new password is in: ${text}`)
  return { uid, token }
}

on('changePassword', 200, async ({ account, call, send, also, afterwards }) => {
  const { email, name } = await account()
  const { access_token: token } = await call('logIn', 200, { body: { email, password } })
  send({ body: { old_password: password, ...both(fresh) } })
  // This session stays.
  also({ body: { old_password: fresh, ...both('x'.repeat(1024)), name } })
  afterwards(async () => {
    await call('getMe', 401, { as: { token } })
    await call('logIn', 400, { body: { email, password: fresh } })
    await call('logIn', 200, { body: { email, password: 'x'.repeat(1024) } })
  })
})

on('changePassword', 400, async ({ share, account, send, also }) => {
  share()
  const { name } = await account()
  const body = { old_password: password, ...both(fresh) }
  const wrong = 'Your old password was entered incorrectly. Please enter it again.'
  send({ body: { ...body, old_password: 'not this one' }, message: wrong })
  for (const [passwords, message] of badPasswords(name)) also({ body: { ...body, ...passwords }, message })
  for (const [old_password, message] of [
    [undefined, required],
    ['', blank],
    [null, noNull],
    ['x'.repeat(1025), longerThan(1024)],
  ] as const)
    also({ body: { ...body, old_password }, message })
  for (const one of unreadable) also(one)
})

let locked: Promise<{ email: string; token: string; from: string }> | undefined

/** Somebody whose password was guessed at, from that address, as often as it may be. */
const findLocked = (call: Cre8iveCall, open: () => Promise<{ email: string; token: string }>) => {
  const lock = async () => {
    const { email, token } = await open()
    const from = freshAddress()
    for (let bad = 0; bad < 10; bad++)
      await call('logIn', 400, { body: { email, password: 'not this one' }, from })
    return { email, token, from }
  }
  locked ??= lock()
  return locked
}

const isThrottled = { 'Retry-After': /^[1-9]\d{0,2}$/ }

on('logIn', 429, async ({ account, call, send, also }) => {
  const { email, from } = await findLocked(call, account)
  // Not even the right one: too many tries are too many.
  send({ body: { email, password }, from, headersHold: isThrottled })
  also({ body: { email: email.toUpperCase(), password }, from, headersHold: isThrottled })
})

on('changePassword', 429, async ({ account, call, send }) => {
  const { token, from } = await findLocked(call, account)
  const body = { old_password: password, ...both(fresh) }
  send({ as: { token }, body, from, headersHold: isThrottled })
})

for (const confirm of ['confirmPasswordReset', 'confirmPasswordResetByLink'] as const) {
  /** A request with what the mail holds, where the operation takes it. */
  const ask = ({ uid, token }: Reset, fields: object = {}) =>
    confirm === 'confirmPasswordReset'
      ? { body: { uid, token, ...both(fresh), ...fields } }
      : { path: { uid, token }, body: { ...both(fresh), uid: 'not', token: 'read', ...fields } }

  on(confirm, 200, async ({ mailTo, accessTokenFor, call, send, afterwards }) => {
    const { email, token } = await newPerson(call, accessTokenFor)
    send(ask(await askFor(call, mailTo, email)))
    afterwards(async () => {
      // Whoever was logged in is no more.
      await call('getMe', 401, { as: { token } })
      await call('logIn', 200, { body: { email, password: fresh } })
    })
  })

  on(confirm, 400, async ({ share, account, sql, mailTo, accessTokenFor, call, send, also }) => {
    share()
    const message = 'Invalid value'
    const { email, name } = await newPerson(call, accessTokenFor)
    const good = await askFor(call, mailTo, email)
    const others = await askFor(call, mailTo, (await account()).email)
    send({ ...ask({ uid: good.uid, token: 'of-nobody' }), message })
    also({ ...ask({ uid: others.uid, token: good.token }), message })
    for (const uid of ['of-nobody', 'MQ', 'OTk5OTk5OTk5OQ'])
      also({ ...ask({ uid, token: good.token }), message })
    for (const [passwords, words] of badPasswords(name)) also({ ...ask(good, passwords), message: words })
    if (confirm === 'confirmPasswordReset') {
      for (const field of ['uid', 'token'])
        for (const [wrong, words] of [
          [undefined, required],
          [' ', blank],
          [42, noText],
          ['x'.repeat(201), longerThan(200)],
        ] as const)
          also({ ...ask(good, { [field]: wrong }), message: words })
    } else also({ ...ask(good, { uid: 'x'.repeat(201) }), message: longerThan(200) })
    for (const body of unreadable) also(body)
    if (!sql) return
    // It works once, for an hour, and not after another of the account's.
    const other = await newPerson(call, accessTokenFor)
    const before = await askFor(call, mailTo, other.email)
    const used = await askFor(call, mailTo, other.email)
    await call(confirm, 200, ask(used))
    also({ ...ask(before), message })
    also({ ...ask(used), message })
    const late = await askFor(call, mailTo, other.email)
    await sql(
      `update identity.one_time_tokens set expires_at = now() - interval '1 second'
       where account_id = (select id from identity.accounts where realm = 'cre8ive' and email = $1)`,
      [other.email],
    )
    also({ ...ask(late), message })
  })
}

on('confirmPasswordResetByLink', 404, ({ send, also }) => {
  send({ path: { uid: 'no.uid', token: 'of-nobody' } })
  for (const token of ['no.token', 'x'.repeat(201), 'nul\0nul']) also({ path: { uid: 'MQ', token } })
})
