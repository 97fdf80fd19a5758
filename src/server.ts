import { createApp } from './app.ts'
import { ConfigError, loadConfig } from './config.ts'
import { explain } from './explain.ts'
import { listen } from './listen.ts'
import { createLog, openRuntime } from './runtime.ts'
import { version } from './version.ts'

/** Milliseconds between two sweeps of what has expired. */
const sweepInterval = 10 * 60 * 1000

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const start = async (): Promise<void> => {
  const config = loadConfig()
  const log = createLog(config)
  const runtime = await openRuntime(config, log, { applicationName: 'agora' })
  let stopping = false
  const app = await createApp({ config, ...runtime, log, version, isStopping: () => stopping })
  const server = await listen(app, config).catch(async (error: NodeJS.ErrnoException) => {
    await runtime.close()
    throw error.code === 'EADDRINUSE'
      ? new ConfigError(
          `Port ${config.port} is taken. Stop what listens there, or choose another: PORT=8001 npm start`,
        )
      : error
  })

  const sweep = () =>
    app.sweep().catch((error: unknown) => log.warn({ err: error }, 'Could not sweep what has expired'))
  void sweep()
  const sweeper = setInterval(sweep, sweepInterval)

  const stop = async (signal: string): Promise<void> => {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'Stopping')
    clearInterval(sweeper)
    await server.close()
    await runtime.close()
    log.info({}, 'Stopped')
    log.flush(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.error({ err: error }, 'Could not stop cleanly')
        log.flush(() => process.exit(1))
      })
    })
  }

  say(`Agora listens on ${server.url}`)
  say(`Documentation: ${server.url}/`)
  say(`Data: ${runtime.dataPlace}`)
}

start().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
})
