import { on } from './api.ts'
import { file, noMedia, pictures, recordings } from './files.ts'
import { brokenForms, otherBodies } from './words.ts'

const mebibyte = 1024 * 1024

on('uploadMedia', 201, async ({ share, send, also }) => {
  share()
  const picture = { type: 'image', width: 40, height: 30 }
  send({ holds: { ...picture, url: /^http.*\/media\/cre8ive\/uploads\/[\w-]{20,}\.jpg$/ } })
  for (const [one, url] of await pictures()) also({ form: { file: one }, holds: { ...picture, url } })
  for (const [one, type, url] of recordings())
    also({ form: { file: one, title: 'is no field' }, holds: { type, url, width: null, height: null } })
})

on('uploadMedia', 400, async ({ share, send, also }) => {
  share()
  const [broken, ...others] = brokenForms
  send(broken ?? {})
  for (const form of others) also(form)
  const noFile = 'No file was submitted.'
  also({ body: undefined, message: noFile })
  also({ form: { file: undefined }, message: noFile })
  also({ form: { file: undefined, other: file('x', 'x') }, message: noFile })
  also({ form: { file: 'a file that is text' }, message: noFile })
  const nothing = 'Upload a valid file. The file you uploaded was neither an image, a video nor audio.'
  for (const one of await noMedia()) also({ form: { file: one }, message: nothing })
})

on('uploadMedia', 413, ({ share, send, also }) => {
  share()
  send({ form: { title: 'x'.repeat(64 * 1024 + 1) } })
  // It is refused for what it says that it has: 17 MB are more than the server reads of what it has refused.
  const bytes = Buffer.concat([Buffer.from('--cut\r\n'), Buffer.alloc(17 * mebibyte)])
  also({
    raw: { type: 'multipart/form-data; boundary=cut', bytes },
    headers: { 'Content-Length': String(5_000 * mebibyte) },
  })
})

on('uploadMedia', 415, ({ share, send, also }) => {
  share()
  send({ body: { file: 'opening.jpg' } })
  for (const body of otherBodies) also(body)
})

on('uploadMedia', 507, async ({ share, stranger, sql, call, duringFullDisk }) => {
  share()
  duringFullDisk()
  if (!sql) return
  // Somebody who has had all the room that one person may have.
  const as = await stranger('neighbour')
  await sql(
    `insert into cre8ive.uploads (storage_key, owner_id, type, bytes)
     select 'cre8ive/uploads/' || slug, account_id, 'video', 2147483648 from cre8ive.people where slug = $1`,
    [as.slug],
  )
  await call('uploadMedia', 507, { as })
  await sql("delete from cre8ive.uploads where storage_key = 'cre8ive/uploads/' || $1", [as.slug])
})
