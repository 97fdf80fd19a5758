import { type Cre8iveCall, newPerson, noSlugs, on, unique } from './api.ts'
import { type Kind, kinds } from './kinds.ts'
import {
  type BadFields,
  badSkills,
  blank,
  longerThan,
  noAddress,
  noNull,
  noneAtAll,
  noText,
  notFound,
  required,
  unreadable,
  unstorable,
} from './words.ts'

/** Ways to say what a post shows, and what is shown for it. */
const media: readonly [said: unknown, shown: readonly { url: string; type: string }[] | null][] = [
  [null, null],
  ['', null],
  [[], null],
  ['https://example.com/opening.mp4', [{ url: 'https://example.com/opening.mp4', type: 'video' }]],
  [
    ['https://example.com/a.OGG?b=c', { url: 'https://example.com/a', type: 'audio' }, 'https://example.com'],
    [
      { url: 'https://example.com/a.OGG?b=c', type: 'audio' },
      { url: 'https://example.com/a', type: 'audio' },
      { url: 'https://example.com', type: 'image' },
    ],
  ],
  [
    Array(20).fill('https://example.com/a.png'),
    Array(20).fill({ url: 'https://example.com/a.png', type: 'image' }),
  ],
]

/** What is wrong with the fields that both a new and a changed post have. */
const badFields = ({ media: shows, skills, longestTitle, own }: Kind): BadFields => [
  [{ title: ' ' }, blank],
  [{ title: null }, noNull],
  [{ title: 42 }, noText],
  [{ title: 'x'.repeat(longestTitle + 1) }, longerThan(longestTitle)],
  [{ title: 'nul \0 nul' }, unstorable],
  [{ description: 'x'.repeat(10_001) }, longerThan(10_000)],
  [{ description: null }, noNull],
  ...Object.keys(own).map((field) => [{ [field]: 'x'.repeat(101) }, longerThan(100)] as const),
  ...badSkills(skills),
  ...['http://example.com/a.png', 'a.png', 'https://two words', ['ftp://example.com/a.png'], ' '].map(
    (said) => [{ [shows]: said }, noAddress] as const,
  ),
  ...[
    42,
    [{ url: 'https://example.com/a.png' }],
    [{ url: 'https://example.com/a.png', type: 'text' }],
    Array(21).fill('https://example.com/a.png'),
    `https://example.com/${'x'.repeat(2000)}`,
  ].map((said) => [{ [shows]: said }, undefined] as const),
]

/** A post on which nobody has done anything yet. */
const newPost = (call: Cre8iveCall, { create, skills, own }: Kind, skill: number) =>
  call(create, 201, {
    body: { title: 'As it was', description: 'First.', [skills]: [skill], ...own },
  })

