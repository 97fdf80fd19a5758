import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:fs'
import { type FileHandle, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createImageProcesses, type ImageProcessesOptions, type ImageTask } from './image-processes.ts'
import { childProcesses, makePipe, silent, testFolder } from './testing.ts'
import { pngBomb } from './testing-images.ts'

const { O_NONBLOCK, O_RDONLY } = constants

const start = (options: Partial<ImageProcessesOptions> = {}) => {
  const processes = createImageProcesses({ log: silent, ...options })
  onTestFinished(() => processes.close())
  return processes
}

const probe = (source: string): ImageTask => ({ kind: 'probe', source, type: 'png', mostPixels: 1_000_000 })

const quickTask = async (): Promise<ImageTask> => {
  const source = join(await testFolder(), 'source')
  await writeFile(source, pngBomb(10, 10))
  return probe(source)
}

/** A task that takes until `finish`: its source is a pipe. */
const longTask = async () => {
  const source = await makePipe(join(await testFolder(), 'pipe'))
  return {
    task: probe(source),
    /** Resolves once the file is being read, which goes on until this end is closed. */
    begun: (): Promise<FileHandle> => open(source, 'w'),
    async finish(job: Promise<unknown>) {
      let reader: FileHandle | undefined
      const end = job.finally(async () => {
        reader = await open(source, O_RDONLY | O_NONBLOCK)
      })
      // libvips opens a file once for each format; the last to open it are we, so that no writer waits.
      while (!reader) await (await open(source, 'w')).close()
      await reader.close()
      return end
    },
  }
}

const busy = expect.objectContaining({ kind: 'unavailable' })

