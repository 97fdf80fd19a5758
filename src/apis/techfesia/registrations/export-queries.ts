import type { Db } from '../../../db/connection.ts'
import { prepared } from '../../../db/prepared.ts'
import type { RegistrationRow } from './queries.ts'

/** A registration with all that there is to know of the person, or of the leader of the team. */
export interface ExportedRow extends Omit<RegistrationRow, 'username'> {
  id: number
  team: string | null
  username: string
  /** Usernames with spaces between them; empty where there is no team. */
  members: string
  firstName: string
  lastName: string
  email: string
  phoneNumber: string | null
  collegeName: string | null
}

/** The registrations for the event that came after this one, in their order. */
export const listExported = (
  db: Db,
  eventId: number,
  { after, limit }: { after: number; limit: number },
): Promise<ExportedRow[]> =>
  prepared<ExportedRow>(
    db,
    'techfesia.list-exported',
    `select r.id, r.public_id as "publicId", r.status, t.public_id as "teamId", t.name as team, p.username,
       array_to_string(array(
         select m.username from techfesia.invitations i join techfesia.people m on m.account_id = i.person_id
         where i.team_id = r.team_id and i.status = 'accepted' order by i.number), ' ') as members,
       p.first_name as "firstName", p.last_name as "lastName", a.email, p.phone_number as "phoneNumber",
       p.college_name as "collegeName"
     from techfesia.registrations r
     left join techfesia.teams t on t.id = r.team_id
     join techfesia.people p on p.account_id = coalesce(r.person_id, t.leader_id)
     join identity.accounts a on a.id = p.account_id
     where r.event_id = $1 and r.id > $2 order by r.id limit $3`,
    [eventId, after, limit],
  )
