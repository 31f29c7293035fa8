import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from './store.ts'
import type { Store, Transaction } from './store.ts'

let folder: string
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balie-store-'))
  store = await openStore(folder)
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const increment = async (transaction: Transaction): Promise<number> => {
  const next = Number((await transaction.get('count')) ?? '0') + 1
  transaction.put('count', String(next))
  return next
}

describe('transactions', () => {
  it('that come together each see what the ones before them wrote', async () => {
    const results = await Promise.all(Array.from({ length: 200 }, () => store.write(increment)))
    expect(results).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    expect(await store.get('count')).toBe('200')
  })

  it('that fail write nothing and leave the others alone', async () => {
    const fail = async (transaction: Transaction) => {
      await increment(transaction)
      throw new Error('no')
    }
    const results = await Promise.allSettled([store.write(increment), store.write(fail), store.write(increment)])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await store.get('count')).toBe('2')
  })

  it('see what they deleted as gone', async () => {
    await store.write(increment)
    const seen = await store.write(async (transaction) => {
      transaction.delete('count')
      return transaction.getMany(['count', 'other'])
    })
    expect(seen).toEqual([undefined, undefined])
    expect(await store.get('count')).toBeUndefined()
  })

  it('are on disk when they are answered', async () => {
    await store.write(increment)
    await store.close()
    store = await openStore(folder)
    expect(await store.get('count')).toBe('1')
  })

  it('tell that they are committed before their caller is answered', async () => {
    const order: string[] = []
    await store.write(async (transaction) => {
      transaction.afterCommit(() => order.push('committed'))
      await increment(transaction)
    })
    order.push('answered')
    expect(order).toEqual(['committed', 'answered'])
  })

  it('are refused when the store is closed, not forgotten', async () => {
    await store.close()
    await expect(store.write(increment)).rejects.toThrow()
    store = await openStore(folder)
  })
})

describe('a view', () => {
  it('stays as it was while others write', async () => {
    await store.write(increment)
    const view = store.view()
    await store.write(increment)
    expect(await view.getMany(['count'])).toEqual(['1'])
    await view.close()
    expect(await store.get('count')).toBe('2')
  })

  it('reads ranges in the order of bytes, in either direction', async () => {
    await store.write((transaction) => {
      for (const key of ['b', 'a', '￮', '𝒳', 'é']) transaction.put(key, key)
      return Promise.resolve()
    })
    const view = store.view()
    const read = async (range: Parameters<typeof view.batches>[0]) => {
      const keys: string[] = []
      for await (const batch of view.batches(range)) keys.push(...batch.map(([key]) => key))
      return keys
    }
    expect(await read({})).toEqual(['a', 'b', 'é', '￮', '𝒳'])
    expect(await read({ after: 'a', before: '￮' })).toEqual(['b', 'é'])
    expect(await read({ from: 'b', to: 'é', reverse: true })).toEqual(['é', 'b'])
    expect(await view.count({ from: 'b' })).toBe(4)
    await view.close()
  })
})

it('a folder is open in one place at a time', async () => {
  await expect(openStore(folder)).rejects.toThrow()
})
