import { Command } from 'commander'
import { loadConfig } from '../config.ts'
import { explain } from '../explain.ts'
import { createLog, openRuntime } from '../runtime.ts'
import { version } from '../version.ts'
import { addDummyData } from './bucketlist-dummy.ts'
import { addCre8iveCommands } from './cre8ive.ts'
import { addExposcholarCommands } from './exposcholar.ts'
import { addImagehostCommands, type CommandContext } from './imagehost.ts'
import { addKeyCommands } from './keys.ts'
import { addTechfesiaCommands } from './techfesia.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** Runs a command on the data of the settings, whether or not a server has it open. */
const withRuntime: CommandContext['withRuntime'] = (work) => async (options) => {
  const config = loadConfig()
  const log = createLog({ ...config, logLevel: 'warn' })
  const runtime = await openRuntime(config, log, { applicationName: 'agora command' })
  try {
    await work(runtime, options)
  } finally {
    await runtime.close()
  }
}

const agora = new Command('agora')
  .description('Looks after the data of an Agora server, running or not.')
  .version(version)
  .showHelpAfterError()

agora
  .command('migrate')
  .description('bring the database to the state that this version needs')
  // Opening the data migrates it.
  .action(withRuntime(async () => say('The database is up to date.')))

agora
  .command('bucketlist')
  .description('the bucketlist API')
  .command('dummy')
  .description('make example@bucketmail.com (password 123456) with 100 buckets and 1000 items')
  .action(
    withRuntime(async (runtime) => {
      const made = await addDummyData(runtime)
      say(
        made
          ? 'Made example@bucketmail.com with 100 buckets and 1000 items.'
          : 'example@bucketmail.com is there already: nothing was changed.',
      )
    }),
  )

addKeyCommands(agora, { say })
const context: CommandContext = { withRuntime, say, production: () => loadConfig().production }
addImagehostCommands(agora, context)
addExposcholarCommands(agora, context)
addTechfesiaCommands(agora, context)
addCre8iveCommands(agora, context)

agora.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
})
