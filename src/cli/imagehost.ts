import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { type Command, InvalidArgumentError } from 'commander'
import { rootPlan } from '../apis/imagehost/contract.ts'
import { createUser, type NewUser } from '../apis/imagehost/users/create.ts'
import { hasMembers, lockMembers } from '../apis/imagehost/users/queries.ts'
import type { Db } from '../db/connection.ts'
import { CommandError } from '../explain.ts'
import type { Runtime } from '../runtime.ts'

/** What every command of the command line is given to work with. */
export interface CommandContext {
  withRuntime<Options>(
    work: (runtime: Runtime, options: Options) => Promise<void>,
  ): (options: Options) => Promise<void>
  say(text: string): void
  production(): boolean
}

const readEmail = (text: string): string => {
  if (!/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(text)) throw new InvalidArgumentError('It is no e-mail address.')
  return text
}

const isNew = async (trx: Db): Promise<boolean> => {
  await lockMembers(trx)
  return !(await hasMembers(trx))
}

/** Asks at the terminal; what is typed for a password is not shown. */
const ask = async (question: string, { hidden = false } = {}): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({
    input: process.stdin,
    output: hidden ? silent : process.stdout,
    terminal: true,
  })
  if (hidden) process.stdout.write(question)
  try {
    return await terminal.question(hidden ? '' : question)
  } finally {
    terminal.close()
    if (hidden) process.stdout.write('\n')
  }
}

/** @throws CommandError that says why there is no account */
const make = async (
  { db, identity }: Runtime,
  user: NewUser,
  before?: (trx: Db) => Promise<boolean>,
): Promise<void> => {
  const made = await createUser({ db, identity }, user, before)
  if (made === 'taken') throw new CommandError(`${user.email} has an account already.`)
  if (made === 'no-such-plan') throw new CommandError(`There is no plan ${user.plan}.`)
  if (made === 'refused') throw new CommandError('There are accounts already: use createsuperuser.')
}

/** Adds the commands of the image hosting API. */
export const addImagehostCommands = (
  agora: Command,
  { withRuntime, say, production }: CommandContext,
): void => {
  const imagehost = agora.command('imagehost').description('the image hosting API')

  imagehost
    .command('initadmin')
    .description('make admin@gmail.com (password admin), an administrator, while there is no account yet')
    .option('--password <password>', 'another password; in production there must be one')
    .action(
      withRuntime<{ password?: string }>(async (runtime, { password }) => {
        if (password === undefined && production()) {
          throw new CommandError('In production give a password of your own: initadmin --password …')
        }
        await make(
          runtime,
          { email: 'admin@gmail.com', password: password ?? 'admin', plan: rootPlan },
          isNew,
        )
        say('Made the administrator admin@gmail.com.')
      }),
    )

  imagehost
    .command('createsuperuser')
    .description('make an administrator; asks for what is not given')
    .option('--email <email>', 'the e-mail address', readEmail)
    .option('--password <password>', 'the password')
    .action(
      withRuntime<{ email?: string; password?: string }>(async (runtime, options) => {
        const email = options.email ?? readEmail(await ask('E-mail: '))
        const password = options.password ?? (await ask('Password: ', { hidden: true }))
        if (password.trim() === '') throw new CommandError('The password is empty.')
        await make(runtime, { email, password, plan: rootPlan })
        say(`Made the administrator ${email}.`)
      }),
    )

  imagehost
    .command('user')
    .description('make an account with a plan')
    .requiredOption('--email <email>', 'the e-mail address', readEmail)
    .requiredOption('--password <password>', 'the password')
    .requiredOption('--plan <plan>', 'BASIC, PREMIUM, ENTERPRISE, ROOT, or one of your own')
    .action(
      withRuntime<{ email: string; password: string; plan: string }>(async (runtime, user) => {
        await make(runtime, user)
        say(`Made ${user.email} with the plan ${user.plan}.`)
      }),
    )
}
