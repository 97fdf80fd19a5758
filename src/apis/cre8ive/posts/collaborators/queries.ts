import type { Db } from '../../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../../db/prepared.ts'
import { pageSize } from '../../contract.ts'
import type { Slice } from '../../paging.ts'

export interface CollaboratorRow {
  id: number
  /** The showcase's slug. */
  post: string
  /** The person's slug. */
  user: string
  role: string
  skills: number[]
}

const columns = `c.id, posts.slug as post, p.slug as user, c.role,
  array(
    select skill_id from cre8ive.collaborator_skills where collaborator_id = c.id order by position
  ) as skills`

const beside = `join cre8ive.posts on posts.id = c.post_id join cre8ive.people p on p.account_id = c.person_id`

export const findCollaborator = (db: Db, id: number): Promise<CollaboratorRow | undefined> =>
  preparedOne<CollaboratorRow>(
    db,
    'cre8ive.find-collaborator',
    `select ${columns} from cre8ive.collaborators c ${beside} where c.id = $1`,
    [id],
  )

/** Whether a person may change a collaborator: they administer the showcase, or are the one. */
export const findLeave = async (db: Db, id: number, personId: number): Promise<boolean | undefined> => {
  const row = await preparedOne<{ may: boolean }>(
    db,
    'cre8ive.find-leave-to-change-collaborator',
    `select person_id = $2 or exists(
       select from cre8ive.administrators a where a.post_id = c.post_id and a.person_id = $2
     ) as may from cre8ive.collaborators c where id = $1`,
    [id, personId],
  )
  return row?.may
}

/** A page of the collaborators of a showcase, in the order in which they were added. */
export const listCollaborators = (db: Db, postId: number, { offset }: Slice): Promise<CollaboratorRow[]> =>
  prepared<CollaboratorRow>(
    db,
    'cre8ive.list-collaborators',
    `select ${columns} from (
       select id from cre8ive.collaborators where post_id = $1 order by id limit ${pageSize} offset $2
     ) page join cre8ive.collaborators c on c.id = page.id ${beside} order by c.id`,
    [postId, offset],
  )

/** The new collaborator's id; undefined when the person is one already. */
export const insertCollaborator = async (
  trx: Db,
  { postId, personId, role }: { postId: number; personId: number; role: string },
): Promise<number | undefined> => {
  const row = await preparedOne<{ id: number }>(
    trx,
    'cre8ive.insert-collaborator',
    `insert into cre8ive.collaborators (post_id, person_id, role) values ($1, $2, $3)
     on conflict (post_id, person_id) do nothing returning id`,
    [postId, personId, role],
  )
  return row?.id
}

/** Locks the collaborator, and changes the role if there is one given. False when it has gone. */
export const changeCollaborator = async (trx: Db, id: number, role: string | undefined): Promise<boolean> => {
  const changed = await preparedCount(
    trx,
    'cre8ive.change-collaborator',
    'update cre8ive.collaborators set role = coalesce($2, role) where id = $1',
    [id, role ?? null],
  )
  return changed > 0
}

/** False when it has gone before. The showcase is kept first: see `likes/queries.ts`. */
export const deleteCollaborator = async (db: Db, id: number): Promise<boolean> => {
  const deleted = await preparedCount(
    db,
    'cre8ive.delete-collaborator',
    `with showcase as materialized (
       select posts.id from cre8ive.posts join cre8ive.collaborators c on c.post_id = posts.id where c.id = $1
       for key share of posts
     )
     delete from cre8ive.collaborators where id = $1 and post_id = (select id from showcase)`,
    [id],
  )
  return deleted > 0
}
