import { furnishedBoothOf, newBooth, noIds, on } from './api.ts'
import { badFields, badForms } from './booth-fields.ts'
import { noPictures, noVideos, picture, tooLargePicture, videos } from './files.ts'
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
  noVideo,
  otherBodies,
  tooMany,
} from './words.ts'

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
    headersHold: anEtag,
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
  also({ headers: { 'If-Match': longCondition }, message: longerThan(1000) })
  also(noObject)
  also(malformed)
  also({ form: { images: Array(11).fill(await picture()) }, message: tooMany(10) })
  also({ form: { videos: Array(6).fill(videos()[0]?.[0]) }, message: tooMany(5) })
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
  send({ headers: { 'If-Match': longCondition }, message: longerThan(1000) })
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
