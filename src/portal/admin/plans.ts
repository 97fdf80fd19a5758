import { dataOf, type ImagehostClient } from '../../../generated/sdk/imagehost.js'
import { firstOf, type Plan } from './api.ts'
import { type Dialog, dialogOf, type Question } from './dialog.ts'
import { find } from './dom.ts'
import { Complaint } from './failure.ts'
import { type List, listOf } from './list.ts'

type PlanFields = Omit<Plan, 'name'>

const flags = ['original', 'expiring_links', 'custom_sizes'] as const

/** The administrators' own: it stays as it is, and allows every height. */
const ROOT = 'ROOT'

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no')

/** @throws Complaint when there is something else in it than whole numbers */
const heightsIn = (text: string): number[] => {
  const words = text.split(/[\s,;]+/).filter(Boolean)
  if (!words.every((word) => /^-?\d+$/.test(word))) {
    throw new Complaint({
      fields: { thumbnail_heights: ['Whole numbers with commas between them, please.'] },
    })
  }
  return words.map(Number)
}

const inputOf = (form: HTMLFormElement, name: string): HTMLInputElement =>
  find(form, `[name="${name}"]`, HTMLInputElement)

const readFields = (form: HTMLFormElement): PlanFields => {
  const [original, expiring_links, custom_sizes] = flags.map((flag) => inputOf(form, flag).checked)
  return {
    thumbnail_heights: heightsIn(inputOf(form, 'thumbnail_heights').value),
    original: original === true,
    expiring_links: expiring_links === true,
    custom_sizes: custom_sizes === true,
  }
}

const fillIn = (form: HTMLFormElement, plan: Plan | undefined): void => {
  const name = inputOf(form, 'name')
  name.readOnly = plan !== undefined
  name.value = plan?.name ?? ''
  inputOf(form, 'thumbnail_heights').value = plan?.thumbnail_heights.join(', ') ?? ''
  for (const flag of flags) inputOf(form, flag).checked = plan?.[flag] ?? false
}

export interface Surroundings {
  api: ImagehostClient
  ask(question: Question): void
  /** Says what has been done. */
  tell(notice: string): void
}

/** The list of the plans, and what can be done with them. */
export const createPlans = ({ api, ask, tell }: Surroundings): List => {
  const { form, open }: Dialog = dialogOf('plan')

  const save = async (plan: Plan | undefined): Promise<void> => {
    const fields = readFields(form)
    const params = { path: { name: plan?.name ?? '' } }
    const { name } = dataOf(
      plan
        ? await api.PUT('/admin/plans/{name}/', { params, body: fields })
        : await api.POST('/admin/plans/', { body: { name: inputOf(form, 'name').value, ...fields } }),
    )
    tell(`Plan ${name} was ${plan ? 'changed' : 'created'}.`)
    await list.attempt(() => list.refresh())
  }

  const edit = (plan: Plan | undefined, opener: HTMLElement): void =>
    open({
      title: plan ? `Plan ${plan.name}` : 'New plan',
      opener,
      fill: () => fillIn(form, plan),
      submit: () => save(plan),
    })

  const remove = ({ name }: Plan, opener: HTMLElement): void =>
    ask({
      title: `Delete plan ${name}?`,
      text: 'A plan that accounts have stays.',
      verb: 'Delete',
      opener,
      async submit() {
        dataOf(await api.DELETE('/admin/plans/{name}/', { params: { path: { name } } }))
        tell(`Plan ${name} was deleted.`)
        await list.attempt(() => list.refresh())
      },
    })

  const list = listOf<Plan>({
    name: 'plans',
    fetchPage: (query) => firstOf(api.pages('/admin/plans/', { params: { query } })),
    columns: [
      { label: 'Name', text: ({ name }) => name },
      {
        label: 'Thumbnail heights',
        text: ({ name, thumbnail_heights }) =>
          name === ROOT ? 'every' : thumbnail_heights.join(', ') || 'none',
      },
      { label: 'Own size', text: ({ original }) => yesOrNo(original) },
      { label: 'Links with a life', text: ({ expiring_links }) => yesOrNo(expiring_links) },
      { label: 'Custom sizes', text: ({ custom_sizes }) => yesOrNo(custom_sizes) },
    ],
    actions: ({ name }) =>
      name === ROOT
        ? []
        : [
            { label: 'Edit', name: 'edit', run: edit },
            { label: 'Delete', name: 'delete', run: remove },
          ],
  })
  const create = find(document, '[data-list="plans"] [data-new]', HTMLElement)
  create.addEventListener('click', () => edit(undefined, create))
  return list
}
