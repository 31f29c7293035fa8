import { describe, expect, test } from 'vitest'
import { type Announcement, type Voice, chooseVoice, speechQueue, spokenLabel } from './speech.ts'

const voice = (lang: string, localService = true): Voice => ({ lang, localService })

describe('the voice of a call', () => {
  test('is a local one in the language of the visit, Belgian if there is one', () => {
    const voices = [voice('nl-NL'), voice('fr-FR'), voice('fr-BE')]
    expect(chooseVoice(voices, 'fr')).toEqual({ voice: voice('fr-BE'), language: 'fr' })
  })

  test('is the Dutch one where the language of the visit has none', () => {
    expect(chooseVoice([voice('nl_BE'), voice('en-GB')], 'de')).toEqual({ voice: voice('nl_BE'), language: 'nl' })
  })

  test('is never one that needs a network', () => {
    expect(chooseVoice([voice('fr-FR', false), voice('nl-NL')], 'fr')?.language).toBe('nl')
    expect(chooseVoice([voice('nl-NL', false)], 'nl')).toBeUndefined()
  })

  test('is none where neither language has one', () => {
    expect(chooseVoice([voice('en-GB')], 'fr')).toBeUndefined()
  })
})

/** A machine whose sounds end when the test says so. */
const machine = (voices: Voice[]) => {
  const heard: string[] = []
  const running: (() => void)[] = []
  const sound = (name: string): Promise<void> => {
    heard.push(name)
    return new Promise((done) => running.push(done))
  }
  const queue = speechQueue({
    voices: () => voices,
    chime: () => sound('chime'),
    speak: (sentence) => sound(sentence),
  })
  const endOfSound = async (): Promise<void> => {
    const ended = running.splice(0)
    expect(ended.length).toBeLessThanOrEqual(1)
    for (const done of ended) done()
    await new Promise((settled) => setTimeout(settled, 0))
  }
  return { heard, queue, endOfSound }
}

const announcement = (key: string, language: Announcement['language'] = 'nl'): Announcement => ({
  key,
  language,
  sentence: { nl: `${key} nl`, fr: `${key} fr`, en: `${key} en`, de: `${key} de` },
})

describe('calls that come at the same time', () => {
  test('are said one after the other, each after its chime', async () => {
    const { heard, queue, endOfSound } = machine([voice('nl-BE')])
    queue.say(announcement('A101'))
    queue.say(announcement('B201'))
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
})

test('a label is said with its letter apart', () => {
  expect(spokenLabel('A117')).toBe('A 117')
})
