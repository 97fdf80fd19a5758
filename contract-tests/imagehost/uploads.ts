import { randomBytes } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { pngBomb } from '../../src/media/testing-images.ts'
import type { FormValue } from '../operations.ts'
import { newPlan, newUser, on } from './api.ts'

type Form = Readonly<Record<string, FormValue>>

const uploads = ['uploadSmall', 'uploadMedium', 'uploadOriginal', 'uploadCustom', 'uploadThumbnail'] as const
const sized = ['uploadOriginal', 'uploadCustom'] as const

const noise = (width: number, height: number): Sharp =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })

const file = (bytes: Buffer | string, name: string, type = ''): File => new File([bytes], name, { type })

/** Every format that is read, under names and types that say otherwise or nothing. */
const pictures = async (): Promise<File[]> => {
  const picture = noise(40, 30)
  return [
    file(await picture.clone().png().toBuffer(), 'lighthouse.jpg', 'image/jpeg'),
    file(await picture.clone().webp().toBuffer(), 'lighthouse.webp', 'image/webp'),
    file(await picture.clone().gif().toBuffer(), 'lighthouse', 'text/plain'),
    file(await picture.clone().avif({ effort: 0 }).toBuffer(), 'lighthouse.exe'),
    file(await picture.clone().tiff().toBuffer(), '../lighthouse.tiff', 'application/pdf'),
  ]
}

const required = 'This field is required.'
const noInteger = 'A valid integer is required.'
const noFile = 'No file was submitted.'
const noImage = 'Upload a valid image. The file you uploaded was either not an image or a corrupted image.'
const tooSmall = (least: number): string => `Ensure this value is greater than or equal to ${least}.`
const tooBig = (most: number): string => `Ensure this value is less than or equal to ${most}.`

const badForms: readonly [form: Form, message: string][] = [
  [{ title: undefined }, required],
  [{ title: ' \t' }, 'This field may not be blank.'],
  [{ title: 'x'.repeat(21) }, 'Ensure this field has no more than 20 characters.'],
  [{ title: 'nul \0 nul' }, 'Null characters are not allowed.'],
  [{ image: undefined }, noFile],
  [{ image: 'a file that is text' }, noFile],
  [{ image: file('no picture', 'lighthouse.png', 'image/png') }, noImage],
  [{ image: file('', 'lighthouse.png', 'image/png') }, noImage],
  [{ image: file('<svg xmlns="http://www.w3.org/2000/svg"/>', 'lighthouse.svg', 'image/svg+xml') }, noImage],
  [{ expired_time: 'soon' }, noInteger],
  [{ expired_time: 300.5 }, noInteger],
  [{ expired_time: 299 }, tooSmall(300)],
  [{ expired_time: 30_001 }, tooBig(30_000)],
]

const badSizes: readonly [form: Form, message: string][] = [
  [{ height: 300, width: undefined }, required],
  [{ height: undefined, width: 300 }, required],
  [{ height: 'high', width: 300 }, noInteger],
  [{ height: 0, width: 300 }, tooSmall(1)],
  [{ height: 300, width: 10_001 }, tooBig(10_000)],
  [{ height: 10_000, width: 5_001 }, 'Ensure width times height is at most 50000000.'],
]

for (const upload of uploads) {
  on(upload, 201, async ({ share, send, also }) => {
    share()
    send({})
    also({ form: { title: 'x'.repeat(20), expired_time: 300, owner: 'is no field' } })
    also({ form: { expired_time: 30_000, extra: file('is no field', 'extra') } })
    if (upload === 'uploadMedium') for (const image of await pictures()) also({ form: { image } })
    if (upload === 'uploadOriginal') also({ form: { height: 10, width: 1000 } })
    if (upload === 'uploadThumbnail') also({ path: { height: 1 } })
  })

  on(upload, 400, async ({ share, send, also }) => {
    share()
    send({
      raw: {
        type: 'multipart/form-data; boundary=cut',
        bytes: '--cut\r\nContent-Disposition: form-data; na',
      },
      message: 'Multipart form parse error',
    })
    also({
      raw: { type: 'multipart/form-data', bytes: 'no boundary' },
      message: 'Multipart form parse error',
    })
    also({ body: undefined, message: noFile })
    for (const [form, message] of badForms) also({ form, message })
    const whole = await noise(40, 30).png().toBuffer()
    also({ form: { image: file(whole.subarray(0, -20), 'cut.png', 'image/png') }, message: noImage })
    const isSized = sized.some((one) => one === upload)
    if (isSized) for (const [form, message] of badSizes) also({ form, message })
    else also({ form: { image: file(pngBomb(10_000, 5_001), 'bomb.png') }, message: noImage })
  })

  on(upload, 415, ({ share, send, also }) => {
    share()
    send({ raw: { type: 'text/plain', bytes: 'title=Lighthouse' } })
    also({ body: { title: 'Lighthouse', image: 'lighthouse.jpg' } })
    also({ raw: { type: 'application/x-www-form-urlencoded', bytes: 'title=Lighthouse' } })
    also({ raw: { type: 'image/png', bytes: '\x89PNG' } })
  })

  on(upload, 403, async ({ share, stranger, account, call, send, also }) => {
    share()
    send({ as: await stranger('NONE') })
    if (upload !== 'uploadSmall') also({ as: await stranger('BASIC') })
    // Whether or not it is in range: to know the range is not for those who may not send it.
    const as = await stranger(upload === 'uploadSmall' ? 'BASIC' : 'PREMIUM')
    const path = upload === 'uploadThumbnail' ? { height: 400 } : {}
    for (const expired_time of [300, 1, 'soon']) also({ as, path, form: { expired_time } })
    if (upload === 'uploadOriginal') {
      const { name } = await call('createPlan', 201, { body: { ...newPlan(), custom_sizes: false } })
      const { email, password, plan } = newUser(name)
      await call('createUser', 201, { as: await account(), body: { email, password, plan } })
      const { access: token } = await call('createToken', 201, { body: { email, password } })
      also({ as: { token }, form: { height: 300, width: 300 } })
      also({ as: { token }, form: { height: 'high' } })
    }
  })
}

on('uploadThumbnail', 404, ({ share, send, also }) => {
  share()
  send({ path: { height: 10_001 } })
  for (const height of [0, -1, 2_147_483_648, 'high', '3e2', 'nul\0nul']) also({ path: { height } })
})

// The picture as it came still fits, and what is made of it does not.
on('uploadMedium', 507, async ({ share, send, duringFullDisk }) => {
  share()
  const image = file(await noise(40, 30).png().toBuffer(), 'lighthouse.png', 'image/png')
  send({ form: { image } })
  duringFullDisk(32 * 1024)
})
