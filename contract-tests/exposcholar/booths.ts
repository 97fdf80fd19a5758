import { freshKey, furnishedBoothOf, newBooth, noIds, on } from './api.ts'
import {
  brokenForms,
  file,
  noImage,
  noPictures,
  noVideo,
  noVideos,
  otherBodies,
  picture,
  pictures,
  tooLargePicture,
  videos,
} from './files.ts'
import { conflicts, firstTime, holdUp, replayed } from './keys.ts'

const required = 'This field is required.'
const noText = 'Not a valid string.'
const noNull = 'This field may not be null.'
const noInteger = 'A valid integer is required.'
const noneAtAll = 'At least one field is required.'
const malformed = { raw: { type: 'application/json', bytes: '{' }, message: 'JSON parse error' }
const noObject = { body: [], message: 'Invalid data. Expected a dictionary.' }
const longerThan = (most: number): string => `Ensure this field has no more than ${most} characters.`
const noCountry = (id: number): string => `Invalid pk "${id}" - object does not exist.`
const etag = { ETag: /^"\d+"$/ }
const nothingHeld = { images: [], videos: [] }
const notOwned = 'You do not have permission to perform this action.'

/** What is wrong with the fields that both a new and a changed booth have. */
const badFields: readonly [fields: object, message: string][] = [
  [{ name: '' }, 'This field may not be blank.'],
  [{ name: ' \t\n' }, 'This field may not be blank.'],
  [{ name: 'x'.repeat(256) }, longerThan(255)],
  [{ name: null }, noNull],
  [{ name: 42 }, noText],
  [{ name: ['Glass'] }, noText],
  [{ name: 'nul \0 nul' }, 'Null characters are not allowed.'],
  [{ description: 'x'.repeat(10_001) }, longerThan(10_000)],
  [{ description: null }, noNull],
  [{ description: 'half \uD800' }, 'Null characters are not allowed.'],
  [{ category: 'x'.repeat(101) }, longerThan(100)],
  [{ category: {} }, noText],
  [{ country: 0 }, noCountry(0)],
  [{ country: -1 }, noCountry(-1)],
  [{ country: 999 }, noCountry(999)],
  [{ country: 2_147_483_648 }, noCountry(2_147_483_648)],
  [{ country: '40' }, noInteger],
  [{ country: 40.5 }, noInteger],
  [{ country: true }, noInteger],
  [{ country: null }, noNull],
]

/** The same of a form, whose fields are all text. */
const badForms: readonly [form: Record<string, string | number>, message: string][] = [
  [{ name: '  ' }, 'This field may not be blank.'],
  [{ name: 'x'.repeat(256) }, longerThan(255)],
  [{ description: 'x'.repeat(10_001) }, longerThan(10_000)],
  [{ category: 'nul \0 nul' }, 'Null characters are not allowed.'],
  [{ country: 'Canada' }, noInteger],
  [{ country: '40.0' }, noInteger],
  [{ country: 999 }, noCountry(999)],
]

