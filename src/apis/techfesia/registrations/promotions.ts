import type { Db } from '../../../db/connection.ts'
import type { Letters, MailQueue } from '../../../mail/queue.ts'
import { findPlace, takeUntold } from './promotion-queries.ts'

const promotion = 'techfesia.promotion'

/**
 * Queues a mail for everybody who has come from waiting to a place: the database gives free places away by
 * itself, whatever frees them. To be called by what may have freed one, in its transaction.
 * @returns how many mails
 */
export const queuePromotionMails = async (trx: Db, mailQueue: MailQueue): Promise<number> => {
  const untold = await takeUntold(trx)
  for (const { publicId, email } of untold)
    await mailQueue.add(trx, { letter: promotion, to: email, data: { registrationId: publicId } })
  return untold.length
}

/** Queues the mails for places that fell free by themselves: with an account that was deleted. How many. */
export const sweepPromotions = ({ db, mailQueue }: { db: Db; mailQueue: MailQueue }): Promise<number> =>
  db.transaction((trx) => queuePromotionMails(trx, mailQueue))

/** How the letters about registrations are written. */
export const registrationLetters: Letters = {
  async [promotion](trx, _to, { registrationId }) {
    const place = await findPlace(trx, String(registrationId))
    // Withdrawn meanwhile, or the place is lost again.
    if (!place || place.status === 'waiting') return undefined
    const whose = place.team === null ? 'You have' : `Your team ${place.team} has`
    const paragraphs = [
      `A place has fallen free. ${whose} come off the waiting list of ${place.event}.`,
      place.status === 'payment pending'
        ? 'The place is held until the fees are paid.'
        : 'The registration is confirmed.',
      'If the place is not needed any more, please withdraw the registration: others are waiting.',
    ]
    return { subject: `A place in ${place.event}`, text: `${paragraphs.join('\n\n')}\n` }
  },
}
