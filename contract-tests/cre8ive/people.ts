import { newPerson, noPages, noSlugs, on, unique } from './api.ts'
import { longerThan, noSuchPage, notFound, unstorable } from './words.ts'

const nothing = { count: 0, next: null, previous: null, results: [] }

on('listUsers', 200, async ({ share, account, accessTokenFor, call, send, also }) => {
  share()
  const { slug, name } = await account()
  send({ holds: { previous: null } })
  also({ as: 'nobody', holds: { previous: null } })
  const self = { slug, name, am_i_following: 'Me', picture: null }
  const part = name.slice(2).toUpperCase()
  also({ query: { search: part, page: 1 }, holds: { count: 1, next: null, results: [self] } })
  also({ as: 'nobody', query: { search: part }, holds: { results: [{ slug, am_i_following: 'No' }] } })
  // What stands for anything elsewhere means itself.
  const odd = unique('100%_ of it')
  const { slug: other } = await newPerson(call, accessTokenFor, odd)
  also({ query: { search: odd.slice(2) }, holds: { count: 1, results: [{ slug: other }] } })
  also({ query: { search: odd.replace('_', 'x') }, holds: nothing })
  also({ query: { search: 'x'.repeat(255) }, holds: nothing })
})

/** Every list that can be searched. */
for (const list of ['listUsers', 'listSkills', 'listShowcases', 'listCollaborations'] as const) {
  on(list, 400, ({ share, send, also }) => {
    share()
    send({ query: { search: 'x'.repeat(256) }, message: longerThan(255) })
    also({ as: 'nobody', query: { search: 'nul \0 nul' }, message: unstorable })
  })
}

/** Every list that belongs to nothing, and so can only lack a page. */
for (const list of [
  'listUsers',
  'listSkills',
  'listShowcases',
  'listCollaborations',
  'listMostLikedShowcases',
  'listMostLikedShowcasesOfYear',
  'listMostLikedShowcasesOfMonth',
  'listMostLikedShowcasesOfWeek',
  'listFollowedShowcases',
] as const) {
  on(list, 404, ({ share, send, also }) => {
    share()
    for (const [at, page] of noPages.entries()) {
      const request = { query: { page }, message: noSuchPage }
      if (at === 0) send(request)
      else also(request)
    }
  })
}

on('getUser', 200, async ({ share, account, stranger, call, send, also, afterwards }) => {
  share()
  const { email, slug, name, pk } = await account()
  const shown = { slug, name, picture: null, profile: { pk, user: slug } }
  send({ holds: { ...shown, am_i_following: 'Me', email } })
  also({ as: 'nobody', holds: { ...shown, am_i_following: 'No', email: undefined } })
  const as = await stranger('neighbour')
  await call('followUser', 201, { as, path: { slug } })
  afterwards(() => call('unfollowUser', 202, { as, path: { slug } }))
  also({ as, holds: { ...shown, am_i_following: 'Yes', email: undefined } })
})

on('followUser', 201, async ({ share, accessTokenFor, call, send, also, afterwards }) => {
  share()
  const { slug } = await newPerson(call, accessTokenFor)
  send({ path: { slug }, holds: { status: true } })
  also({ path: { slug } })
  afterwards(async () => {
    const { followers_count: count } = await call('getUser', 200, { path: { slug } })
    if (count !== 1) throw new Error(`who is followed twice by one has ${count} followers`)
  })
})

on('followUser', 400, ({ share, send }) => {
  share()
  send({ holds: { status: false } })
})

on('unfollowUser', 202, async ({ share, accessTokenFor, call, send, also, afterwards }) => {
  share()
  const { slug } = await newPerson(call, accessTokenFor)
  await call('followUser', 201, { path: { slug } })
  send({ path: { slug }, holds: { status: true } })
  also({ path: { slug } })
  afterwards(async () => {
    const { followers_count: count } = await call('getUser', 200, { path: { slug } })
    if (count !== 0) throw new Error(`who is followed no longer has ${count} followers`)
  })
})

on('unfollowUser', 400, ({ share, send }) => {
  share()
  send({ holds: { status: false } })
})

