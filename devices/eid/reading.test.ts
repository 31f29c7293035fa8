import { describe, expect, it } from 'vitest'
import type { CardState } from '#domain/eid/card.ts'
import { beginApplet } from '../simulator/card/applet.ts'
import { chains } from '../simulator/card/authority.ts'
import { beginOtherCard } from '../simulator/card/demo.ts'
import { issueCard } from '../simulator/card/issue.ts'
import { demoCards } from '../simulator/reader.ts'
import {
  type Bench,
  type Issue,
  authorityOf,
  content,
  issue,
  nobodysNumber,
  open,
  photo,
  settled,
  trusting,
  unreadable,
} from './builders.ts'
import { noRoots, withRoot } from './roots.ts'

describe('a card that is put in', () => {
  it('is told at each step: identity, address, photo, then whether it is proven, and goes when it is removed', async () => {
    const { simulated, told, until } = open()
    await simulated.insert(await issue())
    await until(settled)
    simulated.remove()
    const shown = ({ state, ...rest }: CardState): string =>
      [state, ...['identity', 'address', 'photo', 'verification', 'pseudonym'].filter((part) => part in rest)].join(' ')
    expect(told.map(shown)).toEqual([
      'reading',
      'read identity',
      'read identity address',
      'read identity address photo',
      'read identity address photo verification pseudonym',
      'empty',
    ])
    const whole = told.at(-2)
    expect(whole).toMatchObject({
      state: 'read',
      identity: {
        lastName: 'Specimen',
        givenNames: 'Nora',
        kind: 'belgian',
        birthDate: '1900',
        validUntil: '2099-03-01',
      },
      address: { street: 'Voorbeeldstraat 1', postalCode: '9999', municipality: 'Voorbeeldgem' },
      photo: Buffer.from(photo).toString('base64'),
      verification: 'verified',
      complete: true,
    })
    expect(JSON.stringify(told)).not.toContain(nobodysNumber)
  })

  const makes: [string, Issue][] = [
    ...chains.map((chain): [string, Issue] => [`signed with ${chain}`, { chain }]),
    ['of applet 1.7 with RSA', { chain: 'RSA-2048', version: '1.7' }],
    ['with a SHA-1 hash of the photo and other signatures', { chain: 'RSA-2048', photoHash: 'sha1' }],
    ['with a SHA-384 hash of the photo', { photoHash: 'sha384' }],
    ['without the version of its structure', { structureVersion: false }],
    ['that knows paths without the master file', { paths: 'relative' }],
    ['that knows no paths', { paths: 'none' }],
    ['that gives less at the end of a file', { atEnd: 'short' }],
    ...[247, 248, 249, 496].map((length): [string, Issue] => [
      `with a photo of ${length} bytes`,
      { content: { photo: photo.slice(0, length) } },
    ]),
  ]
  it.each(makes)('%s is read and proven', async (_name, made) => {
    const { simulated, until } = open(() => trusting(made.chain))
    await simulated.insert(await issue(made))
    expect(await until(settled)).toMatchObject({
      state: 'read',
      verification: 'verified',
      photo: Buffer.from(made.content?.photo ?? photo).toString('base64'),
      address: content.address,
    })
  })

  it('reads of a certificate no more than there is', async () => {
    const { simulated, until } = open()
    let longest = 0
    let last = ''
    simulated.onCommand((command) => {
      if (command[1] === 0xa4) last = Buffer.from(command.subarray(-2)).toString('hex')
      if (command[1] === 0xb0 && last === '503c')
        longest = Math.max(longest, ((command[2] ?? 0) << 8) + (command[3] ?? 0))
    })
    await simulated.insert(await issue())
    await until(settled)
    expect(longest).toBeLessThan((await authorityOf('P-384')).register.length)
  })

  it('of each kind of the demo is what it is', async () => {
    const results: unknown[] = []
    const { simulated, until } = open(async () => withRoot(noRoots, await simulated.root()))
    for (const name of demoCards) {
      await simulated.insert(name)
      const state = await until(settled)
      results.push(
        state.state === 'read' ? [name, state.identity.kind, state.verification, state.pseudonym !== undefined] : state,
      )
      simulated.remove()
    }
    expect(results).toEqual([
      ['adult', 'belgian', 'verified', true],
      ['kids', 'kids', 'verified', true],
      ['foreigner', 'foreigner', 'verified', true],
      ['expired', 'belgian', 'verified', true],
      unreadable('forged'),
    ])
  })

  it('has another number each time', async () => {
    const { simulated, until, reading } = open()
    const card = await issue()
    const insertions = new Set<unknown>()
    for (let time = 0; time < 3; time++) {
      await simulated.insert(card)
      await until(settled)
      const state = reading.state()
      insertions.add(state.state === 'read' && state.insertion)
      simulated.remove()
    }
    expect(insertions.size).toBe(3)
  })

  it('without an address, a photo or signatures is read without them', async () => {
    const { simulated, until } = open()
    const { address: _none, ...rest } = content
    const authority = await authorityOf('P-384')
    const files = new Map(issueCard({ ...rest, documentType: '07' }, { authority, version: '1.8' }))
    for (const path of ['DF014035', 'DF014034', 'DF00503C']) files.delete(path)
    await simulated.insert(beginApplet({ version: '1.8', files }))
    const state = await until(settled)
    expect(state).toMatchObject({ state: 'read', identity: { kind: 'bootstrap' }, verification: 'unproven' })
    expect(state).not.toHaveProperty('address')
    expect(state).not.toHaveProperty('photo')
  })

  it('is read again when somebody asks', async () => {
    const { simulated, until, reading, told } = open()
    await simulated.insert(await issue())
    await until(settled)
    const before = told.length
    reading.again()
    expect(reading.state()).toEqual({ state: 'reading' })
    await until(settled)
    expect(told.length).toBe(2 * before)
  })
})

