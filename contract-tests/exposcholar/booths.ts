import { freshKey, furnishedBoothOf, newBooth, noIds, on } from './api.ts'
import { badFields, badForms } from './booth-fields.ts'
import { file, noPictures, noVideos, picture, pictures, tooLargePicture, videos } from './files.ts'
import { conflicts, firstTime, holdUp, replayed } from './keys.ts'
import {
  anEtag,
  blank,
  brokenForms,
  longCondition,
  longerThan,
  malformed,
  noImage,
  noInteger,
  noObject,
  noVideo,
  otherBodies,
  required,
  tooMany,
} from './words.ts'

const nothingHeld = { images: [], videos: [] }

on('createBooth', 201, async ({ stranger, call, send, also }) => {
  const whole = {
    name: 'x'.repeat(255),
    description: 'x'.repeat(10_000),
    category: 'x'.repeat(100),
    country: 249,
  }
  send({ holds: { name: 'Glass and light', description: '', category: '', country: 40, ...nothingHeld } })
  also({ body: whole, holds: { ...whole, ...nothingHeld }, headersHold: { ...anEtag, ...firstTime } })
  also({
    form: {
      description: 'of a form',
      category: '',
      owner: 'is no field',
      images: (await pictures()).map(([image]) => image),
      videos: videos().map(([video]) => video),
    },
    holds: {
      description: 'of a form',
      category: '',
      images: (await pictures()).map(([, url], at) => ({ url, is_primary: at === 0 })),
      videos: videos().map(([, url], at) => ({ url, is_primary: at === 0 })),
    },
  })

  const as = await stranger('builder')
  const headers = freshKey()
  const first = await call('createBooth', 201, { as, headers, body: newBooth() })
  also({ as, headers, body: newBooth(), holds: { ...first }, headersHold: { ...anEtag, ...replayed } })
  // Whatever else it holds, and in whatever order.
  const { name, country } = newBooth()
  also({ as, headers, body: { country, owner: 1, name }, holds: { id: first.id }, headersHold: replayed })
  // As a form it says the same.
  also({ as, headers, form: {}, holds: { id: first.id }, headersHold: replayed })
  // The same key is another one of another account, and for another operation.
  const other = await stranger('carpenter')
  also({ as: other, headers, body: newBooth(), headersHold: firstTime })
  await call('createItem', 201, { as, headers, path: { booth_pk: first.id } })
  // One whose booth has gone is answered as before.
  const gone = freshKey()
  const closed = await call('createBooth', 201, { as: other, headers: gone })
  await call('deleteBooth', 204, { as: other, path: { booth_pk: closed.id } })
  also({ as: other, headers: gone, holds: { id: closed.id }, headersHold: replayed })
  // An empty key is none.
  also({ as, headers: { 'Idempotency-Key': '' }, headersHold: firstTime })
  also({ as, headers: { 'Idempotency-Key': 'x'.repeat(255) }, headersHold: firstTime })
})

on('createBooth', 400, async ({ share, send, also }) => {
  share()
  send({ body: {}, message: required })
  for (const [fields, message] of badFields) also({ body: { ...newBooth(), ...fields }, message })
  for (const [form, message] of badForms) also({ form, message })
  also({ body: { name: 'of nowhere' }, message: required })
  also({ form: { name: undefined }, message: required })
  also({ form: { country: '' }, message: noInteger })
  also({ form: { name: '' }, message: blank })
  for (const image of await noPictures()) also({ form: { images: image }, message: noImage })
  for (const video of await noVideos()) also({ form: { videos: video }, message: noVideo })
  // One bad file is one too many.
  also({ form: { images: [await picture(), file('no picture', 'booth.png')] }, message: noImage })
  also({
    headers: { 'Idempotency-Key': 'x'.repeat(256) },
    body: newBooth(),
    message: longerThan(255),
  })
  const headers = freshKey()
  also({ headers, body: { country: 40 }, message: required, headersHold: firstTime })
  // What was refused is refused again.
  also({ headers, body: { country: 40 }, message: required, headersHold: replayed })
  also(noObject)
  also(malformed)
  also({ form: { images: Array(11).fill(await picture()) }, message: tooMany(10) })
  also({ form: { videos: Array(6).fill(videos()[0]?.[0]) }, message: tooMany(5) })
  for (const form of brokenForms) also(form)
})

on('createBooth', 403, async ({ account, call, send, also }) => {
  const as = await account()
  const headers = freshKey()
  await call('createBooth', 201, { as, headers })
  for (const _ of [2, 3]) await call('createBooth', 201, { as })
  send({ body: newBooth() })
  also({ form: { images: await picture() } })
  // Whatever is in it: there is no room for it.
  also({ body: {} })
  also({ raw: { type: 'text/plain', bytes: 'x' } })
  const refused = freshKey()
  also({ headers: refused, body: newBooth() })
  also({ headers: refused, body: newBooth() })
})