for (const kind of kinds) {
  const { thing, list, form, create, createOther, get, getToEdit, edit, patch, remove } = kind
  const { addAdministrators, like, own, media: shows, skills, longestTitle } = kind

  on(list, 200, async ({ share, account, call, send, also }) => {
    share()
    const { slug: user } = await account()
    const word = unique('100%_ red')
    const first = await call(create, 201, { body: { title: word } })
    const second = await call(create, 201, { body: { title: 'Other', description: `Of ${word}.` } })
    send({ holds: { previous: null } })
    also({ as: 'nobody', query: { page: 1 }, holds: { previous: null } })
    const found = [
      { slug: second.slug, user, is_owner: true, is_admin: true },
      { slug: first.slug, title: word, is_owner: true },
    ]
    const query = { search: word.toUpperCase() }
    also({ query, holds: { count: 2, next: null, previous: null, results: found } })
    also({ as: 'nobody', query, holds: { results: [{ is_owner: false }, { is_admin: false }] } })
    for (const search of [word.replace('%', 'x'), word.replace('_', 'x'), 'x'.repeat(255)])
      also({ query: { search }, holds: { count: 0, next: null, results: [] } })
  })

  on(form, 200, ({ share, send }) => {
    share()
    const place = 'location' in own ? { location: '' } : {}
    send({ holds: { title: '', description: '', [shows]: null, [skills]: [], ...place } })
  })

  on(create, 201, async ({ share, account, idOf, call, send, also }) => {
    share()
    const { slug: user } = await account()
    const skill = Number(await idOf('/api/skills/{pk}'))
    const counts = { likes_count: 0, comment_count: 0, user_has_voted: false }
    const standing = { user, is_owner: true, is_admin: true, ...counts }
    send({
      body: { title: 'The Red Shoes', description: 'In three scenes.', [skills]: [skill], ...own },
      holds: {
        slug: /^the-red-shoes-[a-z0-9]{6}$/,
        title: 'The Red Shoes',
        description: 'In three scenes.',
        [shows]: null,
        [skills]: [skill],
        ...own,
        ...standing,
      },
    })
    also({
      body: { title: '紅'.repeat(longestTitle), slug: 'is no member' },
      holds: { description: '', [skills]: [] },
    })
    for (const [said, shown] of media)
      also({ body: { title: 'Shows', [shows]: said }, holds: { [shows]: shown } })
    const uploaded = await call('uploadMedia', 201)
    const { url, type } = uploaded
    also({ body: { title: 'Shows', [shows]: url }, holds: { [shows]: [{ url, type }] } })
    // What a file is, the server knows better.
    const asVideo = { title: 'Shows', [shows]: [{ url, type: 'video' }] }
    also({ body: asVideo, holds: { [shows]: [{ url, type: 'image' }] } })
  })

  on(create, 400, async ({ share, call, send, also }) => {
    share()
    send({ body: {}, message: required })
    for (const [fields, message] of badFields(kind)) also({ body: { title: 'Wrong', ...fields }, message })
    for (const one of unreadable) also(one)
    // An address of this server, at which there is nothing.
    const { url } = await call('uploadMedia', 201)
    const nowhere = url.replace(/[^/]+$/, 'AAAAAAAAAAAAAAAAAAAAAA.jpg')
    also({ body: { title: 'Wrong', [shows]: nowhere }, message: noAddress })
  })

  on(get, 200, async ({ share, account, stranger, idOf, call, send, also }) => {
    share()
    const { slug: user } = await account()
    const { slug } = await newPost(call, kind, Number(await idOf('/api/skills/{pk}')))
    const path = { slug }
    const as = await stranger('neighbour')
    await call(like, 200, { as, path })
    const post = { slug, user, title: 'As it was', likes_count: 1, comment_count: 0, ...own }
    send({ path, holds: { ...post, is_owner: true, is_admin: true, user_has_voted: false } })
    also({ path, as, holds: { ...post, is_owner: false, is_admin: false, user_has_voted: true } })
    also({ path, as: 'nobody', holds: { ...post, is_owner: false, is_admin: false, user_has_voted: false } })
  })

  on(getToEdit, 200, async ({ share, account, stranger, call, send, also }) => {
    share()
    const { slug: user } = await account()
    const { slug } = await call(create, 201, { body: { title: 'To edit' } })
    const as = await stranger('neighbour')
    await call(addAdministrators, 201, { path: { slug }, body: { administrator: [as.slug] } })
    send({ path: { slug }, holds: { slug, user, is_owner: true, is_admin: true } })
    also({ path: { slug }, as, holds: { slug, user, is_owner: false, is_admin: true } })
  })

  for (const change of [edit, patch]) {
    on(change, 200, async ({ share, account, stranger, idOf, call, send, also }) => {
      share()
      const { slug: user } = await account()
      const skill = Number(await idOf('/api/skills/{pk}'))
      const { slug, created_on } = await newPost(call, kind, skill)
      const path = { slug }
      const rest = { slug, user, created_on, description: 'First.', [skills]: [skill], ...own }
      send({ path, body: { title: 'New', slug: 'is no member' }, holds: { ...rest, title: 'New' } })
      const title = 'x'.repeat(longestTitle)
      also({ path, body: { title, description: '', [skills]: [] }, holds: { ...own, title, [skills]: [] } })
      for (const [said, shown] of media)
        also({ path, body: { title, [shows]: said }, holds: { [shows]: shown } })
      const as = await stranger('neighbour')
      await call(addAdministrators, 201, { path, body: { administrator: [as.slug] } })
      also({ path, as, body: { title: 'Theirs' }, holds: { slug, user, title: 'Theirs', is_owner: false } })
      if (change === patch)
        also({ path, body: { description: 'Last.' }, holds: { title: 'Theirs', description: 'Last.' } })
    })

    on(change, 400, ({ share, send, also }) => {
      share()
      send({ body: {}, message: change === edit ? required : noneAtAll })
      for (const [fields, message] of badFields(kind)) also({ body: { title: 'Wrong', ...fields }, message })
      for (const one of unreadable) also(one)
    })
  }

  on(remove, 204, async ({ share, stranger, call, send, also, afterwards }) => {
    share()
    const first = await call(create, 201, { body: { title: 'To delete' } })
    const second = await call(create, 201, { body: { title: 'To delete' } })
    const as = await stranger('neighbour')
    await call(addAdministrators, 201, { path: { slug: first.slug }, body: { administrator: [as.slug] } })
    send({ as, path: { slug: first.slug } })
    also({ path: { slug: second.slug } })
    afterwards(() => call(get, 404, { path: { slug: first.slug } }))
  })

  for (const operation of [getToEdit, edit, patch, remove]) {
    on(operation, 403, async ({ share, stranger, idOf, call, send, also }) => {
      share()
      const slug = String(await idOf(thing))
      const as = await stranger('neighbour')
      // To like it gives no right to it.
      await call(like, 200, { as, path: { slug } })
      send({ as })
      also({ as: await stranger('staff') })
      if (operation === edit || operation === patch) also({ as, body: {} })
    })
  }

  for (const operation of [get, getToEdit, edit, patch, remove]) {
    on(operation, 404, async ({ share, call, send, also }) => {
      share()
      const { slug: gone } = await call(create, 201, { body: { title: 'To delete' } })
      await call(remove, 204, { path: { slug: gone } })
      send({ path: { slug: gone } })
      const { slug: other } = await call(createOther, 201, { body: { title: 'Of the other kind' } })
      for (const slug of [other, ...noSlugs]) also({ path: { slug }, message: notFound })
    })
  }
}

