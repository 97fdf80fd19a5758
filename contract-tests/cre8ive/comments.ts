/** Comments on posts of both kinds, and the replies to them. */
import { type Cre8iveCall, noPages, noPks, noSlugs, on } from './api.ts'
import { kinds } from './kinds.ts'
import {
  blank,
  longerThan,
  noNull,
  noSuchPage,
  noText,
  notFound,
  required,
  unreadable,
  unstorable,
} from './words.ts'

const [showcase, collaboration] = kinds

/** What can be written: where, by which operations, and who is the author for whom. */
const levels = [
  {
    kind: showcase,
    isReply: false,
    write: 'commentOnShowcase',
    list: 'listShowcaseComments',
    get: 'getShowcaseComment',
    edits: ['editShowcaseComment', 'patchShowcaseComment'],
    remove: 'deleteShowcaseComment',
    like: 'likeShowcaseComment',
    unlike: 'unlikeShowcaseComment',
    byOwner: 'comment_by_op',
    /** Things that are none of these, though their ids are alike. */
    others: ['/api/showcase/replies/{pk}', '/api/collaboration/comments/{pk}'],
  },
  {
    kind: showcase,
    isReply: true,
    write: 'replyToShowcaseComment',
    list: 'listShowcaseCommentReplies',
    get: 'getShowcaseReply',
    edits: ['editShowcaseReply', 'updateShowcaseReply', 'patchShowcaseReply'],
    remove: 'deleteShowcaseReply',
    like: 'likeShowcaseReply',
    unlike: 'unlikeShowcaseReply',
    byOwner: 'reply_by_op',
    others: ['/api/showcase/comments/{pk}', '/api/collaboration/replies/{pk}'],
  },
  {
    kind: collaboration,
    isReply: false,
    write: 'commentOnCollaboration',
    list: 'listCollaborationComments',
    get: 'getCollaborationComment',
    edits: ['editCollaborationComment', 'patchCollaborationComment'],
    remove: 'deleteCollaborationComment',
    like: 'likeCollaborationComment',
    unlike: 'unlikeCollaborationComment',
    byOwner: 'comment_by_op',
    others: ['/api/collaboration/replies/{pk}', '/api/showcase/comments/{pk}'],
  },
  {
    kind: collaboration,
    isReply: true,
    write: 'replyToCollaborationComment',
    list: 'listCollaborationCommentReplies',
    get: 'getCollaborationReply',
    edits: ['editCollaborationReply', 'updateCollaborationReply', 'patchCollaborationReply'],
    remove: 'deleteCollaborationReply',
    like: 'likeCollaborationReply',
    unlike: 'unlikeCollaborationReply',
    byOwner: 'reply_by_op',
    others: ['/api/collaboration/comments/{pk}', '/api/showcase/replies/{pk}'],
  },
] as const

type Level = (typeof levels)[number]

/** A new post of the caller's, and where there is something to be written: on it, or on a comment on it. */
const newPlace = async ({ kind, isReply }: Level, call: Cre8iveCall, as: { token: string }) => {
  const { slug } = await call(kind.create, 201, { as, body: { title: 'Talked about' } })
  if (!isReply) return { slug, path: { slug } }
  const { pk } = await call(kind.comment, 201, { as, path: { slug } })
  return { slug, path: { pk } }
}

const badBodies: readonly [body: unknown, message: string][] = [
  ['', blank],
  [' \n', blank],
  [null, noNull],
  [42, noText],
  ['x'.repeat(5001), longerThan(5000)],
  ['nul \0 nul', unstorable],
]

/** Where nothing can be written or listed: no such comment, or no such post. */
const nowhere = ({ isReply }: Level): readonly { slug?: string; pk?: string | number }[] =>
  isReply ? noPks.map((pk) => ({ pk })) : noSlugs.map((slug) => ({ slug }))

