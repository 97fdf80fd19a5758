import { Presets, SingleBar } from 'cli-progress'
import { addDummyData as add } from '../apis/bucketlist/dummy.ts'
import type { Runtime } from '../runtime.ts'

/** Makes the bucketlist API's example data behind a progress bar; false when they are there already. */
export const addDummyData = async (runtime: Runtime): Promise<boolean> => {
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} buckets', noTTYOutput: true },
    Presets.shades_classic,
  )
  try {
    return await add(runtime, (made, total) => (made === 1 ? bar.start(total, made) : bar.update(made)))
  } finally {
    bar.stop()
  }
}
