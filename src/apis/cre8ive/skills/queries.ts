import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { Slice } from '../paging.ts'
import { containing } from '../search.ts'

export interface SkillRow {
  pk: number
  name: string
  subcategory: string
  description: string
}

export interface NewSkill {
  name: string
  subcategory: string
  description: string
}

const columns = 'id as pk, name, subcategory, description'

const listSql = (condition: string): string => `
  select total.count, page.*
  from (select count(*)::integer as count from cre8ive.skills ${condition}) total
  left join lateral (
    select ${columns} from cre8ive.skills ${condition} order by subcategory, name, id limit $1 offset $2
  ) page on true`

/** A page of the skills, by subcategory and name; of those that have the text in either, where there is one. */
export const listSkills = async (
  db: Db,
  { limit, offset }: Slice,
  search: string | undefined,
): Promise<Page<SkillRow>> => {
  type Listed = Counted<SkillRow>
  const found =
    search === undefined
      ? await prepared<Listed>(db, 'cre8ive.list-skills', listSql(''), [limit, offset])
      : await prepared<Listed>(
          db,
          'cre8ive.search-skills',
          listSql('where name ilike $3 or subcategory ilike $3'),
          [limit, offset, containing(search)],
        )
  return toPage(found, 'pk')
}

export const findSkill = (db: Db, pk: number): Promise<SkillRow | undefined> =>
  preparedOne<SkillRow>(db, 'cre8ive.find-skill', `select ${columns} from cre8ive.skills where id = $1`, [pk])

export const insertSkill = async (
  db: Db,
  { name, subcategory, description }: NewSkill,
): Promise<SkillRow> => {
  const row = await preparedOne<SkillRow>(
    db,
    'cre8ive.insert-skill',
    `insert into cre8ive.skills (name, subcategory, description) values ($1, $2, $3) returning ${columns}`,
    [name, subcategory, description],
  )
  if (!row) throw new Error('an insert has no row')
  return row
}

/** What is left out stays as it is. Undefined when there is no such skill. */
export const changeSkill = (
  db: Db,
  pk: number,
  { name, subcategory, description }: Partial<NewSkill>,
): Promise<SkillRow | undefined> =>
  preparedOne<SkillRow>(
    db,
    'cre8ive.change-skill',
    `update cre8ive.skills set name = coalesce($2, name), subcategory = coalesce($3, subcategory),
       description = coalesce($4, description)
     where id = $1 returning ${columns}`,
    [pk, name ?? null, subcategory ?? null, description ?? null],
  )

/** False when there is no such skill. It leaves all that have it. */
export const deleteSkill = async (db: Db, pk: number): Promise<boolean> =>
  (await preparedCount(db, 'cre8ive.delete-skill', 'delete from cre8ive.skills where id = $1', [pk])) > 0
