import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { toWire } from './client.ts'
import type { DocumentedOperation } from './document.ts'
import { makeFile, writeForm } from './form.ts'
import { toCurl } from './wire.ts'

const upload: DocumentedOperation = {
  operationId: 'upload',
  method: 'POST',
  path: '/pictures',
  responses: {},
  requestBody: {
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: {
            title: { type: 'string' },
            tags: { type: 'array', items: { type: 'string' } },
            image: { type: 'string', format: 'binary' },
            more: { type: 'array', items: { type: 'string', format: 'binary' } },
          },
        },
        example: { title: 'Lighthouse', tags: ['sea', 'light'], image: 'a.jpg', more: ['b.png'] },
      },
    },
  },
}

const formatOf = async (file: unknown): Promise<string | undefined> =>
  file instanceof File ? (await sharp(await file.arrayBuffer()).metadata()).format : undefined

describe('the form of an example', () => {
  test('holds its fields, and real files where it names some', async () => {
    const form = await writeForm(upload)
    expect([...form.keys()]).toEqual(['title', 'tags', 'tags', 'image', 'more'])
    expect(form.getAll('tags')).toEqual(['sea', 'light'])
    expect(await formatOf(form.get('image'))).toBe('jpeg')
    expect(await formatOf(form.get('more'))).toBe('png')
  })

  test('is otherwise where a hook says so', async () => {
    const image = new File(['no picture'], 'a.png')
    const form = await writeForm(upload, { title: undefined, tags: ['sand'], image, height: 300 })
    expect([...form.keys()]).toEqual(['more', 'tags', 'image', 'height'])
    expect(form.get('height')).toBe('300')
    expect(await formatOf(form.get('more'))).toBe('png')
    expect(await (form.get('image') as File).text()).toBe('no picture')
  })

  test('fails for a file that nobody knows how to make', async () => {
    await expect(makeFile('a.exe')).rejects.toThrow('nothing says how to make a file such as a.exe')
  })
})

test('an upload goes out as a form unless a hook gives another body, and is shown as one', async () => {
  const operation = {
    operationId: 'upload',
    method: 'POST',
    path: '/pictures',
    secured: false,
    statuses: [201],
    parameters: [],
  }
  const wire = await toWire(operation, upload, {})
  expect(wire.headers['Content-Type']).toMatch(/^multipart\/form-data; boundary=/)
  expect(toCurl(new URL('http://localhost'), wire)).toBe(
    "curl -i -X POST 'http://localhost/pictures' -H 'Accept: application/json' -F 'title=Lighthouse'" +
      " -F 'tags=sea' -F 'tags=light' -F 'image=@a.jpg' -F 'more=@b.png'",
  )
  const json = await toWire(operation, upload, { body: { title: 'Lighthouse' } })
  expect(json.headers['Content-Type']).toBe('application/json')
  expect((await toWire(operation, upload, { body: undefined })).body).toBeUndefined()
})
