import { extname } from 'node:path'
import sharp from 'sharp'
import { mp4 } from '../src/media/testing-videos.ts'
import { type DocumentedOperation, exampleForm } from './document.ts'
import type { FormField, FormValue } from './operations.ts'

/** How a file comes about whose name ends so; each is small, and real. */
const makers: Readonly<Record<string, { type: string; make(): Promise<Buffer> }>> = (() => {
  const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a9d8f' } })
  const jpeg = { type: 'image/jpeg', make: () => picture().jpeg().toBuffer() }
  const png = { type: 'image/png', make: () => picture().png().toBuffer() }
  const video = { type: 'video/mp4', make: async () => mp4() }
  return { '.jpg': jpeg, '.jpeg': jpeg, '.png': png, '.mp4': video }
})()

/** A real file of the kind that the name says. @throws Error for a name of an unknown kind */
export const makeFile = async (name: string): Promise<File> => {
  const maker = makers[extname(name)]
  if (!maker) throw new Error(`nothing says how to make a file such as ${name}: add it in form.ts`)
  return new File([await maker.make()], name, { type: maker.type })
}

const listOf = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? value : [value as Item]

const toField = async (value: unknown, isFile: boolean): Promise<FormField> =>
  isFile ? makeFile(String(value)) : typeof value === 'object' ? JSON.stringify(value) : String(value)

/**
 * The form of the spec's example, with a real file wherever that names one.
 * @param changes fields that are to be otherwise; undefined leaves one out
 */
export const writeForm = async (
  documented: DocumentedOperation,
  changes: Readonly<Record<string, FormValue>> = {},
): Promise<FormData> => {
  const { fields, files } = exampleForm(documented)
  const form = new FormData()
  const append = (name: string, value: FormField): void => {
    if (value instanceof Blob) form.append(name, value)
    else form.append(name, String(value))
  }
  for (const [name, value] of Object.entries(fields)) {
    if (name in changes) continue
    for (const one of listOf(value)) append(name, await toField(one, files.has(name)))
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value !== undefined) for (const one of listOf(value)) append(name, one)
  }
  return form
}
