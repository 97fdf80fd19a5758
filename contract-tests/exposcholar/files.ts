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
