import type { Cre8iveHandlers } from '../contract.ts'
import { administratorHandlers } from './administrators/handlers.ts'
import { collaborationHandlers } from './collaborations.ts'
import { collaboratorHandlers } from './collaborators/handlers.ts'
import { commentHandlers } from './comments/handlers.ts'
import { interestHandlers } from './interest/handlers.ts'
import { likeHandlers } from './likes/handlers.ts'
import { ofUserHandlers } from './of-users.ts'
import { showcaseHandlers } from './showcases.ts'

/** All that is done to showcases and collaborations. */
export const postHandlers = {
  ...showcaseHandlers,
  ...collaborationHandlers,
  ...ofUserHandlers,
  ...likeHandlers,
  ...administratorHandlers,
  ...collaboratorHandlers,
  ...commentHandlers,
  ...interestHandlers,
} satisfies Partial<Cre8iveHandlers>
