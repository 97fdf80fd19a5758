import type { ExposcholarHandlers } from '../contract.ts'
import { allCountries } from './countries.ts'

export const serviceHandlers: Pick<ExposcholarHandlers, 'getHealth' | 'listCountries'> = {
  getHealth: async () => ({ status: 200, body: { status: 'ok' } }),
  listCountries: async () => ({ status: 200, body: allCountries }),
}
