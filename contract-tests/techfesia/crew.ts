/** Organisers and volunteers: who runs an event. */
import { newEvent, on } from './api.ts'
import { forbidden, noEvent, noIds, noUsernames, required, unreadable } from './words.ts'

for (const kind of [
  {
    list: 'listOrganisers',
    add: 'addOrganiser',
    remove: 'removeOrganiser',
    member: 'role',
    works: ['Head', 'Member'],
    already: 'Already an organiser',
    notFound: 'Organiser not found.',
  },
  {
    list: 'listVolunteers',
    add: 'addVolunteer',
    remove: 'removeVolunteer',
    member: 'task',
    works: [['Open the hall', 'Keep the time'], []],
    already: 'Already a volunteer',
    notFound: 'Volunteer not found.',
  },
] as const) {
  const { list, add, remove, member: named, works, already, notFound } = kind
  const [one, another] = works

  on(list, 200, async ({ share, stranger, call, send, also }) => {
    share()
    const [{ username: first }, second] = [await stranger('leader'), await stranger('member')]
    const { publicId: id } = await call('createEvent', 201, { body: newEvent() })
    await call(add, 201, { path: { id }, body: { username: first, [named]: one } })
    await call(add, 201, { path: { id }, body: { username: second.username, [named]: another } })
    const holds = [
      { username: first, [named]: one },
      { username: second.username, [named]: another },
    ]
    send({ path: { id }, holds })
    also({ as: second, path: { id }, holds })
    also({ holds: [] })
  })

  on(add, 201, async ({ share, stranger, call, send, also }) => {
    share()
    const [{ username: first }, { username: second }] = [await stranger('leader'), await stranger('member')]
    const { publicId: id } = await call('createEvent', 201, { body: newEvent() })
    const holds = [{ username: first, [named]: one }]
    send({ path: { id }, body: { username: first.toUpperCase(), [named]: one }, holds })
    const both = [...holds, { username: second, [named]: another }]
    also({ path: { id }, body: { username: second, [named]: another }, holds: both })
  })

  on(add, 400, ({ share, send, also }) => {
    share()
    send({ body: {}, holds: { error: { username: required, [named]: required } } })
    also({ body: { username: 'asha_rao', [named]: 42 } })
    for (const body of unreadable) also(body)
  })

  on(add, 422, async ({ share, stranger, call, send, also }) => {
    share()
    const { username } = await stranger('member')
    const { publicId: id } = await call('createEvent', 201, { body: newEvent() })
    await call(add, 201, { path: { id }, body: { username, [named]: one } })
    send({ path: { id }, body: { username, [named]: another }, message: already })
    also({ path: { id }, body: { username: 'nobody-x7k2p9', [named]: one }, message: 'Wrong Username' })
  })

  on(remove, 204, async ({ share, stranger, call, send, afterwards }) => {
    share()
    const { username } = await stranger('member')
    const { publicId: id } = await call('createEvent', 201, { body: newEvent() })
    await call(add, 201, { path: { id }, body: { username, [named]: one } })
    send({ path: { id, username } })
    afterwards(async () => {
      const left = await call(list, 200, { path: { id } })
      if (left.length > 0) throw new Error('who was taken off is still in the list')
    })
  })

  const ofOne = remove === 'removeVolunteer' ? ([remove, 'changeVolunteerTasks'] as const) : [remove]

  for (const operation of ofOne) {
    on(operation, 404, async ({ share, stranger, send, also }) => {
      share()
      const { username } = await stranger('neighbour')
      send({ path: { username }, message: notFound })
      for (const nobody of noUsernames) also({ path: { username: nobody }, message: notFound })
      also({ path: { id: noIds[0], username }, message: noEvent })
    })
  }

  for (const operation of [add, ...ofOne]) {
    on(operation, 403, async ({ share, stranger, send }) => {
      share()
      send({ as: await stranger('neighbour'), message: forbidden })
    })
  }
}

on('changeVolunteerTasks', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const { username } = await stranger('member')
  const { publicId: id } = await call('createEvent', 201, { body: newEvent() })
  await call('addVolunteer', 201, { path: { id }, body: { username, task: ['Open the hall'] } })
  const [path, task] = [{ id, username }, ['Arrange the rooms', 'Count the chairs']]
  send({ path, body: { task }, holds: { eventid: id, volunteer: username, task } })
  also({ path, body: { task: [] }, holds: { task: [] } })
})

on('changeVolunteerTasks', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, holds: { error: { task: required } } })
  also({ body: { task: 'Open the hall' } })
  for (const body of unreadable) also(body)
})
