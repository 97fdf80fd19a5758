import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { on } from './api.ts'
import { newcomer } from './newcomers.ts'
import { forbidden, noChoice, noEvent, noIds, required, unreadable } from './words.ts'

const picture = 'https://lh3.example.com/asha.png'
const notLinked = 'This provider is not linked.'
const noImage = 'Only image type data allowed'
const brokenForm = {
  raw: {
    type: 'multipart/form-data; boundary=cut',
    bytes: '--cut\r\nContent-Disposition: form-data; na',
  },
  message: 'Multipart form parse error',
}

const file = (bytes: Buffer | string, name: string, type = ''): File => new File([bytes], name, { type })

/** A picture under a name and a type that say otherwise. */
const webp = async (): Promise<File> => {
  const noise = sharp(randomBytes(40 * 30 * 3), { raw: { width: 40, height: 30, channels: 3 } })
  return file(await noise.webp().toBuffer(), '../ada.exe', 'text/plain')
}

const noImages = (): File[] => [
  file('no picture', 'ada.png', 'image/png'),
  file('<svg xmlns="http://www.w3.org/2000/svg"/>', 'ada.svg', 'image/svg+xml'),
]

on('takePictureFromProvider', 200, async ({ share, call, accessTokenFor, send, also, afterwards }) => {
  share()
  const { username, token } = await newcomer(call, accessTokenFor, { picture })
  const path = { username }
  send({ path })
  also({ as: { token }, path })
  afterwards(async () => {
    const { profilePicture } = await call('getUser', 200, { path })
    if (profilePicture !== picture) throw new Error(`the picture is at ${profilePicture}`)
  })
})

on('takePictureFromProvider', 400, ({ share, send, also }) => {
  share()
  send({ body: { provider: 'myspace' }, holds: { error: { provider: noChoice('myspace') } } })
  also({ body: {}, message: required })
  for (const body of unreadable) also(body)
})

on('takePictureFromProvider', 422, async ({ share, call, accessTokenFor, send, also }) => {
  share()
  const { username } = await newcomer(call, accessTokenFor)
  send({ path: { username }, message: 'This provider has no picture.' })
  also({ path: { username }, body: { provider: 'github' }, message: notLinked })
  also({ message: notLinked })
})

on('uploadPicture', 202, async ({ stranger, call, send, also, afterwards }) => {
  const as = await stranger('neighbour')
  const path = { username: as.username }
  send({ as, path })
  also({ as, path, form: { picture: await webp() } })
  afterwards(async () => {
    const { profilePicture } = await call('getUser', 200, { as, path })
    if (!/^http.*\/media\/techfesia\/people\/[\w-]{20,}\.\w+$/.test(profilePicture ?? ''))
      throw new Error(`the picture is at ${profilePicture}`)
  })
})

on('uploadPicture', 400, ({ share, send, also }) => {
  share()
  send(brokenForm)
  const noFile = { error: { picture: 'No file was submitted.' } }
  also({ form: { picture: undefined }, holds: noFile })
  also({ form: { picture: 'a file that is text' }, holds: noFile })
})

on('uploadPicture', 422, ({ share, send, also }) => {
  share()
  send({ form: { picture: file('', 'ada.png', 'image/png') }, message: noImage })
  for (const one of noImages()) also({ form: { picture: one }, message: noImage })
})

on('uploadEventPhotos', 200, async ({ share, send, also }) => {
  share()
  const address = /^http.*\/media\/techfesia\/events\/[\w-]{20,}\.\w+$/
  send({ form: { eventLogo: undefined }, holds: { eventPicture: address, eventLogo: null } })
  also({ holds: { eventPicture: address, eventLogo: address } })
  // One that is left out stays.
  also({
    form: { eventPicture: undefined, eventLogo: await webp() },
    holds: { eventPicture: address, eventLogo: address },
  })
})

on('uploadEventPhotos', 400, ({ share, send, also }) => {
  share()
  send(brokenForm)
  const message = 'Send eventPicture or eventLogo.'
  also({ form: { eventPicture: undefined, eventLogo: undefined }, message })
  also({ form: { eventPicture: 'a file that is text', eventLogo: undefined }, message })
})

on('uploadEventPhotos', 403, async ({ share, stranger, send }) => {
  share()
  send({ as: await stranger('neighbour'), message: forbidden })
})

on('uploadEventPhotos', 404, ({ share, send, also }) => {
  share()
  const [first, ...others] = noIds
  send({ path: { id: first }, message: noEvent })
  for (const id of others) also({ path: { id }, message: noEvent })
})

on('uploadEventPhotos', 422, ({ share, send, also }) => {
  share()
  const [first, second] = noImages()
  send({ form: { eventPicture: first }, message: noImage })
  also({ form: { eventLogo: second }, message: noImage })
})
