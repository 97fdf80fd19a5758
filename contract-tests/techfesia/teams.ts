import { join, makeTeam, newTeamEvent, on, unique } from './api.ts'
import {
  forbidden,
  greaterThan,
  longerThan,
  noIds,
  noPage,
  noTeam,
  noUsernames,
  required,
  unreadable,
} from './words.ts'

const noMember = 'Member not found.'

on('listTeams', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const teamid = await makeTeam(call, leader)
  await join(call, leader, teamid, member)
  const { publicId: event } = await call('createEvent', 201, { body: newTeamEvent() })
  await call('registerForEvent', 201, { as: leader, path: { id: event }, body: { teamId: teamid } })
  const result = [{ teamid, leader: leader.username, members: [member.username], events: [event] }]
  send({ query: { limit: 1 }, holds: { currentpage: 1 } })
  also({ query: { event, limit: 100, page: 1 }, holds: { pages: 1, currentpage: 1, result } })
  also({ query: { event, user: member.username }, holds: { result } })
  also({ query: { event: 'nothing', user: member.username }, holds: { pages: 1, result: [] } })
})

on('listTeams', 400, ({ share, send, also }) => {
  share()
  send(noPage)
  also({ query: { limit: 101 }, holds: { error: { limit: greaterThan(100) } } })
})

on('createTeam', 201, async ({ stranger, send }) => {
  const as = await stranger('leader')
  const name = unique('Gingers')
  send({ as, body: { name }, holds: { name, leader: as.username, members: [], events: [], invitees: [] } })
})

on('getTeam', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const id = await makeTeam(call, leader)
  const { username } = member
  await call('createInvitation', 201, { as: leader, path: { id }, body: { username } })
  const holds = { teamid: id, leader: leader.username, members: [], invitees: [username], events: [] }
  for (const as of [leader, member]) also({ as, path: { id }, holds })
  send({ path: { id }, holds })
})

on('editTeam', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const leader = await stranger('leader')
  const path = { id: await makeTeam(call, leader) }
  const [name, other] = [unique('Flockers'), unique('Rookies')]
  send({ as: leader, path, body: { name }, holds: { name, leader: leader.username, event: [] } })
  also({ path, body: { name: other }, holds: { name: other, leader: leader.username } })
})

for (const operation of ['createTeam', 'editTeam'] as const) {
  on(operation, 400, ({ share, send, also }) => {
    share()
    send({ body: {}, holds: { error: { name: required } } })
    also({ body: { name: 'x'.repeat(51) }, holds: { error: { name: longerThan(50) } } })
    for (const body of unreadable) also(body)
  })

  on(operation, 422, async ({ share, call, send }) => {
    share()
    const { name } = await call('createTeam', 201, { body: { name: unique('Gingers') } })
    send({ body: { name: name.toUpperCase() } })
  })
}

on('deleteTeam', 204, async ({ share, stranger, call, send, also, afterwards }) => {
  share()
  const leader = await stranger('leader')
  const path = { id: await makeTeam(call, leader) }
  send({ as: leader, path })
  also({ path: { id: await makeTeam(call, leader) } })
  afterwards(() => call('getTeam', 404, { path }))
})

on('deleteTeam', 422, async ({ share, stranger, call, send }) => {
  share()
  const as = await stranger('leader')
  const teamId = await makeTeam(call, as)
  const { publicId: id } = await call('createEvent', 201, { body: newTeamEvent() })
  await call('registerForEvent', 201, { as, path: { id }, body: { teamId } })
  send({ as, path: { id: teamId } })
})

on('removeMember', 204, async ({ stranger, call, send, also, afterwards }) => {
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const teams = [await makeTeam(call, leader), await makeTeam(call, leader)] as const
  for (const id of teams) await join(call, leader, id, member)
  const { username } = member
  send({ as: leader, path: { id: teams[0], username } })
  // Who leaves does so as well.
  also({ as: member, path: { id: teams[1], username } })
  afterwards(async () => {
    const { members } = await call('getTeam', 200, { as: leader, path: { id: teams[0] } })
    if (members.length > 0) throw new Error('who was taken off is still a member')
  })
})

on('removeMember', 404, async ({ share, stranger, send, also }) => {
  share()
  const { username } = await stranger('neighbour')
  send({ path: { username }, message: noMember })
  for (const nobody of noUsernames) also({ path: { username: nobody }, message: noMember })
  also({ path: { id: noIds[0], username }, message: noTeam })
})

on('removeMember', 422, ({ share, send }) => {
  share()
  // The account leads the team.
  send({})
})

for (const operation of [
  'listTeams',
  'getTeam',
  'editTeam',
  'deleteTeam',
  'removeMember',
  'createInvitation',
  'withdrawInvitation',
] as const) {
  on(operation, 403, async ({ share, stranger, send }) => {
    share()
    send({ as: await stranger('neighbour'), message: forbidden })
  })
}

for (const operation of [
  'getTeam',
  'editTeam',
  'deleteTeam',
  'createInvitation',
  'withdrawInvitation',
] as const) {
  on(operation, 404, ({ share, send, also }) => {
    share()
    const [first, ...others] = noIds
    send({ path: { id: first }, message: noTeam })
    for (const id of others) also({ path: { id }, message: noTeam })
  })
}