describe('the pseudonym', () => {
  it('comes with the key, and changes with it', async () => {
    let now: Uint8Array | undefined
    const { simulated, until, reading } = open(undefined, { keyNow: () => now })
    await simulated.insert(await issue())
    expect(await until(settled)).not.toHaveProperty('pseudonym')
    const seen = new Set<string | undefined>()
    for (const fill of [1, 2, 1]) {
      now = new Uint8Array(32).fill(fill)
      reading.keyChanged()
      const state = reading.state()
      seen.add(state.state === 'read' ? state.pseudonym : undefined)
    }
    expect(seen.size).toBe(2)
    expect(seen.has(undefined)).toBe(false)
  })
})

describe('what cannot be read', () => {
  it.each<[string, string, (simulated: Bench['simulated']) => Promise<void>]>([
    ['a card of another kind', 'notBelgian', (simulated) => simulated.insert(beginOtherCard())],
    [
      'a card that does not answer',
      'mute',
      (simulated) => {
        simulated.insertMute()
        return Promise.resolve()
      },
    ],
    [
      'a card without an identity',
      'damaged',
      async (simulated) => simulated.insert(await issue({ changed: (files) => files.delete('DF014031') })),
    ],
    [
      'a card whose identity is cut off',
      'damaged',
      async (simulated) =>
        simulated.insert(
          await issue({
            changed: (files) => files.set('DF014031', (files.get('DF014031') ?? new Uint8Array()).slice(0, 60)),
          }),
        ),
    ],
  ])('%s is told', async (_name, trouble, put) => {
    const { simulated, until } = open()
    await put(simulated)
    expect(await until(settled)).toEqual(unreadable(trouble))
    simulated.remove()
    expect(await until(({ state }) => state === 'empty')).toEqual({ state: 'empty' })
  })

  it('is so while another program holds the card, and is read when it lets go', async () => {
    const { simulated, until } = open()
    simulated.takeExclusively()
    await simulated.insert(await issue())
    expect(await until(settled)).toEqual(unreadable('exclusive'))
    simulated.letGo()
    expect(await until((state) => state.state === 'read' && state.complete)).toMatchObject({ verification: 'verified' })
  })

  it('is so while another program works with the card for long, and is read, or let go, when it has ended', async () => {
    const { simulated, until, reading } = open(undefined, { patienceMs: 50 })
    const card = await issue()
    simulated.beginTransaction()
    await simulated.insert(card)
    expect(await until(settled)).toEqual(unreadable('exclusive'))
    simulated.endTransaction()
    expect(await until((state) => state.state === 'read' && state.complete)).toMatchObject({ verification: 'verified' })
    simulated.remove()
    simulated.beginTransaction()
    await simulated.insert(card)
    simulated.remove()
    expect(reading.state()).toEqual({ state: 'empty' })
    simulated.beginTransaction()
    await simulated.insert(card)
    await reading.close()
  })

  it('is a reader that is not there', async () => {
    const { simulated, until, reading } = open()
    await simulated.insert(await issue())
    await until(settled)
    simulated.unplug()
    expect(reading.state()).toEqual({ state: 'noReader' })
    simulated.plug()
    expect(await until(settled)).toMatchObject({ state: 'read' })
  })
})
