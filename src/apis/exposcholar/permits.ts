import type { Db } from '../../db/connection.ts'
import type { Caller } from '../../kernel/contract.ts'
import { forbidden, missing, Problem } from '../../kernel/problem.ts'
import { findMember } from './accounts/queries.ts'
import { findOwnerOfBooth } from './booths/queries.ts'
import type { ExposcholarPermits } from './contract.ts'
import { findOwnerOfItem } from './items/queries.ts'

interface Asking {
  caller: Caller
  db: Db
  params: { booth_pk: number }
}
interface AskingForItem extends Asking {
  params: { booth_pk: number; item_pk: number }
}

const letIn = (owner: number | undefined, { caller }: Asking): void => {
  if (owner === undefined) throw missing()
  if (owner !== caller.accountId) throw forbidden()
}

const ownsBooth = async (asking: Asking): Promise<void> =>
  letIn(await findOwnerOfBooth(asking.db, asking.params.booth_pk), asking)

const ownsItem = async (asking: AskingForItem): Promise<void> => {
  const { booth_pk, item_pk } = asking.params
  letIn(await findOwnerOfItem(asking.db, booth_pk, item_pk), asking)
}

/** Who may change what: the owner of the booth. To look takes no more than a token. */
export const permits: ExposcholarPermits = {
  // The insert has the last word; this spares a client the sending of its files.
  createBooth: async ({ caller, db, fail }) => {
    const member = await findMember(db, caller.accountId)
    if (!member) throw new Problem('invalid-token')
    if (member.boothsUsed >= member.boothLimit) throw fail('quota-exceeded')
  },
  updateBooth: ownsBooth,
  deleteBooth: ownsBooth,
  createBoothImage: ownsBooth,
  deleteBoothImage: ownsBooth,
  setPrimaryBoothImage: ownsBooth,
  createBoothVideo: ownsBooth,
  deleteBoothVideo: ownsBooth,
  setPrimaryBoothVideo: ownsBooth,
  createItem: ownsBooth,
  updateItem: ownsItem,
  deleteItem: ownsItem,
  createItemImage: ownsItem,
  deleteItemImage: ownsItem,
  setPrimaryItemImage: ownsItem,
}
