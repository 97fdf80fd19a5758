import type { Command } from 'commander'
import { roles } from '../apis/techfesia/contract.ts'
import { addDemo, demoPassword } from '../apis/techfesia/demo.ts'
import { createAccount } from '../apis/techfesia/people/create.ts'
import { type Grants, setPrivileges } from '../apis/techfesia/people/manage.ts'
import {
  type Model,
  models,
  type Privilege,
  privileges,
} from '../apis/techfesia/people/privileges-queries.ts'
import { CommandError } from '../explain.ts'
import type { Runtime } from '../runtime.ts'
import type { CommandContext } from './imagehost.ts'

interface Account {
  username: string
  email: string
  password: string
}

/** What the API asks of a new account, too. @throws CommandError that says what does not do */
const check = ({ username, email, password }: Account): void => {
  if (!/^[A-Za-z0-9_.-]{3,30}$/.test(username) || /^(public|invitations)$/i.test(username))
    throw new CommandError(
      'A username has 3 to 30 letters, digits, _, . and -; it is not public or invitations.',
    )
  if (email.length > 254 || !/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(email))
    throw new CommandError('It is no e-mail address.')
  if (password.trim() === '' || [...password].length < 8)
    throw new CommandError('A password has 8 characters or more.')
  if (password.length > 1024) throw new CommandError('The password is longer than 1024 characters.')
}

/** @throws CommandError that says why there is no account */
const make = async (
  { db, identity }: Runtime,
  account: Account,
  role: (typeof roles)[keyof typeof roles],
): Promise<void> => {
  check(account)
  const { username, email } = account
  const made = await createAccount(
    { db, identity },
    {
      ...{ username, email, role, password: await identity.hashPassword(account.password) },
      ...{ firstName: username, lastName: '', phoneNumber: null, collegeName: null, pictureUrl: null },
    },
  )
  if (made === 'username-taken') throw new CommandError(`There is a user ${username} already.`)
  if (made === 'email-taken') throw new CommandError(`${email} has an account already.`)
}

const isModel = (text: string): text is Model => models.some((model) => model === text)
const isPrivilege = (text: string): text is Privilege => privileges.some((privilege) => privilege === text)

/** `event=read,create`; nothing behind the sign takes all privileges of the model. @throws CommandError */
const readGrants = (texts: readonly string[]): Grants => {
  const grants: Grants = {}
  for (const text of texts) {
    const [model = '', list, ...rest] = text.split('=')
    if (!isModel(model) || list === undefined || rest.length > 0)
      throw new CommandError(`"${text}" is not like event=read,create. The models are ${models.join(', ')}.`)
    const given = list === '' ? [] : list.split(',')
    const wrong = given.find((one) => !isPrivilege(one))
    if (wrong !== undefined)
      throw new CommandError(`"${wrong}" is no privilege. The privileges are ${privileges.join(', ')}.`)
    grants[model] = given.filter(isPrivilege)
  }
  return grants
}

/** Adds the commands of the festival's API. */
export const addTechfesiaCommands = (
  agora: Command,
  { withRuntime, say, production }: CommandContext,
): void => {
  const techfesia = agora.command('techfesia').description('the college festival API')

  const addMaker = (name: string, role: 'staff' | 'superuser', description: string): void => {
    techfesia
      .command(name)
      .description(description)
      .requiredOption('--username <username>', 'what the account is called')
      .requiredOption('--email <email>', 'the e-mail address')
      .requiredOption('--password <password>', 'the password')
      .action(
        withRuntime<Account>(async (runtime, account) => {
          await make(runtime, account, roles[role])
          say(`Made the ${role === 'staff' ? 'staff account' : 'superuser'} ${account.username}.`)
        }),
      )
  }
  addMaker('createstaff', 'staff', 'make a staff account with all privileges')
  addMaker('createsuperuser', 'superuser', 'make a superuser')

  techfesia
    .command('privileges')
    .description('set what staff may do: the models named are replaced, the others kept')
    .argument('<username>', 'whose; a normal account becomes staff')
    .argument('<grants...>', 'such as event=read,create or ticket= for none')
    .action((username: string, texts: string[]) =>
      withRuntime(async ({ db, identity }) => {
        const outcome = await setPrivileges({ db, identity }, username, readGrants(texts))
        if (outcome === 'missing') throw new CommandError(`There is no user ${username}.`)
        if (outcome === 'superuser')
          throw new CommandError(`${username} is a superuser, and may do everything.`)
        say(
          outcome === 'promoted'
            ? `${username} is staff now, with these privileges.`
            : 'The privileges are set.',
        )
      })({}),
    )

  techfesia
    .command('demo')
    .description(`make some people (password ${demoPassword}), events, teams and tickets`)
    .action(
      withRuntime(async (runtime) => {
        if (production()) throw new CommandError('The demo is not for production: anybody could log in.')
        const usernames = await addDemo(runtime)
        say(
          usernames.length > 0
            ? `Made ${usernames.join(', ')}, with the password ${demoPassword}.`
            : 'The demo is there already: nothing was changed.',
        )
      }),
    )
}
