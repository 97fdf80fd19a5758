import { operations } from '../../../generated/techfesia/operations.ts'
import { serializers } from '../../../generated/techfesia/serializers.js'
import { validators } from '../../../generated/techfesia/validators.js'
import type { Identity } from '../../identity/identity.ts'
import type { Api } from '../../kernel/api.ts'
import type { Letters } from '../../mail/queue.ts'
import { realm, type TechfesiaHandlers, type TechfesiaPermits, type TechfesiaServices } from './contract.ts'
import { crewHandlers } from './crew/handlers.ts'
import { crewPermits } from './crew/permits.ts'
import { dialect } from './dialect.ts'
import { eventHandlers } from './events/handlers.ts'
import { eventPermits } from './events/permits.ts'
import { invitationHandlers } from './invitations/handlers.ts'
import { invitationPermits } from './invitations/permits.ts'
import { labelHandlers } from './labels/handlers.ts'
import { labelPermits } from './labels/permits.ts'
import { passwordHandlers } from './passwords/handlers.ts'
import { passwordLetters } from './passwords/letters.ts'
import { peopleHandlers } from './people/handlers.ts'
import { peoplePermits } from './people/permits.ts'
import { photoHandlers } from './photos/handlers.ts'
import { pictureHandlers } from './pictures/handlers.ts'
import { providerHandlers } from './providers/handlers.ts'
import { registrationHandlers } from './registrations/handlers.ts'
import { registrationPermits } from './registrations/permits.ts'
import { registrationLetters } from './registrations/promotions.ts'
import { sweepTechfesia } from './sweep.ts'
import { teamHandlers } from './teams/handlers.ts'
import { teamPermits } from './teams/permits.ts'
import { ticketHandlers } from './tickets/handlers.ts'
import { tokenHandlers } from './tokens/handlers.ts'

const handlers: TechfesiaHandlers = {
  ...tokenHandlers,
  ...passwordHandlers,
  ...providerHandlers,
  ...peopleHandlers,
  ...pictureHandlers,
  ...labelHandlers,
  ...eventHandlers,
  ...photoHandlers,
  ...registrationHandlers,
  ...crewHandlers,
  ...teamHandlers,
  ...invitationHandlers,
  ...ticketHandlers,
}

const permits: TechfesiaPermits = {
  ...peoplePermits,
  ...labelPermits,
  ...eventPermits,
  ...registrationPermits,
  ...crewPermits,
  ...teamPermits,
  ...invitationPermits,
}

/** The letters that this API sends, and how they are written. */
export const techfesiaLetters = ({ identity }: { identity: Identity }): Letters => ({
  ...passwordLetters({ identity }),
  ...registrationLetters,
})

/** The API of a college festival. */
export const createTechfesia = (services: TechfesiaServices): Api => ({
  name: 'techfesia',
  realm,
  claims: ['/users', '/auth', '/events', '/teams', '/ticket'],
  dialect,
  operations,
  validators,
  serializers,
  handlers,
  permits,
  services,
  sweep: () => sweepTechfesia(services),
  loadGuardParts: async () => ({
    document: (await import('../../../generated/techfesia/openapi.json', { with: { type: 'json' } })).default,
    responseValidators: (await import('../../../generated/techfesia/response-validators.js')).validators,
  }),
})
