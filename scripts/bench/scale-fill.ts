import pg from 'pg'

const people = 10_000
const follows = 1_000
/** Posts in a chapter, as the database fills them. */
const chapter = 4_096

/**
 * What searches look for, by word: how many of the posts have it. All but the last are spread evenly over three
 * years; of the last, only old posts have it.
 */
export const words = {
  everywhere: 'every second',
  often: 'every 20th',
  sometimes: 'every 200th',
  seldom: 'every 2,000th',
  formerly: 'every third of the oldest third',
} as const

const has = (word: keyof typeof words, condition: string): string =>
  `case when ${condition} then ' ${word}' else '' end`

/** Texts of some 150 characters of 840 invented words, of which some are a hundred times as common as others. */
const texts = `
  create temp table vocabulary as select array_agg(word) as list from (
    select a || b || c as word
    from unnest(array['ba','ce','di','fo','gu','la','me','ni','po','ru','sha','tre','vi','wo']) a,
      unnest(array['n','r','l','st','nd']) b,
      unnest(array['a','er','ing','o','y','el','ion','um','is','et','ar','us']) c
    order by md5(a || b || c)
  ) invented;
  create temp table fragments as
    select id, string_agg(list[1 + floor(840 * power(random(), 2))::integer], ' ') as text
    from generate_series(0, 4095) id, generate_series(1, 7), vocabulary group by id;
  analyze fragments`

/** The first person owns a hundredth of all posts, and follows a tenth of all people. */
const insertPeople = `
  insert into identity.accounts (id, realm, email, role) overriding system value
    select n, 'cre8ive', 'person' || n || '@example.com', 'user' from generate_series(1, ${people}) n;
  insert into cre8ive.people (account_id, slug, name, created_at)
    select n, 'person-' || lpad(n::text, 6, '0'), 'Person ' || n, now() - make_interval(secs => n)
    from generate_series(1, ${people}) n;
  insert into cre8ive.follows (follower_id, followed_id)
    select 1, n from generate_series(2, ${follows + 1}) n;
  insert into cre8ive.skills (name) select 'Skill ' || n from generate_series(1, 50) n`

const insertPosts = (posts: number): string => `
  insert into cre8ive.chapters (number, began_at, posts)
    select n, now() - interval '3 years' * (1 - (n * ${chapter} + 1)::float8 / ${posts}), ${chapter}
    from generate_series(1, (${posts} - 1) / ${chapter}) n;
  update cre8ive.chapters set posts = ${chapter} where number = 0;
  insert into cre8ive.posts (id, kind, slug, owner_id, title, description, created_at, updated_at, chapter)
  overriding system value
    select n, 'showcase', 'post-' || lpad(to_hex(n), 6, '0'), 1 + floor(${people} * power(random(), 2)),
      'Work ' || n,
      a.text || ' ' || b.text || ' ' || c.text || ${has('everywhere', 'n % 2 = 0')}
        || ${has('often', 'n % 20 = 0')} || ${has('sometimes', 'n % 200 = 0')}
        || ${has('seldom', 'n % 2000 = 0')} || ${has('formerly', `n < ${posts} / 3 and n % 3 = 0`)},
      now() - interval '3 years' * (1 - n::float8 / ${posts}), now(), (n - 1) / ${chapter}
    from generate_series(1, ${posts}) n
    join fragments a on a.id = n * 17::bigint % 4096
    join fragments b on b.id = n * 7919::bigint / 4096 % 4096
    join fragments c on c.id = n * 104729::bigint / 977 % 4096
    order by n`

/** As many likes and comments as posts; some posts have many. */
const insertAround = (posts: number): string => `
  insert into cre8ive.post_likes (post_id, person_id)
    select distinct 1 + floor(${posts} * power(random(), 3))::integer, 1 + floor(${people} * random())::integer
    from generate_series(1, ${posts});
  insert into cre8ive.comments (post_id, author_id, body, created_at)
    select 1 + floor(${posts} * power(random(), 6))::integer, 1 + floor(${people} * random())::integer,
      'Comment ' || n, now() - make_interval(secs => ${posts} - n)
    from generate_series(1, ${posts}) n;
  insert into cre8ive.administrators (post_id, kind, person_id, created_at)
    select id, kind, owner_id, created_at from cre8ive.posts order by id;
  insert into cre8ive.post_skills (post_id, skill_id, position) select id, 1 + id % 50, 0 from cre8ive.posts`

const count = `
  insert into cre8ive.post_tallies (post_id, kind, created_at, likes, comments, administrators)
    select p.id, p.kind, p.created_at, coalesce(l.count, 0), coalesce(c.count, 0), 1 from cre8ive.posts p
    left join (select post_id, count(*) as count from cre8ive.post_likes group by post_id) l on l.post_id = p.id
    left join (select post_id, count(*) as count from cre8ive.comments group by post_id) c on c.post_id = p.id
    order by p.id;
  insert into cre8ive.post_days (kind, day, posts)
    select kind, day, count(*) from cre8ive.post_tallies group by kind, day;
  insert into cre8ive.shelves (person_id, kind, owned, administered)
    select owner_id, kind, count(*), count(*) from cre8ive.posts group by owner_id, kind;
  update cre8ive.people set following_count = ${follows} where account_id = 1`

/** Indexes that no constraint needs, as the statements that make them. */
const dropIndexes = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relnamespace = 'cre8ive'::regnamespace
       and not exists (select from pg_constraint where conindid = i.indexrelid)`,
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

/**
 * Fills a migrated database with showcases, and with people who like them. Row by row, with triggers and
 * indexes, it would take an hour: they are put aside, and the counters counted at the end.
 * @param database its address, as a superuser
 */
export const fill = async (database: string, posts: number): Promise<void> => {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  try {
    await client.query(`
      set session_replication_role = replica; set maintenance_work_mem = '512MB'; set work_mem = '64MB'`)
    const definitions = await dropIndexes(client)
    for (const sql of [texts, insertPeople, insertPosts(posts), insertAround(posts), count, ...definitions]) {
      await client.query(sql)
    }
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
