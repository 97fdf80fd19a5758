import { freshEmail, on } from './api.ts'

const badCredentials = 'Missing or wrong email format or password is less than four characters'
const taken = 'Failed, User already exists, Please sign In'
const longText = 'x'.repeat(1025)

on('register', 201, ({ send }) => {
  send({ body: { email: freshEmail(), password: '1234' } })
})

on('register', 202, async ({ account, send, also }) => {
  const { email } = await account()
  send({ body: { email: 'nobody', password: '123456' }, message: badCredentials })
  also({ body: { email: freshEmail(), password: '123' }, message: badCredentials })
  also({ body: { email: freshEmail(), password: longText }, message: badCredentials })
  also({ body: {}, message: badCredentials })
  also({ body: { email, password: '123456' }, message: taken })
  also({ body: { email: email.toUpperCase(), password: '123456' }, message: taken })
})

on('login', 200, async ({ account, send, also }) => {
  const { email, password } = await account()
  send({ body: { email, password } })
  also({ body: { email: email.toUpperCase(), password } })
})

on('login', 401, async ({ account, send, also }) => {
  const { email } = await account()
  send({ body: { email, password: 'not this one' } })
  also({ body: { email: freshEmail(), password: 'of nobody' } })
  also({ body: { email, password: 'abc' } })
  also({ body: { email } })
})

on('login', 429, async ({ account, call, send }) => {
  const { email, password } = await account()
  for (let bad = 0; bad < 10; bad++) await call('login', 401, { body: { email, password: 'not this one' } })
  // Not even the right one: too many tries are too many.
  send({ body: { email, password } })
})

on('logout', 401, async ({ share, send, alsoBadTokens }) => {
  share()
  send({ authorization: 'Bearer no.token.ofyours', message: 'Invalid token. Please sign in again' })
  await alsoBadTokens()
})

on('logout', 403, ({ send, also }) => {
  send({ as: 'nobody', message: 'Provide an authorization header' })
  also({ authorization: 'Bearer', message: 'Provide a valid auth token' })
  also({ authorization: 'Basic dHJhdmVsbGVyOjEyMzQ1Ng==', message: 'Provide a valid auth token' })
})

on('resetPassword', 200, async ({ account, send }) => {
  const { password } = await account()
  send({ body: { oldPassword: password, newPassword: 'further 42', passwordConfirmation: 'further 42' } })
})

on('resetPassword', 400, async ({ share, account, send, also }) => {
  share()
  const { password: oldPassword } = await account()
  send({ body: { oldPassword }, message: 'Missing required attributes' })
  also({
    body: { oldPassword, newPassword: 'further 42', passwordConfirmation: 'closer 42' },
    message: 'New Passwords do not match',
  })
  also({
    body: { oldPassword, newPassword: '1234', passwordConfirmation: '1234' },
    message: 'New password should be greater than four characters long',
  })
  also({ raw: { type: 'application/json', bytes: '{' }, message: 'The body is not valid JSON' })
  also({
    body: { oldPassword, newPassword: longText, passwordConfirmation: longText },
    message: 'newPassword must be at most 1024 characters',
  })
  also({
    body: { oldPassword, newPassword: 'nul \0 nul', passwordConfirmation: 'nul \0 nul' },
    message: 'newPassword holds a character that cannot be stored',
  })
})

const wrongPassword = {
  oldPassword: 'not this one',
  newPassword: 'further 42',
  passwordConfirmation: 'further 42',
}

on('resetPassword', 401, async ({ send, also, alsoBadTokens }) => {
  send({ as: 'nobody', message: 'Token is missing' })
  await alsoBadTokens()
  also({ body: wrongPassword, message: 'Incorrect password' })
})

on('resetPassword', 429, async ({ call, send }) => {
  for (let bad = 0; bad < 10; bad++) await call('resetPassword', 401, { body: wrongPassword })
  send({ body: wrongPassword })
})
