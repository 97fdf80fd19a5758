import { join, makeTeam, newEvent, newTeamEvent, on, type TechfesiaCall } from './api.ts'
import { forbidden, noChoice, noEvent, noIds, required, unreadable } from './words.ts'

const noRegistration = 'Registration not found.'

/** Makes an event. @returns where it is */
const makeEvent = async (call: TechfesiaCall, body: object = newEvent()): Promise<{ id: string }> => ({
  id: (await call('createEvent', 201, { body })).publicId,
})

/** Registers somebody for an event for single people. @returns where the registration is */
const register = async (call: TechfesiaCall, path: { id: string }, as: { token: string }) => {
  const { registrationId: rid, status } = await call('registerForEvent', 201, { as, path, body: {} })
  return { path: { ...path, rid }, status }
}

on('registerForEvent', 201, async ({ share, stranger, call, send, also }) => {
  share()
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const message = 'Successfully registered'
  const teams = await makeEvent(call, newTeamEvent({ fees: 'Rs 300', maxParticipants: 1 }))
  const [teamId, other] = [await makeTeam(call, leader), await makeTeam(call, member)]
  send({ as: leader, path: teams, body: { teamId }, holds: { message, status: 'payment pending' } })
  also({ as: member, path: teams, body: { teamId: other }, holds: { message, status: 'waiting' } })
  const single = { path: await makeEvent(call), holds: { message, status: 'confirmed' } }
  also({ as: leader, ...single, body: undefined })
  also({ as: member, ...single, body: { teamId: 'is not looked at' } })
})

on('registerForEvent', 400, async ({ share, call, send, also }) => {
  share()
  const path = await makeEvent(call, newTeamEvent())
  send({ path, body: {}, holds: { error: { teamId: required } } })
  also({ path, body: undefined, holds: { error: { teamId: required } } })
  also({ path, body: { teamId: 'x'.repeat(65) } })
  for (const body of unreadable) also({ path, ...body })
})

on('registerForEvent', 422, async ({ share, stranger, call, send, also }) => {
  share()
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const both = await makeTeam(call, leader)
  await join(call, leader, both, member)
  const alone = await makeTeam(call, member)

  const path = await makeEvent(call, newTeamEvent())
  await call('registerForEvent', 201, { as: leader, path, body: { teamId: both } })
  send({
    ...{ as: leader, path, body: { teamId: both } },
    holds: {
      ...{ message: 'Team already registered for event', eventId: path.id },
      ...{ teamId: both, status: 'registered' },
    },
  })
  for (const [as, teamId, where, message] of [
    [leader, 'nothing-x7k2p9', path, 'Team does not exist'],
    [member, both, path, 'Only the leader can register a team'],
    [member, alone, path, 'A member already registered for event with another team'],
    [
      ...([member, alone, await makeEvent(call, newTeamEvent({ minSize: 2 }))] as const),
      'Team is too small for event',
    ],
    [
      ...([leader, both, await makeEvent(call, newTeamEvent({ maxSize: 1 }))] as const),
      'Team is too large for event',
    ],
  ] as const)
    also({ as, path: where, body: { teamId }, message })

  const single = await makeEvent(call)
  const { username } = member
  await register(call, single, member)
  also({
    ...{ as: member, path: single, body: {} },
    holds: {
      ...{ message: 'User already registered for event', eventId: single.id },
      ...{ userId: username, status: 'registered' },
    },
  })

  const runs = 'Organisers and volunteers cannot register for event'
  const organised = await makeEvent(call, newTeamEvent())
  await call('addOrganiser', 201, { path: organised, body: { username, role: 'Head' } })
  also({ as: leader, path: organised, body: { teamId: both }, message: runs })
  const helped = await makeEvent(call)
  await call('addVolunteer', 201, { path: helped, body: { username, task: ['Count the chairs'] } })
  also({ as: member, path: helped, body: {}, message: runs })
})

