import { isoMicros } from '../../../db/timestamps.ts'
import type { Schemas } from '../contract.ts'
import type { ProfileRow } from './queries.ts'

export const toProfile = (row: ProfileRow): Schemas['Profile'] => ({
  pk: row.pk,
  user: row.slug,
  date_of_birth: row.dateOfBirth,
  age: row.age,
  bio: row.bio,
  sex: row.sex,
  type_of_body: row.typeOfBody,
  feet: row.feet,
  inches: row.inches,
  lives_in: row.livesIn,
  skills: row.skills,
  updated_on: `${isoMicros(row.updatedOn)}Z`,
})
