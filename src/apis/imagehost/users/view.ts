import type { Schemas } from '../contract.ts'
import { instant } from '../images/view.ts'
import type { UserRow } from './queries.ts'

export const toUser = (row: UserRow): Schemas['User'] => ({
  id: row.id,
  email: row.email,
  plan: row.plan,
  is_active: row.active,
  created_at: instant(row.createdAt),
})
