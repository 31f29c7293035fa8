import { expect, test } from 'vitest'
import { channels, eventNames } from './contract.ts'
import { type Ipc, electronBridge } from './electronBridge.ts'
import { callName, eventName } from './electronNames.ts'

/** The IPC of one page, with the far end in the test's hands. */
const openIpc = (answer: (name: string, input: unknown) => Promise<unknown>) => {
  const listeners = new Map<string, (payload: unknown) => void>()
  const ipc: Ipc = { invoke: answer, listen: (name, listener) => listeners.set(name, listener) }
  const bridge = electronBridge(ipc, { channels, eventNames })
  return { bridge, send: (name: string, payload: unknown) => listeners.get(name)?.(payload) }
}

test('each channel of the contract is one function, and each event one subscription', () => {
  const { bridge } = openIpc(() => Promise.resolve())
  expect(Object.keys(bridge.call)).toEqual(channels)
  expect(Object.keys(bridge.on)).toEqual(eventNames)
  expect([bridge, bridge.call, bridge.on].every(Object.isFrozen)).toBe(true)
})

test('a call goes out under its own name and comes back with the reply', async () => {
  const { bridge } = openIpc((name, input) => Promise.resolve({ ok: true, value: { name, input } }))
  expect(await bridge.call.unsent({})).toEqual({ ok: true, value: { name: callName('unsent'), input: {} } })
})

test('a call that never arrives is an error as data, not a rejection', async () => {
  const { bridge } = openIpc(() => Promise.reject(new Error('No handler registered')))
  expect(await bridge.call.unsent({})).toEqual({ ok: false, error: { code: 'internal', facts: { channel: 'unsent' } } })
})

test('whoever listens to an event hears it until they stop', () => {
  const { bridge, send } = openIpc(() => Promise.resolve())
  const heard: unknown[] = []
  const stop = bridge.on.unsentChanged((payload) => heard.push(['first', payload.entries]))
  bridge.on.unsentChanged((payload) => heard.push(['second', payload.entries]))
  send(eventName('unsentChanged'), { entries: 3 })
  stop()
  send(eventName('unsentChanged'), { entries: 4 })
  send(eventName('paperChanged'), [])
  expect(heard).toEqual([
    ['first', 3],
    ['second', 3],
    ['second', 4],
  ])
})
