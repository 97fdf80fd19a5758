import { missing } from '../../../kernel/problem.ts'
import type { Cre8iveHandlers } from '../contract.ts'
import { unlessGone } from '../gone.ts'
import { sliceOf, toPageBody } from '../paging.ts'
import {
  findPersonBySlug,
  findStanding,
  follow,
  listFollowers,
  listFollowing,
  listPeople,
  unfollow,
} from './queries.ts'
import { toUser, toUserDetail, viewerOf } from './view.ts'

type PeopleOperation =
  | 'listUsers'
  | 'getUser'
  | 'followUser'
  | 'unfollowUser'
  | 'listFollowers'
  | 'listFollowing'

export const peopleHandlers: Pick<Cre8iveHandlers, PeopleOperation> = {
  async listUsers(input) {
    const viewer = viewerOf(input)
    const found = await listPeople(input.db, viewer.accountId, sliceOf(input.query), input.query.search)
    return { status: 200, body: toPageBody(input, found, (row) => toUser(row, viewer)) }
  },

  async getUser(input) {
    const viewer = viewerOf(input)
    const person = await findPersonBySlug(input.db, viewer.accountId, input.params.slug)
    if (!person) throw missing()
    return { status: 200, body: toUserDetail(person, viewer) }
  },

  async followUser({ params: { slug }, caller, db, fail }) {
    const person = await findStanding(db, slug)
    if (!person) throw missing()
    if (person.accountId === caller.accountId) throw fail('follow-oneself')
    if (!(await unlessGone(follow(db, caller.accountId, slug)))) throw missing()
    return { status: 201, body: { status: true, detail: 'Follow Successful' } }
  },

  async unfollowUser({ params: { slug }, caller, db, fail }) {
    const person = await findStanding(db, slug)
    if (!person) throw missing()
    if (person.accountId === caller.accountId) throw fail('unfollow-oneself')
    await unfollow(db, caller.accountId, person.accountId)
    return { status: 202, body: { status: true, detail: 'UnFollow Successful' } }
  },

  async listFollowers(input) {
    const viewer = viewerOf(input)
    const person = await findStanding(input.db, input.params.slug)
    if (!person) throw missing()
    const rows = await listFollowers(input.db, viewer.accountId, person.accountId, sliceOf(input.query))
    const body = toPageBody(input, { rows, count: person.followersCount }, (row) => toUser(row, viewer))
    return { status: 200, body }
  },

  async listFollowing(input) {
    const viewer = viewerOf(input)
    const person = await findStanding(input.db, input.params.slug)
    if (!person) throw missing()
    const rows = await listFollowing(input.db, viewer.accountId, person.accountId, sliceOf(input.query))
    const body = toPageBody(input, { rows, count: person.followingCount }, (row) => toUser(row, viewer))
    return { status: 200, body }
  },
}