describe('the image processes', () => {
  it('run two jobs at once, let as many wait as told, and refuse more with the time to come back', async () => {
    const processes = start({ queueSize: 4 })
    const long = await Promise.all([longTask(), longTask()])
    const running = long.map(({ task, finish }) => ({ job: processes.run(task), finish }))
    const quick = await quickTask()
    const waiting = Array.from({ length: 4 }, () => processes.run(quick))
    const refused = await processes.run(quick).catch((error: unknown) => error)
    expect(refused).toEqual(busy)
    expect(refused).toMatchObject({ details: { retryAfter: 2 } })
    expect(await Promise.all(running.map(({ job, finish }) => finish(job)))).toEqual([
      { refused: 'corrupt', words: expect.any(String) },
      { refused: 'corrupt', words: expect.any(String) },
    ])
    const facts = { type: 'png', width: 10, height: 10, pages: 1 }
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => ({ facts })))
    expect(await processes.run(quick)).toEqual({ facts })
  })

  it('finish the quick jobs while a long one goes on', async () => {
    const processes = start()
    const long = await longTask()
    const running = processes.run(long.task)
    const quick = await quickTask()
    for (let round = 0; round < 5; round += 1) await processes.run(quick)
    expect(await long.finish(running)).toMatchObject({ refused: 'corrupt' })
  })

  it('end a job that takes too long, and go on with the next', async () => {
    const processes = start({ jobSeconds: 0.4 })
    const long = await Promise.all([longTask(), longTask(), longTask()])
    const outcomes = await Promise.allSettled(long.map(({ task }) => processes.run(task)))
    expect(outcomes).toEqual(long.map(() => ({ status: 'rejected', reason: busy })))
  })

  it('take a file that crashes its decoder for corrupt, and go on with the next', async (context) => {
    if (!(await childProcesses())) return context.skip('the system does not tell child processes')
    const processes = start()
    const before = await childProcesses()
    const long = await longTask()
    const running = processes.run(long.task)
    const [child = 0] = await newChildren(before)
    process.kill(child, 'SIGSEGV')
    await expect(running).rejects.toMatchObject({ name: 'MediaRefusal', reason: 'corrupt' })
    expect(await processes.run(await quickTask())).toMatchObject({ facts: { width: 10 } })
  })

  it('say unavailable when the system kills one, and go on with the next', async (context) => {
    if (!(await childProcesses())) return context.skip('the system does not tell child processes')
    const processes = start()
    const before = await childProcesses()
    const long = await longTask()
    const running = processes.run(long.task)
    const [child = 0] = await newChildren(before)
    process.kill(child, 'SIGKILL')
    await expect(running).rejects.toEqual(busy)
    expect(await processes.run(await quickTask())).toMatchObject({ facts: { width: 10 } })
  })

  it('are told nothing of our settings, and give the server precedence', async (context) => {
    if (!(await childProcesses())) return context.skip('the system does not tell child processes')
    const processes = start()
    const before = await childProcesses()
    await processes.run(await quickTask())
    const [child = 0] = await newChildren(before)
    const names = (await readFile(`/proc/${child}/environ`, 'utf8'))
      .split('\0')
      .map((pair) => pair.split('=')[0])
    expect(names.filter(Boolean).sort()).toEqual([
      'MALLOC_ARENA_MAX',
      'NODE_CHANNEL_FD',
      'NODE_CHANNEL_SERIALIZATION_MODE',
      'UV_THREADPOOL_SIZE',
      'VIPS_WARNING',
    ])
    const fields = (await readFile(`/proc/${child}/stat`, 'utf8')).split(') ')[1]?.split(' ')
    expect(Number(fields?.[16])).toBeGreaterThan(0)
  })

  it('give their memory back after a while without work, and start again', async (context) => {
    if (!(await childProcesses())) return context.skip('the system does not tell child processes')
    const processes = start({ idleSeconds: 0.05 })
    const before = await childProcesses()
    const quick = await quickTask()
    await processes.run(quick)
    const [child = 0] = await newChildren(before)
    await gone(child)
    expect(await processes.run(quick)).toMatchObject({ facts: { width: 10 } })
  })

  it('end when closed, with what they had to do', async (context) => {
    if (!(await childProcesses())) return context.skip('the system does not tell child processes')
    const before = await childProcesses()
    const processes = start({ queueSize: 4 })
    const long = await Promise.all([longTask(), longTask(), longTask()])
    const jobs = Promise.allSettled(long.map(({ task }) => processes.run(task)))
    const children = await newChildren(before)
    await processes.close()
    expect(await jobs).toEqual(long.map(() => ({ status: 'rejected', reason: busy })))
    await expect(processes.run(await quickTask())).rejects.toEqual(busy)
    for (const child of children) expect(() => process.kill(child, 0)).toThrow('ESRCH')
  })

  it('end with the server, also when that is killed in the middle of a job', async () => {
    const long = await longTask()
    const module = fileURLToPath(new URL('./image-processes.ts', import.meta.url))
    const script = `
      import { createImageProcesses } from ${JSON.stringify(module)}
      import { readFile } from 'node:fs/promises'
      const processes = createImageProcesses({ log: console })
      processes.run(${JSON.stringify(long.task)})
      console.log(await readFile('/proc/self/task/' + process.pid + '/children', 'utf8'))`
    const server = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => {
      server.kill('SIGKILL')
    })
    const [output] = await once(server.stdout, 'data')
    const children = String(output).trim().split(' ').map(Number)
    expect(children.length).toBeGreaterThan(0)
    const pipe = await long.begun()
    server.kill('SIGKILL')
    for (const child of children) await gone(child)
    await pipe.close()
  })

  it('have no loader for anything but the formats that are read', async () => {
    const source = join(await testFolder(), 'source')
    await writeFile(source, '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    expect(await start().run(probe(source))).toEqual({
      refused: 'corrupt',
      words: expect.stringContaining('unsupported image format'),
    })
  })
})

const newChildren = async (before: number[] = []): Promise<number[]> =>
  ((await childProcesses()) ?? []).filter((child) => !before.includes(child))

/** Resolves once there is no such process, or nothing of it but its status. */
const gone = async (child: number): Promise<void> => {
  for (;;) {
    const stat = await readFile(`/proc/${child}/stat`, 'utf8').catch(() => '')
    if (stat === '' || stat.split(') ')[1]?.startsWith('Z')) return
  }
}
