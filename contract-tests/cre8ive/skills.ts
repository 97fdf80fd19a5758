import { noPks, on, unique } from './api.ts'
import {
  type BadFields,
  blank,
  longerThan,
  noNull,
  noneAtAll,
  noText,
  notFound,
  otherBodies,
  required,
  unreadable,
  unstorable,
} from './words.ts'

/** What is wrong with the fields that both a new and a changed skill have. */
const badFields: BadFields = [
  [{ name: ' ' }, blank],
  [{ name: null }, noNull],
  [{ name: 'x'.repeat(61) }, longerThan(60)],
  [{ name: ['Ballet'] }, noText],
  [{ subcategory: 'x'.repeat(61) }, longerThan(60)],
  [{ subcategory: null }, noNull],
  [{ description: 'x'.repeat(10_001) }, longerThan(10_000)],
  [{ description: 'nul \0 nul' }, unstorable],
]

on('listSkills', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const as = await stranger('staff')
  const subcategory = unique('Dance')
  for (const name of ['Tap', 'Ballet']) await call('createSkill', 201, { as, body: { name, subcategory } })
  send({ holds: { previous: null } })
  const found = {
    count: 2,
    next: null,
    results: [
      { name: 'Ballet', subcategory },
      { name: 'Tap', subcategory },
    ],
  }
  also({ query: { search: subcategory.slice(1).toUpperCase() }, holds: found })
  const name = unique('100%_ dance')
  const { pk } = await call('createSkill', 201, { as, body: { name, subcategory: '' } })
  also({ as: 'nobody', query: { search: name.slice(2) }, holds: { count: 1, results: [{ pk, name }] } })
  also({ query: { search: name.replace('%', 'x') }, holds: { count: 0, results: [] } })
})

on('createSkill', 201, async ({ stranger, send, also }) => {
  const as = await stranger('staff')
  send({ as, holds: { name: 'Choreography', subcategory: 'Dance', description: 'Composes dances.' } })
  const longest = { name: 'ż'.repeat(60), subcategory: 'x'.repeat(60), description: 'x'.repeat(10_000) }
  also({ as, body: { ...longest, pk: 1 }, holds: longest })
  also({ as, body: { name: 'Ballet' }, holds: { name: 'Ballet', subcategory: '', description: '' } })
})

on('createSkill', 400, async ({ stranger, send, also }) => {
  const as = await stranger('staff')
  send({ as, body: {}, message: required })
  for (const [fields, message] of badFields) also({ as, body: { name: 'Ballet', ...fields }, message })
  for (const one of unreadable) also({ as, ...one })
})

on('getSkill', 200, async ({ stranger, call, send, also }) => {
  const as = await stranger('staff')
  const { pk } = await call('createSkill', 201, { as, body: { name: 'Ballet' } })
  const holds = { pk, name: 'Ballet', subcategory: '', description: '' }
  send({ as, path: { pk }, holds })
  also({ as: 'nobody', path: { pk }, holds })
})

for (const edit of ['editSkill', 'patchSkill'] as const) {
  on(edit, 200, async ({ stranger, call, send, also }) => {
    const as = await stranger('staff')
    const rest = { subcategory: 'Dance', description: 'On the tips of the toes.' }
    const { pk } = await call('createSkill', 201, { as, body: { name: 'Ballett', ...rest } })
    const path = { pk }
    send({ as, path, body: { name: 'Ballet', pk: 1 }, holds: { pk, name: 'Ballet', ...rest } })
    also({ as, path, body: { name: 'Ballet', subcategory: '' }, holds: { pk, ...rest, subcategory: '' } })
    if (edit === 'patchSkill')
      also({ as, path, body: { description: '' }, holds: { name: 'Ballet', description: '' } })
  })

  on(edit, 400, async ({ stranger, call, send, also }) => {
    const as = await stranger('staff')
    const { pk } = await call('createSkill', 201, { as, body: { name: 'Ballet' } })
    const path = { pk }
    send({ as, path, body: {}, message: edit === 'editSkill' ? required : noneAtAll })
    for (const [fields, message] of badFields)
      also({ as, path, body: { name: 'Ballet', ...fields }, message })
    for (const one of unreadable) also({ as, path, ...one })
  })
}

on('deleteSkill', 204, async ({ share, account, stranger, call, send, afterwards }) => {
  share()
  const as = await stranger('staff')
  const { pk } = await call('createSkill', 201, { as, body: { name: 'Ballet' } })
  const { pk: profile } = await account()
  await call('editProfileSkills', 200, { path: { pk: profile }, body: { skills: [pk] } })
  const showcase = await call('createShowcase', 201, { body: { title: 'Swan Lake', skill_type: [pk] } })
  const { slug } = await call('createCollaboration', 201, { body: { title: 'Swan Lake', looking_for: [pk] } })
  send({ as, path: { pk } })
  // It leaves all who have it.
  afterwards(async () => {
    const left = [
      (await call('getProfileSkills', 200, { path: { pk: profile } })).skills,
      (await call('getShowcase', 200, { path: { slug: showcase.slug } })).skill_type,
      (await call('getCollaboration', 200, { path: { slug } })).looking_for,
    ].flat()
    if (left.length > 0) throw new Error(`a skill that is deleted is still named: ${left.join(', ')}`)
  })
})

for (const operation of ['createSkill', 'editSkill', 'patchSkill'] as const) {
  // Anybody else may not, whatever they send.
  on(operation, 413, async ({ share, stranger, send }) => {
    share()
    send({ as: await stranger('staff'), body: { name: 'x'.repeat(1024 * 1024) } })
  })

  on(operation, 415, async ({ share, stranger, send, also }) => {
    share()
    const as = await stranger('staff')
    const [first, ...others] = otherBodies
    send({ as, ...first })
    for (const body of others) also({ as, ...body })
  })
}

for (const operation of ['createSkill', 'editSkill', 'patchSkill', 'deleteSkill'] as const) {
  on(operation, 403, async ({ share, send, also, stranger }) => {
    share()
    send({})
    also({ as: await stranger('neighbour') })
    if (operation !== 'deleteSkill') also({ body: {} })
  })
}

for (const operation of ['getSkill', 'editSkill', 'patchSkill', 'deleteSkill'] as const) {
  on(operation, 404, async ({ stranger, call, send, also }) => {
    const as = await stranger('staff')
    const { pk: gone } = await call('createSkill', 201, { as, body: { name: 'Ballet' } })
    await call('deleteSkill', 204, { as, path: { pk: gone } })
    send({ as, path: { pk: gone } })
    for (const pk of noPks) also({ as, path: { pk }, message: notFound })
  })
}
