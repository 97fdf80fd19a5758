import { randomUUID } from 'node:crypto'
import { box, mp4 } from '../../src/media/testing-videos.ts'
import { type ExposcholarCall, freshKey, furnishedBoothOf, noIds, on } from './api.ts'
import { file, noPictures, noVideos, picture, pictures, tooLargePicture, videos } from './files.ts'
import { conflicts, firstTime, holdUp, replayed } from './keys.ts'
import { brokenForms, noFile, noImage, notOwned, noVideo, otherBodies } from './words.ts'

const mebibyte = 1024 * 1024

/** The three shelves on which media stand: their operations, and what is particular to each. */
const shelves = [
  {
    create: 'createBoothImage',
    remove: 'deleteBoothImage',
    setPrimary: 'setPrimaryBoothImage',
    field: 'image',
    id: 'image_pk',
    place: 'booths',
    kept: 'image',
  },
  {
    create: 'createBoothVideo',
    remove: 'deleteBoothVideo',
    setPrimary: 'setPrimaryBoothVideo',
    field: 'video',
    id: 'video_pk',
    place: 'booths',
    kept: 'video',
  },
  {
    create: 'createItemImage',
    remove: 'deleteItemImage',
    setPrimary: 'setPrimaryItemImage',
    field: 'image',
    id: 'image_pk',
    place: 'items',
    kept: 'itemImage',
  },
] as const

type Shelf = (typeof shelves)[number]
type Path = Readonly<Record<string, string | number>>

const goodFiles = async ({ field }: Shelf): Promise<[File, RegExp][]> =>
  field === 'image' ? pictures() : videos()

const badFiles = async ({ field }: Shelf): Promise<[File, string][]> =>
  field === 'image'
    ? (await noPictures()).map((one) => [one, noImage])
    : (await noVideos()).map((one) => [one, noVideo])

/** A good file that no other is the same as. */
const newFile = async ({ field }: Shelf): Promise<File> =>
  field === 'image'
    ? picture()
    : file(Buffer.concat([mp4(), box('free', Buffer.from(randomUUID()))]), 'booth.mp4', 'video/mp4')

/** Where the media of a booth or of its item stand, of the account's furnished booth. */
const pathOf = async (
  { place }: Shelf,
  call: ExposcholarCall,
  as: { token: string },
): Promise<{ booth_pk: number; item_pk?: number }> => {
  const { booth_pk, item_pk } = await furnishedBoothOf(call, as)
  return place === 'items' ? { booth_pk, item_pk } : { booth_pk }
}

/** An empty booth or item in it, on a booth that the caller removes. */
const emptyPath = async (
  { place }: Shelf,
  call: ExposcholarCall,
): Promise<{ booth_pk: number; item_pk?: number }> => {
  const { id: booth_pk } = await call('createBooth', 201)
  if (place === 'booths') return { booth_pk }
  const { id: item_pk } = await call('createItem', 201, { path: { booth_pk } })
  return { booth_pk, item_pk }
}

/** Paths that lead to no booth, or to no item in it. */
const pathsToNothing = async (
  { place }: Shelf,
  call: ExposcholarCall,
  as: { token: string },
): Promise<Path[]> => {
  const { booth_pk, item_pk } = await furnishedBoothOf(call, as)
  const { id: closed } = await call('createBooth', 201, { as })
  await call('deleteBooth', 204, { as, path: { booth_pk: closed } })
  const booths = [closed, ...noIds].map((id) => ({ booth_pk: id }))
  if (place === 'booths') return booths
  const { id: gone } = await call('createItem', 201, { as, path: { booth_pk } })
  await call('deleteItem', 204, { as, path: { booth_pk, item_pk: gone } })
  return [
    ...booths.map((path) => ({ ...path, item_pk })),
    ...[gone, ...noIds].map((id) => ({ booth_pk, item_pk: id })),
  ]
}

