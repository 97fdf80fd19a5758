/** Categories and tags. */
import { newEvent, on, unique } from './api.ts'
import { forbidden, longerThan, required, unreadable } from './words.ts'

const description = 'Problems to solve against the clock.'
/** Names of nothing, as nothing can be called so. */
const noNames = ['x'.repeat(51), 'nul\0nul'] as const

for (const kind of [
  {
    list: 'listCategories',
    create: 'createCategory',
    edit: 'editCategory',
    remove: 'deleteCategory',
    member: 'category',
    taken: 'This category already exist.',
    unknown: 'Category does not exist.',
    gone: 'This category does not exixt.',
    inUse: 'Cant delete a category that is in use.',
    notFound: 'Category not found.',
  },
  {
    list: 'listTags',
    create: 'createTag',
    edit: 'editTag',
    remove: 'deleteTag',
    member: 'tags',
    taken: 'Tag already exist.',
    unknown: 'Tag does not exist.',
    gone: 'This tag does not exixt.',
    inUse: 'Cant delete a tag that is in use.',
    notFound: 'Tag not found.',
  },
] as const) {
  const { list, create, edit, remove, member, taken, unknown, gone, inUse, notFound } = kind

  on(list, 200, async ({ call, account, share, send, afterwards }) => {
    share()
    const name = unique('Coding')
    await call(create, 201, { as: await account(), body: { name, description } })
    send({})
    afterwards(async () => {
      const labels = await call(list, 200)
      if (!labels.some((one) => one.name === name)) throw new Error(`${name} is not in the list`)
    })
  })

  on(create, 201, ({ share, send, also }) => {
    share()
    const name = unique('Coding')
    send({ body: { name, description }, holds: { name, description } })
    also({ body: { name: unique('Żółw') }, holds: { description: '' } })
  })

  on(create, 400, ({ share, send, also }) => {
    share()
    send({ body: {}, holds: { error: { name: required } } })
    also({ body: { name: 'x'.repeat(51) }, holds: { error: { name: longerThan(50) } } })
    for (const body of unreadable) also(body)
  })

  on(create, 422, async ({ share, call, send, also }) => {
    share()
    const name = unique('Coding')
    await call(create, 201, { body: { name } })
    send({ body: { name }, message: taken })
    also({ body: { name: name.toUpperCase() }, message: taken })
  })

  on(edit, 202, async ({ share, call, send, also }) => {
    share()
    const name = unique('Coding')
    await call(create, 201, { body: { name } })
    send({ path: { name: name.toUpperCase() }, body: { description }, holds: { name, description } })
    also({ path: { name }, body: { description: '' }, holds: { name, description: '' } })
    if (edit === 'editCategory') return
    // Where there is no such tag, there may be such a category.
    const category = unique('Hackathon')
    await call('createCategory', 201, { body: { name: category } })
    also({ path: { name: category }, body: { description }, holds: { name: category, description } })
  })

  on(edit, 400, ({ share, send, also }) => {
    share()
    send({ body: {}, holds: { error: { description: required } } })
    also({ body: { description: 'x'.repeat(1001) }, message: longerThan(1000) })
    for (const body of unreadable) also(body)
  })

  on(edit, 422, ({ share, send }) => {
    share()
    send({ path: { name: unique('Coding') }, message: unknown })
  })

  on(remove, 204, async ({ share, call, send, afterwards }) => {
    share()
    const name = unique('Coding')
    await call(create, 201, { body: { name } })
    send({ path: { name } })
    afterwards(() => call(remove, 422, { path: { name } }))
  })

  on(remove, 422, async ({ share, call, send, also }) => {
    share()
    const name = unique('Coding')
    await call(create, 201, { body: { name } })
    await call('createEvent', 201, { body: newEvent({ [member]: [name] }) })
    send({ path: { name }, message: inUse })
    also({ path: { name: unique('Coding') }, message: gone })
    if (remove === 'deleteCategory') also({ path: { name: 'others' }, message: inUse })
  })

  for (const operation of [edit, remove]) {
    on(operation, 404, ({ share, send, also }) => {
      share()
      const [first, second] = noNames
      send({ path: { name: first }, message: notFound })
      also({ path: { name: second }, message: notFound })
    })
  }

  for (const operation of [create, edit, remove]) {
    on(operation, 403, async ({ share, stranger, send }) => {
      share()
      send({ as: await stranger('neighbour'), message: forbidden })
    })
  }
}
