import type { Db } from '../../db/connection.ts'
import type { Caller } from '../../kernel/contract.ts'
import { forbidden } from '../../kernel/problem.ts'
import { type ImagehostPermits, rootPlan } from './contract.ts'
import { findPlanOf, type PlanRow } from './plans/queries.ts'

interface Asking {
  caller: Caller
  db: Db
  sent: ReadonlySet<string> | undefined
}

const asksForSize = (sent: Asking['sent']): boolean => Boolean(sent?.has('height') || sent?.has('width'))

const hasHeight = ({ name, thumbnailHeights }: PlanRow, height: number): boolean =>
  name === rootPlan || thumbnailHeights.includes(height)

/**
 * Lets in who has a plan that allows it. A life for the link takes a plan of its own, whatever the life. Asked
 * again when it is known what was sent, it looks at the plan only where that may matter.
 */
const ask = async ({ caller, db, sent }: Asking, allows: (plan: PlanRow) => boolean): Promise<void> => {
  if (sent && !sent.has('expired_time') && !asksForSize(sent)) return
  const plan = await findPlanOf(db, caller.accountId)
  if (!plan || !allows(plan)) throw forbidden()
  if (sent?.has('expired_time') && !plan.expiringLinks) throw forbidden()
}

const isRoot = (asking: Asking): Promise<void> => ask(asking, ({ name }) => name === rootPlan)

/** What each plan allows. */
export const permits: ImagehostPermits = {
  uploadSmall: (input) => ask(input, (plan) => hasHeight(plan, 200)),
  uploadMedium: (input) => ask(input, (plan) => hasHeight(plan, 400)),
  uploadOriginal: (input) =>
    ask(input, (plan) => plan.original && (!asksForSize(input.sent) || plan.customSizes)),
  uploadCustom: (input) => ask(input, (plan) => plan.customSizes),
  uploadThumbnail: (input) => ask(input, (plan) => hasHeight(plan, input.params.height)),
  listImages: (input) => ask(input, () => true),
  listPlans: isRoot,
  createPlan: isRoot,
  getPlan: isRoot,
  updatePlan: isRoot,
  deletePlan: isRoot,
  listUsers: isRoot,
  createUser: isRoot,
  updateUser: isRoot,
  deleteUser: isRoot,
}
