import { expect, test } from 'vitest'
import type { KioskWay } from '#domain/kiosk/pin.ts'
import { openLock } from './lock.ts'
import { isPin, keepPin } from './pin.ts'

const pin = '246810'
const kept = await keepPin(pin)

const lockWith = (options: { kept?: typeof kept | undefined; hasWindows?: boolean }) => {
  const seen = { left: [] as KioskWay[], restarts: 0, logged: [] as unknown[], now: 0 }
  const lock = openLock({
    kept: () => ('kept' in options ? options.kept : kept),
    host:
      options.hasWindows === true
        ? { ways: () => ['settings', 'end'], leave: (way) => seen.left.push(way) }
        : undefined,
    restart: () => {
      seen.restarts++
      return Promise.resolve()
    },
    steadyMs: () => seen.now,
    log: (event, facts) => seen.logged.push({ event, ...facts }),
  })
  return { lock, seen }
}

test('a PIN is known again, and cannot be read from what is kept of it', async () => {
  expect(await isPin(pin, kept)).toBe(true)
  expect(await isPin('246811', kept)).toBe(false)
  expect(await isPin('', kept)).toBe(false)
  expect(JSON.stringify(kept)).not.toContain(pin)
  expect((await keepPin(pin)).hash).not.toBe(kept.hash)
  // A file that somebody shortened opens nothing.
  expect(await isPin(pin, { salt: kept.salt, hash: '' })).toBe(false)
})

test('without a PIN nothing opens', async () => {
  const { lock, seen } = lockWith({ kept: undefined, hasWindows: true })
  expect(await lock.unlock({ pin: '', way: 'end' })).toEqual({ kind: 'noPin' })
  expect(seen.left).toEqual([])
})

test('the right PIN says which ways there are, and takes one of them only', async () => {
  const { lock, seen } = lockWith({ hasWindows: true })
  expect(await lock.unlock({ pin })).toEqual({ kind: 'open', ways: ['settings', 'end'] })
  expect(await lock.unlock({ pin, way: 'lock' })).toEqual({ kind: 'open', ways: ['settings', 'end'] })
  expect(seen.left).toEqual([])
  expect(await lock.unlock({ pin, way: 'end' })).toEqual({ kind: 'left', by: 'host' })
  expect(seen.left).toEqual(['end'])
  expect(seen.logged).toEqual([{ event: 'kioskUnlocked', way: 'end' }])
})

test('where the host has no windows the page leaves by itself, and a restart opens the station anew', async () => {
  const { lock, seen } = lockWith({})
  expect(await lock.unlock({ pin })).toEqual({ kind: 'open', ways: ['settings', 'devices', 'restart'] })
  expect(await lock.unlock({ pin, way: 'devices' })).toEqual({ kind: 'left', by: 'page' })
  expect(seen.restarts).toBe(0)
  expect(await lock.unlock({ pin, way: 'restart' })).toEqual({ kind: 'left', by: 'host' })
  expect(seen.restarts).toBe(1)
})

test('after three wrong ones even the right one waits, longer each time; the right one begins the count anew', async () => {
  const { lock, seen } = lockWith({ hasWindows: true })
  const wrong = () => lock.unlock({ pin: '000000', way: 'settings' })
  expect([await wrong(), await wrong(), await wrong()]).toEqual([
    { kind: 'wrong', seconds: 0 },
    { kind: 'wrong', seconds: 0 },
    { kind: 'wrong', seconds: 30 },
  ])
  seen.now = 12_500
  expect(await lock.unlock({ pin, way: 'settings' })).toEqual({ kind: 'wait', seconds: 18 })
  seen.now = 30_000
  expect(await wrong()).toEqual({ kind: 'wrong', seconds: 60 })
  seen.now = 90_000
  expect(await lock.unlock({ pin })).toMatchObject({ kind: 'open' })
  expect(await wrong()).toEqual({ kind: 'wrong', seconds: 0 })
  expect(seen.left).toEqual([])
  expect(JSON.stringify(seen.logged)).not.toMatch(/000000|246810/)
})

test('tries that come at once are counted one after the other', async () => {
  const { lock } = lockWith({})
  const many = await Promise.all(Array.from({ length: 8 }, () => lock.unlock({ pin: '000000' })))
  expect(many.filter(({ kind }) => kind === 'wrong')).toHaveLength(3)
  expect(many.filter(({ kind }) => kind === 'wait')).toHaveLength(5)
})
