import { operations } from '../../../generated/imagehost/operations.ts'
import { serializers } from '../../../generated/imagehost/serializers.js'
import { validators } from '../../../generated/imagehost/validators.js'
import { drf } from '../../dialects/drf.ts'
import type { Api } from '../../kernel/api.ts'
import { type ImagehostHandlers, type ImagehostServices, realm } from './contract.ts'
import { imageHandlers } from './images/handlers.ts'
import { permits } from './permits.ts'
import { planHandlers } from './plans/handlers.ts'
import { sweepImagehost } from './sweep.ts'
import { tokenHandlers } from './tokens/handlers.ts'
import { uploadHandlers } from './uploads/handlers.ts'
import { userHandlers } from './users/handlers.ts'

const handlers: ImagehostHandlers = {
  ...tokenHandlers,
  ...uploadHandlers,
  ...imageHandlers,
  ...planHandlers,
  ...userHandlers,
}

/** The image hosting API. */
export const createImagehost = (services: ImagehostServices): Api => ({
  name: 'imagehost',
  realm,
  claims: ['/api/token', '/api/upload', '/api/list', '/api/view', '/api/admin'],
  dialect: drf,
  operations,
  validators,
  serializers,
  handlers,
  permits,
  services,
  sweep: () => sweepImagehost(services),
  loadGuardParts: async () => ({
    document: (await import('../../../generated/imagehost/openapi.json', { with: { type: 'json' } })).default,
    responseValidators: (await import('../../../generated/imagehost/response-validators.js')).validators,
  }),
})