on('createBooth', 201, async ({ stranger, call, send, also }) => {
  const whole = {
    name: 'x'.repeat(255),
    description: 'x'.repeat(10_000),
    category: 'x'.repeat(100),
    country: 249,
  }
  send({ holds: { name: 'Glass and light', description: '', category: '', country: 40, ...nothingHeld } })
  also({ body: whole, holds: { ...whole, ...nothingHeld }, headersHold: { ...etag, ...firstTime } })
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
  also({ as, headers, body: newBooth(), holds: { ...first }, headersHold: { ...etag, ...replayed } })
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
  also({ form: { name: '' }, message: 'This field may not be blank.' })
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

on('listBooths', 404, async ({ share, call, send, also }) => {
  share()
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
  send({ path: { booth_pk }, holds: held, headersHold: etag })
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
  send({ headers: { 'If-None-Match': `"${'x'.repeat(999)}"` }, message: longerThan(1000) })
})

on('getBooth', 404, async ({ share, call, send, also }) => {
  share()
  const { id } = await call('createBooth', 201)
  await call('deleteBooth', 204, { path: { booth_pk: id } })
  send({ path: { booth_pk: id } })
  for (const booth_pk of noIds) also({ path: { booth_pk } })
  also({ path: { booth_pk: id }, headers: { 'If-None-Match': '*' } })
})

on('updateBooth', 200, async ({ share, call, headersOf, send, also, afterwards }) => {
  share()
  const { id: booth_pk } = await call('createBooth', 201, {
    body: { ...newBooth(), description: 'as it was', category: 'Crafts' },
  })
  const path = { booth_pk }
  afterwards(() => call('deleteBooth', 204, { path }))
  const { etag: known = '' } = await headersOf('getBooth', 200, { path })
  const rest = { description: 'as it was', category: 'Crafts', country: 40 }
  send({ path, headers: { 'If-Match': known }, body: { name: 'Shade' }, holds: { name: 'Shade', ...rest } })
  also({ path, headers: { 'If-Match': '*' }, body: { country: 1 }, holds: { name: 'Shade', country: 1 } })
  also({ path, headers: { 'If-Match': '' }, body: { country: 40 }, holds: { name: 'Shade', ...rest } })
  // A form sends a field that was left empty, too.
  also({
    path,
    form: { name: 'x'.repeat(255), category: '', images: await picture() },
    holds: { name: 'x'.repeat(255), category: '', description: 'as it was', images: [{ is_primary: true }] },
    headersHold: etag,
  })
  // Files join those that are there.
  also({
    path,
    form: {
      name: undefined,
      images: [await picture(), await picture()],
      videos: videos().map(([one]) => one),
    },
    holds: {
      name: 'x'.repeat(255),
      images: [{ is_primary: true }, { is_primary: false }, { is_primary: false }],
      videos: [{ is_primary: true }, { is_primary: false }, { is_primary: false }],
    },
  })
  also({
    path,
    body: { description: '', id: 7, owner: 'is no member' },
    holds: { id: booth_pk, description: '' },
  })
})

on('updateBooth', 400, async ({ share, send, also }) => {
  share()
  send({ body: {}, message: noneAtAll })
  also({ body: { owner: 'is no member', id: 7 }, message: noneAtAll })
  also({ form: { name: undefined, owner: 'is no field' }, message: noneAtAll })
  also({ body: undefined, message: noneAtAll })
  for (const [body, message] of badFields) also({ body, message })
  for (const [form, message] of badForms) also({ form, message })
  for (const image of await noPictures()) also({ form: { images: image }, message: noImage })
  for (const video of await noVideos()) also({ form: { videos: video }, message: noVideo })
  also({ headers: { 'If-Match': `"${'x'.repeat(999)}"` }, message: longerThan(1000) })
  also(noObject)
  also(malformed)
  for (const form of brokenForms) also(form)
})

on('updateBooth', 403, async ({ share, account, stranger, call, send, also }) => {
  share()
  const { booth_pk } = await furnishedBoothOf(call, await account())
  const as = await stranger('neighbour')
  const path = { booth_pk }
  send({ path, as, message: notOwned })
  // Whatever is in it, and however it is meant.
  also({ path, as, body: {} })
  also({ path, as, form: { images: await picture() } })
  also({ path, as, headers: { 'If-Match': '"0"' } })
  also({ path, as, raw: { type: 'text/plain', bytes: 'x' } })
})

on('updateBooth', 404, async ({ share, call, send, also }) => {
  share()
  const { id } = await call('createBooth', 201)
  await call('deleteBooth', 204, { path: { booth_pk: id } })
  send({ path: { booth_pk: id } })
  for (const booth_pk of noIds) also({ path: { booth_pk } })
  also({ path: { booth_pk: id }, headers: { 'If-Match': '*' } })
  also({ path: { booth_pk: id }, form: { images: await picture() } })
})

on('updateBooth', 412, async ({ share, call, headersOf, send, also, afterwards }) => {
  share()
  const { id: booth_pk } = await call('createBooth', 201)
  const path = { booth_pk }
  afterwards(() => call('deleteBooth', 204, { path }))
  const { etag: old = '' } = await headersOf('getBooth', 200, { path })
  await call('updateBooth', 200, { path, body: { name: 'of another client' } })
  await call('createBoothImage', 201, { path })
  const { etag: known = '' } = await headersOf('getBooth', 200, { path })
  const now = await call('getBooth', 200, { path })
  const stale = { path, holds: { ...now }, headersHold: { ETag: known } }
  send({ ...stale, headers: { 'If-Match': old } })
  // A weak one names nothing to change (RFC 9110, 13.1.1).
  also({ ...stale, headers: { 'If-Match': `W/${known}, "of another"` } })
  also({ ...stale, headers: { 'If-Match': known.replaceAll('"', '') } })
  also({ ...stale, headers: { 'If-Match': old }, form: { images: await picture() } })
})

on('updateBooth', 413, ({ share, send, also }) => {
  share()
  send({ body: { description: 'x'.repeat(1024 * 1024) } })
  also({ form: { images: tooLargePicture() } })
  also({ form: { description: 'x'.repeat(64 * 1024 + 1) } })
})

on('updateBooth', 415, ({ share, send, also }) => {
  share()
  send({ raw: { type: 'text/plain', bytes: '{"name": "Light"}' } })
  for (const body of otherBodies) also(body)
})

on('updateBooth', 507, async ({ share, send, duringFullDisk }) => {
  share()
  send({ form: { images: await picture() } })
  duringFullDisk()
})

on('deleteBooth', 204, async ({ share, account, call, headersOf, send, also, afterwards }) => {
  share()
  const { id: first } = await call('createBooth', 201, { form: { images: await picture() } })
  const { id: item_pk } = await call('createItem', 201, { path: { booth_pk: first } })
  const as = await account()
  send({ path: { booth_pk: first } })
  afterwards(() => call('getItem', 404, { as, path: { booth_pk: first, item_pk } }))
  const { id: second } = await call('createBooth', 201)
  const { etag: known = '' } = await headersOf('getBooth', 200, { path: { booth_pk: second } })
  also({ path: { booth_pk: second }, headers: { 'If-Match': `"of another", ${known}` } })
})

on('deleteBooth', 400, ({ share, send }) => {
  share()
  send({ headers: { 'If-Match': `"${'x'.repeat(999)}"` }, message: longerThan(1000) })
})

on('deleteBooth', 403, async ({ share, account, stranger, call, send, also }) => {
  share()
  const { booth_pk } = await furnishedBoothOf(call, await account())
  const as = await stranger('neighbour')
  send({ path: { booth_pk }, as, message: notOwned })
  also({ path: { booth_pk }, as, headers: { 'If-Match': '"0"' } })
})

on('deleteBooth', 404, async ({ share, call, send, also }) => {
  share()
  const { id } = await call('createBooth', 201)
  await call('deleteBooth', 204, { path: { booth_pk: id } })
  send({ path: { booth_pk: id } })
  for (const booth_pk of noIds) also({ path: { booth_pk } })
  also({ path: { booth_pk: id }, headers: { 'If-Match': '*' } })
})

on('deleteBooth', 412, async ({ share, call, headersOf, send, also, afterwards }) => {
  share()
  const { id: booth_pk } = await call('createBooth', 201)
  const path = { booth_pk }
  const { etag: old = '' } = await headersOf('getBooth', 200, { path })
  // What is in it is a change, too.
  await call('createBoothImage', 201, { path })
  const { etag: known = '' } = await headersOf('getBooth', 200, { path })
  const now = await call('getBooth', 200, { path })
  const stale = { path, holds: { ...now }, headersHold: { ETag: known } }
  send({ ...stale, headers: { 'If-Match': old } })
  also({ ...stale, headers: { 'If-Match': `W/${known}` } })
  // It is still there.
  afterwards(() => call('deleteBooth', 204, { path, headers: { 'If-Match': known } }))
})
