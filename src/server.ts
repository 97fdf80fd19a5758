import { setFlagsFromString } from 'node:v8'
import { createApp } from './app.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import { explain } from './explain.ts'
import { listen } from './listen.ts'
import { createLog, openRuntime } from './runtime.ts'
import { version } from './version.ts'

/** Milliseconds between two sweeps of what has expired. */
const sweepInterval = 10 * 60 * 1000

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** What to do when the server cannot listen. */
const explainListening = (error: NodeJS.ErrnoException, { host, port }: Config): Error => {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigError(
        `Port ${port} is taken. Stop what listens there, or choose another: PORT=8001 npm start`,
      )
    case 'EACCES':
      return new ConfigError(`Port ${port} is not ours to take. Choose one above 1023: PORT=8000 npm start`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ConfigError(
        `HOST=${host} is no address of this machine. Leave it out, or set HOST=127.0.0.1 or HOST=0.0.0.0.`,
      )
    default:
      return error
  }
}

// The heap may grow to three times its size before all of it is collected. Left alone V8 takes the bytes of
// uploads for growth of a heap that hardly grows, and collects it for every five pictures: that costs more
// than receiving them.
setFlagsFromString('--heap-growing-percent=200')

const start = async (): Promise<void> => {
  const config = loadConfig()
  const log = createLog(config)
  const runtime = await openRuntime(config, log, { applicationName: 'agora' })
  let stopping = false
  const app = await createApp({ config, ...runtime, log, version, isStopping: () => stopping })
  const server = await listen(app, config).catch(async (error: NodeJS.ErrnoException) => {
    await runtime.close()
    throw explainListening(error, config)
  })

  runtime.mailQueue.start()
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
