import { on } from './api.ts'

on('getHealth', 200, ({ send, also }) => {
  const unlimited = { 'X-RateLimit-Limit': undefined }
  send({ holds: { status: 'ok' }, headersHold: unlimited })
  // Nobody is asked who they are, and so no token can be wrong.
  also({ authorization: 'Bearer no.token.ofyours', headersHold: unlimited })
})

on('listCountries', 200, ({ share, send, also }) => {
  share()
  send({ holds: { 0: { name: 'Afghanistan', code: 'AF' } } })
  // There is no page of it.
  also({ headers: { Accept: '*/*' } })
})
