import type { Request } from 'express'
import type { FormSpec } from './operation.ts'
import { readText } from './parameters.ts'
import { Problem, tooLarge } from './problem.ts'

/** A file of a form, in a temporary place until the request is over. */
export interface ReceivedFile {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** The first of them. */
  readonly head: Buffer
  /** The client's words: to be shown or stored, never to be believed. */
  readonly originalName: string
  readonly declaredType: string
}

/** A form as it came. */
export interface ReceivedForm {
  readonly fields: Readonly<Record<string, string | string[]>>
  readonly files: Readonly<Record<string, readonly ReceivedFile[]>>
  /** Removes the files that nobody took over. Never fails. */
  dispose(): Promise<void>
}

/** Reads a multipart form into temporary files. @throws Problem */
export type ReceiveForm = (
  request: Request,
  options: { files: Record<string, number>; maxFileBytes: number; maxFilesBytes: number },
) => Promise<ReceivedForm>

/** How many files a field may come with where one is meant: the last counts, as of every field. */
const manyFiles = 20

/** Receives the form that the spec describes. @throws Problem `malformed`, `too-large` … */
export const receiveSpecified = async (
  spec: FormSpec,
  request: Request,
  receive: ReceiveForm,
): Promise<ReceivedForm> => {
  const form = await receiveAny(spec, request, receive)
  for (const { name, maxBytes } of spec.files) {
    if (form.files[name]?.some(({ size }) => size > maxBytes)) {
      await form.dispose()
      throw tooLarge()
    }
  }
  return form
}

const receiveAny = async (spec: FormSpec, request: Request, receive: ReceiveForm): Promise<ReceivedForm> => {
  try {
    return await receive(request, {
      // One more than there may be, so that it is refused and not dropped.
      files: Object.fromEntries(spec.files.map(({ name, many }) => [name, many ? many + 1 : manyFiles])),
      maxFileBytes: Math.max(0, ...spec.files.map(({ maxBytes }) => maxBytes)),
      // Of a field that takes one file the others are read and dropped, within its limit.
      maxFilesBytes: spec.files.reduce((sum, { maxBytes, many }) => sum + maxBytes * (many || 1), 0),
    })
  } catch (error) {
    const isBroken = error instanceof Problem && error.kind === 'malformed'
    throw isBroken ? new Problem('malformed', { part: 'form', cause: error }) : error
  }
}

/**
 * The form as the JSON body that it stands for: text read as the types of the spec, a file by its name, so
 * that one schema judges both.
 */
export const toBody = (spec: FormSpec, { fields, files }: ReceivedForm): Record<string, unknown> => {
  const body: Record<string, unknown> = {}
  for (const { name, type, items, required, empty } of spec.fields) {
    const given = fields[name]
    if (given === undefined) continue
    const texts = Array.isArray(given) ? given : [given]
    // A form sends a field that was left empty, too.
    if (!required && texts.at(-1) === '') {
      if (empty !== undefined) body[name] = empty
      continue
    }
    body[name] =
      type === 'array'
        ? texts.map((text) => readText(items ?? 'string', text))
        : readText(type, texts.at(-1) ?? '')
  }
  for (const { name, many } of spec.files) {
    const names = (files[name] ?? []).map(({ originalName }) => originalName)
    if (names.length > 0) body[name] = many ? names : names.at(-1)
  }
  return body
}

/** The files as handlers get them: every one of a field that takes many, and the last of any other. */
export const chooseFiles = (spec: FormSpec, { files }: ReceivedForm): ReceivedForm['files'] =>
  Object.fromEntries(
    spec.files.map(({ name, many }) => [name, many ? (files[name] ?? []) : (files[name] ?? []).slice(-1)]),
  )