on('createBooth', 409, async ({ account, sql, call, send, also, afterwards }) => {
  const { id: accountId } = await account()
  const headers = freshKey()
  await call('createBooth', 201, { headers, body: newBooth() })
  send({ headers, body: { ...newBooth(), country: 41 }, message: conflicts.reused })
  also({ headers, body: { ...newBooth(), category: '' }, message: conflicts.reused })
  also({ headers, body: {}, message: conflicts.reused })
  also({ headers, form: { images: await picture() }, message: conflicts.reused })
  if (!sql) return
  const held = freshKey()
  afterwards(
    await holdUp(sql, accountId, () => call('createBooth', 201, { headers: held, body: newBooth() })),
  )
  also({ headers: held, body: newBooth(), message: conflicts.running })
  also({ headers: held, body: { ...newBooth(), country: 41 }, message: conflicts.reused })
})

on('createBooth', 413, ({ share, send, also }) => {
  share()
  send({ body: { ...newBooth(), description: 'x'.repeat(1024 * 1024) } })
  also({ form: { images: tooLargePicture() } })
  also({ form: { description: 'x'.repeat(64 * 1024 + 1) } })
})

on('createBooth', 415, ({ share, send, also }) => {
  share()
  send({ raw: { type: 'text/plain', bytes: '{"name": "Light", "country": 40}' } })
  for (const body of otherBodies) also(body)
  also({ raw: { type: 'application/json; charset=latin1', bytes: '{"name": "Light", "country": 40}' } })
})

on('createBooth', 507, async ({ share, send, duringFullDisk }) => {
  share()
  send({ form: { images: await picture() } })
  duringFullDisk()
})

on('listBooths', 200, async ({ account, call, send, also }) => {
  await account()
  const ids: { id: number }[] = []
  for (const name of ['first', 'second', 'third']) {
    const { id } = await call('createBooth', 201, { body: { ...newBooth(), name } })
    ids.push({ id })
  }
  const [first, second, third] = ids as [{ id: number }, { id: number }, { id: number }]
  send({ holds: ids })
  const path = '/api/v1/booths/list/\\?'
  also({
    query: { page: 2, page_size: 1 },
    holds: {
      count: 3,
      next: new RegExp(`^http.*${path}.*\\bpage=3\\b`),
      previous: new RegExp(`^http.*${path}`),
      results: [second],
    },
  })
  also({
    query: { page: 2, page_size: 2 },
    holds: { count: 3, next: null, previous: /^http/, results: [third] },
  })
  also({ query: { page: 1 }, holds: { count: 3, next: null, previous: null, results: ids } })
  also({ query: { page_size: 101 }, holds: { count: 3, results: ids } })
  also({ query: { page_size: 0 }, holds: { count: 3, results: [first] } })
  also({ query: { page: '', page_size: '' }, holds: ids })
  also({ query: { page: 1, page_size: 'few' }, holds: { count: 3, results: ids } })
})

on('listBooths', 404, async ({ share, idOf, call, send, also }) => {
  share()
  await idOf('/api/v1/booths/{booth_pk}')
  const message = 'Invalid page.'
  const { length } = (await call('listBooths', 200)) as unknown[]
  send({ query: { page: 2 }, message })
  also({ query: { page: length + 1, page_size: 1 }, message })
  for (const page of [0, -1, 'first', '1.5', 2_147_483_647, 2_147_483_648, 'nul\0nul'])
    also({ query: { page }, message })
})

on('getBooth', 200, async ({ share, account, stranger, call, send, also }) => {
  share()
  const { booth_pk, image, video } = await furnishedBoothOf(call, await account())
  const held = {
    id: booth_pk,
    images: [
      { id: image, is_primary: true, url: new RegExp(`^http.*/media/booths/${booth_pk}/[\\w-]{20,}\\.jpg$`) },
    ],
    videos: [
      { id: video, is_primary: true, url: new RegExp(`/media/booths/${booth_pk}/[\\w-]{20,}\\.mp4$`) },
    ],
  }
  send({ path: { booth_pk }, holds: held, headersHold: anEtag })
  // Whoever has a token may look.
  also({ path: { booth_pk }, as: await stranger('neighbour'), holds: held })
  also({ path: { booth_pk }, headers: { 'If-None-Match': '"0"' }, holds: held })
  also({ path: { booth_pk }, headers: { 'If-None-Match': '' }, holds: held })
})

on('getBooth', 304, async ({ share, account, stranger, call, headersOf, send, also }) => {
  share()
  const { booth_pk } = await furnishedBoothOf(call, await account())
  const path = { booth_pk }
  const { etag: known = '' } = await headersOf('getBooth', 200, { path })
  const headersHold = { ETag: known }
  send({ path, headers: { 'If-None-Match': known }, headersHold })
  also({ path, headers: { 'If-None-Match': `"of another", W/${known}` }, headersHold })
  also({ path, headers: { 'If-None-Match': '*' }, headersHold })
  also({ path, headers: { 'If-None-Match': known }, as: await stranger('neighbour'), headersHold })
})

on('getBooth', 400, ({ share, send }) => {
  share()
  send({ headers: { 'If-None-Match': longCondition }, message: longerThan(1000) })
})

on('getBooth', 404, async ({ share, call, send, also }) => {
  share()
  const { id } = await call('createBooth', 201)
  await call('deleteBooth', 204, { path: { booth_pk: id } })
  send({ path: { booth_pk: id } })
  for (const booth_pk of noIds) also({ path: { booth_pk } })
  also({ path: { booth_pk: id }, headers: { 'If-None-Match': '*' } })
})
