import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createConnection as connectTo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs, promisify } from 'node:util'
import sharp from 'sharp'
import { createUser } from '../../src/apis/imagehost/users/create.ts'
import { connect } from '../../src/db/connection.ts'
import { createIdentity } from '../../src/identity/identity.ts'
import { loadKeys } from '../../src/identity/keys.ts'
import { startAgora } from './agora.ts'
import { buildStacks, resultsDir, root } from './build.ts'
import { type Cleanup, runWithCleanup } from './cleanup.ts'
import { createDatabase, openPostgres } from './database.ts'
import { positiveInteger } from './options.ts'
import { followParent } from './start.ts'

const usage = `Usage: npm run bench:uploads -- [options]

Uploads a second of a 12 megapixel JPEG that becomes 200 px high, beside sharp alone on the same file.

  --rounds N   default 9; the ratio is the median of theirs
  --seconds N  length of each measurement, default 3
  --warm N     uploads before the first of them, default 3000
`

/** Uploads under way at once: two are worked on, and two wait. */
const clients = 4
const bar = 0.85
const person = { email: 'bench@example.com', password: 'far-away-42' }

/** A picture with as much in it as a photograph: noise compresses badly, and a blur makes it plausible. */
const makePicture = (file: string): Promise<unknown> =>
  sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .blur(2)
    .jpeg({ quality: 88 })
    .toFile(file)

const makeAccount = async (database: string): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'agora-bench-keys-'))
  const db = connect(database, { poolSize: 2, applicationName: 'agora-bench' })
  const quiet = { info: () => {}, warn: () => {}, error: () => {} }
  const identity = await createIdentity({
    db,
    databaseUrl: database,
    keys: await loadKeys({ dataDir: folder }),
    realms: {},
    log: quiet,
  })
  try {
    await createUser({ db, identity }, { ...person, plan: 'BASIC' })
  } finally {
    await identity.close()
    await db.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}

const logIn = async (origin: string): Promise<string> => {
  const response = await fetch(`${origin}/api/token/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(person),
  })
  return ((await response.json()) as { access: string }).access
}

const boundary = '----WebKitFormBoundary7MA4YWxkTrZu0gW7'

/** The form as a browser sends it, made once: the client shall cost next to nothing. */
const makeForm = (picture: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="title"\r\n\r\nLighthouse\r\n` +
        `--${boundary}\r\nContent-Disposition: form-data; name="image"; filename="lighthouse.jpg"\r\n` +
        'Content-Type: image/jpeg\r\n\r\n',
    ),
    picture,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

/** The request whole, as bytes that every upload sends again. */
const makeRequest = (origin: string, token: string, form: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `POST /api/upload/small/ HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nAuthorization: Bearer ${token}\r\n` +
        `Content-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: ${form.length}\r\n\r\n`,
    ),
    form,
  ])

/** Sends it, and reads the answer. Node's own client would take a twentieth of the machine. */
const upload = (socket: Socket, message: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const read = (chunk: Buffer): void => {
      answer += chunk.toString('latin1')
      const [head = '', body] = answer.split('\r\n\r\n')
      const length = Number(/^content-length: (\d+)/im.exec(head)?.[1])
      if (body === undefined || body.length < length) return
      socket.off('data', read).off('error', reject)
      if (head.startsWith('HTTP/1.1 201 ')) resolve()
      else reject(new Error(`an upload answered ${head.split('\r\n')[0]}`))
    }
    socket.on('data', read).once('error', reject)
    socket.write(message)
  })

/** Sends the request again and again for as long as `goesOn`, and gives the uploads per second. */
const measureAgora = async (
  origin: string,
  message: Buffer,
  goesOn: (uploads: number, milliseconds: number) => boolean,
): Promise<number> => {
  const began = performance.now()
  let uploads = 0
  const work = async (): Promise<void> => {
    const socket = connectTo(Number(new URL(origin).port), new URL(origin).hostname)
    await once(socket, 'connect')
    while (goesOn(uploads, performance.now() - began)) {
      await upload(socket, message)
      uploads += 1
    }
    socket.destroy()
  }
  await Promise.all(Array.from({ length: clients }, work))
  return (uploads / (performance.now() - began)) * 1000
}

const measureSharp = async (file: string, seconds: number): Promise<number> => {
  const script = path.join(import.meta.dirname, 'sharp-alone.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, file, String(seconds)], {
    cwd: root,
  })
  return Number(stdout)
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

interface Plan {
  rounds: number
  seconds: number
  warm: number
}

const measure = async ({ rounds, seconds, warm }: Plan, cleanup: Cleanup): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'agora-bench-uploads-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'picture.jpg')
  await makePicture(file)
  const picture = await readFile(file)
  const database = await createDatabase(await openPostgres(cleanup), 'uploads', cleanup)
  const agora = await startAgora(database, followParent(await buildStacks(cleanup)), cleanup)
  await makeAccount(database)
  const message = makeRequest(agora.origin, await logIn(agora.origin), makeForm(picture))
  // V8 compiles what runs often, and 60 uploads a second are few: it goes on for most of a minute.
  const cold = await measureAgora(agora.origin, message, (uploads) => uploads < warm)
  process.stdout.write(`the first ${warm} uploads: ${cold.toFixed(1)} uploads/s\n`)

  const results: { agora: number; sharp: number; ratio: number }[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const alone = await measureSharp(file, seconds)
    const served = await measureAgora(agora.origin, message, (_, elapsed) => elapsed < seconds * 1000)
    results.push({ agora: served, sharp: alone, ratio: served / alone })
    process.stdout.write(
      `${round}/${rounds}: Agora ${served.toFixed(1)} uploads/s, sharp alone ${alone.toFixed(1)} jobs/s, ratio ${(served / alone).toFixed(2)}\n`,
    )
  }
  const ratio = median(results.map((result) => result.ratio))
  await mkdir(resultsDir, { recursive: true })
  const report = { bytes: picture.length, megapixels: 12, clients, warm, cold, ratio, rounds: results }
  await writeFile(path.join(resultsDir, 'uploads.json'), `${JSON.stringify(report, null, 2)}\n`)
  process.stdout.write(
    `A 12 megapixel JPEG of ${(picture.length / 1e6).toFixed(1)} MB: Agora/sharp alone ${ratio.toFixed(2)} (median); the bar of ${bar} ${ratio >= bar ? 'holds' : 'does not hold'}.\n`,
  )
}

await runWithCleanup(async (cleanup) => {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '9' },
      seconds: { type: 'string', default: '3' },
      warm: { type: 'string', default: '3000' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) process.stdout.write(usage)
  else
    await measure(
      {
        rounds: positiveInteger('--rounds', values.rounds),
        seconds: positiveInteger('--seconds', values.seconds),
        warm: positiveInteger('--warm', values.warm),
      },
      cleanup,
    )
})
