import { freshKey, furnishedBoothOf, noIds, on } from './api.ts'
import { file, noPictures, picture, pictures, tooLargePicture } from './files.ts'
import { badFields, badForms, newItem } from './item-fields.ts'
import { conflicts, firstTime, holdUp, replayed } from './keys.ts'
import {
  anEtag,
  blank,
  brokenForms,
  longCondition,
  longerThan,
  malformed,
  noImage,
  noObject,
  notOwned,
  otherBodies,
  required,
  tooMany,
} from './words.ts'

on('createItem', 201, async ({ share, idOf, call, send, also }) => {
  share()
  const booth = await idOf('/api/v1/booths/{booth_pk}')
  const boothId = Number(booth)
  const usual = { description: '', price: null, quantity: 1, booth: boothId, images: [] }
  send({
    holds: { name: 'Paper lamp', description: '', price: '99.99', quantity: 10, booth: boothId },
    headersHold: anEtag,
  })
  also({ body: newItem(), holds: { ...newItem(), ...usual }, headersHold: { ...anEtag, ...firstTime } })
  const whole = {
    name: 'x'.repeat(255),
    description: 'x'.repeat(10_000),
    price: '99999999.99',
    quantity: 2_147_483_647,
  }
  also({ body: { ...whole, booth: 1, owner: 'is no member' }, holds: { ...whole, booth: boothId } })
  for (const [price, shown] of [
    ['0', '0.00'],
    ['7.5', '7.50'],
    ['00000007', '7.00'],
    [7.5, '7.50'],
    [0, '0.00'],
    [99_999_999.99, '99999999.99'],
    [null, null],
  ] as const)
    also({ body: { ...newItem(), price, quantity: 0 }, holds: { price: shown, quantity: 0 } })
  // A form sends a field that was left empty, too.
  also({ form: { price: '', quantity: '', description: '' }, holds: { ...newItem(), ...usual } })
  also({
    form: { images: (await pictures()).map(([image]) => image) },
    holds: { images: (await pictures()).map(([, url], at) => ({ url, is_primary: at === 0 })) },
  })

  const headers = freshKey()
  const first = await call('createItem', 201, { headers, body: newItem(), path: { booth_pk: booth } })
  also({ headers, body: newItem(), holds: { ...first }, headersHold: { ...anEtag, ...replayed } })
  also({ headers, body: { owner: 1, ...newItem() }, holds: { id: first.id }, headersHold: replayed })
  // One that has gone is answered as before.
  const gone = freshKey()
  const path = { booth_pk: booth }
  const { id: item_pk } = await call('createItem', 201, { headers: gone, body: newItem(), path })
  await call('deleteItem', 204, { path: { ...path, item_pk } })
  also({ headers: gone, body: newItem(), holds: { id: item_pk }, headersHold: replayed })
  const sameFile = { form: { images: await picture() } }
  const withFile = freshKey()
  const uploaded = await call('createItem', 201, { headers: withFile, path, ...sameFile })
  also({ headers: withFile, ...sameFile, holds: { ...uploaded }, headersHold: replayed })
})

on('createItem', 400, async ({ share, send, also }) => {
  share()
  send({ body: {}, message: required })
  for (const [fields, message] of badFields) also({ body: { ...newItem(), ...fields }, message })
  for (const [form, message] of badForms) also({ form, message })
  also({ body: { price: '9.99' }, message: required })
  also({ form: { name: undefined }, message: required })
  also({ form: { name: '' }, message: blank })
  also({ body: undefined, message: required })
  for (const image of await noPictures()) also({ form: { images: image }, message: noImage })
  also({ form: { images: [await picture(), file('no picture', 'item.png')] }, message: noImage })
  also({ headers: { 'Idempotency-Key': 'x'.repeat(256) }, message: longerThan(255) })
  const headers = freshKey()
  also({ headers, body: {}, message: required, headersHold: firstTime })
  also({ headers, body: {}, message: required, headersHold: replayed })
  also(noObject)
  also(malformed)
  also({ form: { images: Array(11).fill(await picture()) }, message: tooMany(10) })
  for (const form of brokenForms) also(form)
})

