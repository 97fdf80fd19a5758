import { setTimeout as sleep } from 'node:timers/promises'
import { freshEmail, keyMailedTo, newPerson, on, password, signUp, unique } from './api.ts'
import { addresses, file, noPictures, pictures, tooLargePicture } from './files.ts'
import {
  type BadFields,
  blank,
  brokenForms,
  longerThan,
  malformed,
  noAddress,
  noNull,
  noObject,
  noText,
  otherBodies,
  required,
  unreadable,
  unstorable,
} from './words.ts'

/** Tries for a second until it does not throw any more. */
const eventually = async (work: () => Promise<unknown>): Promise<void> => {
  for (let tries = 1; ; tries++) {
    try {
      await work()
      return
    } catch (error) {
      if (tries === 50) throw error
      await sleep(20)
    }
  }
}

/** Ways in which an account, or all its sessions, can end. */
const ends = [
  'update identity.accounts set disabled_at = now() where email = $1',
  'delete from identity.accounts where email = $1',
] as const

on('logIn', 200, async ({ share, account, send, also }) => {
  share()
  const { email, name, slug, pk } = await account()
  const user = { name, slug, email, am_i_following: 'Me', profile: { pk, user: slug } }
  send({ body: { email, password }, holds: { access_token: /^[\w-]+\.[\w-]+\.[\w-]+$/, user } })
  also({ body: { email: email.toUpperCase(), password, name: 'is no member' }, holds: { user } })
})

on('logIn', 400, async ({ share, account, mailTo, call, send, also }) => {
  share()
  const refused = 'Unable to log in with provided credentials.'
  const { email } = await account()
  send({ body: { email, password: 'not this one' }, message: refused })
  also({ body: { email: freshEmail(), password }, message: refused })
  const waiting = (await signUp(call)).email
  await keyMailedTo(mailTo, waiting)
  also({ body: { email: waiting, password }, message: 'E-mail is not verified.' })
  // Only those who know the password learn of it.
  also({ body: { email: waiting, password: 'not this one' }, message: refused })
  const badFields: BadFields = [
    [{ email: undefined }, required],
    [{ email: ' ' }, blank],
    [{ email: 42 }, noText],
    [{ email: 'x'.repeat(255) }, longerThan(254)],
    [{ password: undefined }, required],
    [{ password: '' }, blank],
    [{ password: null }, noNull],
    [{ password: 'x'.repeat(1025) }, longerThan(1024)],
    [{ password: 'nul \0 nul' }, unstorable],
  ]
  for (const [fields, message] of badFields) also({ body: { email, password, ...fields }, message })
  for (const body of unreadable) also(body)
})

on('refreshLogin', 200, async ({ accessTokenFor, call, send, afterwards }) => {
  const { refresh: refresh_token, token } = await newPerson(call, accessTokenFor)
  send({ body: { refresh_token, access_token: 'is no member' } })
  // It goes on for who has the old access token, until the refresh token comes a second time.
  afterwards(async () => {
    await call('getMe', 200, { as: { token } })
    await call('refreshLogin', 401, { body: { refresh_token } })
    await call('getMe', 401, { as: { token } })
  })
})

on('refreshLogin', 400, ({ send, also }) => {
  send({ body: {}, message: required })
  for (const [refresh_token, message] of [
    [' \t', blank],
    [null, noNull],
    [['one'], noText],
    ['x'.repeat(4097), longerThan(4096)],
    ['nul \0 nul', unstorable],
  ] as const)
    also({ body: { refresh_token }, message })
  for (const body of unreadable) also(body)
})

