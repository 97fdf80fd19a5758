/** Who gathers around a post: those who like it, and its administrators. */
import { noPages, noSlugs, on } from './api.ts'
import { kinds } from './kinds.ts'
import {
  moreThan,
  noList,
  noNull,
  noSuchPage,
  noSuchPerson,
  noText,
  notFound,
  required,
  unreadable,
} from './words.ts'

for (const kind of kinds) {
  const { create, createOther, get, like, unlike, listLikers } = kind
  const { listAdministrators, addAdministrators, putAdministrators } = kind

  for (const operation of [like, unlike]) {
    on(operation, 200, async ({ share, stranger, call, send, also, afterwards }) => {
      share()
      const { slug } = await call(create, 201, { body: { title: 'Liked, or not' } })
      const path = { slug }
      await call(like, 200, { as: await stranger('neighbour'), path })
      if (operation === unlike) await call(like, 200, { path })
      send({ path })
      // Again is the same.
      also({ path })
      afterwards(async () => {
        const { likes_count, user_has_voted } = await call(get, 200, { path })
        if (likes_count !== (operation === like ? 2 : 1) || user_has_voted !== (operation === like))
          throw new Error(`after ${operation} there are ${likes_count} likes, and it says ${user_has_voted}`)
      })
    })
  }

  on(listLikers, 200, async ({ share, account, stranger, call, send, also }) => {
    share()
    const { slug } = await call(create, 201, { body: { title: 'Liked' } })
    const path = { slug }
    const [first, second] = [await account(), await stranger('neighbour')]
    for (const as of [first, second]) await call(like, 200, { as, path })
    const likers = (one: string, other: string) => ({
      count: 2,
      next: null,
      previous: null,
      results: [
        { slug: second.slug, am_i_following: one },
        { slug: first.slug, am_i_following: other },
      ],
    })
    send({ path, holds: likers('No', 'Me') })
    also({ path, as: second, holds: likers('Me', 'No') })
    also({ path, as: 'nobody', query: { page: 1 }, holds: likers('No', 'No') })
  })

  on(listAdministrators, 200, async ({ share, account, stranger, call, send, also }) => {
    share()
    const { slug } = await call(create, 201, { body: { title: 'Administered' } })
    const [first, second] = [await account(), await stranger('neighbour')]
    const path = { slug }
    await call(addAdministrators, 201, { path, body: { administrator: [second.slug] } })
    const results = [{ slug: first.slug, am_i_following: 'Me' }, { slug: second.slug }]
    send({ path, holds: { count: 2, next: null, previous: null, results } })
    also({
      path,
      as: 'nobody',
      holds: { count: 2, results: [{ am_i_following: 'No' }, { am_i_following: 'No' }] },
    })
  })

  for (const add of [addAdministrators, putAdministrators]) {
    on(add, 201, async ({ share, account, stranger, call, send, also }) => {
      share()
      const [{ slug: owner }, neighbour] = [await account(), await stranger('neighbour')]
      const { slug: staff } = await stranger('staff')
      const { slug } = await call(create, 201, { body: { title: 'Administered' } })
      const path = { slug }
      const both = { administrator: [owner, neighbour.slug] }
      send({ path, body: { administrator: [neighbour.slug, neighbour.slug], id: 1 }, holds: both })
      // Whoever is one already, stays one; and nobody is taken away.
      also({ path, body: { administrator: [] }, holds: both })
      also({ path, as: neighbour, body: { administrator: [owner] }, holds: both })
      also({
        path,
        as: neighbour,
        body: { administrator: [staff] },
        holds: { administrator: [owner, neighbour.slug, staff] },
      })
    })

    on(add, 400, async ({ share, stranger, call, send, also, afterwards }) => {
      share()
      const { slug: neighbour } = await stranger('neighbour')
      const { slug } = await call(create, 201, { body: { title: 'Administered' } })
      const path = { slug }
      const nobody = 'nobody'
      send({ path, body: { administrator: [neighbour, nobody] }, message: noSuchPerson(nobody) })
      for (const [administrator, message] of [
        [undefined, required],
        [null, noNull],
        [neighbour, noList],
        [[42], noText],
        [[''], noSuchPerson('')],
        [Array(101).fill(neighbour), moreThan(100)],
      ] as const)
        also({ path, body: { administrator }, message })
      for (const one of unreadable) also({ path, ...one })
      // Nobody was added, not even who is there.
      afterwards(async () => {
        const { count } = await call(listAdministrators, 200, { path })
        if (count !== 1) throw new Error(`a refused request has made ${count} administrators of one`)
      })
    })

    on(add, 403, async ({ share, stranger, send, also }) => {
      share()
      const as = await stranger('neighbour')
      send({ as, body: { administrator: [as.slug] } })
      also({ as, body: {} })
      also({ as: await stranger('staff'), body: { administrator: [] } })
    })
  }

  for (const operation of [like, unlike, addAdministrators, putAdministrators]) {
    on(operation, 404, async ({ share, call, send, also }) => {
      share()
      const { slug: other } = await call(createOther, 201, { body: { title: 'Of the other kind' } })
      send({ path: { slug: other } })
      for (const slug of noSlugs) also({ path: { slug }, message: notFound })
    })
  }

  for (const list of [listLikers, listAdministrators]) {
    on(list, 404, async ({ share, call, send, also }) => {
      share()
      const { slug: other } = await call(createOther, 201, { body: { title: 'Of the other kind' } })
      send({ path: { slug: other }, message: notFound })
      for (const slug of noSlugs) also({ path: { slug }, message: notFound })
      for (const page of noPages) also({ query: { page }, message: noSuchPage })
    })
  }
}
