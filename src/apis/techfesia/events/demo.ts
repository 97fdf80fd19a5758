import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount } from '../../../db/prepared.ts'
import { insertOrganiser, insertVolunteer } from '../crew/queries.ts'
import { answerInvitation, invite } from '../invitations/queries.ts'
import { newPublicId } from '../public-ids.ts'
import { insertRegistration } from '../registrations/queries.ts'
import { insertTeam, lockTeam } from '../teams/queries.ts'
import { readFees } from './fees.ts'
import { lockLabels, replaceLabels } from './label-queries.ts'
import { type EventFields, insertEvent } from './queries.ts'

const labels = {
  categories: {
    Coding: 'Problems to solve against the clock.',
    Contest: 'Somebody wins.',
    Workshop: 'Learning by doing.',
  },
  tags: {
    Free: 'Costs nothing.',
    Begineer: 'No experience needed.',
    'Special Prizes': 'More than a handshake.',
  },
} as const

interface DemoEvent extends Partial<EventFields> {
  name: string
  description: string
  date: string
  time: string
  category: readonly (keyof typeof labels.categories)[]
  tags: readonly (keyof typeof labels.tags)[]
}

const relay: DemoEvent = {
  name: 'Night Relay',
  description: 'Three hours of problems, one keyboard to a team.',
  ...{ date: '2027-09-24', time: '21:30', venue: 'Computer Lab', ...readFees('Rs 300') },
  ...{ teamEvent: true, minSize: 2, maxSize: 4, maxParticipants: 40 },
  prize: ['First: 2000', 'Second: 1500'],
  rules: ['One keyboard to a team', 'No phones'],
  faq: [['Do we need a laptop?', 'Yes, one.']],
  category: ['Coding', 'Contest'],
  tags: ['Special Prizes'],
}
const backwards: DemoEvent = {
  name: 'Backwards',
  description: 'Here is the answer. What was the question?',
  ...{ date: '2027-09-25', time: '17:30', venue: 'Hall 2', maxParticipants: 2 },
  category: ['Contest'],
  tags: ['Free', 'Begineer'],
}
const lanterns: DemoEvent = {
  name: 'Paper Lanterns',
  description: 'From a sheet of paper to a light.',
  ...{ date: '2027-09-26', time: '10:00', venue: 'Courtyard', ...readFees('Rs 50 for the paper') },
  category: ['Workshop'],
  tags: ['Begineer'],
}
const teamName = 'The Gingers'

const isThere = async (trx: Db): Promise<boolean> =>
  (await preparedCount(
    trx,
    'techfesia.demo-is-there',
    `select from techfesia.events where lower(name) = any($1)
     union all select from techfesia.teams where lower(name) = $2`,
    [[relay, backwards, lanterns].map(({ name }) => name.toLowerCase()), teamName.toLowerCase()],
  )) > 0

const addLabels = async (trx: Db): Promise<void> => {
  for (const kind of ['categories', 'tags'] as const)
    for (const [name, description] of Object.entries(labels[kind]))
      await prepared(
        trx,
        `techfesia.demo-${kind}`,
        `insert into techfesia.${kind} (name, description) values ($1, $2) on conflict do nothing`,
        [name, description],
      )
}

const addEvent = async (trx: Db, { category, tags, ...event }: DemoEvent): Promise<number> => {
  const id = await insertEvent(trx, newPublicId(), {
    ...{ venue: '', ...readFees(undefined), prize: [], rules: [], faq: [], maxParticipants: null },
    ...{ teamEvent: false, minSize: 1, maxSize: 1 },
    ...event,
  })
  if (id === 'taken') throw new Error(`there is an event ${event.name}`)
  await replaceLabels(trx, 'categories', id, (await lockLabels(trx, 'categories', category)) ?? [])
  await replaceLabels(trx, 'tags', id, (await lockLabels(trx, 'tags', tags)) ?? [])
  return id
}

const register = (trx: Db, eventId: number, who: { personId: number } | { teamId: number }) =>
  insertRegistration(trx, newPublicId(), eventId, who)

/** A team of the first with the second, which has asked the third. */
const addTeam = async (trx: Db, [leaderId, memberId, inviteeId]: DemoPeople): Promise<number> => {
  const publicId = newPublicId()
  await insertTeam(trx, { publicId, name: teamName, leaderId })
  const team = await lockTeam(trx, publicId)
  if (!team) throw new Error('the team is not there')
  await invite(trx, team.id, memberId)
  await answerInvitation(trx, team.id, memberId, 'accepted')
  await invite(trx, team.id, inviteeId)
  return team.id
}

/** The numbers of the accounts of those who take part. */
export type DemoPeople = readonly [number, number, number]

/**
 * Makes events to try the API with, and who takes part in them: a team; three people for two places; somebody who
 * has to pay.
 * @param organiserId who runs them
 * @returns false, and makes nothing, when one of them is there already
 */
export const addDemoFestival = async (
  trx: Db,
  { organiserId, people }: { organiserId: number; people: DemoPeople },
): Promise<boolean> => {
  if (await isThere(trx)) return false
  await addLabels(trx)
  const [relayId, backwardsId, lanternsId] = [
    await addEvent(trx, relay),
    await addEvent(trx, backwards),
    await addEvent(trx, lanterns),
  ]
  for (const id of [relayId, backwardsId]) await insertOrganiser(trx, id, organiserId, 'Head')
  await insertVolunteer(trx, relayId, people[2], ['Open the hall', 'Keep the time'])
  await register(trx, relayId, { teamId: await addTeam(trx, people) })
  for (const personId of people) await register(trx, backwardsId, { personId })
  await register(trx, lanternsId, { personId: people[1] })
  return true
}
