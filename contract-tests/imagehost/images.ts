import { makeImage, newUser, on } from './api.ts'

on('listImages', 200, async ({ account, call, send, also }) => {
  const as = await account()
  await call('uploadSmall', 201, { as, form: { title: 'first' } })
  await call('uploadOriginal', 201, { as, form: { title: 'for an hour', expired_time: 3600 } })
  await call('uploadCustom', 201, { as })
  send({ query: { limit: 1, offset: 1 } })
  also({})
  also({ query: { offset: 3 } })
  also({ query: { limit: 'few', offset: -1 } })
  also({ query: { limit: '', offset: '' } })
})

on('listImages', 403, async ({ stranger, send }) => {
  send({ as: await stranger('NONE') })
})

on('viewImage', 200, async ({ share, account, idOf, send, also }) => {
  share()
  send({ headers: { 'If-None-Match': '"of another"' } })
  also({ path: { uuid: String(await idOf('/api/view/{uuid}')).toUpperCase() } })
  // Whoever has the link may look, a token is not asked for, and so none can be wrong.
  also({ as: await account() })
  also({ authorization: 'Bearer no.token.ofyours' })
})

on('viewImage', 304, async ({ share, idOf, headersOf, send, also }) => {
  share()
  const path = { uuid: await idOf('/api/view/{uuid}') }
  const { etag = '' } = await headersOf('viewImage', 200, { path })
  send({ headers: { 'If-None-Match': etag } })
  also({ headers: { 'If-None-Match': `"of another", W/${etag}` } })
  also({ headers: { 'If-None-Match': '*' } })
})

on('viewImage', 400, ({ share, send }) => {
  share()
  send({
    headers: { 'If-None-Match': `"${'x'.repeat(1000)}"` },
    message: 'Ensure this field has no more than 1000 characters.',
  })
})

on('viewImage', 403, async ({ share, account, call, sql, send, also }) => {
  share()
  const { email, password, plan } = newUser()
  const { id } = await call('createUser', 201, { body: { email, password, plan } })
  const { access: token } = await call('createToken', 201, { body: { email, password } })
  const uuid = await makeImage(call, { token })
  await call('updateUser', 200, { path: { id }, body: { is_active: false } })
  send({ path: { uuid } })
  // Nor does the copy at hand hold for longer.
  also({ path: { uuid }, headers: { 'If-None-Match': '*' } })
  if (!sql) return
  // A link lives five minutes at least: the run cannot wait for that.
  const expire = `update imagehost.images set created_at = created_at - interval '1 hour',
    expires_at = created_at - interval '1 minute' where id = $1`
  const expired = await makeImage(call, await account())
  await sql(expire, [expired])
  also({ path: { uuid: expired } })
  const swept = await makeImage(call, await account())
  await sql(expire, [swept])
  await sql('update imagehost.images set removed_at = now() where id = $1', [swept])
  also({ path: { uuid: swept } })
})

on('viewImage', 404, async ({ share, call, send, also }) => {
  share()
  const { email, password, plan } = newUser()
  const { id } = await call('createUser', 201, { body: { email, password, plan } })
  const { access: token } = await call('createToken', 201, { body: { email, password } })
  const uuid = await makeImage(call, { token })
  await call('deleteUser', 204, { path: { id } })
  send({ path: { uuid: '00000000-0000-4000-8000-000000000000' } })
  also({ path: { uuid } })
  for (const no of ['first', '5ff1c3b8', 'nul\0nul', '../../api/list', `${uuid}.png`])
    also({ path: { uuid: no } })
})
