import type { Command } from 'commander'
import { rootPlan } from '../apis/imagehost/contract.ts'
import { createUser, type NewUser } from '../apis/imagehost/users/create.ts'
import { hasMembers, lockMembers } from '../apis/imagehost/users/queries.ts'
import type { Db } from '../db/connection.ts'
import { CommandError } from '../explain.ts'
import type { Runtime } from '../runtime.ts'
import { ask, checkEmail, checkPassword } from './prompts.ts'

/** What every command of the command line is given to work with. */
export interface CommandContext {
  withRuntime<Options>(
    work: (runtime: Runtime, options: Options) => Promise<void>,
  ): (options: Options) => Promise<void>
  say(text: string): void
  production(): boolean
}

const defaultPassword = 'admin'

const isNew = async (trx: Db): Promise<boolean> => {
  await lockMembers(trx)
  return !(await hasMembers(trx))
}

/** @throws CommandError that says why there is no account */
const make = async (
  { db, identity }: Runtime,
  user: NewUser,
  before?: (trx: Db) => Promise<boolean>,
): Promise<void> => {
  checkEmail(user.email)
  checkPassword(user.password)
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
        if (!password && production()) {
          throw new CommandError('In production give a password of your own: initadmin --password …')
        }
        await make(
          runtime,
          { email: 'admin@gmail.com', password: password ?? defaultPassword, plan: rootPlan },
          isNew,
        )
        say('Made the administrator admin@gmail.com.')
      }),
    )

  imagehost
    .command('createsuperuser')
    .description('make an administrator; asks for what is not given')
    .option('--email <email>', 'the e-mail address')
    .option('--password <password>', 'the password')
    .action(
      withRuntime<{ email?: string; password?: string }>(async (runtime, options) => {
        const questions = [
          ...(options.email === undefined ? [{ question: 'E-mail: ' }] : []),
          ...(options.password === undefined ? [{ question: 'Password: ', hidden: true }] : []),
        ]
        const answers = questions.length > 0 ? await ask(questions) : []
        const email = options.email ?? answers.shift() ?? ''
        const password = options.password ?? answers.shift() ?? ''
        await make(runtime, { email, password, plan: rootPlan })
        say(`Made the administrator ${email}.`)
      }),
    )

  imagehost
    .command('user')
    .description('make an account with a plan')
    .requiredOption('--email <email>', 'the e-mail address')
    .requiredOption('--password <password>', 'the password')
    .requiredOption('--plan <plan>', 'BASIC, PREMIUM, ENTERPRISE, ROOT, or one of your own')
    .action(
      withRuntime<{ email: string; password: string; plan: string }>(async (runtime, user) => {
        await make(runtime, user)
        say(`Made ${user.email} with the plan ${user.plan}.`)
      }),
    )
}
