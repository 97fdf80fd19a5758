import { join, makeTeam, newTeamEvent, on, type Person, type TechfesiaCall } from './api.ts'
import { forbidden, noIds, noUser, required, unreadable } from './words.ts'

const accepted = 'Already Accepted'
const noInvitation = 'Invitation not found.'

/** Makes a team that invites somebody. @returns its id */
const invite = async (call: TechfesiaCall, as: Person, { username }: Person): Promise<string> => {
  const id = await makeTeam(call, as)
  await call('createInvitation', 201, { as, path: { id }, body: { username } })
  return id
}

on('createInvitation', 201, async ({ stranger, call, send, also }) => {
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const { username } = member
  const id = await makeTeam(call, leader)
  const invitees = [username]
  send({
    as: leader,
    path: { id },
    body: { username: username.toUpperCase() },
    holds: { teamid: id, invitees },
  })
  // Who has rejected an invitation may be invited again.
  const again = await invite(call, leader, member)
  await call('rejectInvitation', 200, { as: member, path: { username, teamid: again } })
  also({ as: leader, path: { id: again }, body: { username }, holds: { teamid: again, invitees } })
})

on('createInvitation', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, holds: { error: { username: required } } })
  also({ body: { username: 'x'.repeat(31) } })
  for (const body of unreadable) also(body)
})

on('createInvitation', 422, async ({ stranger, call, send, also }) => {
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const visitor = await stranger('visitor')
  const joined = await makeTeam(call, leader)
  await join(call, leader, joined, member)
  const invited = await invite(call, leader, member)
  send({
    as: leader,
    path: { id: invited },
    body: { username: 'nobody-x7k2p9' },
    message: 'Wrong Username',
  })
  for (const [id, { username }, message] of [
    [invited, visitor, 'Not from same college'],
    [invited, member, 'Already invited'],
    [joined, member, 'Already a member'],
    [joined, leader, 'Already a member'],
  ] as const)
    also({ as: leader, path: { id }, body: { username }, message })
})

on('withdrawInvitation', 204, async ({ stranger, call, send, afterwards }) => {
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const { username } = member
  const id = await invite(call, leader, member)
  send({ as: leader, path: { id, username } })
  afterwards(() => call('acceptInvitation', 404, { as: member, path: { username, teamid: id } }))
})

on('withdrawInvitation', 422, async ({ stranger, call, send, also }) => {
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const id = await makeTeam(call, leader)
  await join(call, leader, id, member)
  send({ as: leader, path: { id, username: member.username }, message: accepted })
  for (const username of [leader.username, 'nobody-x7k2p9'])
    also({ as: leader, path: { id, username }, message: 'Does not exist' })
})

on('listInvitations', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const visitor = await stranger('visitor')
  const other = await stranger('leader')
  send({ path: { username: visitor.username }, holds: [] })
  const teamid = await invite(call, other, await stranger('member'))
  const member = await stranger('member')
  const { username } = member
  also({
    as: member,
    path: { username },
    holds: { 0: { teamid, leader: other.username, status: 'pending' } },
  })
})

for (const answer of ['acceptInvitation', 'rejectInvitation'] as const) {
  on(answer, 200, async ({ share, stranger, call, send, also }) => {
    share()
    const [leader, member] = [await stranger('leader'), await stranger('member')]
    const { username } = member
    const teamid = await invite(call, leader, member)
    const status = answer === 'acceptInvitation' ? 'invitation accepted' : 'invitation rejectedd'
    send({ as: member, path: { username, teamid }, holds: { status, teamid } })
    // Staff may in the person's place.
    also({ path: { username, teamid: await invite(call, leader, member) }, holds: { status } })
  })

  on(answer, 403, async ({ share, stranger, send }) => {
    share()
    send({ as: await stranger('neighbour'), message: forbidden })
  })

  on(answer, 404, async ({ share, send, also }) => {
    share()
    const [first, ...others] = noIds
    send({ path: { teamid: first }, message: noInvitation })
    for (const teamid of others) also({ path: { teamid }, message: noInvitation })
    // A team that is there, and has not invited the account.
    also({ message: noInvitation })
    also({ path: { username: 'nobody-x7k2p9' }, message: noUser })
  })
}

on('rejectInvitation', 422, async ({ stranger, call, send }) => {
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const teamid = await makeTeam(call, leader)
  await join(call, leader, teamid, member)
  send({ as: member, path: { username: member.username, teamid } })
})

on('acceptInvitation', 422, async ({ share, stranger, call, send, also }) => {
  share()
  const [leader, member] = [await stranger('leader'), await stranger('member')]
  const { username } = member
  const joined = await makeTeam(call, leader)
  await join(call, leader, joined, member)
  send({ as: member, path: { username, teamid: joined }, message: accepted })

  /** A team that invites the person, and is registered for an event of its own. */
  const inviteToEvent = async (fields: object = {}) => {
    const teamid = await invite(call, leader, member)
    const { publicId: id } = await call('createEvent', 201, { body: newTeamEvent(fields) })
    await call('registerForEvent', 201, { as: leader, path: { id }, body: { teamId: teamid } })
    return { teamid, event: { id } }
  }
  const small = await inviteToEvent({ maxSize: 1 })
  also({ as: member, path: { username, teamid: small.teamid }, message: 'Team is too large for event' })

  const crowded = await inviteToEvent()
  const teamId = await makeTeam(call, member)
  await call('registerForEvent', 201, { as: member, path: crowded.event, body: { teamId } })
  also({
    as: member,
    path: { username, teamid: crowded.teamid },
    message: 'Already registered for event with another team',
  })

  const organised = await inviteToEvent()
  await call('addOrganiser', 201, { path: organised.event, body: { username, role: 'Head' } })
  also({
    as: member,
    path: { username, teamid: organised.teamid },
    message: 'Organisers and volunteers cannot register for event',
  })
})
