import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'

export interface PlanRow {
  name: string
  thumbnailHeights: number[]
  original: boolean
  expiringLinks: boolean
  customSizes: boolean
}

const columns = `plans.name, thumbnail_heights as "thumbnailHeights", original,
  expiring_links as "expiringLinks", custom_sizes as "customSizes"`

/** The plan of an account; undefined when it has none. */
export const findPlanOf = (db: Db, accountId: number): Promise<PlanRow | undefined> =>
  preparedOne<PlanRow>(
    db,
    'imagehost.find-plan-of',
    `select ${columns} from imagehost.members join imagehost.plans on plans.name = members.plan where account_id = $1`,
    [accountId],
  )

export const findPlan = (db: Db, name: string): Promise<PlanRow | undefined> =>
  preparedOne<PlanRow>(db, 'imagehost.find-plan', `select ${columns} from imagehost.plans where name = $1`, [
    name,
  ])

/** A page of the plans by name, and how many there are in all. */
export const listPlans = async (
  db: Db,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<PlanRow>> => {
  const found = await prepared<Counted<PlanRow>>(
    db,
    'imagehost.list-plans',
    `select total.count, page.* from (select count(*)::integer as count from imagehost.plans) total
     left join lateral (select ${columns} from imagehost.plans order by name limit $1 offset $2) page on true`,
    [limit, offset],
  )
  return toPage(found, 'name')
}

/** The new plan; undefined when the name is taken. */
export const insertPlan = (db: Db, plan: PlanRow): Promise<PlanRow | undefined> =>
  preparedOne<PlanRow>(
    db,
    'imagehost.insert-plan',
    `insert into imagehost.plans (name, thumbnail_heights, original, expiring_links, custom_sizes)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning ${columns}`,
    [plan.name, plan.thumbnailHeights, plan.original, plan.expiringLinks, plan.customSizes],
  )

/** The plan as changed; undefined when there is none. */
export const updatePlan = (db: Db, plan: PlanRow): Promise<PlanRow | undefined> =>
  preparedOne<PlanRow>(
    db,
    'imagehost.update-plan',
    `update imagehost.plans set thumbnail_heights = $2, original = $3, expiring_links = $4, custom_sizes = $5
     where name = $1 returning ${columns}`,
    [plan.name, plan.thumbnailHeights, plan.original, plan.expiringLinks, plan.customSizes],
  )

/** Whether there was such a plan. The members' foreign key refuses the delete of one in use. */
export const deletePlan = async (db: Db, name: string): Promise<boolean> =>
  (await preparedCount(db, 'imagehost.delete-plan', 'delete from imagehost.plans where name = $1', [name])) >
  0
