import type { Db } from '../../../db/connection.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'

/** A person of whom something is written elsewhere: in an event, in a team. */
export interface LockedPerson {
  accountId: number
  username: string
  collegeName: string | null
}

const columns = 'account_id as "accountId", username, college_name as "collegeName"'

/**
 * The person, who cannot go until the transaction ends. Whoever locks more than one kind of thing locks teams
 * first, then people, then events, and of each kind the lowest number first.
 * @param who the username, in either case, or the number of the account
 */
export const lockPerson = (trx: Db, who: string | number): Promise<LockedPerson | undefined> =>
  typeof who === 'number'
    ? preparedOne(
        trx,
        'techfesia.lock-person',
        `select ${columns} from techfesia.people where account_id = $1 for key share`,
        [who],
      )
    : preparedOne(
        trx,
        'techfesia.lock-person-by-username',
        `select ${columns} from techfesia.people where lower(username) = lower($1) for key share`,
        [who],
      )

/** The account, which neither goes nor gets another address until the transaction ends. Before anything else. */
export const lockAccount = async (trx: Db, accountId: number): Promise<void> => {
  await prepared(trx, 'techfesia.lock-account', 'select from identity.accounts where id = $1 for key share', [
    accountId,
  ])
}