for (const level of levels) {
  const { kind, isReply, write, list, get, edits, remove, like, unlike, byOwner, others } = level
  const notToReplyTo = [
    kind.thing === showcase.thing ? collaboration.aComment : showcase.aComment,
    kind.aReply,
  ]

  on(write, 201, async ({ share, account, stranger, call, send, also, afterwards }) => {
    share()
    const owner = await account()
    const as = await stranger('neighbour')
    const { slug, path } = await newPlace(level, call, owner)
    const fresh = { likes_count: 0, user_has_voted: false, is_owner: true }
    send({
      path,
      body: { body: 'First.', pk: 1 },
      holds: { body: 'First.', user: owner.slug, ...fresh, [byOwner]: true },
    })
    const longest = '字'.repeat(5000)
    also({
      path,
      as,
      body: { body: longest },
      holds: { body: longest, user: as.slug, ...fresh, [byOwner]: false },
    })
    afterwards(async () => {
      // Replies do not count.
      const { comment_count: count } = await call(kind.get, 200, { path: { slug } })
      const due = isReply ? 1 : 2
      if (count !== due) throw new Error(`comment_count must be ${due}, and is ${count}`)
    })
  })

  on(list, 200, async ({ share, account, stranger, call, send, also }) => {
    share()
    const as = await stranger('neighbour')
    const { path } = await newPlace(level, call, await account())
    const older = await call(write, 201, { path, body: { body: 'The older.' } })
    const newer = await call(write, 201, { path, as, body: { body: 'The newer.' } })
    await call(like, 200, { path: { pk: newer.pk } })
    const page = (stands: object) => ({
      count: 2,
      next: null,
      previous: null,
      results: [
        { pk: newer.pk, body: 'The newer.', user: as.slug, likes_count: 1, [byOwner]: false, ...stands },
        { pk: older.pk, body: 'The older.', [byOwner]: true },
      ],
    })
    send({ path, holds: page({ user_has_voted: true, is_owner: false }) })
    also({ path, as, query: { page: 1 }, holds: page({ user_has_voted: false, is_owner: true }) })
    also({ path, as: 'nobody', holds: page({ user_has_voted: false, is_owner: false }) })
    if (write !== 'commentOnShowcase') return
    const { path: long } = await newPlace(level, call, await account())
    const pks: { pk: number }[] = []
    for (let count = 0; count < 21; count++) pks.unshift({ pk: (await call(write, 201, { path: long })).pk })
    const [count, first, second] = [21, /\/comments\/\?page=1$/, /\/comments\/\?page=2$/]
    also({ path: long, holds: { count, next: second, previous: null, results: pks.slice(0, 20) } })
    const rest = { count, next: null, previous: first, results: pks.slice(20) }
    also({ path: long, query: { page: 2 }, holds: rest })
  })

  on(list, 404, async ({ share, account, call, send, also }) => {
    share()
    const { path } = await newPlace(level, call, await account())
    const [first, ...more] = nowhere(level)
    send({ path: first ?? {}, message: notFound })
    for (const other of more) also({ path: other, message: notFound })
    for (const query of [2, ...noPages]) also({ path, query: { page: query }, message: noSuchPage })
  })

  on(get, 200, async ({ share, account, stranger, call, send, also }) => {
    share()
    const as = await stranger('neighbour')
    const { path: place } = await newPlace(level, call, await account())
    const { pk, created_at, updated_at } = await call(write, 201, {
      as,
      path: place,
      body: { body: 'Said.' },
    })
    const path = { pk }
    await call(like, 200, { path })
    const said = {
      pk,
      body: 'Said.',
      user: as.slug,
      created_at,
      updated_at,
      likes_count: 1,
      [byOwner]: false,
    }
    send({ path, holds: { ...said, is_owner: false, user_has_voted: true } })
    also({ path, as, holds: { ...said, is_owner: true, user_has_voted: false } })
    also({ path, as: 'nobody', holds: { ...said, is_owner: false, user_has_voted: false } })
  })

  for (const edit of edits) {
    on(edit, 200, async ({ share, account, stranger, call, send, also }) => {
      share()
      const as = await stranger('neighbour')
      const { path: place } = await newPlace(level, call, await account())
      const { pk, created_at } = await call(write, 201, { as, path: place })
      const path = { pk }
      const rest = { pk, user: as.slug, created_at, is_owner: true, [byOwner]: false }
      send({ as, path, body: { body: 'Again.', user: 'is no member' }, holds: { ...rest, body: 'Again.' } })
      const longest = '字'.repeat(5000)
      also({ as, path, body: { body: longest }, holds: { ...rest, body: longest } })
    })
  }

  for (const operation of [write, ...edits]) {
    on(operation, 400, ({ share, send, also }) => {
      share()
      send({ body: {}, message: required })
      for (const [body, message] of badBodies) also({ body: { body }, message })
      for (const one of unreadable) also(one)
    })
  }

  on(write, 404, async ({ share, idOf, send, also }) => {
    share()
    const [first, ...more] = nowhere(level)
    send({ path: first ?? {} })
    for (const path of more) also({ path, message: notFound })
    // A reply takes a comment of its own kind, and no reply.
    if (isReply)
      for (const other of notToReplyTo) also({ path: { pk: await idOf(other) }, message: notFound })
  })

  on(remove, 204, async ({ share, account, stranger, call, send, also, afterwards }) => {
    share()
    const [owner, as] = [await account(), await stranger('neighbour')]
    const { slug, path } = await newPlace(level, call, owner)
    const own = await call(write, 201, { path })
    const theirs = await call(write, 201, { as, path })
    send({ path: { pk: own.pk } })
    also({ as, path: { pk: theirs.pk } })
    afterwards(async () => {
      await call(get, 404, { path: { pk: own.pk } })
      const { comment_count: count } = await call(kind.get, 200, { path: { slug } })
      const due = isReply ? 1 : 0
      if (count !== due) throw new Error(`comment_count must be ${due}, and is ${count}`)
    })
  })

  for (const [operation, likes] of [
    [like, 2],
    [unlike, 1],
  ] as const) {
    on(operation, 200, async ({ share, account, stranger, call, send, also, afterwards }) => {
      share()
      const { path: place } = await newPlace(level, call, await account())
      const { pk } = await call(write, 201, { path: place })
      const path = { pk }
      await call(like, 200, { as: await stranger('neighbour'), path })
      if (operation === unlike) await call(like, 200, { path })
      send({ path })
      // Again is the same.
      also({ path })
      afterwards(async () => {
        const { likes_count, user_has_voted } = await call(get, 200, { path })
        if (likes_count !== likes || user_has_voted !== (operation === like))
          throw new Error(`after ${operation} there are ${likes_count} likes, and it says ${user_has_voted}`)
      })
    })
  }

  for (const operation of [...edits, remove]) {
    on(operation, 403, async ({ share, account, stranger, call, send, also }) => {
      share()
      const [owner, as] = [await account(), await stranger('neighbour')]
      const { path: place } = await newPlace(level, call, owner)
      const { pk } = await call(write, 201, { as, path: place })
      const path = { pk }
      // Whose the post is has no right to what others say of it.
      send({ path })
      also({ path, as: await stranger('staff') })
      if (operation !== remove) also({ path, body: {} })
    })
  }

  for (const operation of [get, ...edits, remove, like, unlike]) {
    on(operation, 404, async ({ share, idOf, send, also }) => {
      share()
      const [first, ...more] = [...noPks, ...(await Promise.all(others.map((other) => idOf(other))))]
      send({ path: { pk: first ?? 0 } })
      for (const pk of more) also({ path: { pk }, message: notFound })
    })
  }
}
