import type { Schemas } from '../contract.ts'
import type { LabelRow } from './queries.ts'

export const toLabel = ({ name, description }: LabelRow): Schemas['Label'] => ({ name, description })
