import { on } from './api.ts'
import { claimsOf, newClaims, newcomer, someoneNew } from './newcomers.ts'
import { badLogin, badToken, required, unreadable } from './words.ts'

const refused = 'The provider does not vouch for this token'
const others = ['github', 'facebook'] as const

on('logInWithProvider', 200, async ({ share, call, accessTokenFor, send, also, afterwards }) => {
  share()
  const claims = newClaims({ picture: 'https://lh3.example.com/asha.png' })
  const body = { accessToken: accessTokenFor(claims) }
  send({ as: 'nobody', body })
  // The account is there now.
  also({ as: 'nobody', body })
  const linking = await newcomer(call, accessTokenFor)
  also({ as: linking, body: { accessToken: linking.accessToken } })
  const newcomers = others.map((provider) => ({ provider, person: someoneNew() }))
  for (const { provider, person } of newcomers) {
    const token = { accessToken: accessTokenFor(claimsOf[provider](person)) }
    for (const _time of ['it makes the account', 'it opens it'])
      also({ as: 'nobody', path: { provider }, body: token })
  }
  afterwards(async () => {
    const username = claims.given_name
    const { email } = await call('getUser', 200, { path: { username } })
    if (email !== claims.email) throw new Error(`${username} has the address ${email}`)
    for (const { provider, person } of newcomers) {
      const path = { username: person.username }
      const user = await call('getUser', 200, { path })
      const modes = await call('getAuthModes', 200, { path })
      const seen = [user.email, user.profilePicture, ...modes['o-auth']].join(' ')
      const due = [person.email, person.picture, provider].join(' ')
      if (seen !== due) throw new Error(`${provider} made ${seen}, and not ${due}`)
    }
  })
})

on('logInWithProvider', 400, ({ send, also }) => {
  send({ as: 'nobody', body: {}, message: required })
  for (const body of unreadable) also({ as: 'nobody', ...body })
})

on('logInWithProvider', 401, async ({ share, call, accessTokenFor, send, also, alsoBadTokens }) => {
  share()
  send({ as: 'nobody', body: { accessToken: 'made-up' }, message: refused })
  for (const lacking of [{ email_verified: false }, { email: undefined }]) {
    const accessToken = accessTokenFor(newClaims(lacking))
    also({ as: 'nobody', body: { accessToken }, message: refused })
  }
  for (const provider of others)
    also({ as: 'nobody', path: { provider }, body: { accessToken: 'made-up' }, message: refused })
  const { emails: _emails, ...silent } = claimsOf.github(someoneNew())
  const emails = [{ email: someoneNew().email, primary: true, verified: false }]
  const { email: _email, ...nameless } = claimsOf.facebook(someoneNew())
  for (const [provider, said] of [
    ['github', silent],
    ['github', { ...silent, emails }],
    ['facebook', nameless],
  ] as const)
    also({ as: 'nobody', path: { provider }, body: { accessToken: accessTokenFor(said) }, message: refused })
  const { username, accessToken } = await newcomer(call, accessTokenFor)
  await call('disableUser', 200, { path: { username } })
  also({ as: 'nobody', body: { accessToken }, message: badLogin })
  also({
    authorization: 'Basic dHJhdmVsbGVyOjEyMzQ1Ng==',
    message: 'Authentication credentials were not provided.',
  })
  also({ authorization: 'Bearer made-up', message: badToken })
  await alsoBadTokens()
})

on('logInWithProvider', 422, async ({ stranger, call, accessTokenFor, send, also }) => {
  const { email } = await stranger('neighbour')
  const body = { accessToken: accessTokenFor(newClaims({ email: email.toUpperCase() })) }
  const taken = 'An account with this email already exists. Log in to it to link the provider.'
  send({ as: 'nobody', body, message: taken })
  const [one, other] = [await newcomer(call, accessTokenFor), newClaims()]
  also({
    as: await stranger('neighbour'),
    body: { accessToken: one.accessToken },
    message: 'This account of the provider is linked to another user.',
  })
  also({
    as: one,
    body: { accessToken: accessTokenFor(other) },
    message: 'Another account of this provider is linked.',
  })
})

on('logInWithProvider', 503, ({ share, accessTokenFor, duringOutage, send, also }) => {
  share()
  duringOutage()
  send({ as: 'nobody', body: { accessToken: accessTokenFor(newClaims()) } })
  // The provider is out of reach as well.
  for (const provider of ['google', ...others] as const)
    also({ as: 'nobody', path: { provider }, body: { accessToken: accessTokenFor(null) } })
})