on('createItem', 403, async ({ share, idOf, stranger, send, also }) => {
  share()
  const booth_pk = await idOf('/api/v1/booths/{booth_pk}')
  const as = await stranger('neighbour')
  send({ path: { booth_pk }, as, message: notOwned })
  also({ path: { booth_pk }, as, body: {} })
  also({ path: { booth_pk }, as, form: { images: await picture() } })
  also({ path: { booth_pk }, as, raw: { type: 'text/plain', bytes: 'x' } })
})

on('createItem', 404, async ({ share, call, send, also }) => {
  share()
  const { id } = await call('createBooth', 201)
  await call('deleteBooth', 204, { path: { booth_pk: id } })
  send({ path: { booth_pk: id } })
  for (const booth_pk of noIds) also({ path: { booth_pk } })
  also({ path: { booth_pk: id }, body: {} })
  also({ path: { booth_pk: id }, form: { images: await picture() } })
})

on('createItem', 409, async ({ account, sql, call, send, also, afterwards }) => {
  const { id: accountId } = await account()
  const { id: booth_pk } = await call('createBooth', 201)
  const { id: other } = await call('createBooth', 201)
  const path = { booth_pk }
  const headers = freshKey()
  await call('createItem', 201, { headers, path, body: newItem() })
  send({ headers, path, body: { name: 'Another lamp' }, message: conflicts.reused })
  also({ headers, path, body: { ...newItem(), quantity: 1 }, message: conflicts.reused })
  also({ headers, path, body: {}, message: conflicts.reused })
  also({ headers, path, form: { images: await picture() }, message: conflicts.reused })
  // Another booth is another request.
  also({ headers, path: { booth_pk: other }, body: newItem(), message: conflicts.reused })
  if (!sql) return
  const held = freshKey()
  afterwards(
    await holdUp(sql, accountId, () => call('createItem', 201, { headers: held, path, body: newItem() })),
  )
  also({ headers: held, path, body: newItem(), message: conflicts.running })
  also({ headers: held, path, body: { name: 'Another lamp' }, message: conflicts.reused })
})

on('createItem', 413, ({ share, send, also }) => {
  share()
  send({ body: { ...newItem(), description: 'x'.repeat(1024 * 1024) } })
  also({ form: { images: tooLargePicture() } })
  also({ form: { description: 'x'.repeat(64 * 1024 + 1) } })
})

on('createItem', 415, ({ share, send, also }) => {
  share()
  send({ raw: { type: 'text/plain', bytes: '{"name": "Lamp"}' } })
  for (const body of otherBodies) also(body)
})

on('createItem', 507, async ({ share, send, duringFullDisk }) => {
  share()
  send({ form: { images: await picture() } })
  duringFullDisk()
})

on('listItems', 200, async ({ account, stranger, call, send, also }) => {
  const { id: booth_pk } = await call('createBooth', 201, { as: await account() })
  const { id: empty } = await call('createBooth', 201)
  const path = { booth_pk }
  const ids: { id: number }[] = []
  for (const name of ['first', 'second', 'third']) {
    const { id } = await call('createItem', 201, { path, body: { name } })
    ids.push({ id })
  }
  const [first, second, third] = ids as [{ id: number }, { id: number }, { id: number }]
  send({ path, holds: ids })
  // Whoever has a token may look.
  also({ path, as: await stranger('neighbour'), holds: ids })
  also({ path: { booth_pk: empty }, holds: [] })
  also({
    path: { booth_pk: empty },
    query: { page: 1 },
    holds: { count: 0, next: null, previous: null, results: [] },
  })
  also({
    path,
    query: { page: 2, page_size: 1 },
    holds: {
      count: 3,
      next: new RegExp(`^http.*/api/v1/booths/${booth_pk}/items/list/\\?.*\\bpage=3\\b`),
      previous: /^http/,
      results: [second],
    },
  })
  also({ path, query: { page: 2, page_size: 2 }, holds: { next: null, results: [third] } })
  also({ path, query: { page_size: 101 }, holds: { count: 3, results: ids } })
  also({ path, query: { page_size: -5 }, holds: { count: 3, results: [first] } })
  also({ path, query: { page: '', page_size: '' }, holds: ids })
})