for (const shelf of shelves) {
  const { create, remove, setPrimary, field, id, place, kept } = shelf

  on(create, 201, async ({ share, call, send, also, afterwards }) => {
    share()
    const path = await emptyPath(shelf, call)
    afterwards(() => call('deleteBooth', 204, { path: { booth_pk: path.booth_pk } }))
    const owner = place === 'items' ? { item: path.item_pk ?? 0 } : { booth: path.booth_pk }
    const folder = `^http.*/media/${place}/${Object.values(owner)[0]}/[\\w-]{20,}\\.`
    send({ path, holds: { ...owner, is_primary: true, url: new RegExp(folder) }, headersHold: firstTime })
    for (const [one, url] of await goodFiles(shelf))
      also({ path, form: { [field]: one }, holds: { ...owner, is_primary: false, url } })
    // Of a field that is sent twice the last one counts; others do not.
    const text = file('text', 'text')
    also({ path, form: { [field]: [text, await newFile(shelf)], title: 'is no field', file: text } })

    const other = await emptyPath(shelf, call)
    afterwards(() => call('deleteBooth', 204, { path: { booth_pk: other.booth_pk } }))
    const headers = freshKey()
    const same = { path: other, headers, form: { [field]: await newFile(shelf) } }
    const first = await call(create, 201, same)
    also({ ...same, holds: { ...first, is_primary: true }, headersHold: replayed })
    // By another key it is another one, and the second.
    also({ ...same, headers: freshKey(), holds: { is_primary: false }, headersHold: firstTime })
  })

  on(create, 400, async ({ share, send, also }) => {
    share()
    const [broken, ...others] = brokenForms
    send(broken ?? {})
    for (const form of others) also(form)
    also({ body: undefined, message: noFile })
    also({ form: { [field]: undefined }, message: noFile })
    also({ form: { [field]: undefined, other: file('x', 'x') }, message: noFile })
    also({ form: { [field]: 'a file that is text' }, message: noFile })
    for (const [bad, message] of await badFiles(shelf)) also({ form: { [field]: bad }, message })
    // The last one counts.
    const two = [await newFile(shelf), file('neither', 'booth.mp4')]
    also({ form: { [field]: two }, message: field === 'image' ? noImage : noVideo })
    const tooLong = 'Ensure this field has no more than 255 characters.'
    also({ headers: { 'Idempotency-Key': 'x'.repeat(256) }, message: tooLong })
    const headers = freshKey()
    also({ headers, form: { [field]: undefined }, message: noFile, headersHold: firstTime })
    also({ headers, form: { [field]: undefined }, message: noFile, headersHold: replayed })
  })

  on(create, 403, async ({ share, account, stranger, call, send, also }) => {
    share()
    const path = await pathOf(shelf, call, await account())
    const as = await stranger('neighbour')
    send({ path, as, message: notOwned })
    also({ path, as, form: { [field]: undefined } })
    also({ path, as, body: { [field]: 'booth.jpg' } })
  })

  on(create, 404, async ({ share, account, call, send, also }) => {
    share()
    const [first, ...others] = await pathsToNothing(shelf, call, await account())
    send({ path: first ?? {} })
    for (const path of others) also({ path, form: { [field]: undefined } })
  })

  on(create, 409, async ({ account, sql, call, send, also, afterwards }) => {
    const { id: accountId } = await account()
    const path = await emptyPath(shelf, call)
    const other = await emptyPath(shelf, call)
    const headers = freshKey()
    const same = { path, headers, form: { [field]: await newFile(shelf) } }
    await call(create, 201, same)
    send({ ...same, form: { [field]: await newFile(shelf) }, message: conflicts.reused })
    also({ ...same, form: { [field]: undefined }, message: conflicts.reused })
    // Elsewhere is another request.
    also({ ...same, path: other, message: conflicts.reused })
    if (!sql) return
    const held = { path, headers: freshKey(), form: { [field]: await newFile(shelf) } }
    afterwards(await holdUp(sql, accountId, () => call(create, 201, held)))
    also({ ...held, message: conflicts.running })
    also({ ...held, form: { [field]: await newFile(shelf) }, message: conflicts.reused })
  })

  on(create, 413, ({ share, send, also }) => {
    share()
    send({ form: { title: 'x'.repeat(64 * 1024 + 1) } })
    if (field === 'image') also({ form: { image: tooLargePicture() } })
    // It is refused for what it says that it has: 17 MB are more than the server reads of what it has refused.
    const announced = { 'Content-Length': String((field === 'image' ? 300 : 5_000) * mebibyte) }
    const bytes = Buffer.concat([Buffer.from('--cut\r\n'), Buffer.alloc(17 * mebibyte)])
    also({ raw: { type: 'multipart/form-data; boundary=cut', bytes }, headers: announced })
  })

  on(create, 415, ({ share, send, also }) => {
    share()
    send({ body: { [field]: 'booth.jpg' } })
    for (const body of otherBodies) also(body)
  })

  on(setPrimary, 200, async ({ share, call, send, also, afterwards }) => {
    share()
    const path = await emptyPath(shelf, call)
    afterwards(() => call('deleteBooth', 204, { path: { booth_pk: path.booth_pk } }))
    const first = await call(create, 201, { path })
    const second = await call(create, 201, { path })
    send({ path: { ...path, [id]: second.id }, holds: { ...second, is_primary: true } })
    // It is so already.
    also({ path: { ...path, [id]: second.id }, holds: { ...second, is_primary: true } })
    also({ path: { ...path, [id]: first.id }, holds: { ...first, is_primary: true } })
    afterwards(async () => {
      const { images, videos: films } = await call('getBooth', 200, { path: { booth_pk: path.booth_pk } })
      if (place === 'items') return
      const primary = (field === 'image' ? images : films).filter(({ is_primary }) => is_primary)
      if (primary.length !== 1 || primary[0]?.id !== first.id)
        throw new Error(`primary must be ${first.id} alone, and is ${JSON.stringify(primary)}`)
    })
  })

  on(remove, 204, async ({ share, call, send, also, afterwards }) => {
    share()
    const path = await emptyPath(shelf, call)
    const { booth_pk, item_pk } = path
    afterwards(() => call('deleteBooth', 204, { path: { booth_pk } }))
    const made: number[] = []
    for (let count = 0; count < 4; count++) made.push((await call(create, 201, { path })).id)
    // The primary one, one that is not, and the one that became primary.
    const [first = 0, second, third = 0, fourth = 0] = made
    send({ path: { ...path, [id]: first } })
    also({ path: { ...path, [id]: third } })
    also({ path: { ...path, [id]: second } })
    afterwards(async () => {
      const shown =
        item_pk === undefined
          ? await call('getBooth', 200, { path: { booth_pk } })
          : await call('getItem', 200, { path: { booth_pk, item_pk } })
      const left = field === 'video' && 'videos' in shown ? shown.videos : shown.images
      const ids = left.map((one) => `${one.id} ${one.is_primary}`).join(', ')
      if (ids !== `${fourth} true`) throw new Error(`${fourth} must be left and primary, and there is ${ids}`)
    })
  })

  for (const operation of [remove, setPrimary]) {
    on(operation, 403, async ({ share, account, stranger, call, send, also }) => {
      share()
      const path = await pathOf(shelf, call, await account())
      const one = await furnishedBoothOf(call, await account())
      const as = await stranger('neighbour')
      send({ path: { ...path, [id]: one[kept] }, as, message: notOwned })
      // There is nothing to learn of what is in it.
      also({ path: { ...path, [id]: 2_147_483_647 }, as, message: notOwned })
    })

    on(operation, 404, async ({ share, account, stranger, call, send, also }) => {
      share()
      const as = await account()
      const path = await pathOf(shelf, call, as)
      const own = await furnishedBoothOf(call, as)
      const neighbour = await furnishedBoothOf(call, await stranger('neighbour'))
      const { id: gone } = await call(create, 201, { path })
      await call(remove, 204, { path: { ...path, [id]: gone } })
      send({ path: { ...path, [id]: gone } })
      for (const no of noIds) also({ path: { ...path, [id]: no } })
      // What stands elsewhere, is of another kind, or another's.
      for (const other of ['image', 'video', 'itemImage'] as const)
        if (other !== kept) also({ path: { ...path, [id]: own[other] } })
      also({ path: { ...path, [id]: neighbour[kept] } })
      for (const nowhere of await pathsToNothing(shelf, call, as))
        also({ path: { ...nowhere, [id]: own[kept] } })
    })
  }
}