for (const operation of ['getUser', 'followUser', 'unfollowUser'] as const) {
  on(operation, 404, ({ share, send, also }) => {
    share()
    for (const slug of noSlugs) also({ path: { slug }, message: notFound })
    send({ path: { slug: 'nobody' } })
  })
}

on('listFollowers', 200, async ({ account, stranger, accessTokenFor, call, send, also }) => {
  const followed = await newPerson(call, accessTokenFor)
  const path = { slug: followed.slug }
  const [first, second] = [await account(), await stranger('neighbour')]
  for (const as of [first, second]) await call('followUser', 201, { as, path })
  const followers = (one: string, other: string) => ({
    count: 2,
    next: null,
    previous: null,
    results: [
      { slug: second.slug, am_i_following: one },
      { slug: first.slug, am_i_following: other },
    ],
  })
  send({ path, holds: followers('No', 'Me') })
  also({ path, as: 'nobody', holds: followers('No', 'No') })
  await call('followUser', 201, { as: followed, path: { slug: second.slug } })
  also({ path, as: followed, holds: followers('Yes', 'No') })
})

on('listFollowing', 200, async ({ share, account, stranger, accessTokenFor, call, send, also }) => {
  share()
  const as = await newPerson(call, accessTokenFor)
  const [first, second] = [await account(), await stranger('neighbour')]
  for (const { slug } of [first, second]) await call('followUser', 201, { as, path: { slug } })
  const path = { slug: as.slug }
  const following = (one: string) => ({
    count: 2,
    results: [{ slug: second.slug }, { slug: first.slug, am_i_following: one }],
  })
  send({ path, holds: following('Me') })
  also({ path, as, holds: following('Yes') })
  also({ path, as: 'nobody', query: { page: 1 }, holds: following('No') })
})

/** What a person owns or administers. */
for (const { list, create, add, admin } of [
  { list: 'listShowcasesOfUser', create: 'createShowcase', add: 'addShowcaseAdministrators', admin: false },
  {
    list: 'listAdministeredShowcases',
    create: 'createShowcase',
    add: 'addShowcaseAdministrators',
    admin: true,
  },
  {
    list: 'listCollaborationsOfUser',
    create: 'createCollaboration',
    add: 'addCollaborationAdministrators',
    admin: false,
  },
  {
    list: 'listAdministeredCollaborations',
    create: 'createCollaboration',
    add: 'addCollaborationAdministrators',
    admin: true,
  },
] as const) {
  on(list, 200, async ({ share, account, accessTokenFor, call, send, also }) => {
    share()
    const owner = await newPerson(call, accessTokenFor)
    const first = await call(create, 201, { as: owner, body: { title: 'First' } })
    const second = await call(create, 201, { as: owner, body: { title: 'Second' } })
    const administrator = [(await account()).slug]
    await call(add, 201, { as: owner, path: { slug: first.slug }, body: { administrator } })
    const path = { slug: owner.slug }
    const mine = { user: owner.slug, is_owner: false }
    const all = [
      { slug: second.slug, ...mine, is_admin: false },
      { slug: first.slug, ...mine, is_admin: true },
    ]
    send({ path, holds: { count: 2, next: null, previous: null, results: all } })
    also({ path, as: 'nobody', holds: { count: 2, results: [{ is_admin: false }, { is_admin: false }] } })
    also({ path, as: owner, holds: { results: [{ is_owner: true, is_admin: true }, { is_owner: true }] } })
    const helper = await newPerson(call, accessTokenFor)
    await call(add, 201, { as: owner, path: { slug: first.slug }, body: { administrator: [helper.slug] } })
    const theirs = admin ? { count: 1, results: [{ slug: first.slug, user: owner.slug }] } : nothing
    also({ path: { slug: helper.slug }, holds: theirs })
  })
}

for (const list of [
  'listFollowers',
  'listFollowing',
  'listShowcasesOfUser',
  'listCollaborationsOfUser',
  'listAdministeredShowcases',
  'listAdministeredCollaborations',
] as const) {
  on(list, 404, ({ share, send, also }) => {
    share()
    send({ path: { slug: 'nobody' }, message: notFound })
    for (const slug of noSlugs) also({ path: { slug }, message: notFound })
    for (const page of noPages) also({ query: { page }, message: noSuchPage })
  })
}
