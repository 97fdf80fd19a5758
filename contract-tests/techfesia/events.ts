import { newEvent, newTeamEvent, on, unique } from './api.ts'
import { forbidden, noChoice, noEvent, noIds, noPage, required, unreadable } from './words.ts'

const taken = 'This event already exist.'
const noCategory = { fields: { category: ['Others', 'nothing-x7k2p9'] }, message: 'Category does not exist.' }
const noTag = { fields: { tags: ['nothing-x7k2p9'] }, message: 'Tag does not exist.' }

/** What comes of an event of which only the least is said. */
const bare = { fees: '', prize: [], teamEvent: false, minSize: 1, maxSize: 1, rules: [], faq: [], tags: [] }

/** All that can be said of an event. */
const full = {
  fees: 'Rs 300',
  prize: ['First: 2000'],
  rules: ['No phones'],
  faq: [['Do we need a laptop?', 'Yes, one.']],
  maxParticipants: 40,
}

on('listEvents', 200, async ({ share, account, call, send, also }) => {
  share()
  const as = await account()
  const [category, tag] = [unique('Coding'), unique('Free')]
  await call('createCategory', 201, { as, body: { name: category } })
  await call('createTag', 201, { as, body: { name: tag } })
  const first = newEvent({ category: [category], date: '2019-09-21' })
  const second = newEvent({ category: [category], tags: [tag], date: '2019-09-20' })
  for (const body of [first, second]) await call('createEvent', 201, { as, body })
  const [one, other] = [
    { name: first.name, tags: [] },
    { name: second.name, tags: [tag] },
  ]
  const names = `nothing, ${category.toUpperCase()}`
  send({ query: { limit: 1 }, holds: { currentPage: 1 } })
  also({ query: { category: names }, holds: { noOfPages: 1, events: [other, one] } })
  also({ query: { category, order: '-date', limit: 1, page: 2 }, holds: { noOfPages: 2, events: [other] } })
  also({ query: { category, tags: tag }, holds: { events: [other] } })
  also({ query: { tags: 'nothing' }, holds: { currentPage: 1, noOfPages: 1, events: [] } })
})

on('listEvents', 400, ({ send, also }) => {
  send(noPage)
  also({ query: { order: 'price' }, holds: { error: { order: noChoice('price') } } })
})

on('createEvent', 201, ({ share, send, also }) => {
  share()
  const body = newEvent()
  send({ body, holds: { ...body, ...bare, category: ['Others'], maxParticipants: null } })
  const sizes = { minSize: 3, maxSize: 8 }
  const nested = newEvent({ ...full, teamEvent: true, teamProperties: sizes, category: ['others'] })
  also({ body: nested, holds: { ...full, ...sizes, name: nested.name, category: ['Others'] } })
  also({ body: newEvent({ fees: 300 }), holds: { fees: '300' } })
})

on('editEvent', 202, async ({ share, call, send, also }) => {
  share()
  const { publicId: id } = await call('createEvent', 201, { body: newEvent(full) })
  const body = newEvent()
  send({ path: { id }, body: newTeamEvent(full), holds: { eventid: id, ...full, maxSize: 2 } })
  // What is left out becomes empty.
  also({ path: { id }, body, holds: { eventid: id, ...body, ...bare, maxParticipants: null } })
})

for (const operation of ['createEvent', 'editEvent'] as const) {
  on(operation, 400, ({ share, send, also }) => {
    share()
    send({ body: {}, holds: { error: { name: required, venue: required } } })
    also({ body: newEvent({ teamEvent: true }), holds: { error: { minSize: required } } })
    also({
      body: newTeamEvent({ minSize: 3 }),
      holds: { error: { maxSize: 'Must not be less than minSize.' } },
    })
    for (const fields of [{ time: '24:00' }, { date: '2019-02-29' }, { faq: [['Why?']] }, { fees: -1 }])
      also({ body: newEvent(fields) })
    for (const body of unreadable) also(body)
  })

  on(operation, 422, async ({ share, stranger, call, send, also }) => {
    share()
    const { name } = await call('createEvent', 201, { body: newEvent() })
    send({ body: newEvent({ name: name.toUpperCase() }), message: taken })
    for (const { fields, message } of [noCategory, noTag]) also({ body: newEvent(fields), message })
    if (operation === 'createEvent') return
    const { publicId: id } = await call('createEvent', 201, { body: newEvent() })
    await call('registerForEvent', 201, { as: await stranger('member'), path: { id }, body: {} })
    const message = 'Cant change teamEvent of an event with registrations.'
    also({ path: { id }, body: newTeamEvent(), message })
  })
}

on('getEvent', 200, async ({ share, account, call, send }) => {
  share()
  const as = await account()
  const body = newTeamEvent(full)
  const { publicId: id } = await call('createEvent', 201, { as, body })
  const { prize, rules, faq, maxParticipants } = full
  const teamEventProperties = { minSize: 1, maxSize: 2 }
  const shown = { prize, rules, faq, maxParticipants, fees: 300, teamEventProperties, name: body.name }
  send({ path: { id }, holds: { ...shown, publicId: id, eventPicture: undefined } })
})

on('getEventCalendar', 200, ({ share, send }) => {
  share()
  send({ headersHold: { 'Content-Disposition': /^attachment; filename="night-relay[\w-]*\.ics"$/ } })
})

on('deleteEvent', 200, async ({ share, stranger, call, send, afterwards }) => {
  share()
  const { publicId: id } = await call('createEvent', 201, { body: newEvent({ fees: 1 }) })
  // It is not paid for, and so not confirmed.
  await call('registerForEvent', 201, { as: await stranger('member'), path: { id }, body: {} })
  send({ path: { id } })
  afterwards(() => call('getEvent', 404, { path: { id } }))
})

on('deleteEvent', 422, async ({ share, stranger, call, send }) => {
  share()
  const { publicId: id } = await call('createEvent', 201, { body: newEvent() })
  await call('registerForEvent', 201, { as: await stranger('member'), path: { id }, body: {} })
  send({ path: { id } })
})

for (const operation of ['createEvent', 'editEvent', 'deleteEvent'] as const) {
  on(operation, 403, async ({ share, stranger, send }) => {
    share()
    send({ as: await stranger('neighbour'), message: forbidden })
  })
}

for (const operation of [
  'getEvent',
  'getEventCalendar',
  'editEvent',
  'deleteEvent',
  'registerForEvent',
  'listRegistrations',
  'exportRegistrations',
  'listOrganisers',
  'addOrganiser',
  'listVolunteers',
  'addVolunteer',
] as const) {
  on(operation, 404, ({ share, send, also }) => {
    share()
    const body = operation === 'editEvent' ? { body: newEvent() } : {}
    const [first, ...others] = noIds
    send({ path: { id: first }, message: noEvent, ...body })
    for (const id of others) also({ path: { id }, message: noEvent, ...body })
  })
}
