import type { Db } from '../../db/connection.ts'
import type { HashedPassword, Identity } from '../../identity/identity.ts'
import { roles } from './contract.ts'
import { addDemoFestival } from './events/demo.ts'
import { createAccount } from './people/create.ts'
import { newPublicId } from './public-ids.ts'
import { closeTicket, insertTicket } from './tickets/queries.ts'

export const demoPassword = 'far-away-42'

const collegeName = 'IIIT Sri City'

const people = [
  { username: 'meera_desk', firstName: 'Meera', lastName: 'Iyer', role: roles.staff },
  { username: 'asha_rao', firstName: 'Asha', lastName: 'Rao', role: roles.normal },
  { username: 'vikram.s', firstName: 'Vikram', lastName: 'Singh', role: roles.normal },
  { username: 'lina-k', firstName: 'Lina', lastName: 'Kaur', role: roles.normal },
] as const

type DemoUsername = (typeof people)[number]['username']

/** The numbers of the demo's accounts. */
type DemoPeople = Readonly<Record<DemoUsername, number>>

/** Undefined when one of them is there already. */
const addPeople = async (
  services: { db: Db; identity: Identity },
  password: HashedPassword,
): Promise<DemoPeople | undefined> => {
  const made: [DemoUsername, number][] = []
  for (const [index, person] of people.entries()) {
    const email = `${person.username}@example.com`
    const phoneNumber = `+91123456789${index}`
    const account = { ...person, email, phoneNumber, collegeName, password, pictureUrl: null }
    const id = await createAccount(services, account)
    if (typeof id !== 'number') return undefined
    made.push([person.username, id])
  }
  return Object.fromEntries(made) as Record<DemoUsername, number>
}

const addTickets = async (trx: Db, ids: DemoPeople): Promise<void> => {
  const solved = newPublicId()
  const title = 'No receipt'
  const description = 'I paid for the relay and got no receipt.'
  const openedBy = ids.asha_rao
  await insertTicket(trx, {
    publicId: solved,
    openedBy,
    title,
    description,
    topic: 'payment',
    isPublic: true,
  })
  await closeTicket(trx, solved, ids.meera_desk, 'The receipt was mailed again.')
  await insertTicket(trx, {
    ...{ publicId: newPublicId(), openedBy: ids['vikram.s'], title: 'Locked out' },
    ...{ description: 'The computer lab is locked.', topic: null, isPublic: false },
  })
}

/** Undoes what was made before it was found that the demo is there. */
class ThereAlready extends Error {}

/**
 * Makes people with tickets, and events in which they take part, all or nothing; their usernames, or none when
 * any of it is there already.
 */
export const addDemo = async ({ db, identity }: { db: Db; identity: Identity }): Promise<DemoUsername[]> => {
  const password = await identity.hashPassword(demoPassword)
  try {
    return await db.transaction(async (trx) => {
      const ids = await addPeople({ db: trx, identity }, password)
      if (!ids) throw new ThereAlready()
      await addTickets(trx, ids)
      const takingPart = [ids.asha_rao, ids['vikram.s'], ids['lina-k']] as const
      const isNew = await addDemoFestival(trx, { organiserId: ids.meera_desk, people: takingPart })
      if (!isNew) throw new ThereAlready()
      return people.map(({ username }) => username)
    })
  } catch (error) {
    if (error instanceof ThereAlready) return []
    throw error
  }
}
