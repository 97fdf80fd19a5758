import { newPlan, newUser, on } from './api.ts'

const required = 'This field is required.'
const malformed = { raw: { type: 'application/json', bytes: '{' }, message: 'JSON parse error' }
const noObject = { body: [], message: 'Invalid data. Expected a dictionary.' }

/** Names that no plan can have; that of another plan's in small letters, that none has. */
const noNames = ['basic', 'of nobody', 'x'.repeat(51), 'nul\0nul', '%']

/** What is wrong with the fields that both a new and a changed plan have. */
const badFields: readonly [fields: object, message: string][] = [
  [{ thumbnail_heights: undefined }, required],
  [{ custom_sizes: undefined }, required],
  [{ thumbnail_heights: null }, 'This field may not be null.'],
  [{ thumbnail_heights: '200' }, 'Expected a list of items but got type "str".'],
  [{ thumbnail_heights: { 0: 200 } }, 'Expected a list of items but got type "dict".'],
  [{ thumbnail_heights: ['high'] }, 'A valid integer is required.'],
  [{ thumbnail_heights: [200, 0] }, 'Ensure this value is greater than or equal to 1.'],
  [{ thumbnail_heights: [10_001] }, 'Ensure this value is less than or equal to 10000.'],
  [{ thumbnail_heights: Array(21).fill(200) }, 'Ensure this field has no more than 20 elements.'],
  [{ original: 'maybe' }, 'Must be a valid boolean.'],
  [{ expiring_links: null }, 'This field may not be null.'],
]

on('listPlans', 200, ({ share, send, also }) => {
  share()
  send({ query: { limit: 2, offset: 1 } })
  also({ query: { offset: 2_147_483_647 } })
  also({ query: { limit: 'few', offset: -1 } })
  also({ query: { limit: 101, offset: '' } })
})

on('listPlans', 403, async ({ stranger, send, also }) => {
  send({ as: await stranger('ENTERPRISE') })
  also({ as: await stranger('NONE') })
})

on('createPlan', 201, ({ share, send, also }) => {
  share()
  send({ body: newPlan() })
  also({ body: { ...newPlan(), thumbnail_heights: [], owner: 'is no member' } })
  also({ body: { ...newPlan(), thumbnail_heights: [1, 10_000, 1] } })
})

on('createPlan', 400, ({ share, send, also }) => {
  share()
  send({ body: { ...newPlan(), name: 'BASIC' }, message: 'plan with this name already exists.' })
  for (const [fields, message] of badFields) also({ body: { ...newPlan(), ...fields }, message })
  also({ body: { ...newPlan(), original: undefined }, message: required })
  also({ body: { ...newPlan(), name: '' }, message: 'This field may not be blank.' })
  also({ body: { ...newPlan(), name: 'two words' }, message: 'Enter a valid value.' })
  also({ body: { ...newPlan(), name: 42 }, message: 'Not a valid string.' })
  also({
    body: { ...newPlan(), name: 'X'.repeat(51) },
    message: 'Ensure this field has no more than 50 characters.',
  })
  also(noObject)
  also(malformed)
})

on('createPlan', 403, async ({ stranger, send, also }) => {
  send({ body: newPlan(), as: await stranger('ENTERPRISE') })
  also({ body: newPlan(), as: await stranger('NONE') })
})

on('getPlan', 403, async ({ share, stranger, send, also }) => {
  share()
  send({ path: { name: 'ENTERPRISE' }, as: await stranger('ENTERPRISE') })
  also({ as: await stranger('NONE') })
})

on('getPlan', 404, ({ share, send, also }) => {
  share()
  send({ path: { name: 'NOBODYS' } })
  for (const name of noNames) also({ path: { name } })
})

on('updatePlan', 200, async ({ share, call, send, also }) => {
  share()
  const { name } = await call('createPlan', 201, { body: newPlan() })
  send({ path: { name } })
  also({
    path: { name },
    body: { ...newPlan(), name: 'is no member', thumbnail_heights: [], original: false },
  })
})

on('updatePlan', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, message: required })
  for (const [fields, message] of badFields) also({ body: { ...newPlan(), ...fields }, message })
  also(noObject)
  also(malformed)
})

on('updatePlan', 403, async ({ share, stranger, send, also }) => {
  share()
  send({ as: await stranger('ENTERPRISE') })
  also({ path: { name: 'ROOT' }, as: await stranger('BASIC') })
})

on('updatePlan', 404, ({ share, send, also }) => {
  share()
  send({ path: { name: 'NOBODYS' } })
  for (const name of noNames) also({ path: { name } })
})

on('updatePlan', 409, ({ share, send }) => {
  share()
  send({ path: { name: 'ROOT' } })
})

on('deletePlan', 204, async ({ share, call, send }) => {
  share()
  const { name } = await call('createPlan', 201, { body: newPlan() })
  send({ path: { name } })
})

on('deletePlan', 403, async ({ share, stranger, send }) => {
  share()
  send({ as: await stranger('ENTERPRISE') })
})

on('deletePlan', 404, async ({ share, call, send, also }) => {
  share()
  const { name } = await call('createPlan', 201, { body: newPlan() })
  await call('deletePlan', 204, { path: { name } })
  send({ path: { name } })
  for (const other of noNames) also({ path: { name: other } })
})

on('deletePlan', 409, async ({ share, call, send, also }) => {
  share()
  const { name } = await call('createPlan', 201, { body: newPlan() })
  await call('createUser', 201, { body: newUser(name) })
  send({ path: { name }, message: 'This plan is in use.' })
  also({ path: { name: 'ROOT' }, message: 'The plan ROOT cannot be changed.' })
})
