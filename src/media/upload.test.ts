import { once } from 'node:events'
import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { smallDevice } from './testing.ts'
import {
  BOUNDARY,
  FORM,
  image,
  type Outcome,
  post,
  received,
  type Server,
  start,
  untilAny,
  wire,
} from './testing-uploads.ts'

const expectProblem = async (server: Server, outcome: Promise<Outcome>, kind: string): Promise<void> => {
  expect(await outcome).toEqual({ error: expect.objectContaining({ name: 'Problem', kind }) })
  expect(await readdir(server.folder)).toEqual([])
}

describe('receiving a form', () => {
  it('gives its fields and its files, with what the client says of them', async () => {
    const server = await start()
    const form = image('content', 'Grüße 💐.png')
    form.append('title', 'Grüße')
    form.append('tag', 'one')
    form.append('tag', 'two')
    form.append('empty', '')
    const { fields, files, dispose } = await received(server, form)
    expect({ ...fields }).toEqual({ title: 'Grüße', tag: ['one', 'two'], empty: '' })
    const [file] = files.image ?? []
    expect(file).toEqual({
      path: expect.stringContaining(server.folder),
      size: 7,
      head: Buffer.from('content'),
      originalName: 'Grüße 💐.png',
      declaredType: 'image/png',
    })
    expect(await readFile(file?.path ?? '', 'utf8')).toBe('content')
    await dispose()
    expect(await readdir(server.folder)).toEqual([])
    await dispose()
  })

  it('takes names from the server and never from the client', async () => {
    const server = await start()
    const upload = await received(server, wire(['name="image"; filename="../../../etc/cron.d/evil"', 'x']))
    const [file] = upload.files.image ?? []
    expect(dirname(file?.path ?? '')).toBe(server.folder)
    expect(file?.originalName).toBe('evil')
    expect(file?.path).toMatch(/\/[0-9a-f-]{36}\.0$/)
  })

  it('has nothing to dispose of where its files were taken over', async () => {
    const server = await start()
    const { files, dispose } = await received(server, image())
    await rm(files.image?.[0]?.path ?? '')
    await dispose()
    expect(await readdir(server.folder)).toEqual([])
  })

  it('takes a form without files, one without fields, and one without anything', async () => {
    const server = await start()
    const { fields, files } = await received(server, wire(['name="title"', 'hello']))
    expect([{ ...fields }, { ...files }]).toEqual([{ title: 'hello' }, {}])
    const nothing = await received(server, wire())
    expect([{ ...nothing.fields }, { ...nothing.files }]).toEqual([{}, {}])
    const noFile = await received(server, wire(['name="image"; filename=""', '']))
    expect({ ...noFile.files }).toEqual({})
  })

  it('drops files that nobody asked for, and those over the number asked for', async () => {
    const server = await start({ files: { image: 2 } })
    const form = image('one')
    for (const [field, content] of [
      ['other', 'x'],
      ['image', 'two'],
      ['image', 'three'],
    ] as const) {
      form.append(field, new Blob([content]), 'a.png')
    }
    form.append('title', 'hello')
    const { fields, files } = await received(server, form)
    expect({ ...fields }).toEqual({ title: 'hello' })
    expect(Object.keys(files)).toEqual(['image'])
    expect(files.image?.map(({ size }) => size)).toEqual([3, 3])
    expect(await readdir(server.folder)).toHaveLength(2)
  })

  it('reads text as UTF-8 unless its part names another charset', async () => {
    const server = await start()
    const latin = Buffer.from('caf\xe9', 'latin1')
    const { fields } = await received(
      server,
      wire(
        ['name="a"', 'café €'],
        ['name="b"\r\nContent-Type: text/plain; charset=utf-8', 'café €'],
        ['name="c"\r\nContent-Type: text/plain; charset=ISO-8859-1', latin],
      ),
    )
    expect({ ...fields }).toEqual({ a: 'café €', b: 'café €', c: 'café' })
  })

  it('gives no meaning to names of JavaScript', async () => {
    const server = await start({ files: { ['__proto__']: 1 } })
    const { fields, files } = await received(
      server,
      wire(['name="__proto__"', 'x'], ['name="constructor"', 'y'], ['name="__proto__"; filename="a"', 'z']),
    )
    expect(Object.entries(fields)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expect(Object.keys(files)).toEqual(['__proto__'])
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it('receives many forms at once, whose files tell by their names which belong together', async () => {
    const server = await start({ files: { image: 2 } })
    const form = image()
    form.append('image', new Blob(['more']), 'b.png')
    const uploads = await Promise.all(Array.from({ length: 20 }, () => received(server, form)))
    const groups = uploads.map(({ files }) => files.image?.map(({ path }) => basename(path).split('.')[0]))
    expect(groups.every((names) => names?.length === 2 && names[0] === names[1])).toBe(true)
    expect(new Set(groups.flat()).size).toBe(20)
    await Promise.all(uploads.map(({ dispose }) => dispose()))
    expect(await readdir(server.folder)).toEqual([])
  })
})

describe('the limits of a form', () => {
  it('accepts a file of the greatest size, and refuses one byte more as too large', async () => {
    const server = await start()
    const { dispose } = await received(server, image(Buffer.alloc(100_000)))
    await dispose()
    await expectProblem(server, post(server, image(Buffer.alloc(100_001))), 'too-large')
  })

  it('refuses a body that says beforehand that it is too long, and still lets its client read why', async () => {
    const server = await start()
    const outcome = server.outcome()
    const response = await fetch(server.url, { method: 'POST', body: image(Buffer.alloc(3_000_000)) })
    expect(await response.text()).toBe('refused')
    await expectProblem(server, outcome, 'too-large')
  })

  it('refuses a body that turns out too long, in files that nobody asked for', async () => {
    const server = await start({ maxFields: 1 })
    const parts = wire(['name="other"; filename="a"', Buffer.alloc(1_300_000)])
    const outcome = server.outcome()
    const socket = await server.open({ 'content-type': FORM, 'transfer-encoding': 'chunked' })
    socket.write(`${parts.length.toString(16)}\r\n`)
    socket.write(parts)
    socket.write('\r\n0\r\n\r\n')
    await expectProblem(server, outcome, 'too-large')
  })

  it('stops reading a refused body that does not end', async () => {
    const server = await start()
    const outcome = server.outcome()
    const socket = await server.open({ 'content-type': FORM, 'content-length': 10_000_000_000 })
    // Asked for now: it may close before the outcome is known.
    const closed = new Promise((resolve) => socket.once('close', resolve))
    const more = Buffer.alloc(1_000_000)
    const write = (error?: Error | null): void => {
      if (!error) socket.write(more, write)
    }
    write()
    await expectProblem(server, outcome, 'too-large')
    await closed
    expect(server.bytesRead()).toBeLessThan(20_000_000)
  })

  it.each([
    [
      'too many fields',
      wire(...Array.from({ length: 33 }, () => ['name="a"', 'x'] as [string, string])),
      'malformed',
    ],
    [
      'too many files',
      wire(...Array.from({ length: 9 }, () => ['name="a"; filename="a"', 'x'] as [string, string])),
      'malformed',
    ],
    ['a field that is too long', wire(['name="title"', 'x'.repeat(65_537)]), 'too-large'],
    ['a name that is too long', wire([`name="${'n'.repeat(101)}"`, 'x']), 'malformed'],
    ['a name with a great index', wire(['name="t[100000000]"', 'x']), 'malformed'],
    ['a name nested 10,000 deep', wire([`name="a${'[b]'.repeat(10_000)}"`, 'x']), 'malformed'],
    ['a name nested a little', wire(['name="a[b][c]"', 'x']), 'malformed'],
    [
      'a file under a nested name',
      wire([`name="image${'[b]'.repeat(4_000)}"; filename="a"`, 'x']),
      'malformed',
    ],
    ['a field without a name', wire(['filename="a"', 'x']), 'malformed'],
    ['text that is not UTF-8', wire(['name="title"', Buffer.from('caf\xe9', 'latin1')]), 'malformed'],
    [
      'text that is cut in a character',
      wire(['name="a"', 'x'], ['name="a"', Buffer.from('€').subarray(0, 2)]),
      'malformed',
    ],
    [
      'text of an unknown charset',
      wire(['name="a"\r\nContent-Type: text/plain; charset=klingon', 'x']),
      'malformed',
    ],
    ['no end', wire(['name="title"', 'x']).subarray(0, -4), 'malformed'],
    ['no end of a file', wire(['name="image"; filename="a"', 'content']).subarray(0, -20), 'malformed'],
    ['no boundary in it', Buffer.from('hello'), 'malformed'],
    ['nothing in it', Buffer.alloc(0), 'malformed'],
    [
      'a bad part header',
      Buffer.from(`--${BOUNDARY}\r\nContent-Disp\0osition: form-data\r\n\r\nx\r\n--${BOUNDARY}--`),
      'malformed',
    ],
    [
      'a part header that does not end',
      Buffer.from(`--${BOUNDARY}\r\nA: ${'a'.repeat(90_000)}\r\n\r\n`),
      'malformed',
    ],
  ])('refuse %s, at once and without a trace', async (_what, body, kind) => {
    const server = await start()
    const began = performance.now()
    await expectProblem(server, post(server, body), kind)
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it.each([
    ['no boundary', 'multipart/form-data', 'malformed'],
    ['an empty boundary', 'multipart/form-data; boundary=', 'malformed'],
    ['JSON', 'application/json', 'unsupported-media'],
    ['another kind of multipart', `multipart/mixed; boundary=${BOUNDARY}`, 'unsupported-media'],
  ])('refuse a content type with %s', async (_what, type, kind) => {
    const server = await start()
    await expectProblem(server, post(server, wire(['name="a"', 'x']), type), kind)
  })

  it('say storage-full when the temporary folder is full', async (context) => {
    const device = await smallDevice(64 * 1024)
    if ('why' in device) return context.skip(device.why)
    const server = await start({}, device.folder)
    await expectProblem(server, post(server, image(Buffer.alloc(90_000))), 'storage-full')
  })

  it('take a missing temporary folder for no fault of the client', async () => {
    const server = await start({}, '/nonexistent')
    expect(await post(server, image())).toEqual({ error: expect.objectContaining({ code: 'ENOENT' }) })
  })
})

describe('a client that', () => {
  it.each([
    ['before the first part', 0],
    ['in the head of a part', 20],
    ['in the middle of a file', 140],
  ])('goes away %s leaves nothing', async (_what, bytes) => {
    const server = await start()
    const body = wire(['name="image"; filename="a"', Buffer.alloc(50_000)])
    const outcome = server.outcome()
    const begun = server.begun()
    const socket = await server.open({ 'content-type': FORM, 'content-length': body.length })
    socket.write(body.subarray(0, bytes))
    // Until the server is in the middle of it.
    await begun
    if (bytes > 100) await untilAny(server.folder)
    socket.destroy()
    await expectProblem(server, outcome, 'malformed')
  })

  it('sends too slowly is cut', async () => {
    const server = await start({ minimumRate: { bytesPerSecond: 1_000, windowSeconds: 0.1 } })
    const outcome = server.outcome()
    const socket = await server.open({ 'content-type': FORM, 'content-length': 10_000 })
    socket.write(`--${BOUNDARY}\r\n`)
    await once(socket, 'close')
    await expectProblem(server, outcome, 'malformed')
  })

  it('sends fast enough, however long it takes, is heard out', async () => {
    const server = await start({ minimumRate: { bytesPerSecond: 1_000, windowSeconds: 0.2 } })
    const body = wire(['name="image"; filename="a"', Buffer.alloc(50_000)])
    const outcome = server.outcome()
    const socket = await server.open({ 'content-type': FORM, 'content-length': body.length })
    let at = 0
    const drip = setInterval(() => {
      socket.write(body.subarray(at, at + 2_500))
      at += 2_500
      if (at >= body.length) clearInterval(drip)
    }, 25)
    onTestFinished(() => clearInterval(drip))
    expect(await outcome).toMatchObject({ upload: { files: { image: [{ size: 50_000 }] } } })
  })
})