on('listRegistrations', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const path = await makeEvent(call, newEvent({ fees: 300, maxParticipants: 1 }))
  for (const as of [leader, member]) await register(call, path, as)
  send({
    path,
    holds: {
      eventPublicId: path.id,
      eventType: 'single',
      registrations: [
        { userId: leader.username, teamId: undefined, status: 'payment pending' },
        { userId: member.username, status: 'waiting' },
      ],
    },
  })
  const teams = await makeEvent(call, newTeamEvent())
  const teamId = await makeTeam(call, leader)
  await call('registerForEvent', 201, { as: leader, path: teams, body: { teamId } })
  const registrations = [{ teamId, userId: undefined, status: 'confirmed' }]
  also({ path: teams, holds: { eventType: 'team', registrations } })
})

on('exportRegistrations', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const path = await makeEvent(call)
  const headersHold = { 'Content-Disposition': 'attachment; filename="registrations.csv"' }
  await register(call, path, await stranger('member'))
  send({ path, headersHold })
  also({ path: await makeEvent(call), headersHold })
})

on('getRegistration', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const member = await stranger('member')
  const { path } = await register(call, await makeEvent(call), member)
  const holds = { registrationId: path.rid, userId: member.username, teamId: undefined, status: 'confirmed' }
  send({ path, holds })
  also({ as: member, path, holds })
})

on('editRegistration', 200, async ({ share, stranger, call, sql, mailTo, send, also, afterwards }) => {
  share()
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const event = await makeEvent(call, newEvent({ fees: 300, maxParticipants: 1 }))
  const first = await register(call, event, leader)
  const second = await register(call, event, member)
  send({ path: first.path, body: { status: 'confirmed' }, holds: { status: 'confirmed' } })
  // The place goes to the first who waits, and that is the other.
  also({ path: first.path, body: { status: 'waiting' }, holds: { status: 'waiting' } })
  afterwards(async () => {
    const { status } = await call('getRegistration', 200, { path: second.path })
    if (status === 'waiting') throw new Error('nobody came to the place that was free')
    if (sql) await mailTo(member.email)
  })
})

on('editRegistration', 400, ({ share, send, also }) => {
  share()
  send({ body: { status: 'paid' }, holds: { error: { status: noChoice('paid') } } })
  also({ body: {}, holds: { error: { status: required } } })
  for (const body of unreadable) also(body)
})

on('editRegistration', 422, async ({ share, stranger, call, send, also }) => {
  share()
  const event = await makeEvent(call, newEvent({ maxParticipants: 1 }))
  await register(call, event, await stranger('leader'))
  const { path } = await register(call, event, await stranger('member'))
  for (const status of ['confirmed', 'payment pending']) also({ path, body: { status } })
  send({ path, message: 'No place is free' })
})

on('withdrawRegistration', 204, async ({ share, stranger, call, send, also, afterwards }) => {
  share()
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const event = await makeEvent(call)
  const own = await register(call, event, leader)
  const others = await register(call, event, member)
  send({ as: leader, path: own.path })
  also({ path: others.path })
  afterwards(async () => {
    await call('getRegistration', 404, { path: own.path })
    // Who has withdrawn may come again.
    await register(call, event, leader)
  })
})

for (const operation of [
  'listRegistrations',
  'exportRegistrations',
  'getRegistration',
  'editRegistration',
  'withdrawRegistration',
] as const) {
  on(operation, 403, async ({ share, stranger, send }) => {
    share()
    send({ as: await stranger('neighbour'), message: forbidden })
  })
}

for (const operation of ['getRegistration', 'editRegistration', 'withdrawRegistration'] as const) {
  on(operation, 404, async ({ share, stranger, call, send, also }) => {
    share()
    const [first, ...others] = noIds
    send({ path: { rid: first }, message: noRegistration })
    for (const rid of others) also({ path: { rid }, message: noRegistration })
    also({ path: { id: first }, message: noEvent })
    const { path } = await register(call, await makeEvent(call), await stranger('member'))
    // It is for another event.
    also({ path: { rid: path.rid }, message: noRegistration })
  })
}