on('refreshLogin', 401, async ({ share, account, accessTokenFor, sql, call, send, also }) => {
  share()
  send({ body: { refresh_token: 'of nobody' } })
  // An access token is none to refresh with.
  also({ body: { refresh_token: (await account()).token } })
  const spent = (await newPerson(call, accessTokenFor)).refresh
  const { refresh_token } = await call('refreshLogin', 200, { body: { refresh_token: spent } })
  also({ body: { refresh_token: spent } })
  // And with it the session has ended.
  also({ body: { refresh_token } })
  const leaving = await newPerson(call, accessTokenFor)
  await call('logOut', 200, { as: leaving })
  also({ body: { refresh_token: leaving.refresh } })
  if (!sql) return
  for (const end of ends) {
    const { email, refresh } = await newPerson(call, accessTokenFor)
    await sql(end, [email])
    also({ body: { refresh_token: refresh } })
  }
})

on('logOut', 200, async ({ accessTokenFor, call, send, afterwards }) => {
  const { token, refresh: refresh_token } = await newPerson(call, accessTokenFor)
  send({ as: { token } })
  afterwards(async () => {
    await call('getMe', 401, { as: { token } })
    await call('refreshLogin', 401, { body: { refresh_token } })
  })
})

on(
  'logInWithGoogle',
  200,
  async ({ share, account, mailTo, accessTokenFor, call, send, also, afterwards }) => {
    share()
    const claims = { email: freshEmail(), email_verified: true, name: unique('Chidi Eze') }
    const picture = 'https://cdn.example.com/chidi.png'
    const user = { email: claims.email, name: claims.name, am_i_following: 'Me' }
    const access_token = accessTokenFor({ ...claims, picture })
    send({
      body: { access_token, code: '' },
      holds: { user: { ...user, picture: { url: picture, width: null, height: null } } },
    })
    // The second time it is the same person, whatever Google says of the name.
    also({
      body: { access_token: accessTokenFor({ ...claims, name: 'Another' }), code: null },
      holds: { user },
    })
    // Of whom the address is known it is the account.
    const { email, slug } = await account()
    const known = accessTokenFor({ email: email.toUpperCase(), email_verified: true })
    also({ body: { access_token: known }, holds: { user: { email, slug } } })
    const nameless = accessTokenFor({ email: freshEmail(), email_verified: true, picture: 'http://no.https' })
    also({ body: { access_token: nameless, id: 1 }, holds: { user: { name: /^contract-/, picture: null } } })
    // Whoever signed up with the address and did not verify it loses it.
    const { email: waiting } = await signUp(call)
    await keyMailedTo(mailTo, waiting)
    const owner = accessTokenFor({ email: waiting, email_verified: true, name: 'Its owner' })
    also({ body: { access_token: owner }, holds: { user: { email: waiting, name: 'Its owner' } } })
    afterwards(() => call('logIn', 400, { body: { email: waiting, password } }))
  },
)

on('logInWithGoogle', 400, async ({ accessTokenFor, sql, call, send, also }) => {
  const message = 'Incorrect value'
  send({ body: { access_token: 'of-nobody' }, message })
  for (const claims of [
    { email: freshEmail(), email_verified: false },
    { email: freshEmail() },
    { email_verified: true },
    { email: 'nobody', email_verified: true },
  ])
    also({ body: { access_token: accessTokenFor(claims) }, message })
  for (const status of [400, 403])
    also({ body: { access_token: accessTokenFor({ status, text: '{}' }) }, message })
  // What could not stand in a header is asked nobody.
  for (const access_token of ['two words', 'line\r\nbreak', 'Grüße'])
    also({ body: { access_token }, message })
  for (const [access_token, words] of [
    [undefined, required],
    [' ', blank],
    [null, noNull],
    [42, noText],
    ['x'.repeat(4097), longerThan(4096)],
    ['nul \0 nul', unstorable],
  ] as const)
    also({ body: { access_token }, message: words })
  also({ body: { access_token: 'of-nobody', code: 42 }, message: noText })
  for (const body of unreadable) also(body)
  if (!sql) return
  const { email } = await newPerson(call, accessTokenFor)
  await sql(ends[0], [email])
  also({ body: { access_token: accessTokenFor({ email, email_verified: true }) }, message })
})

