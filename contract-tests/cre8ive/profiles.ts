import { newPerson, noPks, on } from './api.ts'
import {
  type BadFields,
  badSkills,
  lessThan,
  longerThan,
  noInteger,
  noNull,
  noneAtAll,
  noText,
  notFound,
  required,
  unreadable,
  unstorable,
} from './words.ts'

/** A day of UTC, so many years and days before today. */
const ago = (years: number, days = 0): string => {
  const day = new Date()
  day.setUTCFullYear(day.getUTCFullYear() - years)
  day.setUTCDate(day.getUTCDate() - days)
  return day.toISOString().slice(0, 10)
}

const badFields: BadFields = [
  [{}, noneAtAll],
  [{ pk: 1 }, noneAtAll],
  [{ date_of_birth: ago(0) }, 'The date of birth must be in the past.'],
  [{ date_of_birth: '2999-01-01' }, 'The date of birth must be in the past.'],
  ...['1994-02-30', '0000-01-01', '22.12.1994', '1994-12-22T00:00:00Z'].map(
    (date_of_birth): [object, string] => [
      { date_of_birth },
      'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.',
    ],
  ),
  [{ bio: 'x'.repeat(501) }, longerThan(500)],
  [{ bio: null }, noNull],
  [{ bio: 'nul \0 nul' }, unstorable],
  [{ sex: 'Other' }, '"Other" is not a valid choice.'],
  [{ type_of_body: 'slim' }, '"slim" is not a valid choice.'],
  [{ feet: -1 }, lessThan(0)],
  [{ feet: 'five' }, noInteger],
  [{ inches: 9.5 }, noInteger],
  [{ inches: 2_147_483_648 }, 'Ensure this value is less than or equal to 2147483647.'],
  [{ lives_in: 'x'.repeat(51) }, longerThan(50)],
  [{ lives_in: ['Lagos'] }, noText],
]

on('getProfile', 200, async ({ share, account, send, also }) => {
  share()
  const { pk, slug } = await account()
  send({ holds: { pk, user: slug } })
  also({ as: 'nobody', holds: { pk, user: slug } })
})

on('getProfileSkills', 200, async ({ share, account, idOf, call, send, also }) => {
  share()
  const { pk } = await account()
  const skills = [Number(await idOf('/api/skills/{pk}'))]
  await call('editProfileSkills', 200, { path: { pk }, body: { skills } })
  send({ holds: { skills } })
  also({ as: 'nobody', holds: { skills } })
})

for (const edit of ['editProfile', 'patchProfile'] as const) {
  on(edit, 200, async ({ accessTokenFor, call, send, also }) => {
    const as = await newPerson(call, accessTokenFor)
    const path = { pk: as.pk }
    const rest = { type_of_body: 'Athletic', feet: 5, inches: 9, lives_in: 'Lagos' }
    send({
      as,
      path,
      holds: { pk: as.pk, user: as.slug, date_of_birth: '1994-12-22', sex: 'Female', ...rest },
    })
    also({ as, path, body: { sex: null, feet: 0 }, holds: { sex: null, ...rest, feet: 0 } })
    // Ages count from birthday to birthday.
    for (const [date_of_birth, age] of [
      [ago(30, 1), 30],
      [ago(30, -1), 29],
      [ago(0, 1), 0],
      [null, null],
    ] as const)
      also({ as, path, body: { date_of_birth }, holds: { date_of_birth, age } })
    const bio = 'ẞ'.repeat(500)
    also({
      as,
      path,
      body: { bio, lives_in: '', skills: [1], pk: 7 },
      holds: { bio, lives_in: '', skills: [] },
    })
  })

  on(edit, 400, ({ share, send, also }) => {
    share()
    send({ body: { feet: 'tall' }, message: noInteger })
    for (const [body, message] of badFields) also({ body, message })
    for (const one of unreadable) also(one)
  })
}

for (const edit of ['editProfileSkills', 'patchProfileSkills'] as const) {
  on(edit, 200, async ({ share, idOf, accessTokenFor, call, send, also }) => {
    share()
    const first = Number(await idOf('/api/skills/{pk}'))
    const as = await newPerson(call, accessTokenFor)
    const path = { pk: as.pk }
    send({ as, path, body: { skills: [first, first], name: 'is no member' }, holds: { skills: [first] } })
    also({ as, path, body: { skills: [first] }, holds: { skills: [first] } })
    also({ as, path, body: { skills: [] }, holds: { skills: [] } })
  })

  on(edit, 400, ({ share, send, also }) => {
    share()
    send({ body: {}, message: required })
    for (const [body, message] of badSkills('skills')) also({ body, message })
    for (const one of unreadable) also(one)
  })
}

for (const edit of ['editProfile', 'patchProfile', 'editProfileSkills', 'patchProfileSkills'] as const) {
  on(edit, 403, async ({ share, stranger, send, also }) => {
    share()
    const as = await stranger('neighbour')
    send({ as })
    // Not even what is wrong with it.
    also({ as, body: {} })
    also({ as: await stranger('staff'), body: { skills: [] } })
  })
}

for (const operation of [
  'getProfile',
  'editProfile',
  'patchProfile',
  'getProfileSkills',
  'editProfileSkills',
  'patchProfileSkills',
] as const) {
  on(operation, 404, ({ share, send, also }) => {
    share()
    send({ path: { pk: 2_147_483_646 } })
    for (const pk of noPks) also({ path: { pk }, message: notFound })
  })
}
