import { expect, test } from 'vitest'
import { createScene, createTurn } from './exchange.ts'
import type { Operations } from './operations.ts'
import { findRecipe } from './recipes.ts'
import { defineNotes, notesOperations } from './testing/notes.ts'

/** The requests that a recipe makes of an operation. */
const requestsOf = async (operations: Operations, operationId: string, status: number) => {
  const { api } = defineNotes(undefined, operations)
  const [operation] = Object.values(operations).filter((one) => one.operationId === operationId)
  const recipe = operation && findRecipe(status, operation, undefined, operations)
  const scene = createScene(
    {
      api: { ...api, openAccount: async () => ({ token: 'good' }) },
      server: new URL('http://127.0.0.1:1'),
      documented: new Map(),
      forwards: true,
    },
    () => Promise.reject(new Error('there is no administrator')),
  )
  const turn = createTurn(scene, { operationId, status })
  await recipe?.(turn)
  return recipe && (await turn.prepare()).map(({ wire }) => wire)
}

test('a token that may be absent is refused for being none', async () => {
  const getNote = { ...notesOperations.getNote, secured: 'optional' as const }
  const wires = await requestsOf({ ...notesOperations, getNote }, 'getNote', 401)
  expect(wires?.map(({ headers }) => headers.Authorization)).toEqual([
    'Basic dHJhdmVsbGVyOjEyMzQ1Ng==',
    'Bearer',
    'Bearer no.token.ofyours',
  ])
})

test('a path with every usual method is asked by another', async () => {
  const { path } = notesOperations.getNote
  const others = ['PATCH', 'POST'].map((method) => ({
    ...notesOperations.getNote,
    operationId: method,
    method,
    path,
  }))
  const operations = { ...notesOperations, PATCH: others[0], POST: others[1] } as Operations
  expect((await requestsOf(operations, 'getNote', 405))?.map(({ method }) => method)).toEqual(['PROPFIND'])
})

test('a 429 needs a rate', () => {
  const { getNote } = notesOperations
  expect(findRecipe(429, getNote, undefined, notesOperations)).toBeUndefined()
  expect(findRecipe(429, { ...getNote, rate: 'requests' }, undefined, notesOperations)).toBeDefined()
})

test('requests that are counted come from an address each', async () => {
  const getNote = { ...notesOperations.getNote, rate: 'requests' }
  const wires = await requestsOf({ ...notesOperations, getNote }, 'getNote', 401)
  const addresses = new Set(wires?.map(({ headers }) => headers['X-Forwarded-For']))
  expect(addresses.size).toBe(wires?.length)
  expect(addresses).not.toContain(undefined)
})
