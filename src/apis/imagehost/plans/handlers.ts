import { offsetLinks } from '../../../kernel/paging.ts'
import { missing } from '../../../kernel/problem.ts'
import { type ImagehostHandlers, rootPlan } from '../contract.ts'
import { deletePlan, findPlan, insertPlan, listPlans, updatePlan } from './queries.ts'
import { fromPlan, toPlan } from './view.ts'

type PlanOperation = 'listPlans' | 'createPlan' | 'getPlan' | 'updatePlan' | 'deletePlan'

/** SQLSTATE of a row that others point at. */
const isInUse = (error: unknown): boolean => (error as { code?: string }).code === '23503'

export const planHandlers: Pick<ImagehostHandlers, PlanOperation> = {
  async listPlans({ query: { limit, offset }, request, db }) {
    const { rows, count } = await listPlans(db, { limit, offset })
    return {
      status: 200,
      body: { count, ...offsetLinks(request, { limit, offset, count }), results: rows.map(toPlan) },
    }
  },

  async createPlan({ body, db, fail }) {
    const plan = await insertPlan(db, fromPlan(body.name, body))
    if (!plan) throw fail('name-taken')
    return { status: 201, body: toPlan(plan) }
  },

  async getPlan({ params, db }) {
    const plan = await findPlan(db, params.name)
    if (!plan) throw missing()
    return { status: 200, body: toPlan(plan) }
  },

  async updatePlan({ params, body, db, fail }) {
    if (params.name === rootPlan) throw fail('root-plan')
    const plan = await updatePlan(db, fromPlan(params.name, body))
    if (!plan) throw missing()
    return { status: 200, body: toPlan(plan) }
  },

  async deletePlan({ params, db, fail }) {
    if (params.name === rootPlan) throw fail('root-plan')
    const isGone = await deletePlan(db, params.name).catch((error: unknown) => {
      throw isInUse(error) ? fail('plan-in-use') : error
    })
    if (!isGone) throw missing()
    return { status: 204 }
  },
}
