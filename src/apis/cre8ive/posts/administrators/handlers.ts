import { missing } from '../../../../kernel/problem.ts'
import type { Cre8iveHandlers } from '../../contract.ts'
import { sliceOf, toPageBody } from '../../paging.ts'
import { toUser, viewerOf } from '../../people/view.ts'
import type { Kind } from '../kinds.ts'
import { findStanding, keepPost } from '../queries.ts'
import {
  addAdministrators,
  findAdministrators,
  listAdministrators,
  lockAdministrators,
  lockPeople,
} from './queries.ts'

type AdministratorOperation =
  | 'listShowcaseAdministrators'
  | 'addShowcaseAdministrators'
  | 'putShowcaseAdministrators'
  | 'listCollaborationAdministrators'
  | 'addCollaborationAdministrators'
  | 'putCollaborationAdministrators'

const list =
  (kind: Kind): Cre8iveHandlers['listShowcaseAdministrators'] =>
  async (input) => {
    const viewer = viewerOf(input)
    const post = await findStanding(input.db, kind, input.params.slug)
    if (!post) throw missing()
    const rows = await listAdministrators(input.db, viewer.accountId, post.id, sliceOf(input.query))
    const body = toPageBody(input, { rows, count: post.administrators }, (row) => toUser(row, viewer))
    return { status: 200, body }
  }

const add =
  (kind: Kind): Cre8iveHandlers['addShowcaseAdministrators'] =>
  async ({ params, body: { administrator: slugs }, db, fail }) => {
    const administrators = await db.transaction(async (trx) => {
      const post = await keepPost(trx, kind, params.slug)
      if (post === undefined) throw missing()
      const people = await lockPeople(trx, slugs)
      const ids = slugs.map((slug) => {
        const id = people.get(slug)
        if (id === undefined) throw fail('no-such-user', { user: slug })
        return id
      })
      await lockAdministrators(trx, post)
      await addAdministrators(trx, post, [...new Set(ids)])
      return findAdministrators(trx, post)
    })
    return { status: 201, body: { administrator: administrators } }
  }

export const administratorHandlers: Pick<Cre8iveHandlers, AdministratorOperation> = {
  listShowcaseAdministrators: list('showcase'),
  addShowcaseAdministrators: add('showcase'),
  putShowcaseAdministrators: add('showcase'),
  listCollaborationAdministrators: list('collaboration'),
  addCollaborationAdministrators: add('collaboration'),
  putCollaborationAdministrators: add('collaboration'),
}
