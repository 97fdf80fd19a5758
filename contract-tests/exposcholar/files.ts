import { randomBytes } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { pngBomb } from '../../src/media/testing-images.ts'
import { mp4, quickTime, webm } from '../../src/media/testing-videos.ts'

export const file = (bytes: Buffer | string, name: string, type = ''): File =>
  new File([bytes], name, { type })

const noise = (width: number, height: number): Sharp =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })

/** A picture that no other is the same as. */
export const picture = async (): Promise<File> => file(await noise(4, 3).png().toBuffer(), 'booth.png')

/** Every format that is taken, under names and types that say otherwise or nothing, and how its address ends. */
export const pictures = async (): Promise<[File, RegExp][]> => {
  const made = noise(40, 30)
  return [
    [file(await made.clone().png().toBuffer(), 'booth.jpg', 'image/jpeg'), /\.png$/],
    [file(await made.clone().jpeg().toBuffer(), 'booth'), /\.jpg$/],
    [file(await made.clone().webp().toBuffer(), 'booth.webp', 'image/webp'), /\.webp$/],
    [file(await made.clone().gif().toBuffer(), '../booth.exe', 'text/plain'), /\.gif$/],
    [file(await made.clone().avif({ effort: 0 }).toBuffer(), 'booth.mp4', 'video/mp4'), /\.avif$/],
  ]
}

export const videos = (): [File, RegExp][] => [
  [file(mp4(), 'booth.mp4', 'video/mp4'), /\.mp4$/],
  [file(webm(), 'booth', 'image/png'), /\.webm$/],
  [file(quickTime(), '../booth.txt', 'text/plain'), /\.mov$/],
]

/** Files that are no pictures that we take. */
export const noPictures = async (): Promise<File[]> => {
  const whole = await noise(40, 30).png().toBuffer()
  return [
    file('no picture', 'booth.png', 'image/png'),
    file('', 'booth.png', 'image/png'),
    file('<svg xmlns="http://www.w3.org/2000/svg"/>', 'booth.svg', 'image/svg+xml'),
    file(await noise(4, 3).tiff().toBuffer(), 'booth.tiff', 'image/tiff'),
    file(whole.subarray(0, -20), 'cut.png', 'image/png'),
    file(pngBomb(10_000, 5_001), 'bomb.png', 'image/png'),
    file(mp4(), 'booth.png', 'image/png'),
  ]
}

export const noVideos = async (): Promise<File[]> => [
  file('no video', 'booth.mp4', 'video/mp4'),
  file('', 'booth.mp4', 'video/mp4'),
  file(await noise(4, 3).avif({ effort: 0 }).toBuffer(), 'booth.mp4', 'video/mp4'),
  file(await noise(4, 3).gif().toBuffer(), 'booth.webm', 'video/webm'),
]

/** A byte more than an image may have. */
export const tooLargePicture = (): File => file(Buffer.alloc(10 * 1024 * 1024 + 1), 'large.png')

export const noImage =
  'Upload a valid image. The file you uploaded was either not an image or a corrupted image.'
export const noVideo =
  'Upload a valid video. The file you uploaded was either not a video or a corrupted video.'
export const noFile = 'No file was submitted.'

/** Forms that cannot be read. */
export const brokenForms = [
  {
    raw: {
      type: 'multipart/form-data; boundary=cut',
      bytes: '--cut\r\nContent-Disposition: form-data; na',
    },
    message: 'Multipart form parse error',
  },
  { raw: { type: 'multipart/form-data', bytes: 'no boundary' }, message: 'Multipart form parse error' },
]

/** Bodies of other types than forms and JSON. */
export const otherBodies = [
  { raw: { type: 'text/plain', bytes: 'name=Light' } },
  { raw: { type: 'application/x-www-form-urlencoded', bytes: 'name=Light' } },
  { raw: { type: 'image/png', bytes: '\x89PNG' } },
]
