import { describe, expect, it } from 'vitest'
import { type PieceOfPaper, type Pressed, type StoredVisit, verdictOn } from './verdict.ts'

const ticket = (label: string, change: Partial<PieceOfPaper> = {}): PieceOfPaper => ({
  cutAt: '2026-11-23T09:00:00Z',
  lines: [
    { kind: 'text', text: 'Lindegem', height: 2 },
    { kind: 'text', text: label, height: 7 },
    { kind: 'qr', data: `visit:gm-2026-11-23-${label}` },
    { kind: 'text', text: '23/11/2026 10:00', height: 1 },
  ],
  ...change,
})
const registered = { type: 'registered', language: 'nl', products: ['bags'] }
const onPaper = { type: 'issued', how: 'paper' }
const onScreen = { type: 'issued', how: 'screen' }
const failed = (outcome: string, reason = 'paperOut') => ({ type: 'printFailed', outcome, reason })
const visit = (label: string, ...log: StoredVisit['log']): StoredVisit => ({
  id: `visit:gm-2026-11-23-${label}`,
  log: [registered, ...log],
})
const saw = (ended: Pressed['ended'], number?: string, change: Partial<Pressed> = {}): Pressed => ({
  ...{ press: 1, taps: 1, language: 'nl', product: 'Vuilzakken', ended },
  ...(number === undefined ? {} : { number }),
  ...change,
})
const products = { bags: ['Vuilzakken', 'Sacs-poubelle'], card: ['Identiteitskaart'] }
const judge = (accounts: Partial<Parameters<typeof verdictOn>[0]>) =>
  verdictOn({ pressed: [], papers: [], visits: [], atDesk: [], products, ...accounts })

const good = {
  pressed: [
    saw('paper', 'A201', { taps: 3 }),
    saw('screen', 'A202'),
    saw('unprinted', 'A203'),
    saw('unprinted', 'A204'),
    saw('none'),
    saw('screen', 'B201'),
  ],
  papers: [
    ticket('A201'),
    ticket('A204'),
    { cutAt: null, lines: [{ kind: 'text', text: 'A203', height: 7 }] },
  ] as const,
  visits: [
    visit('A201', onPaper),
    visit('A202', failed('unknown'), onScreen),
    visit('A203', failed('unknown')),
    visit('A204', failed('unknown', 'offline')),
    visit('B201', onScreen),
  ],
  atDesk: ['A203', 'A204'],
}

describe('the verdict on many presses', () => {
  it('is good when every number is on paper, taken from the screen, or known as without paper', () => {
    expect(judge(good)).toEqual({
      ...{ presses: 6, numbers: 5, paper: 1, screen: 2, unprinted: 2, without: 1, repeatedTaps: 1 },
      reasons: { 'unknown offline': 1, 'unknown paperOut': 2 },
      ...{ tickets: 2, late: 1, fragments: 1 },
      wrong: [],
    })
  })

  it.each<[string, Partial<Parameters<typeof verdictOn>[0]>, string]>([
    [
      'a number that counts and is not on paper',
      { papers: good.papers.slice(1) },
      'A201 counts as issued on paper, and',
    ],
    ['a ticket that was not cut off', { papers: [ticket('A201', { cutAt: null })] }, 'A201 counts as issued on paper'],
    [
      'a ticket that was torn in two',
      {
        papers: [
          { cutAt: null, lines: ticket('A201').lines.slice(0, 2) },
          { cutAt: '2026-11-23T09:00:01Z', lines: ticket('A201').lines.slice(2) },
        ],
      },
      'A201 counts as issued on paper',
    ],
    ['two tickets of a number', { papers: [...good.papers, ticket('A201')] }, 'A201 is on 2 tickets'],
    [
      'paper that nobody counts',
      { papers: [...good.papers, ticket('B201')] },
      'B201 is on paper, and nothing says that it may be',
    ],
    [
      'paper that was said not to be',
      {
        papers: [...good.papers, ticket('A202')],
        visits: good.visits.with(1, visit('A202', failed('failed'), onScreen)),
      },
      'A202 is on paper, and was told as certainly not on paper',
    ],
    ['a second tap that gave a number', { pressed: good.pressed.slice(0, -1) }, 'B201 was given without being shown'],
    [
      'a number shown to two people',
      { pressed: [...good.pressed, saw('paper', 'A201')] },
      'A201 was shown to 2 people',
    ],
    [
      'a number given twice',
      { visits: good.visits.with(0, visit('A201', registered, onPaper)) },
      'A201 was given 2 times',
    ],
    [
      'a person who walked away and counts',
      { visits: good.visits.with(2, visit('A203', failed('unknown'), onScreen)), atDesk: ['A204'] },
      'A203 is issued (screen), and its holder saw it end as unprinted',
    ],
    [
      'a person who has the number and does not count',
      { visits: good.visits.with(4, visit('B201', failed('unknown'))), atDesk: ['A203', 'A204', 'B201'] },
      'B201 is issued (not), and its holder saw it end as screen',
    ],
    [
      'a number issued twice',
      { visits: good.visits.with(1, visit('A202', failed('unknown'), onScreen, onScreen)) },
      'A202 was issued 2 times',
    ],
    [
      'missing paper without a reason',
      { visits: good.visits.with(2, visit('A203', failed('unknown', ''))) },
      'A203 has no reason for its missing paper',
    ],
    [
      'a number of which nothing is known',
      { visits: good.visits.with(2, visit('A203')), atDesk: ['A204'] },
      'A203 has neither paper, nor screen, nor a reason',
    ],
    ['a number that never arrived', { visits: good.visits.slice(0, -1) }, 'B201 is not at the central database'],
    ['what the welcome desk does not see', { atDesk: ['A203'] }, 'A204 has no paper, and the welcome desk'],
    ['what only the welcome desk sees', { atDesk: [...good.atDesk, 'A201'] }, 'A201 waits for paper at the welcome'],
    [
      'another language than was chosen',
      { pressed: good.pressed.with(0, saw('paper', 'A201', { language: 'fr' })) },
      'A201 is in another language',
    ],
    [
      'another product than was tapped',
      { pressed: good.pressed.with(0, saw('paper', 'A201', { product: 'Identiteitskaart' })) },
      'A201 is for bags, and Identiteitskaart was tapped',
    ],
    ['a screen that ended without a number', { pressed: good.pressed.with(4, saw('paper')) }, 'press 1 ended as paper'],
  ])('names %s', (_name, change, words) => {
    expect(judge({ ...good, ...change }).wrong.join('\n')).toContain(words)
  })

  it('names a number that was skipped, unless the kiosk told somebody that nothing was kept', () => {
    const given = (labels: string[]) => ({
      pressed: labels.map((label) => saw('paper', label)),
      papers: labels.map((label) => ticket(label)),
      visits: labels.map((label) => visit(label, onPaper)),
    })
    const skipping = given(['A201', 'A203'])
    expect(judge(skipping).wrong).toEqual(['skipped without a reason: A202'])
    expect(judge({ ...skipping, pressed: [...skipping.pressed, saw('failed')] }).wrong).toEqual([])
    const wholeBlock = Array.from({ length: 99 }, (_, index) => `A${String(201 + index)}`)
    expect(judge(given([...wholeBlock, 'A2201'])).wrong).toEqual([])
    expect(judge(given([...wholeBlock.slice(0, -1), 'A2201'])).wrong).toEqual(['skipped without a reason: A299'])
    expect(judge(given([...wholeBlock, 'A2202'])).wrong).toEqual(['skipped without a reason: A2201'])
  })
})
