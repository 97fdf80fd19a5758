import { operations } from '../../../generated/cre8ive/operations.ts'
import { serializers } from '../../../generated/cre8ive/serializers.js'
import { validators } from '../../../generated/cre8ive/validators.js'
import { drf } from '../../dialects/drf.ts'
import type { Api } from '../../kernel/api.ts'
import { accountHandlers } from './accounts/handlers.ts'
import { passwordHandlers } from './accounts/passwords.ts'
import { signUpHandlers } from './accounts/sign-up.ts'
import { type Cre8iveHandlers, type Cre8iveServices, realm } from './contract.ts'
import { mediaHandlers } from './media/handlers.ts'
import { peopleHandlers } from './people/handlers.ts'
import { accountPermits } from './permits.ts'
import { postHandlers } from './posts/handlers.ts'
import { postPermits } from './posts/permits.ts'
import { profileHandlers } from './profiles/handlers.ts'
import { skillHandlers } from './skills/handlers.ts'
import { sweepCre8ive } from './sweep.ts'

const handlers: Cre8iveHandlers = {
  ...accountHandlers,
  ...signUpHandlers,
  ...passwordHandlers,
  ...peopleHandlers,
  ...profileHandlers,
  ...skillHandlers,
  ...mediaHandlers,
  ...postHandlers,
}

/** The API of people who make things. */
export const createCre8ive = (services: Cre8iveServices): Api => ({
  name: 'cre8ive',
  realm,
  claims: [
    ...[
      '/api/signup',
      '/api/verify-email',
      '/api/login',
      '/api/logout',
      '/api/google',
      '/api/me',
      '/api/user',
    ],
    ...['/api/password', '/api/users', '/api/profile', '/api/skills', '/api/media', '/api/showcase'],
    '/api/collaboration',
  ],
  dialect: drf,
  operations,
  validators,
  serializers,
  handlers,
  permits: { ...accountPermits, ...postPermits },
  services,
  sweep: () => sweepCre8ive(services),
  loadGuardParts: async () => ({
    document: (await import('../../../generated/cre8ive/openapi.json', { with: { type: 'json' } })).default,
    responseValidators: (await import('../../../generated/cre8ive/response-validators.js')).validators,
  }),
})
