import type { Schemas } from '../contract.ts'
import type { SkillRow } from './queries.ts'

export const toSkill = ({ pk, name, subcategory, description }: SkillRow): Schemas['Skill'] => ({
  pk,
  name,
  subcategory,
  description,
})
