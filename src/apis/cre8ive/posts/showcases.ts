import type { Caller } from '../../../kernel/contract.ts'
import type { Cre8iveHandlers } from '../contract.ts'
import { sliceOf, toPageBody } from '../paging.ts'
import { listFollowed, listMostLiked, listMostLikedOfDays, listNewest } from './list-queries.ts'
import { searchPosts } from './search.ts'
import { toShowcase } from './view.ts'
import { createPost, editPost, getPost, removePost } from './write.ts'

type ShowcaseOperation =
  | 'listShowcases'
  | 'getShowcaseForm'
  | 'createShowcase'
  | 'listMostLikedShowcases'
  | 'listMostLikedShowcasesOfYear'
  | 'listMostLikedShowcasesOfMonth'
  | 'listMostLikedShowcasesOfWeek'
  | 'listFollowedShowcases'
  | 'getShowcase'
  | 'getShowcaseToEdit'
  | 'editShowcase'
  | 'patchShowcase'
  | 'deleteShowcase'

const viewerIdOf = (caller: Caller | undefined): number | null => caller?.accountId ?? null

const mostLikedOf =
  (days: number): Cre8iveHandlers['listMostLikedShowcasesOfYear'] =>
  async (input) => {
    const { db, caller, query, request } = input
    const found = await listMostLikedOfDays(db, 'showcase', viewerIdOf(caller), sliceOf(query), days)
    return { status: 200, body: toPageBody(input, found, (row) => toShowcase(row, request.origin)) }
  }

const getShowcase: Cre8iveHandlers['getShowcase'] = async ({ params, caller, request, db }) => ({
  status: 200,
  body: toShowcase(await getPost(db, 'showcase', params.slug, caller), request.origin),
})

const editShowcase: Cre8iveHandlers['patchShowcase'] = async (input) => {
  const { title, description, content: media, skill_type: skills } = input.body
  const change = { title, description, media, skills }
  const showcase = await editPost('showcase', input.params.slug, change, input)
  return { status: 200, body: toShowcase(showcase, input.request.origin) }
}

export const showcaseHandlers: Pick<Cre8iveHandlers, ShowcaseOperation> = {
  async listShowcases(input) {
    const { db, caller, query, request } = input
    const [viewerId, slice] = [viewerIdOf(caller), sliceOf(query)]
    const found =
      query.search === undefined
        ? await listNewest(db, 'showcase', viewerId, slice)
        : await searchPosts(db, 'showcase', viewerId, query.search, slice)
    return { status: 200, body: toPageBody(input, found, (row) => toShowcase(row, request.origin)) }
  },

  getShowcaseForm: async () => ({
    status: 200,
    body: { title: '', description: '', content: null, skill_type: [] },
  }),

  async createShowcase(input) {
    const { title, description = '', content: media = null, skill_type: skills = [] } = input.body
    const draft = { title, description, media, skills, location: '' }
    const showcase = await createPost('showcase', draft, input)
    return { status: 201, body: toShowcase(showcase, input.request.origin) }
  },

  async listMostLikedShowcases(input) {
    const { db, caller, query, request } = input
    const found = await listMostLiked(db, 'showcase', viewerIdOf(caller), sliceOf(query))
    return { status: 200, body: toPageBody(input, found, (row) => toShowcase(row, request.origin)) }
  },

  listMostLikedShowcasesOfYear: mostLikedOf(365),
  listMostLikedShowcasesOfMonth: mostLikedOf(30),
  listMostLikedShowcasesOfWeek: mostLikedOf(7),

  async listFollowedShowcases(input) {
    const { accountId } = input.caller
    const found = await listFollowed(input.db, 'showcase', accountId, sliceOf(input.query), accountId)
    return { status: 200, body: toPageBody(input, found, (row) => toShowcase(row, input.request.origin)) }
  },

  getShowcase,
  getShowcaseToEdit: getShowcase,
  editShowcase,
  patchShowcase: editShowcase,

  async deleteShowcase(input) {
    await removePost('showcase', input.params.slug, input)
    return { status: 204 }
  },
}