on('logInWithGoogle', 503, ({ accessTokenFor, send, also }) => {
  // It hangs up, is out of order, or says what nobody understands.
  send({ body: { access_token: accessTokenFor(null) } })
  for (const said of [
    { status: 500, text: '{}' },
    { status: 302, text: '{}' },
    { status: 200, text: 'Welcome' },
    { status: 200, text: JSON.stringify({ name: 'x'.repeat(64 * 1024) }) },
  ])
    also({ body: { access_token: accessTokenFor(said) } })
})

on('getMe', 200, async ({ share, account, send }) => {
  share()
  send({ holds: { slug: (await account()).slug } })
})

on('getMe', 401, async ({ share, accessTokenFor, sql, call, send, also, alsoBadTokens }) => {
  share()
  const missing = 'Authentication credentials were not provided.'
  const bad = 'Given token not valid for any token type'
  send({ as: 'nobody', message: missing, headersHold: { 'WWW-Authenticate': /^Bearer/ } })
  also({ authorization: 'Bearer', message: missing })
  also({ authorization: 'Basic dHJhdmVsbGVyOjEyMzQ1Ng==', message: missing })
  await alsoBadTokens()
  if (!sql) return
  for (const end of ends) {
    const as = await newPerson(call, accessTokenFor)
    await sql(end, [as.email])
    // The server hears of it in a moment.
    await eventually(() => call('getMe', 401, { as }))
    also({ as, message: bad })
  }
})

on('getAccount', 200, async ({ share, account, send }) => {
  share()
  const { email, name, slug, pk } = await account()
  send({ holds: { email, name, slug, am_i_following: 'Me', profile: { pk, user: slug } } })
})

for (const edit of ['editAccount', 'patchAccount'] as const) {
  on(edit, 200, async ({ share, account, call, send, also, afterwards }) => {
    share()
    const { email } = await account()
    const none = { picture: null }
    send({
      holds: {
        email,
        picture: { url: /^http.*\/media\/cre8ive\/pictures\/[\w-]{20,}\.jpg$/, width: 40, height: 30 },
      },
    })
    for (const [picture, ending] of await pictures())
      also({ form: { picture }, holds: { picture: { url: ending, width: 40, height: 30 } } })
    also({ body: none, holds: none })
    for (const url of addresses)
      also({ body: { picture: url, name: 'is no member' }, holds: { picture: { url, width: null } } })
    also({ body: { picture: '' }, holds: none })
    afterwards(() => call('patchAccount', 200, { body: none }))
  })

  on(edit, 400, async ({ share, send, also }) => {
    share()
    const [broken, ...others] = brokenForms
    send(broken ?? {})
    for (const form of others) also(form)
    const noImage =
      'Upload a valid image. The file you uploaded was either not an image or a corrupted image.'
    for (const picture of await noPictures()) also({ form: { picture }, message: noImage })
    const noFile = 'No file was submitted.'
    also({ form: { picture: undefined }, message: noFile })
    also({ form: { picture: undefined, other: file('x', 'x') }, message: noFile })
    for (const [picture, message] of [
      [undefined, noFile],
      ['http://cdn.example.com/ada.png', noAddress],
      ['ada.png', noAddress],
      ['https://user:secret@example.com/ada.png', noAddress],
      ['https://two words', noAddress],
      [42, noText],
      [`https://example.com/${'x'.repeat(2000)}`, longerThan(2000)],
      ['https://example.com/\0', unstorable],
    ] as const)
      also({ body: { picture }, message })
    also(malformed)
    also(noObject)
  })

  on(edit, 413, ({ share, send, also }) => {
    share()
    send({ form: { picture: tooLargePicture() } })
    also({ form: { title: 'x'.repeat(64 * 1024 + 1) } })
    also({ body: { picture: 'x'.repeat(1024 * 1024) } })
  })

  on(edit, 415, ({ share, send, also }) => {
    share()
    const [first, ...others] = otherBodies
    send(first ?? {})
    for (const body of others) also(body)
  })
}
