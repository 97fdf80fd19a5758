import { furnishedBoothOf, on } from './api.ts'
import { longerThan, unstorable } from './words.ts'

on('syncChanges', 200, async ({ account, stranger, call, send, also }) => {
  const as = await account()
  const empty = { booths: [], items: [], images: [], videos: [] }
  const nothing = { has_more: false, booths: [], items: [], deleted: empty }
  const { cursor: first } = await call('syncChanges', 200)
  const { booth_pk, item_pk, image, video, itemImage } = await furnishedBoothOf(call, as)
  const { cursor: second } = await call('syncChanges', 200, { query: { since: first } })
  const { id: closed } = await call('createBooth', 201)
  const { id: item } = await call('createItem', 201, { path: { booth_pk: closed } })
  await call('deleteBooth', 204, { path: { booth_pk: closed } })
  await call('deleteBoothVideo', 204, { path: { booth_pk, video_pk: video } })
  const { cursor: last } = await call('syncChanges', 200, { query: { since: second } })
  const booth = { id: booth_pk, images: [{ id: image, is_primary: true }], videos: [] }
  const shown = { id: item_pk, booth: booth_pk, images: [{ id: itemImage }] }
  // Who begins is told of nothing that is gone.
  send({ holds: { has_more: false, booths: [booth], items: [shown], deleted: empty } })
  also({ query: { since: '' }, holds: { booths: [booth] } })
  const gone = { booths: [closed], items: [item], images: [], videos: [video] }
  also({
    query: { since: first },
    holds: { has_more: false, booths: [booth], items: [shown], deleted: gone },
  })
  also({ query: { since: second }, holds: { has_more: false, booths: [booth], items: [], deleted: gone } })
  also({ query: { since: last }, holds: { ...nothing, cursor: last } })
  // What others have is theirs.
  const { cursor: since } = await call('syncChanges', 200, { as: await stranger('neighbour') })
  also({ as: await stranger('neighbour'), query: { since }, holds: nothing })
})

on('syncChanges', 400, async ({ account, stranger, call, send, also }) => {
  const { id } = await account()
  const { cursor: others } = await call('syncChanges', 200, { as: await stranger('neighbour') })
  const message = 'Invalid cursor.'
  send({ query: { since: 'yesterday' }, message })
  also({ query: { since: others }, message })
  const { cursor } = await call('syncChanges', 200)
  for (const since of [`x${cursor}`, '!', ' ', '%', '../']) also({ query: { since }, message })
  // In form it is one of ours, and of a time to come.
  for (const text of [`1.${id}.999999999999`, `1.${id}.-1`, `1.${id}.`, `2.${id}.0`, `1.${id}.0.0`])
    also({ query: { since: Buffer.from(text).toString('base64url') }, message })
  also({ query: { since: 'x'.repeat(201) }, message: longerThan(200) })
  also({ query: { since: 'nul\0nul' }, message: unstorable })
})
