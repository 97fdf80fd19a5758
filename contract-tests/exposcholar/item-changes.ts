import { furnishedBoothOf, on } from './api.ts'
import { noPictures, picture, tooLargePicture } from './files.ts'
import { badFields, badForms } from './item-fields.ts'
import {
  anEtag,
  brokenForms,
  longCondition,
  longerThan,
  malformed,
  noImage,
  noneAtAll,
  noObject,
  notOwned,
  otherBodies,
  tooMany,
} from './words.ts'

on('updateItem', 200, async ({ share, idOf, call, headersOf, send, also }) => {
  share()
  const booth_pk = await idOf('/api/v1/booths/{booth_pk}')
  const whole = { name: 'as it was', description: 'folded', price: '5.00', quantity: 3 }
  const { id: item_pk } = await call('createItem', 201, { path: { booth_pk }, body: whole })
  const path = { booth_pk, item_pk }
  const { etag: known = '' } = await headersOf('getItem', 200, { path })
  send({
    path,
    headers: { 'If-Match': known },
    body: { price: '149.99', quantity: 0 },
    holds: { ...whole, price: '149.99', quantity: 0 },
    headersHold: anEtag,
  })
  also({
    path,
    headers: { 'If-Match': '*' },
    body: { price: null },
    holds: { ...whole, price: null, quantity: 0 },
  })
  also({ path, body: { price: 7.5, booth: 1 }, holds: { price: '7.50', booth: Number(booth_pk) } })
  also({
    path,
    form: { price: '0', quantity: 2_147_483_647, images: await picture() },
    holds: { price: '0.00', quantity: 2_147_483_647, images: [{ is_primary: true }] },
  })
  // Files join those that are there.
  also({
    path,
    form: { price: undefined, quantity: undefined, images: [await picture(), await picture()] },
    holds: { price: '0.00', images: [{ is_primary: true }, { is_primary: false }, { is_primary: false }] },
  })
  also({ path, body: { description: '', id: 7 }, holds: { id: item_pk, description: '', name: 'as it was' } })
})

on('updateItem', 400, async ({ share, send, also }) => {
  share()
  send({ body: {}, message: noneAtAll })
  also({ body: { owner: 'is no member', booth: 7 }, message: noneAtAll })
  also({ form: { price: undefined, quantity: undefined, owner: 'is no field' }, message: noneAtAll })
  also({ body: undefined, message: noneAtAll })
  for (const [body, message] of badFields) also({ body, message })
  for (const [form, message] of badForms) also({ form, message })
  for (const image of await noPictures()) also({ form: { images: image }, message: noImage })
  also({ headers: { 'If-Match': longCondition }, message: longerThan(1000) })
  also(noObject)
  also(malformed)
  also({ form: { images: Array(11).fill(await picture()) }, message: tooMany(10) })
  for (const form of brokenForms) also(form)
})

on('updateItem', 403, async ({ share, account, stranger, call, send, also }) => {
  share()
  const { booth_pk, item_pk } = await furnishedBoothOf(call, await account())
  const as = await stranger('neighbour')
  const path = { booth_pk, item_pk }
  send({ path, as, message: notOwned })
  also({ path, as, body: {} })
  also({ path, as, form: { images: await picture() } })
  also({ path, as, headers: { 'If-Match': '"0"' } })
})

on('updateItem', 412, async ({ share, idOf, call, headersOf, send, also }) => {
  share()
  const booth_pk = await idOf('/api/v1/booths/{booth_pk}')
  const { id: item_pk } = await call('createItem', 201, { path: { booth_pk } })
  const path = { booth_pk, item_pk }
  const { etag: old = '' } = await headersOf('getItem', 200, { path })
  await call('updateItem', 200, { path, body: { quantity: 1 } })
  await call('createItemImage', 201, { path })
  const { etag: known = '' } = await headersOf('getItem', 200, { path })
  const now = await call('getItem', 200, { path })
  const stale = { path, holds: { ...now }, headersHold: { ETag: known } }
  send({ ...stale, headers: { 'If-Match': old } })
  // A weak one names nothing to change (RFC 9110, 13.1.1).
  also({ ...stale, headers: { 'If-Match': `W/${known}, "of another"` } })
  also({ ...stale, headers: { 'If-Match': known.replaceAll('"', '') } })
  also({ ...stale, headers: { 'If-Match': old }, form: { images: await picture() } })
})

on('updateItem', 413, ({ share, send, also }) => {
  share()
  send({ body: { description: 'x'.repeat(1024 * 1024) } })
  also({ form: { images: tooLargePicture() } })
  also({ form: { description: 'x'.repeat(64 * 1024 + 1) } })
})

on('updateItem', 415, ({ share, send, also }) => {
  share()
  send({ raw: { type: 'text/plain', bytes: '{"quantity": 5}' } })
  for (const body of otherBodies) also(body)
})

on('updateItem', 507, async ({ share, send, duringFullDisk }) => {
  share()
  send({ form: { images: await picture() } })
  duringFullDisk()
})

on('deleteItem', 204, async ({ share, account, idOf, call, headersOf, send, also, afterwards }) => {
  share()
  const as = await account()
  const booth_pk = await idOf('/api/v1/booths/{booth_pk}')
  const { id: first } = await call('createItem', 201, {
    path: { booth_pk },
    form: { images: await picture() },
  })
  const { id: second } = await call('createItem', 201, { path: { booth_pk } })
  const path = { booth_pk, item_pk: second }
  const { etag: known = '' } = await headersOf('getItem', 200, { path })
  send({ path: { booth_pk, item_pk: first } })
  afterwards(() => call('getItem', 404, { as, path: { booth_pk, item_pk: first } }))
  also({ path, headers: { 'If-Match': `"of another", ${known}` } })
})

on('deleteItem', 400, ({ share, send }) => {
  share()
  send({ headers: { 'If-Match': longCondition }, message: longerThan(1000) })
})

on('deleteItem', 403, async ({ share, account, stranger, call, send, also }) => {
  share()
  const { booth_pk, item_pk } = await furnishedBoothOf(call, await account())
  const as = await stranger('neighbour')
  send({ path: { booth_pk, item_pk }, as, message: notOwned })
  also({ path: { booth_pk, item_pk }, as, headers: { 'If-Match': '"0"' } })
})

on('deleteItem', 412, async ({ share, idOf, call, headersOf, send, also, afterwards }) => {
  share()
  const booth_pk = await idOf('/api/v1/booths/{booth_pk}')
  const { id: item_pk } = await call('createItem', 201, { path: { booth_pk } })
  const path = { booth_pk, item_pk }
  const { etag: old = '' } = await headersOf('getItem', 200, { path })
  await call('createItemImage', 201, { path })
  const { etag: known = '' } = await headersOf('getItem', 200, { path })
  const now = await call('getItem', 200, { path })
  const stale = { path, holds: { ...now }, headersHold: { ETag: known } }
  send({ ...stale, headers: { 'If-Match': old } })
  also({ ...stale, headers: { 'If-Match': `W/${known}` } })
  // It is still there.
  afterwards(() => call('deleteItem', 204, { path, headers: { 'If-Match': known } }))
})
