import { on, unique } from './api.ts'
import { forbidden, noChoice, noIds, noPage, required, unreadable } from './words.ts'

const noTicket = 'Ticket not found.'
const newTicket = (fields: object = {}) => ({
  title: 'No receipt',
  description: 'I paid for the relay and got no receipt.',
  ...fields,
})

for (const list of ['listTickets', 'listPublicTickets', 'listUserTickets'] as const) {
  on(list, 200, async ({ share, account, stranger, call, send, also }) => {
    share()
    const [as, member] = [await account(), await stranger('member')]
    const { username } = member
    const topic = unique('payment')
    const shown = await call('openTicket', 201, { as: member, body: newTicket({ topic, view: 'public' }) })
    const hidden = await call('openTicket', 201, {
      as: member,
      body: newTicket({ topic: topic.toUpperCase() }),
    })
    const content = 'It was mailed again.'
    await call('closeTicket', 200, { as, path: { id: shown.ticketid }, body: { content } })
    const one = { ticketid: shown.ticketid, openedBy: username, solution: { status: 'solved', content } }
    const other = { ticketid: hidden.ticketid, view: 'private', solution: { status: 'unsolved' } }
    const all = list === 'listPublicTickets' ? [one] : [other, one]
    const whose = list === 'listUserTickets' ? { path: { username } } : {}
    send({ ...whose, query: { topic }, holds: { pages: 1, currentpage: 1, result: all } })
    also({ ...whose, query: { topic, status: 'solved', limit: 1 }, holds: { result: [one] } })
    also({ ...whose, query: { topic: 'nothing' }, holds: { pages: 1, result: [] } })
    if (list === 'listUserTickets') also({ as: member, ...whose, query: { topic }, holds: { result: all } })
  })

  on(list, 400, ({ share, send, also }) => {
    share()
    send(noPage)
    also({ query: { status: 'open' }, holds: { error: { status: noChoice('open') } } })
  })
}

on('openTicket', 201, async ({ stranger, send, also }) => {
  const as = await stranger('member')
  const { username: openedBy } = as
  const solution = { status: 'unsolved' }
  send({ as, body: newTicket(), holds: { ...newTicket(), openedBy, topic: null, view: 'private', solution } })
  const body = newTicket({ topic: 'payment', view: 'public' })
  also({ as, body, holds: { ...body, openedBy, solution } })
})

on('openTicket', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, holds: { error: { title: required, description: required } } })
  also({ body: newTicket({ view: 'secret' }), holds: { error: { view: noChoice('secret') } } })
  for (const body of unreadable) also(body)
})

on('closeTicket', 200, async ({ share, account, call, send }) => {
  share()
  const { username: solvedBy } = await account()
  const { ticketid } = await call('openTicket', 201)
  const solution = { status: 'solved', solvedBy, content: 'It was mailed again.' }
  send({ path: { id: ticketid }, body: { content: solution.content }, holds: { ticketid, solution } })
})

on('closeTicket', 400, ({ share, send, also }) => {
  share()
  send({ body: { content: '  ' }, holds: { error: { content: required } } })
  for (const body of unreadable) also(body)
})

on('closeTicket', 404, ({ share, send, also }) => {
  share()
  const [first, ...others] = noIds
  send({ path: { id: first }, message: noTicket })
  for (const id of others) also({ path: { id }, message: noTicket })
})

on('closeTicket', 422, async ({ share, call, send }) => {
  share()
  const { ticketid: id } = await call('openTicket', 201)
  await call('closeTicket', 200, { path: { id } })
  send({ path: { id } })
})

for (const operation of ['listTickets', 'closeTicket'] as const) {
  on(operation, 403, async ({ share, stranger, send }) => {
    share()
    send({ as: await stranger('neighbour'), message: forbidden })
  })
}
