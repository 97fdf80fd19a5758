import { afterAll, beforeAll, it } from 'vitest'
import { picture } from '../../media/testing-images.ts'
import { type Answer, startTestServer, type TestServer } from '../../testing.ts'
import type { Schemas } from './contract.ts'
import {
  accept,
  eventFields,
  invite,
  newEvent,
  newName,
  newPeople,
  newStaff,
  newTeam,
  type Person,
  registered,
} from './testing-events.ts'
import { isOfEvents, shapesOf } from './testing-shapes.ts'

let server: TestServer
let staff: Person
beforeAll(async () => {
  // The guard judges the same answers in the tests of each resource.
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  staff = await newStaff(server)
})
afterAll(() => server.close())

const { check, expectAllChecked } = shapesOf(isOfEvents)

const addPhotos = async (id: string): Promise<Answer> => {
  const data = new FormData()
  const image = new Blob([new Uint8Array(await picture(8, 8).png().toBuffer())])
  for (const name of ['eventPicture', 'eventLogo']) data.append(name, image, 'upload')
  const response = await fetch(`${server.url}/events/${id}/photo`, {
    method: 'POST',
    headers: { Connection: 'close', Authorization: `Bearer ${staff.token}` },
    body: data,
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const full = {
  ...{ fees: 'Rs 300', prize: ['2000'], rules: ['No phones'], faq: [['Why?', 'So.']] },
  ...{ teamEvent: true, minSize: 1, maxSize: 8 },
}

const checkLabels = async (): Promise<void> => {
  for (const [path, one, all] of [
    ['/events/category', 'Category', 'Categories'],
    ['/events/tags', 'Tag', 'Tags'],
  ] as const) {
    const name = newName()
    check(`create${one}`, await staff.call('POST', path, { body: { name } }))
    const change = await staff.call('PUT', `${path}/${name}`, { body: { description: 'x' } })
    check(one === 'Tag' ? 'editTag tag' : 'editCategory', change)
    check(`list${all}`, await server.call('GET', path))
  }
  check('editTag category', await staff.call('PUT', '/events/tags/others', { body: { description: 'x' } }))
}

const checkEvents = async (): Promise<void> => {
  const [person, leader] = await newPeople(server, 2)
  if (!person || !leader) throw new Error('nobody')
  await staff.call('POST', '/events/tags', { body: { name: 'Shaped' } })
  const fields = eventFields({ ...full, tags: ['Shaped'] })
  const made = await staff.call('POST', '/events', { body: fields })
  check('createEvent', made)
  const { publicId: id } = made.body as Schemas['CreatedEvent']
  check('uploadEventPhotos', await addPhotos(id))
  check('editEvent', await staff.call('PUT', `/events/${id}`, { body: { ...fields, maxParticipants: 40 } }))
  check('getEvent', await server.call('GET', `/events/${id}`))
  const single = await newEvent(staff)
  check('listEvents', await server.call('GET', '/events'))

  const teamId = await newTeam(leader)
  check('registerForEvent', await leader.call('POST', `/events/${id}/register/`, { body: { teamId } }))
  check('listRegistrations team', await staff.call('GET', `/events/${id}/registrations`))
  const path = `/events/${single}/registrations/${await registered(person, single)}`
  check('listRegistrations single', await staff.call('GET', `/events/${single}/registrations`))
  check('getRegistration', await person.call('GET', path))
  check('editRegistration', await staff.call('PUT', path, { body: { status: 'confirmed' } }))
  check('deleteEvent', await staff.call('DELETE', `/events/${await newEvent(staff)}`))
}

const checkCrew = async (): Promise<void> => {
  const path = `/events/${await newEvent(staff)}`
  const [{ username } = staff] = await newPeople(server, 1)
  check('addOrganiser', await staff.call('POST', `${path}/organisers`, { body: { username, role: 'Head' } }))
  check('listOrganisers', await staff.call('GET', `${path}/organisers`))
  check('addVolunteer', await staff.call('POST', `${path}/volunteers`, { body: { username, task: ['x'] } }))
  check('listVolunteers', await staff.call('GET', `${path}/volunteers`))
  const change = { body: { task: ['y'] } }
  check('changeVolunteerTasks', await staff.call('PUT', `${path}/volunteers/${username}`, change))
}

const checkTeams = async (): Promise<void> => {
  const [leader, member, invitee] = await newPeople(server, 3)
  if (!leader || !member || !invitee) throw new Error('nobody')
  const made = await leader.call('POST', '/teams/', { body: { name: newName() } })
  check('createTeam', made)
  const { teamid } = made.body as Schemas['SavedTeam']
  check('createInvitation', await invite(leader, teamid, member))
  check('listInvitations', await member.call('GET', `/users/${member.username}/invitation`))
  check('acceptInvitation', await accept(member, teamid))
  await invite(leader, teamid, invitee)
  check(
    'rejectInvitation',
    await invitee.call('PUT', `/users/${invitee.username}/invitation/${teamid}/reject/`),
  )
  const event = await newEvent(staff, full)
  await registered(leader, event, teamid)
  check('getTeam', await leader.call('GET', `/teams/${teamid}`))
  check('editTeam', await leader.call('PUT', `/teams/${teamid}`, { body: { name: newName() } }))
  check('listTeams all', await staff.call('GET', '/teams'))
  check('listTeams ofAnEvent', await staff.call('GET', `/teams?event=${event}`))
}

it('answers are of the shape of their examples: of each operation on events and teams', async () => {
  await checkLabels()
  await checkEvents()
  await checkCrew()
  await checkTeams()
  expectAllChecked()
})
