import { dataOf, type Schemas } from '../../../generated/sdk/imagehost.js'
import { everyPlan, firstOf, type User } from './api.ts'
import { type Dialog, dialogOf } from './dialog.ts'
import { element, find } from './dom.ts'
import { type List, listOf } from './list.ts'
import type { Surroundings } from './plans.ts'

interface UserForm {
  email: HTMLInputElement
  password: HTMLInputElement
  /** Empty for none. */
  plan: HTMLSelectElement
}

const partsOf = (form: HTMLFormElement): UserForm => ({
  email: find(form, '[name="email"]', HTMLInputElement),
  password: find(form, '[name="password"]', HTMLInputElement),
  plan: find(form, '[name="plan"]', HTMLSelectElement),
})

const fillIn = ({ email, plan }: UserForm, user: User | undefined, plans: readonly string[]): void => {
  email.readOnly = user !== undefined
  email.value = user?.email ?? ''
  plan.replaceChildren(
    element('option', { value: '' }, 'None'),
    ...plans.map((name) => element('option', { value: name }, name)),
  )
  plan.value = user?.plan ?? ''
}

/** What differs from how the account was when the form was opened, so that nobody else's change is undone. */
const changeOf = (user: User, { password, plan }: UserForm): Schemas['UserChange'] => ({
  ...(password.value !== '' && { password: password.value }),
  ...(plan.value !== (user.plan ?? '') && { plan: plan.value || null }),
})

/** The list of the accounts, and what can be done with them. */
export const createUsers = ({ api, ask, tell }: Surroundings): List => {
  const { form, open }: Dialog = dialogOf('user')
  const parts = partsOf(form)

  const change = async ({ id }: User, body: Schemas['UserChange']): Promise<void> => {
    dataOf(await api.PATCH('/admin/users/{id}/', { params: { path: { id } }, body }))
  }

  const save = async (user: User | undefined): Promise<void> => {
    const { email, password, plan } = parts
    if (user) await change(user, changeOf(user, parts))
    else {
      const body = { email: email.value, password: password.value, plan: plan.value || null }
      dataOf(await api.POST('/admin/users/', { body }))
    }
    tell(`User ${email.value} was ${user ? 'changed' : 'created'}.`)
    // The newest one is the last one.
    await list.attempt(() => list.refresh(user ? undefined : 'last'))
  }

  const edit = (user: User | undefined, opener: HTMLElement): Promise<void> =>
    list.attempt(async () => {
      const plans = await everyPlan(api)
      if (!api.session) return
      open({
        title: user ? `User ${user.email}` : 'New user',
        opener,
        fill: () => fillIn(parts, user, plans),
        submit: () => save(user),
      })
    })

  const setActive = (user: User, opener: HTMLElement): void => {
    const [verb, done] = user.is_active ? ['Deactivate', 'deactivated'] : ['Activate', 'activated']
    ask({
      title: `${verb} ${user.email}?`,
      text: user.is_active
        ? 'The account is logged out at once, and its links end.'
        : 'The account can log in again, and its links work again.',
      verb: verb ?? '',
      opener,
      async submit() {
        await change(user, { is_active: !user.is_active })
        tell(`User ${user.email} was ${done}.`)
        await list.attempt(() => list.refresh())
      },
    })
  }

  const remove = ({ id, email }: User, opener: HTMLElement): void =>
    ask({
      title: `Delete ${email}?`,
      text: 'The pictures of the account go with it. This cannot be undone.',
      verb: 'Delete',
      opener,
      async submit() {
        dataOf(await api.DELETE('/admin/users/{id}/', { params: { path: { id } } }))
        tell(`User ${email} was deleted.`)
        await list.attempt(() => list.refresh())
      },
    })

  const list = listOf<User>({
    name: 'users',
    fetchPage: (query) => firstOf(api.pages('/admin/users/', { params: { query } })),
    columns: [
      { label: 'E-mail', text: ({ email }) => email },
      { label: 'Plan', text: ({ plan }) => plan ?? 'none' },
      { label: 'Active', text: ({ is_active }) => (is_active ? 'yes' : 'no') },
      { label: 'Since', text: ({ created_at }) => created_at.slice(0, 10) },
    ],
    actions: ({ is_active }) => [
      { label: 'Edit', name: 'edit', run: edit },
      { label: is_active ? 'Deactivate' : 'Activate', name: 'state', run: setActive },
      { label: 'Delete', name: 'delete', run: remove },
    ],
  })
  const create = find(document, '[data-list="users"] [data-new]', HTMLElement)
  create.addEventListener('click', () => edit(undefined, create))
  return list
}
