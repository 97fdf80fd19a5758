import type { Cre8iveHandlers } from '../contract.ts'
import { sliceOf, toPageBody } from '../paging.ts'
import { listNewest } from './list-queries.ts'
import { searchPosts } from './search.ts'
import { toCollaboration } from './view.ts'
import { createPost, editPost, getPost, removePost } from './write.ts'

type CollaborationOperation =
  | 'listCollaborations'
  | 'getCollaborationForm'
  | 'createCollaboration'
  | 'getCollaboration'
  | 'getCollaborationToEdit'
  | 'editCollaboration'
  | 'patchCollaboration'
  | 'deleteCollaboration'

const getCollaboration: Cre8iveHandlers['getCollaboration'] = async ({ params, caller, request, db }) => ({
  status: 200,
  body: toCollaboration(await getPost(db, 'collaboration', params.slug, caller), request.origin),
})

const editCollaboration: Cre8iveHandlers['patchCollaboration'] = async (input) => {
  const { title, description, media, location, looking_for: skills } = input.body
  const change = { title, description, media, location, skills }
  const collaboration = await editPost('collaboration', input.params.slug, change, input)
  return { status: 200, body: toCollaboration(collaboration, input.request.origin) }
}

export const collaborationHandlers: Pick<Cre8iveHandlers, CollaborationOperation> = {
  async listCollaborations(input) {
    const { db, caller, query, request } = input
    const [viewerId, slice] = [caller?.accountId ?? null, sliceOf(query)]
    const found =
      query.search === undefined
        ? await listNewest(db, 'collaboration', viewerId, slice)
        : await searchPosts(db, 'collaboration', viewerId, query.search, slice)
    return { status: 200, body: toPageBody(input, found, (row) => toCollaboration(row, request.origin)) }
  },

  getCollaborationForm: async () => ({
    status: 200,
    body: { title: '', description: '', media: null, location: '', looking_for: [] },
  }),

  async createCollaboration(input) {
    const { title, description = '', media = null, location = '', looking_for: skills = [] } = input.body
    const draft = { title, description, media, location, skills }
    const collaboration = await createPost('collaboration', draft, input)
    return { status: 201, body: toCollaboration(collaboration, input.request.origin) }
  },

  getCollaboration,
  getCollaborationToEdit: getCollaboration,
  editCollaboration,
  patchCollaboration: editCollaboration,

  async deleteCollaboration(input) {
    await removePost('collaboration', input.params.slug, input)
    return { status: 204 }
  },
}
