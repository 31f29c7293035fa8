import { expect, it } from 'vitest'
import { inBatches } from './batches.ts'

it('what arrives while a batch is written goes along with the next, and each learns of its own batch only', async () => {
  const told: string[] = []
  const { add, idle } = inBatches<number>(
    async (batch) => {
      told.push(`write ${batch.join()}`)
      await Promise.resolve()
      if (batch.includes(3)) throw new Error('no room')
    },
    () => {
      told.push('afterwards')
      return Promise.resolve()
    },
  )
  const added = [1, 2, 3].map((thing) => add(thing))
  const settled = await Promise.allSettled(added)
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  await add(4)
  await idle()
  expect(told).toEqual(['write 1', 'afterwards', 'write 2,3', 'afterwards', 'write 4', 'afterwards'])
})
