import { randomBytes } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { flac, mp3, ogg, wav } from '../../src/media/testing-audio.ts'
import { pngBomb } from '../../src/media/testing-images.ts'
import { mp4, quickTime, webm } from '../../src/media/testing-videos.ts'

export const file = (bytes: Buffer | string, name: string, type = ''): File =>
  new File([bytes], name, { type })

const noise = (): Sharp => sharp(randomBytes(40 * 30 * 3), { raw: { width: 40, height: 30, channels: 3 } })

/** Addresses elsewhere under which a picture may be. */
export const addresses = ['https://cdn.example.com/ada.png', 'https://example.com/pictures?of=ada'] as const

/** Formats that are taken, 40 x 30 pixels, under names and types that say otherwise, and how the address ends. */
export const pictures = async (): Promise<[File, RegExp][]> => {
  const made = noise()
  return [
    [file(await made.clone().png().toBuffer(), 'ada.jpg', 'image/jpeg'), /\.png$/],
    [file(await made.clone().webp().toBuffer(), 'ada'), /\.webp$/],
    [file(await made.clone().gif().toBuffer(), '../ada.exe', 'text/plain'), /\.gif$/],
  ]
}

/** Films and recordings that are taken, what they are, and how the address ends. */
export const recordings = (): [File, 'video' | 'audio', RegExp][] => [
  [file(mp4(), 'opening.mp4', 'video/mp4'), 'video', /\.mp4$/],
  [file(webm(), 'opening', 'image/png'), 'video', /\.webm$/],
  [file(quickTime(), '../opening.txt', 'text/plain'), 'video', /\.mov$/],
  [file(mp3(), 'opening.jpg', 'image/jpeg'), 'audio', /\.mp3$/],
  [file(ogg(), 'opening.ogg', 'audio/ogg'), 'audio', /\.ogg$/],
  [file(wav(), 'opening.wav', 'audio/wav'), 'audio', /\.wav$/],
  [file(flac(), 'opening.flac'), 'audio', /\.flac$/],
]

/** Files that are nothing that can be shown. */
export const noMedia = async (): Promise<File[]> => [
  file('no picture', 'ada.png', 'image/png'),
  file('', 'ada.png', 'image/png'),
  file('<svg xmlns="http://www.w3.org/2000/svg"/>', 'ada.svg', 'image/svg+xml'),
  file((await noise().png().toBuffer()).subarray(0, -20), 'cut.png', 'image/png'),
  file(pngBomb(10_000, 5_001), 'bomb.png', 'image/png'),
  file(await noise().tiff().toBuffer(), 'ada.tiff', 'image/tiff'),
]

/** Files that are no pictures that we take. */
export const noPictures = async (): Promise<File[]> => [
  ...(await noMedia()),
  file(mp4(), 'ada.png', 'image/png'),
]

/** A byte more than a picture of a person may have. */
export const tooLargePicture = (): File => file(Buffer.alloc(10 * 1024 * 1024 + 1), 'large.png')
