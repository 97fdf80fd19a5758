import { operations } from '../../../generated/exposcholar/operations.ts'
import { serializers } from '../../../generated/exposcholar/serializers.js'
import { validators } from '../../../generated/exposcholar/validators.js'
import { drf } from '../../dialects/drf.ts'
import type { Api } from '../../kernel/api.ts'
import { accountHandlers } from './accounts/handlers.ts'
import { boothHandlers } from './booths/handlers.ts'
import { type ExposcholarHandlers, type ExposcholarServices, realm } from './contract.ts'
import { itemHandlers } from './items/handlers.ts'
import { mediaHandlers } from './media/handlers.ts'
import { permits } from './permits.ts'
import { serviceHandlers } from './service/handlers.ts'
import { sweepExposcholar } from './sweep.ts'
import { syncHandlers } from './sync/handlers.ts'

const handlers: ExposcholarHandlers = {
  ...accountHandlers,
  ...serviceHandlers,
  ...boothHandlers,
  ...itemHandlers,
  ...mediaHandlers,
  ...syncHandlers,
}

/** Requests a minute. */
export interface ExposcholarRates {
  /** Of one account, or of one address where there is no account. */
  requestsPerMinute: number
  /** For tokens, from one address. */
  tokensPerMinute: number
}

/** The exhibition API. */
export const createExposcholar = (
  services: ExposcholarServices,
  { requestsPerMinute, tokensPerMinute }: ExposcholarRates,
): Api => ({
  name: 'exposcholar',
  realm,
  claims: ['/api/v1'],
  dialect: drf,
  operations,
  validators,
  serializers,
  handlers,
  permits,
  services,
  rates: {
    requests: { requests: requestsPerMinute, seconds: 60, per: 'caller' },
    tokens: { requests: tokensPerMinute, seconds: 60, per: 'address' },
  },
  sweep: () => sweepExposcholar(services),
  loadGuardParts: async () => ({
    document: (await import('../../../generated/exposcholar/openapi.json', { with: { type: 'json' } }))
      .default,
    responseValidators: (await import('../../../generated/exposcholar/response-validators.js')).validators,
  }),
})
