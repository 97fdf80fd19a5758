import type { Command } from 'commander'
import { createPerson } from '../apis/cre8ive/accounts/join.ts'
import { findWeakness } from '../apis/cre8ive/accounts/password-rules.ts'
import { roles } from '../apis/cre8ive/contract.ts'
import { addDemo, demoPassword } from '../apis/cre8ive/demo.ts'
import { CommandError } from '../explain.ts'
import type { Runtime } from '../runtime.ts'
import type { CommandContext } from './imagehost.ts'
import { ask, checkEmail, checkPassword } from './prompts.ts'

interface Administrator {
  email: string
  password: string
  name: string
}

const leastPassword = 8
const longestName = 100

/** What signing up asks of a name and a password. @throws CommandError for what it would refuse */
const check = async ({ email, password, name }: Administrator): Promise<void> => {
  checkEmail(email)
  checkPassword(password)
  if (name.trim() === '' || [...name].length > longestName)
    throw new CommandError(`The name must have 1 to ${longestName} characters.`)
  if (password.length < leastPassword)
    throw new CommandError(`The password must have ${leastPassword} characters or more.`)
  const weak = await findWeakness(password, { email, name })
  if (weak)
    throw new CommandError('The password is easy to guess: a common one, digits alone, or like the name.')
}

/** @throws CommandError that says why there is no account */
const make = async ({ db, identity }: Runtime, administrator: Administrator): Promise<void> => {
  await check(administrator)
  const password = await identity.hashPassword(administrator.password)
  const made = await createPerson({ db, identity }, { ...administrator, password, role: roles.staff })
  if (made === 'taken') throw new CommandError(`${administrator.email} has an account already.`)
}

/** Adds the commands of the API of people who make things. */
export const addCre8iveCommands = (
  agora: Command,
  { withRuntime, say, production }: CommandContext,
): void => {
  const cre8ive = agora.command('cre8ive').description('the API of people who make things')

  cre8ive
    .command('createsuperuser')
    .description('make an administrator, who looks after the skills; asks for what is not given')
    .option('--email <email>', 'the e-mail address')
    .option('--name <name>', 'first and last name')
    .option('--password <password>', 'the password')
    .action(
      withRuntime<Partial<Administrator>>(async (runtime, given) => {
        const questions = [
          { of: 'email', question: 'E-mail: ' },
          { of: 'name', question: 'Name: ' },
          { of: 'password', question: 'Password: ', hidden: true },
        ] as const
        const open = questions.filter(({ of }) => given[of] === undefined)
        const answers = open.length > 0 ? await ask(open) : []
        const asked = Object.fromEntries(open.map(({ of }, at) => [of, answers[at]]))
        const administrator = { email: '', name: '', password: '', ...given, ...asked }
        await make(runtime, administrator)
        say(`Made the administrator ${administrator.email}.`)
      }),
    )

  cre8ive
    .command('demo')
    .description(`make some people (password ${demoPassword}), skills, and posts that they talk about`)
    .action(
      withRuntime(async (runtime) => {
        if (production()) throw new CommandError('The demo is not for production: anybody could log in.')
        const emails = await addDemo(runtime)
        say(
          emails.length > 0
            ? `Made ${emails.join(', ')}, with the password ${demoPassword}.`
            : 'The demo is there already: nothing was changed.',
        )
      }),
    )
}
