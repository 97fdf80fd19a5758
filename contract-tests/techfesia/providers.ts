import { on } from './api.ts'
import { newClaims, newcomer } from './newcomers.ts'
import { badLogin, badToken, required, unreadable } from './words.ts'

const refused = 'The provider does not vouch for this token'

on('logInWithProvider', 200, async ({ share, call, accessTokenFor, send, also, afterwards }) => {
  share()
  const claims = newClaims({ picture: 'https://lh3.example.com/asha.png' })
  const body = { accessToken: accessTokenFor(claims) }
  send({ as: 'nobody', body })
  // The account is there now.
  also({ as: 'nobody', body })
  const linking = await newcomer(call, accessTokenFor)
  also({ as: linking, body: { accessToken: linking.accessToken } })
  afterwards(async () => {
    const username = claims.given_name
    const { email } = await call('getUser', 200, { path: { username } })
    if (email !== claims.email) throw new Error(`${username} has the address ${email}`)
  })
})

on('logInWithProvider', 400, ({ send, also }) => {
  send({ as: 'nobody', body: {}, message: required })
  for (const body of unreadable) also({ as: 'nobody', ...body })
})

on('logInWithProvider', 401, async ({ share, call, accessTokenFor, send, also, alsoBadTokens }) => {
  share()
  send({ as: 'nobody', body: { accessToken: 'made-up' }, message: refused })
  for (const others of [{ email_verified: false }, { email: undefined }]) {
    const accessToken = accessTokenFor(newClaims(others))
    also({ as: 'nobody', body: { accessToken }, message: refused })
  }
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
  also({ as: 'nobody', body: { accessToken: accessTokenFor(null) } })
})
