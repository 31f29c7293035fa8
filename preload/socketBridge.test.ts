import { describe, expect, it, onTestFinished, vi } from 'vitest'
import * as z from 'zod'
import { bridgeTo } from '#tests/support/bridge.ts'
import { eventually } from '#tests/support/eventually.ts'
import { browserOf, openHost, stationFolder } from '#tests/support/host.ts'
import { runProgram } from '#tests/support/program.ts'
import { freePort } from '#tests/support/server.ts'
import { socketBridge } from './socketBridge.ts'

const Started = z.object({ url: z.string() })
const disconnected = { ok: false, error: { code: 'disconnected', facts: {} } }

describe('the bridge of a page in the browser host', () => {
  it('calls main and hears what main tells', async () => {
    const { url, browser } = await openHost()
    const bridge = bridgeTo(url, await browser.cookieFor())
    const unsent: number[] = []
    const stop = bridge.on.unsentChanged(({ entries }) => unsent.push(entries))
    expect(await bridge.call.describeStation({})).toMatchObject({ ok: true, value: { station: 'k1' } })
    const entries = [{ type: 'paused' as const }]
    const request = { document: 'desk:gm-2026-11-23-1', by: 'staff:an', entries }
    await bridge.call.appendToDesk(request)
    await eventually(() => unsent).toEqual([1])
    stop()
    await bridge.call.appendToDesk(request)
    await bridge.call.unsent({})
    expect(unsent).toEqual([1])
  })

  it('gives failures as data, and cannot be changed by a page', async () => {
    const { url, browser } = await openHost()
    const bridge = bridgeTo(url, await browser.cookieFor())
    expect(await bridge.call.follow({ feed: 'x', database: '_users', since: '0', stay: '0-0' })).toMatchObject({
      ok: false,
      error: { code: 'badRequest' },
    })
    expect([bridge, bridge.call, bridge.on].every((part) => Object.isFrozen(part))).toBe(true)
  })

  it('fails calls with `disconnected` while the station is gone, and is back by itself when it is', async () => {
    const folders = await stationFolder({ port: await freePort() })
    let station = await startStation(folders)
    const bridge = bridgeTo(station.url, await browserOf(station.url).cookieFor())
    const times = { lost: 0, reconnected: 0 }
    bridge.onLost(() => times.lost++)
    bridge.onReconnected(() => times.reconnected++)
    const entries = [{ type: 'paused' as const }]
    const request = { document: 'desk:gm-2026-11-23-1', by: 'staff:an', entries }
    expect(await bridge.call.appendToDesk(request)).toMatchObject({ ok: true })
    expect(times).toEqual({ lost: 0, reconnected: 0 })

    for (const round of [1, 2]) {
      process.kill(station.program.pid, 'SIGSTOP')
      const underWay = bridge.call.unsent({})
      await station.program.kill()
      expect(await underWay).toEqual(disconnected)
      expect(await bridge.call.unsent({})).toEqual(disconnected)
      expect(times.lost).toBeGreaterThanOrEqual(round)
      station = await startStation(folders)
      await eventually(() => times.reconnected).toBe(round)
      expect(await bridge.call.unsent({})).toEqual({ ok: true, value: { entries: 1 } })
    }
  })
})

describe('while nothing answers', () => {
  it('tries again at its own pace, however often the screens call', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    let attempts = 0
    const bridge = socketBridge(() => {
      attempts++
      return Promise.reject(new Error('nothing there'))
    })
    onTestFinished(bridge.close)
    for (let n = 0; n < 30; n++) {
      expect(await bridge.call.unsent({})).toEqual(disconnected)
    }
    const asked = attempts
    await vi.advanceTimersByTimeAsync(30_000)
    expect(attempts - asked).toBeGreaterThan(5)
    expect(attempts - asked).toBeLessThan(20)
  })
})

/** A station in a process of its own. */
const startStation = async ({ folder, assets }: { folder: string; assets: string }) => {
  const program = runProgram('main/browser/command.ts', ['--folder', folder, '--assets', assets])
  await program.until((lines) => lines.length > 0)
  return { program, url: Started.parse(JSON.parse(program.lines[0] ?? '')).url }
}
