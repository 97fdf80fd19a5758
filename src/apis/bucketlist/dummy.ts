import type { Db } from '../../db/connection.ts'
import { type BucketlistServices, realm, role } from './contract.ts'

const email = 'example@bucketmail.com'
const password = '123456'
const bucketCount = 100
const itemsPerBucket = 10

const insertBucket = async (trx: Db, ownerId: number, number: number): Promise<void> => {
  await trx.raw(
    `with bucket as (insert into bucketlist.buckets (owner_id, name) values (?, ?) returning id)
     insert into bucketlist.items (bucket_id, name, description)
     select bucket.id, 'Item ' || number, 'Something to do, number ' || number
     from bucket, generate_series(1, ?) number`,
    [ownerId, `Bucket ${number}`, itemsPerBucket],
  )
}

/**
 * Makes the example account with its buckets and items, all or nothing; false when it is there already.
 * @param onBucket told after each bucket how many there are
 */
export const addDummyData = async (
  { db, identity }: BucketlistServices,
  onBucket: (made: number, total: number) => void,
): Promise<boolean> => {
  const hashed = await identity.hashPassword(password)
  return db.transaction(async (trx) => {
    const account = await identity.register({ realm, email, password: hashed, role }, trx)
    if (account === 'taken') return false
    for (let number = 1; number <= bucketCount; number += 1) {
      await insertBucket(trx, account.id, number)
      onBucket(number, bucketCount)
    }
    return true
  })
}
