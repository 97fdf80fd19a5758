import { storageFolder } from '../contract.ts'

export type MediaType = 'image' | 'video' | 'audio'

/** One picture, film or recording of a post: a file that somebody uploaded here, or an address elsewhere. */
export type Medium = { key: string; type: MediaType } | { url: string; type: MediaType }

/** As requests may spell it: nothing, an address, or a list of addresses with or without their types. */
export type MediaInput = string | null | readonly (string | { url: string; type: MediaType })[]

const endings: Readonly<Record<MediaType, readonly string[]>> = {
  image: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'svg', 'bmp', 'tif', 'tiff', 'heic'],
  video: ['mp4', 'm4v', 'webm', 'mov', 'avi', 'mkv', 'ogv', 'mpg', 'mpeg'],
  audio: ['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'flac', 'aac', 'weba'],
}

const typeOfEnding = new Map(
  Object.entries(endings).flatMap(([type, all]) => all.map((ending) => [ending, type as MediaType] as const)),
)

/** Told by the ending of the path; a path that tells nothing is taken for a picture's. */
const typeOf = ({ pathname }: URL): MediaType =>
  typeOfEnding.get(pathname.slice(pathname.lastIndexOf('.') + 1).toLowerCase()) ?? 'image'

const shape = /^https?:\/\/\S+$/

/** The key of a file of ours by its address; undefined for an address elsewhere. */
const keyOf = (url: string, origin: string): string | undefined => {
  const start = `${origin}/media/${storageFolder}/`
  return url.startsWith(start) ? `${storageFolder}/${url.slice(start.length)}` : undefined
}

/**
 * What a request asks to show. Nothing is fetched: an address elsewhere is taken for what it says it is.
 * @param origin scheme and host under which files of ours are reached
 * @param refuse makes the failure that an address is which is neither https nor of ours
 */
export const readMedia = (given: MediaInput, origin: string, refuse: () => Error): Medium[] | null => {
  const all = typeof given === 'string' ? [given].filter((text) => text !== '') : (given ?? [])
  const media = all.map((one): Medium => {
    const { url, type } = typeof one === 'string' ? { url: one, type: undefined } : one
    const parsed = shape.test(url) && URL.canParse(url) ? new URL(url) : undefined
    if (!parsed) throw refuse()
    const key = keyOf(url, origin)
    if (key !== undefined) return { key, type: type ?? typeOf(parsed) }
    if (parsed.protocol !== 'https:') throw refuse()
    return { url, type: type ?? typeOf(parsed) }
  })
  return media.length > 0 ? media : null
}

/** The files of ours among the media, each once. */
export const keysOf = (media: readonly Medium[] | null): string[] => [
  ...new Set((media ?? []).flatMap((medium) => ('key' in medium ? [medium.key] : []))),
]

/**
 * The media with the types that the uploads have been found to be.
 * @param refuse makes the failure that a file is which nobody uploaded
 */
export const withTypes = (
  media: readonly Medium[] | null,
  types: ReadonlyMap<string, MediaType>,
  refuse: () => Error,
): Medium[] | null =>
  media?.map((medium) => {
    if (!('key' in medium)) return medium
    const type = types.get(medium.key)
    if (type === undefined) throw refuse()
    return { key: medium.key, type }
  }) ?? null
