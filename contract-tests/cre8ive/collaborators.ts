import { addCollaborator, noPages, noPks, noSlugs, on } from './api.ts'
import {
  type BadFields,
  badSkills,
  blank,
  longerThan,
  noNull,
  noneAtAll,
  noSuchPage,
  noSuchPerson,
  noText,
  notFound,
  required,
  unreadable,
  unstorable,
} from './words.ts'

const title = 'The Red Shoes'
const role = 'Danced the lead.'

/** What is wrong with the fields that both a new and a changed collaborator have. */
const badFields: BadFields = [
  [{ role: 'x'.repeat(501) }, longerThan(500)],
  [{ role: null }, noNull],
  [{ role: 42 }, noText],
  [{ role: 'nul \0 nul' }, unstorable],
  ...badSkills('skill'),
]

on('listCollaborators', 200, async ({ share, account, stranger, idOf, call, send, also }) => {
  share()
  const skill = [Number(await idOf('/api/skills/{pk}'))]
  const [{ slug: first }, { slug: second }] = [await stranger('neighbour'), await account()]
  const { slug } = await call('createShowcase', 201, { body: { title } })
  const path = { slug }
  await call('addCollaborator', 201, { path, body: { user: first, role, skill } })
  await call('addCollaborator', 201, { path, body: { user: second } })
  const results = [
    { post: slug, user: first, role, skill },
    { post: slug, user: second, role: '', skill: [] },
  ]
  send({ path, holds: { count: 2, next: null, previous: null, results } })
  also({ path, as: 'nobody', query: { page: 1 }, holds: { count: 2, results } })
})

on('listCollaborators', 404, async ({ share, call, send, also }) => {
  share()
  const { slug: other } = await call('createCollaboration', 201, { body: { title } })
  send({ path: { slug: other }, message: notFound })
  for (const slug of noSlugs) also({ path: { slug }, message: notFound })
  for (const page of noPages) also({ query: { page }, message: noSuchPage })
})

on('addCollaborator', 201, async ({ share, account, stranger, idOf, call, send, also }) => {
  share()
  const skill = [Number(await idOf('/api/skills/{pk}'))]
  const neighbour = await stranger('neighbour')
  const { slug } = await call('createShowcase', 201, { body: { title } })
  const path = { slug }
  send({ path, body: { user: neighbour.slug, role, skill, pk: 1 } })
  also({ path, body: { user: (await account()).slug } })
  // Whom another administrator adds.
  await call('addShowcaseAdministrators', 201, { path, body: { administrator: [neighbour.slug] } })
  const { slug: user } = await stranger('staff')
  also({ path, as: neighbour, body: { user, role: 'x'.repeat(500), skill: [] } })
})

on('addCollaborator', 400, async ({ share, account, stranger, call, send, also }) => {
  share()
  const { slug: user } = await stranger('neighbour')
  const { slug } = await call('createShowcase', 201, { body: { title } })
  const path = { slug }
  const { slug: again } = await account()
  await addCollaborator(call, slug, again)
  send({ path, body: { user: again, role }, message: 'This user is already a collaborator.' })
  for (const [other, message] of [
    [undefined, required],
    [' ', blank],
    [null, noNull],
    [42, noText],
    ['nobody', noSuchPerson('nobody')],
    ['x'.repeat(121), longerThan(120)],
  ] as const)
    also({ path, body: { user: other }, message })
  for (const [fields, message] of badFields) also({ path, body: { user, ...fields }, message })
  for (const one of unreadable) also({ path, ...one })
})

on('addCollaborator', 403, async ({ share, stranger, idOf, call, send, also }) => {
  share()
  const slug = String(await idOf('/api/showcase/{slug}'))
  const as = await stranger('neighbour')
  // Nor may one who is a collaborator, and no more than that.
  await addCollaborator(call, slug, as.slug)
  send({ as, body: { user: as.slug } })
  also({ as, body: {} })
  also({ as: await stranger('staff'), body: { user: as.slug } })
})

on('addCollaborator', 404, async ({ share, call, send, also }) => {
  share()
  const { slug: other } = await call('createCollaboration', 201, { body: { title } })
  send({ path: { slug: other } })
  for (const slug of noSlugs) also({ path: { slug }, message: notFound })
})

for (const read of ['getCollaborator', 'getCollaboratorToEdit'] as const) {
  on(read, 200, async ({ share, account, send, also }) => {
    share()
    const { slug: user } = await account()
    const holds = { post: /^with-a-collaborator-/, user, role, skill: [] }
    send({ holds })
    also({ as: 'nobody', holds })
  })
}

for (const edit of ['editCollaborator', 'patchCollaborator'] as const) {
  on(edit, 200, async ({ share, stranger, idOf, call, send, also }) => {
    share()
    const skill = [Number(await idOf('/api/skills/{pk}'))]
    const as = await stranger('neighbour')
    const { slug: post } = await call('createShowcase', 201, { body: { title } })
    const path = { pk: await addCollaborator(call, post, as.slug) }
    const known = { ...path, post, user: as.slug }
    send({ path, body: { skill, user: 'is no member' }, holds: { ...known, role, skill } })
    // The collaborator may, too.
    also({ path, as, body: { role: '' }, holds: { ...known, role: '', skill } })
    also({ path, body: { role: 'x'.repeat(500), skill: [] }, holds: { ...known, skill: [] } })
  })

  on(edit, 400, ({ share, send, also }) => {
    share()
    send({ body: {}, message: noneAtAll })
    for (const [body, message] of badFields) also({ body, message })
    for (const one of unreadable) also(one)
  })
}

on('deleteCollaborator', 204, async ({ share, account, stranger, call, send, also, afterwards }) => {
  share()
  const as = await stranger('neighbour')
  const { slug } = await call('createShowcase', 201, { body: { title } })
  const self = await addCollaborator(call, slug, as.slug)
  const other = await addCollaborator(call, slug, (await account()).slug)
  send({ as, path: { pk: self } })
  also({ path: { pk: other } })
  afterwards(async () => {
    const { count } = await call('listCollaborators', 200, { path: { slug } })
    if (count !== 0) throw new Error(`${count} collaborators are left of none`)
  })
})

for (const operation of ['editCollaborator', 'patchCollaborator', 'deleteCollaborator'] as const) {
  on(operation, 403, async ({ share, stranger, send, also }) => {
    share()
    const as = await stranger('neighbour')
    send({ as })
    also({ as: await stranger('staff') })
    if (operation !== 'deleteCollaborator') also({ as, body: {} })
  })
}

for (const operation of [
  'getCollaborator',
  'getCollaboratorToEdit',
  'editCollaborator',
  'patchCollaborator',
  'deleteCollaborator',
] as const) {
  on(operation, 404, async ({ share, account, call, send, also }) => {
    share()
    const { slug } = await call('createShowcase', 201, { body: { title } })
    const gone = await addCollaborator(call, slug, (await account()).slug)
    await call('deleteCollaborator', 204, { path: { pk: gone } })
    send({ path: { pk: gone } })
    for (const pk of noPks) also({ path: { pk }, message: notFound })
  })
}
