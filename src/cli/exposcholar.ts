import { type Command, Option } from 'commander'
import { setSubscription } from '../apis/exposcholar/accounts/queries.ts'
import { type PlanName, plans, realm } from '../apis/exposcholar/contract.ts'
import { CommandError } from '../explain.ts'
import type { CommandContext } from './imagehost.ts'

interface SubscriptionOptions {
  email: string
  plan?: PlanName
  booths?: number
}

/** The largest of PostgreSQL's integers. */
const mostBooths = 2_147_483_647

/** @throws CommandError for what is no number of booths */
const readBooths = (text: string): number => {
  const booths = Number(text)
  if (!/^\d{1,10}$/.test(text) || booths > mostBooths) {
    throw new CommandError(`--booths must be a whole number from 0 to ${mostBooths}.`)
  }
  return booths
}

/** Adds the commands of the exhibition API. */
export const addExposcholarCommands = (agora: Command, { withRuntime, say }: CommandContext): void => {
  agora
    .command('exposcholar')
    .description('the exhibition API')
    .command('subscription')
    .description("change an account's plan, or only how many booths it may have")
    .requiredOption('--email <email>', 'the e-mail address of the account')
    .addOption(
      new Option('--plan <plan>', 'the plan, which brings its number of booths').choices(Object.keys(plans)),
    )
    .option('--booths <number>', 'the number of booths, in place of that of the plan', readBooths)
    .action(
      withRuntime<SubscriptionOptions>(async ({ db, identity }, { email, plan, booths }) => {
        if (plan === undefined && booths === undefined)
          throw new CommandError('Give --plan, --booths, or both.')
        const account = await identity.findAccountByEmail(realm, email)
        const boothLimit = booths ?? (plan && plans[plan])
        const isDone = account && (await setSubscription(db, account.id, { plan, boothLimit }))
        if (!isDone) throw new CommandError(`There is no account of ${email}.`)
        const words = [...(plan ? [`the plan ${plan}`] : []), `room for ${boothLimit} booths`]
        say(`${email} has ${words.join(' and ')} now.`)
      }),
    )
}
