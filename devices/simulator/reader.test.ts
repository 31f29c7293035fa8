import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Slot, SmartCard } from '../transport/smartCard.ts'
import { beginOtherCard } from './card/demo.ts'
import { demoCards, simulatedReader } from './reader.ts'

const connected = async (slot: Slot): Promise<SmartCard> => {
  if (slot.state !== 'card') throw new Error(`no card but ${slot.state}`)
  const connection = await slot.connect()
  if (!connection.ok) throw new Error(connection.error.code)
  return connection.card
}
const select = Uint8Array.from(Buffer.from('00a4080c063f00df014031', 'hex'))

describe('the simulated reader', () => {
  it('tells what goes in and out, and that it is unplugged', async () => {
    const simulated = simulatedReader()
    const told: Slot['state'][] = []
    simulated.reader.onSlot(({ state }) => told.push(state))
    await simulated.insert('adult')
    await simulated.insert('kids')
    simulated.unplug()
    simulated.unplug()
    simulated.plug()
    simulated.remove()
    simulated.insertMute()
    expect(told).toEqual(['card', 'empty', 'card', 'trouble', 'card', 'empty', 'mute'])
    expect(simulated.inserted()).toBeUndefined()
  })

  it.each(demoCards)('holds the demo card %s, which answers', async (name) => {
    const simulated = simulatedReader({ msPerCommand: 1 })
    await simulated.insert(name)
    expect(simulated.inserted()).toBe(name)
    const card = await connected(simulated.reader.slot())
    expect(await card.transmit(select)).toEqual({ ok: true, bytes: Uint8Array.of(0x90, 0x00) })
    expect(new X509Certificate(await simulated.root()).ca).toBe(true)
  })

  it('fails as a real one does: pulled, reset, held by another program', async () => {
    const simulated = simulatedReader()
    await simulated.insert(beginOtherCard())
    const card = await connected(simulated.reader.slot())
    const code = async (): Promise<string> => {
      const answer = await card.transmit(select)
      return answer.ok ? 'answered' : answer.error.code
    }
    simulated.reset()
    expect([await code(), await code()]).toEqual(['reset', 'answered'])
    simulated.takeExclusively()
    expect(await code()).toBe('exclusive')
    await expect(connected(simulated.reader.slot())).rejects.toThrow('exclusive')
    simulated.letGo()
    expect(await code()).toBe('answered')
    simulated.remove()
    await simulated.insert(beginOtherCard())
    expect(await code()).toBe('removed')
    await card.release()
  })
})
