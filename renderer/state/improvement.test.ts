import { firstValueFrom } from 'rxjs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { productContent } from '#domain/product/builders.ts'
import type { KnownFlag } from '#domain/product/flags/standing.ts'
import { stateOf } from '#domain/product/flags/standing.ts'
import { mostUnanswered } from '#domain/product/search/unanswered.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { openReplica } from '#sync/replica/open.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { flagActionsWith, flagsIn } from './flags.ts'
import { restoreKeptEdits } from './keptEdits.ts'
import type { Done, StaffMember } from './model.ts'
import { unansweredMonths, unansweredWith } from './unanswered.ts'
import { wordEditsWith } from './wordEdits.ts'

const member = (id: string, ...roles: StaffMember['roles']): StaffMember => ({
  ...{ id, name: id, skills: [], languages: [] },
  roles,
})
const staff = [member('staff:an', 'welcome'), member('staff:bo', 'themeCounter'), member('staff:jan', 'supervisor')]
const products = [{ ...productContent({ local: { responsible: 'staff:bo' } }), key: 'passport' }]
const november = Date.parse('2026-11-23T09:00:00Z')

let replicas = 0
const emptyReplica = async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `improvement-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}

/** A desk at which one member of staff after the other works; its clock can be set forward. */
const openDesk = async () => {
  const { url, browser } = await openHost()
  const bridge = bridgeTo(url, await browser.cookieFor())
  const replica = await emptyReplica()
  const at = { by: 'staff:an', later: 0 }
  const parts = { replica, bridge, board: () => ({ staff, products }), by: () => at.by }
  return {
    at,
    bridge,
    replica,
    flags: flagActionsWith({
      ...parts,
      station: { site: 'gm', station: 'k1' },
      now: () => Date.now() + at.later,
    }),
    words: wordEditsWith(parts),
    unanswered: unansweredWith({ ...parts, site: 'gm', station: 'k1', now: () => november + at.later }),
    listed: () => firstValueFrom(flagsIn(replica)),
  }
}
const done = <T>(outcome: Done<T>): T => {
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}
const codeOf = (outcome: Done<unknown>): string => (outcome.ok ? 'done' : outcome.error.code)

describe('a flag', () => {
  it('is raised, answered and closed, each kept on disk, and who raised it says that they read it', async () => {
    const { at, bridge, replica, flags, listed } = await openDesk()
    const raised = done(await flags.raise({ product: 'product:passport', part: 'cost', note: ' Niet 20 euro. ' }))
    expect(raised).toMatchObject({ note: 'Niet 20 euro.', by: 'staff:an', station: 'k1', part: 'cost' })
    at.by = 'staff:bo'
    const answered = done(await flags.answer(raised, 'Klopt.'))
    const closed = done(await flags.close(answered, 'changed', ''))
    at.by = 'staff:an'
    const read = done(await flags.read(closed))
    expect(stateOf(read)).toBe('closed')
    expect(Object.values(read.replies).map(({ does, by }) => `${by} ${does}`)).toEqual([
      'staff:bo answered',
      'staff:bo closed',
      'staff:an read',
    ])
    expect(await listed()).toEqual([read])
    const other = await emptyReplica()
    await restoreKeptEdits(other, bridge)
    expect(await firstValueFrom(flagsIn(other))).toEqual([read])
    expect((await replica.catalogue.find().exec()).length).toBe(1)
  })

  it('is not raised with a national number in it, nor by nobody, and is closed by those alone who may', async () => {
    const { at, flags } = await openDesk()
    const raise = (note: string) => flags.raise({ product: 'product:passport', note })
    expect(codeOf(await raise('Voor 00.01.01-000.06.'))).toBe('badRequest')
    at.by = 'system'
    expect(codeOf(await raise('Niet 20 euro.'))).toBe('badRequest')
    at.by = 'staff:jan'
    const raised = done(await raise('Niet 20 euro.'))
    at.by = 'staff:an'
    expect(codeOf(await flags.close(raised, 'nothingWrong'))).toBe('flagChanged')
    expect(codeOf(await flags.read(raised))).toBe('flagChanged')
    at.by = 'staff:bo'
    expect(codeOf(await flags.close(raised, 'nothingWrong', 'Zie 00.01.01-000.06.'))).toBe('flagChanged')
    expect(codeOf(await flags.close(raised, 'nothingWrong'))).toBe('done')
    expect(codeOf(await flags.answer(raised, 'Toch niet.'))).toBe('flagChanged')
    expect(codeOf(await flags.reopen(raised))).toBe('done')
  })

  it('can be taken back by who raised it, for ten seconds, and so can what was said of it', async () => {
    const { at, flags, listed } = await openDesk()
    const raised = done(await flags.raise({ product: 'product:passport', note: 'Niet 20 euro.' }))
    at.by = 'staff:bo'
    expect(codeOf(await flags.takeBack(raised, raised.at))).toBe('flagChanged')
    const closed = done(await flags.close(raised, 'nothingWrong'))
    const [said = ''] = Object.keys(closed.replies)
    expect(stateOf(done(await flags.takeBack(closed, said)))).toBe('open')
    at.by = 'staff:an'
    at.later = 11_000
    expect(codeOf(await flags.takeBack(raised, raised.at))).toBe('flagChanged')
    at.later = stampMs(raised.at) - Date.now()
    done(await flags.takeBack(raised, raised.at))
    expect(await listed()).toEqual([] satisfies KnownFlag[])
  })
})

describe('what was not found', () => {
  it('is counted in its month, however soon one follows the other, but never what may be about a person', async () => {
    const { at, replica, bridge, unanswered } = await openDesk()
    at.by = 'citizen'
    const noted = await Promise.all(['visverlof', 'een visverlof', 'Jan Peeters', 'wapen'].map(unanswered.note))
    expect(noted.map(done)).toEqual([true, true, false, true])
    at.later = 10 * 86_400_000
    await unanswered.note('visverlof')
    const months = await firstValueFrom(unansweredMonths(replica, 'gm'))
    expect(months).toEqual([
      { id: 'unanswered:gm-2026-12', counts: { k1: { visverlof: 1 } } },
      { id: 'unanswered:gm-2026-11', counts: { k1: { visverlof: 2, wapen: 1 } } },
    ])
    const other = await emptyReplica()
    await restoreKeptEdits(other, bridge)
    expect(await firstValueFrom(unansweredMonths(other, 'gm'))).toEqual(months)
  })

  it('is seen to by who keeps the words, over all months, and comes back when that is undone', async () => {
    const { at, replica, unanswered } = await openDesk()
    const open = async () => mostUnanswered(await firstValueFrom(unansweredMonths(replica, 'gm')))
    await unanswered.note('visverlof')
    at.later = 10 * 86_400_000
    await unanswered.note('visverlof')
    expect(codeOf(await unanswered.seeTo('visverlof'))).toBe('notYourWords')
    at.by = 'staff:bo'
    const seen = done(await unanswered.seeTo('visverlof'))
    expect(await open()).toEqual([])
    done(await unanswered.undo(seen))
    expect(await open()).toEqual([{ query: 'visverlof', count: 2 }])
  })
})

describe('a group of words', () => {
  it('is kept by who answers for a sheet or decides, one beside the other, and taken away again', async () => {
    const { at, replica, words } = await openDesk()
    const kept = async () => (await replica.catalogue.findOne('synonyms:catalogue').exec())?.toMutableJSON().data
    expect(codeOf(await words.keepGroup('fish', ['visverlof', 'vispas']))).toBe('notYourWords')
    at.by = 'staff:bo'
    done(await words.keepGroup('fish', ['visverlof', 'vispas']))
    at.by = 'staff:jan'
    done(await words.keepGroup('wallet', ['portefeuille', 'beurs']))
    expect(await kept()).toEqual({ fish: ['visverlof', 'vispas'], wallet: ['portefeuille', 'beurs'] })
    done(await words.keepGroup('fish', []))
    expect(await kept()).toEqual({ fish: [], wallet: ['portefeuille', 'beurs'] })
  })
})