for (const list of [
  'listMostLikedShowcases',
  'listMostLikedShowcasesOfYear',
  'listMostLikedShowcasesOfMonth',
  'listMostLikedShowcasesOfWeek',
] as const) {
  on(list, 200, async ({ share, account, stranger, accessTokenFor, call, send, also, afterwards }) => {
    share()
    const { slug } = await call('createShowcase', 201, { body: { title: 'Liked by three' } })
    const other = await newPerson(call, accessTokenFor)
    for (const as of [await account(), await stranger('neighbour'), other])
      await call('likeShowcase', 200, { as, path: { slug } })
    afterwards(() => call('deleteShowcase', 204, { path: { slug } }))
    // No other exchange has so many like anything.
    const first = { slug, likes_count: 3, is_owner: true, user_has_voted: true }
    send({ holds: { previous: null, results: { 0: first } } })
    also({ as: other, holds: { results: { 0: { slug, is_owner: false, user_has_voted: true } } } })
    also({ as: 'nobody', query: { page: 1 }, holds: { results: { 0: { slug, user_has_voted: false } } } })
  })
}

on('listFollowedShowcases', 200, async ({ accessTokenFor, call, send, also }) => {
  const [as, followed] = [await newPerson(call, accessTokenFor), await newPerson(call, accessTokenFor)]
  await call('followUser', 201, { as, path: { slug: followed.slug } })
  const first = await call('createShowcase', 201, { as: followed, body: { title: 'First' } })
  const second = await call('createShowcase', 201, { as: followed, body: { title: 'Second' } })
  const results = [{ slug: second.slug, user: followed.slug }, { slug: first.slug }]
  send({ as, holds: { count: 2, next: null, previous: null, results } })
  also({ as: followed, holds: { count: 0, next: null, previous: null, results: [] } })
})
