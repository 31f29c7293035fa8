import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language/language.ts'
import { stampAt } from '#domain/visit/builders.ts'
import {
  type Announcement,
  type Sound,
  type Voice,
  chooseVoice,
  speechQueue,
  spokenLabel,
  withoutVoice,
} from './speech.ts'

const voice = (lang: string, localService = true): Voice => ({ lang, localService })
const all = { languages }

describe('the voice of a call', () => {
  test('is a local one in the language of the visit, Belgian if there is one', () => {
    const voices = [voice('nl-NL'), voice('fr-FR'), voice('fr-BE')]
    expect(chooseVoice(voices, 'fr', all)).toEqual({ voice: voice('fr-BE'), language: 'fr' })
  })

  test('is that of the first language of the screen where it does not speak the visit’s', () => {
    const voices = [voice('nl-BE'), voice('fr-BE'), voice('de-DE')]
    expect(chooseVoice(voices, 'de', { languages: ['fr', 'nl'] })?.language).toBe('fr')
  })

  test('is that of another language of the screen where the visit’s has none', () => {
    expect(chooseVoice([voice('nl_BE'), voice('en-GB')], 'de', all)).toEqual({ voice: voice('nl_BE'), language: 'nl' })
    expect(chooseVoice([voice('en-GB')], 'de', { languages: ['nl', 'de', 'en'] })?.language).toBe('en')
  })

  test('is never one that needs a network', () => {
    expect(chooseVoice([voice('fr-FR', false), voice('nl-NL')], 'fr', all)?.language).toBe('nl')
    expect(chooseVoice([voice('nl-NL', false)], 'nl', all)).toBeUndefined()
  })

  test('is none where no language of the screen has one', () => {
    expect(chooseVoice([voice('en-GB')], 'fr', { languages: ['nl', 'fr'] })).toBeUndefined()
    expect(withoutVoice([voice('en-GB'), voice('nl-BE', false)], all)).toEqual(['nl', 'fr', 'de'])
  })
})

const usual: Sound = { chime: true, speech: true, languages }

/** A machine whose sounds end when the test says so. */
const machine = (
  voices: Voice[],
  {
    sound = usual,
    patienceMs = 60_000,
    says = () => true,
  }: { sound?: Sound; patienceMs?: number; says?: (key: string) => boolean } = {},
) => {
  const heard: string[] = []
  const spoken: boolean[] = []
  const running: (() => void)[] = []
  const start = (name: string): Promise<void> => {
    heard.push(name)
    return new Promise((done) => running.push(done))
  }
  const queue = speechQueue({
    speaker: {
      voices: () => voices,
      chime: () => start('chime'),
      speak: (sentence) => start(sentence).then(() => true),
      stop: () => heard.push('stop'),
      inTurn: async ({ key }, act) => {
        if (says(key)) await act()
      },
    },
    sound: () => sound,
    onSpoken: (well) => spoken.push(well),
    patienceMs,
  })
  const settle = (): Promise<void> => new Promise((settled) => setTimeout(settled, 0))
  const endOfSound = async (): Promise<void> => {
    await settle()
    const ended = running.splice(0)
    expect(ended.length).toBeLessThanOrEqual(1)
    for (const done of ended) done()
    await settle()
  }
  return { heard, spoken, queue, endOfSound, settle }
}

let calls = 0
const announcement = (key: string, language: Announcement['language'] = 'nl', second = ++calls): Announcement => ({
  key,
  at: stampAt(second),
  counter: '1',
  language,
  sentence: { nl: `${key} nl`, fr: `${key} fr`, en: `${key} en`, de: `${key} de` },
})

describe('calls that come at the same time', () => {
  test('are said one after the other, each after its chime', async () => {
    const { heard, queue, endOfSound, settle } = machine([voice('nl-BE')])
    queue.say(announcement('A101'))
    queue.say(announcement('B201'))
    await settle()
    expect(heard).toEqual(['chime'])
    await endOfSound()
    expect(heard).toEqual(['chime', 'A101 nl'])
    await endOfSound()
    expect(heard).toEqual(['chime', 'A101 nl', 'chime'])
    await endOfSound()
    expect(heard.at(-1)).toBe('B201 nl')
  })

  test('are not said any more once they do not stand', async () => {
    const { heard, queue, endOfSound } = machine([voice('nl-BE')])
    queue.say(announcement('A101'))
    queue.say(announcement('B201'))
    queue.say(announcement('C301'))
    queue.keepOnly(new Set(['A101', 'C301']))
    for (let sound = 0; sound < 4; sound += 1) await endOfSound()
    expect(heard).toEqual(['chime', 'A101 nl', 'chime', 'C301 nl'])
  })

  test('are taken up again after the queue ran empty', async () => {
    const { heard, queue, endOfSound } = machine([voice('fr-BE')])
    queue.say(announcement('A101', 'fr'))
    await endOfSound()
    await endOfSound()
    queue.say(announcement('A102', 'fr'))
    await endOfSound()
    expect(heard).toEqual(['chime', 'A101 fr', 'chime', 'A102 fr'])
  })

  test('are only chimed where no voice can say them', async () => {
    const { heard, queue, endOfSound } = machine([])
    queue.say(announcement('A101'))
    queue.say(announcement('A102'))
    await endOfSound()
    await endOfSound()
    expect(heard).toEqual(['chime', 'chime'])
  })

  test('are left to the screen that says them, and the next is said here', async () => {
    const { heard, queue, endOfSound } = machine([voice('nl-BE')], { says: (key) => key !== 'A101' })
    queue.say(announcement('A101'))
    queue.say(announcement('A102'))
    await endOfSound()
    await endOfSound()
    expect(heard).toEqual(['chime', 'A102 nl'])
  })

  test('make no sound that the layout does not want', async () => {
    const chimes = machine([voice('nl-BE')], { sound: { ...usual, speech: false } })
    chimes.queue.say(announcement('A101'))
    await chimes.endOfSound()
    const speaks = machine([voice('nl-BE')], { sound: { ...usual, chime: false } })
    speaks.queue.say(announcement('A101'))
    await speaks.endOfSound()
    expect([chimes.heard, speaks.heard]).toEqual([['chime'], ['A101 nl']])
  })

  test('are said the oldest first, in whatever order they arrive while another is said', async () => {
    const seconds = fc.uniqueArray(fc.integer({ min: 2, max: 500 }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(seconds, async (arriving) => {
        const { heard, queue, endOfSound, settle } = machine([voice('nl-BE')], { sound: { ...usual, chime: false } })
        queue.say(announcement('first', 'nl', 1))
        await settle()
        for (const second of arriving) queue.say(announcement(String(second), 'nl', second))
        for (let sound = 0; sound <= arriving.length; sound += 1) await endOfSound()
        const oldestFirst = arriving.toSorted((a, b) => a - b).map((second) => `${String(second)} nl`)
        expect(heard).toEqual(['first nl', ...oldestFirst])
      }),
      { numRuns: 20 },
    )
  })
})

test('a sound that never ends is silenced, told, and holds nobody up', async () => {
  const { heard, spoken, queue } = machine([voice('nl-BE')], { patienceMs: 20 })
  queue.say(announcement('A101'))
  queue.say(announcement('A102'))
  await expect.poll(() => heard, { timeout: 20_000 }).toEqual(['chime', 'A101 nl', 'stop', 'chime', 'A102 nl', 'stop'])
  expect(spoken).toEqual([false, false])
})

test('a label is said with its letter apart', () => {
  expect(spokenLabel('A117')).toBe('A 117')
})
