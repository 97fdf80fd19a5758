import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Command } from 'commander'
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

const checkEmail = (text: string): string => {
  if (text.length > 254 || !/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(text)) {
    throw new CommandError('It is no e-mail address.')
  }
  return text
}

/** What a login takes. */
const checkPassword = (text: string): string => {
  if (text.trim() === '') throw new CommandError('The password is empty.')
  if (text.length > 1024) throw new CommandError('The password is longer than 1024 characters.')
  return text
}

const defaultPassword = 'admin'

const isNew = async (trx: Db): Promise<boolean> => {
  await lockMembers(trx)
  return !(await hasMembers(trx))
}

/** Asks one question after the other at the terminal; what is typed for a hidden one is not shown. */
const ask = async (questions: readonly { question: string; hidden?: boolean }[]): Promise<string[]> => {
  let isHidden = false
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) process.stdout.write(chunk)
      done()
    },
  })
  const terminal = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY })
  // Lines may come before they are asked for, when the input is no terminal.
  const lines = terminal[Symbol.asyncIterator]()
  const answers: string[] = []
  try {
    for (const { question, hidden = false } of questions) {
      process.stdout.write(question)
      isHidden = hidden
      const { value, done } = await lines.next()
      if (done) throw new CommandError('Nobody answered.')
      answers.push(String(value))
      isHidden = false
      if (hidden) process.stdout.write('\n')
    }
    return answers
  } finally {
    terminal.close()
  }
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