on('listItems', 404, async ({ share, call, send, also }) => {
  share()
  const { id } = await call('createBooth', 201)
  await call('deleteBooth', 204, { path: { booth_pk: id } })
  const gone = 'Not found.'
  const noPage = 'Invalid page.'
  send({ path: { booth_pk: id }, message: gone })
  for (const booth_pk of noIds) also({ path: { booth_pk }, message: gone })
  also({ path: { booth_pk: id }, query: { page: 1 }, message: gone })
  also({ query: { page: 100_000 }, message: noPage })
  for (const page of [0, -1, 'first', '1.5', 2_147_483_648]) also({ query: { page }, message: noPage })
})

on('getItem', 200, async ({ share, account, stranger, call, send, also }) => {
  share()
  const { booth_pk, item_pk, itemImage } = await furnishedBoothOf(call, await account())
  const path = { booth_pk, item_pk }
  const url = new RegExp(`^http.*/media/items/${item_pk}/[\\w-]{20,}\\.jpg$`)
  const held = { id: item_pk, booth: booth_pk, images: [{ id: itemImage, is_primary: true, url }] }
  send({ path, holds: held, headersHold: anEtag })
  // Whoever has a token may look.
  also({ path, as: await stranger('neighbour'), holds: held })
  also({ path, headers: { 'If-None-Match': '"0"' }, holds: held })
})

on('getItem', 304, async ({ share, account, stranger, call, headersOf, send, also }) => {
  share()
  const { booth_pk, item_pk } = await furnishedBoothOf(call, await account())
  const path = { booth_pk, item_pk }
  const { etag: known = '' } = await headersOf('getItem', 200, { path })
  const headersHold = { ETag: known }
  send({ path, headers: { 'If-None-Match': known }, headersHold })
  also({ path, headers: { 'If-None-Match': `"of another", W/${known}` }, headersHold })
  also({ path, headers: { 'If-None-Match': '*' }, headersHold })
  also({ path, headers: { 'If-None-Match': known }, as: await stranger('neighbour'), headersHold })
})

on('getItem', 400, ({ share, send }) => {
  share()
  send({ headers: { 'If-None-Match': longCondition }, message: longerThan(1000) })
})

/** Paths that lead to no item: ids of nothing, an item that has gone, and one that is in another booth. */
const pathsToNothing = async (call: Parameters<typeof furnishedBoothOf>[0], as: { token: string }) => {
  const { booth_pk, item_pk } = await furnishedBoothOf(call, as)
  const { id: other } = await call('createBooth', 201, { as })
  const { id: gone } = await call('createItem', 201, { as, path: { booth_pk: other } })
  await call('deleteBooth', 204, { as, path: { booth_pk: other } })
  const { id: deleted } = await call('createItem', 201, { as, path: { booth_pk } })
  await call('deleteItem', 204, { as, path: { booth_pk, item_pk: deleted } })
  return [
    { booth_pk, item_pk: deleted },
    { booth_pk: other, item_pk: gone },
    { booth_pk, item_pk: gone },
    { booth_pk: other, item_pk },
    ...noIds.map((id) => ({ booth_pk, item_pk: id })),
    ...noIds.map((id) => ({ booth_pk: id, item_pk })),
  ]
}

for (const operation of ['getItem', 'updateItem', 'deleteItem'] as const) {
  on(operation, 404, async ({ share, account, stranger, call, send, also }) => {
    share()
    const [first, ...others] = await pathsToNothing(call, await account())
    send({ path: first })
    for (const path of others) also({ path })
    const neighbour = await furnishedBoothOf(call, await stranger('neighbour'))
    const { booth_pk } = await furnishedBoothOf(call, await account())
    // It is there, and in another's booth.
    also({ path: { booth_pk, item_pk: neighbour.item_pk } })
    also({ path: first, headers: { 'If-Match': '*', 'If-None-Match': '*' } })
  })
}
