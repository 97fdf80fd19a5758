import { noPages, noSlugs, on } from './api.ts'
import { noSuchPage, notFound } from './words.ts'

on('listInterest', 200, async ({ share, stranger, call, send, also }) => {
  share()
  const [first, second] = [await stranger('neighbour'), await stranger('staff')]
  const { slug } = await call('createCollaboration', 201, { body: { title: 'A film about rain' } })
  const path = { slug }
  for (const as of [first, second]) await call('showInterest', 201, { as, path })
  const results = [{ user: second.slug }, { user: first.slug }]
  send({ path, holds: { count: 2, next: null, previous: null, results } })
  also({ path, as: 'nobody', query: { page: 1 }, holds: { count: 2, results } })
})

on('listInterest', 404, async ({ share, call, send, also }) => {
  share()
  const { slug: other } = await call('createShowcase', 201, { body: { title: 'Of the other kind' } })
  send({ path: { slug: other }, message: notFound })
  for (const slug of noSlugs) also({ path: { slug }, message: notFound })
  for (const page of noPages) also({ query: { page }, message: noSuchPage })
})

on('showInterest', 201, async ({ share, account, stranger, call, send, afterwards }) => {
  share()
  const as = await stranger('neighbour')
  const { slug } = await call('createCollaboration', 201, { as, body: { title: 'A film about rain' } })
  send({ path: { slug } })
  afterwards(async () => {
    const { user_has_shown_interest: shown } = await call('getCollaboration', 200, { path: { slug } })
    const { results } = await call('listInterest', 200, { path: { slug } })
    if (!shown || results[0]?.user !== (await account()).slug)
      throw new Error(`interest was shown, and the post says ${shown}, the list ${JSON.stringify(results)}`)
  })
})

on('showInterest', 400, async ({ share, stranger, call, send, also }) => {
  share()
  send({ message: 'You cannot show interest in your post' })
  const as = await stranger('neighbour')
  const { slug } = await call('createCollaboration', 201, { as, body: { title: 'A film about rain' } })
  await call('showInterest', 201, { path: { slug } })
  also({ path: { slug }, message: 'You have already shown interest' })
})

on('removeInterest', 200, async ({ share, stranger, call, send, afterwards }) => {
  share()
  const as = await stranger('neighbour')
  const { slug } = await call('createCollaboration', 201, { as, body: { title: 'A film about rain' } })
  await call('showInterest', 201, { path: { slug } })
  send({ path: { slug } })
  // It can be shown again.
  afterwards(() => call('showInterest', 201, { path: { slug } }))
})

on('removeInterest', 400, async ({ share, stranger, call, send, also }) => {
  share()
  send({})
  const as = await stranger('neighbour')
  const { slug } = await call('createCollaboration', 201, { as, body: { title: 'A film about rain' } })
  await call('showInterest', 201, { path: { slug } })
  await call('removeInterest', 200, { path: { slug } })
  also({ path: { slug } })
})

for (const operation of ['showInterest', 'removeInterest'] as const) {
  on(operation, 404, async ({ share, call, send, also }) => {
    share()
    const { slug: other } = await call('createShowcase', 201, { body: { title: 'Of the other kind' } })
    send({ path: { slug: other } })
    for (const slug of noSlugs) also({ path: { slug }, message: notFound })
  })
}
