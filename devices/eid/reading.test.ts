import { X509Certificate } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CardState } from '#domain/eid/card.ts'
import { type Applet, type VirtualCard, beginApplet } from '../simulator/card/applet.ts'
import { type Authority, type Chain, beginAuthority, chains } from '../simulator/card/authority.ts'
import { beginOtherCard } from '../simulator/card/demo.ts'
import { type CardContent, type Make, issueCard } from '../simulator/card/issue.ts'
import { portraitOf } from '../simulator/card/portrait.ts'
import { demoCards, simulatedReader } from '../simulator/reader.ts'
import { nobodysNumber, sameChance, spoil } from './builders.ts'
import { type CardReading, openCardReading } from './reading.ts'
import { type Roots, noRoots, withRoot } from './roots.ts'

const photo = portraitOf({ grey: 120, hair: 60 })
const content: CardContent = {
  cardNumber: '000000000101',
  validFrom: '01.03.2024',
  validUntil: '01.03.2099',
  municipality: 'Voorbeeldgem',
  nationalNumber: nobodysNumber,
  lastName: 'Specimen',
  givenNames: 'Nora',
  thirdInitial: '',
  nationality: 'Belg',
  birthPlace: 'Voorbeelddorp',
  birthDate: '1900',
  sex: 'V',
  documentType: '01',
  address: { street: 'Voorbeeldstraat 1', postalCode: '9999', municipality: 'Voorbeeldgem' },
  photo,
}

const authorities = new Map<Chain, Promise<Authority>>()
const authorityOf = (chain: Chain): Promise<Authority> => {
  const authority = authorities.get(chain) ?? beginAuthority(chain)
  authorities.set(chain, authority)
  return authority
}

type Issue = Partial<Omit<Make, 'authority'>> &
  Partial<Omit<Applet, 'files'>> & { chain?: Chain; content?: Partial<CardContent>; changed?: Changed }
type Changed = (files: Map<string, Uint8Array>) => void

const issue = async ({ chain = 'P-384', content: own, changed, ...make }: Issue = {}): Promise<VirtualCard> => {
  const authority = await authorityOf(chain)
  const files = new Map(issueCard({ ...content, ...own }, { authority, version: '1.8', ...make }))
  changed?.(files)
  return beginApplet({ version: '1.8', ...make, files })
}

const trusting = async (chain: Chain = 'P-384'): Promise<Roots> => ({
  trusted: [new X509Certificate((await authorityOf(chain)).root)],
  bad: [],
})

const key = new Uint8Array(32).fill(7)

type Bench = {
  simulated: ReturnType<typeof simulatedReader>
  told: CardState[]
  reading: CardReading
  /** Resolves with the first state, now or later, that is so. */
  until: (wanted: (state: CardState) => boolean) => Promise<CardState>
}

const open = (
  roots: () => Promise<Roots> = () => trusting(),
  keyNow: () => Uint8Array | undefined = () => key,
): Bench => {
  const simulated = simulatedReader()
  const told: CardState[] = []
  const waiting = new Set<() => void>()
  const reading = openCardReading({
    reader: simulated.reader,
    roots,
    key: keyNow,
    retryMs: 5,
    onState: (state) => {
      told.push(CardState.parse(state))
      for (const check of [...waiting]) check()
    },
  })
  onTestFinished(() => reading.close())
  const until: Bench['until'] = (wanted) =>
    new Promise((resolve) => {
      const check = (): void => {
        const state = reading.state()
        if (!wanted(state)) return
        waiting.delete(check)
        resolve(state)
      }
      waiting.add(check)
      check()
    })
  return { simulated, told, reading, until }
}

const settled = (state: CardState): boolean =>
  state.state === 'unreadable' || (state.state === 'read' && state.complete)
const unreadable = (trouble: string) => ({ state: 'unreadable', trouble })

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

describe('what is signed wrongly', () => {
  const flip =
    (path: string, at: (bytes: Uint8Array) => number): Changed =>
    (files) => {
      const bytes = Uint8Array.from(files.get(path) ?? [])
      const index = at(bytes)
      bytes[index] = (bytes[index] ?? 0) ^ 0x01
      files.set(path, bytes)
    }
  const inText = (text: string) => (bytes: Uint8Array) => Buffer.from(bytes).indexOf(text)

  it.each<[string, Changed]>([
    ['name', flip('DF014031', inText('Specimen'))],
    ['street', flip('DF014033', inText('Voorbeeldstraat'))],
    ['photo', flip('DF014035', (bytes) => bytes.length - 10)],
    ['signature of the identity', flip('DF014032', () => 20)],
    ['signature of the address', flip('DF014034', () => 20)],
    ['signature that is none', (files) => files.set('DF014032', new Uint8Array(256))],
    ['signature that is missing', (files) => files.delete('DF014032')],
  ])('as a %s that was changed, is forged, and nothing of it stays', async (_name, changed) => {
    for (const chain of chains) {
      for (const roots of [await trusting(chain), { trusted: [], bad: [] }]) {
        const { simulated, until, told } = open(() => Promise.resolve(roots))
        await simulated.insert(await issue({ chain, changed }))
        expect(await until(settled)).toEqual(unreadable('forged'))
        expect(JSON.stringify(told)).not.toContain('pseudonym')
      }
    }
  })

  it('by one bit anywhere is never proven as something else than was signed', async () => {
    const files = issueCard(content, { authority: await authorityOf('P-384'), version: '1.8' })
    const roots = await trusting()
    const chance = sameChance(8)
    const outcomes = new Set<string>()
    const readIn = async (changed: ReadonlyMap<string, Uint8Array>): Promise<CardState> => {
      const { simulated, until, reading } = open(() => Promise.resolve(roots))
      await simulated.insert(beginApplet({ version: '1.8', files: changed }))
      const state = await until(settled)
      await reading.close()
      return state
    }
    const signed = await readIn(files)
    for (let run = 0; run < 300; run++) {
      const [path = '', bytes = new Uint8Array()] = [...files][Math.floor(chance() * files.size)] ?? []
      const changed = Uint8Array.from(bytes)
      const at = Math.floor(chance() * changed.length)
      changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
      const state = await readIn(new Map([...files, [path, changed]]))
      outcomes.add(state.state === 'read' ? (state.verification ?? '') : state.state)
      if (state.state === 'read' && state.verification === 'verified') expect(state).toEqual(signed)
    }
    // Bits that were not read, of the register's certificate, and of what is signed.
    expect([...outcomes].sort()).toEqual(['unproven', 'unreadable', 'verified'])
  }, 60_000)

  it('by a register of its own is unproven, also with its own root on the card, and where no root is trusted', async () => {
    const other = await beginAuthority('P-384')
    for (const roots of [
      { trusted: [new X509Certificate(other.root)], bad: [] },
      { trusted: [], bad: [] },
    ]) {
      const { simulated, until } = open(() => Promise.resolve(roots))
      await simulated.insert(await issue())
      expect(await until(settled)).toMatchObject({ state: 'read', verification: 'unproven' })
    }
  })

  it('by an authority in place of the register is unproven', async () => {
    const { root } = await authorityOf('P-384')
    const { simulated, until } = open()
    await simulated.insert(await issue({ changed: (files) => files.delete('DF00503C') }))
    expect(await until(settled)).toMatchObject({ verification: 'unproven' })
    await simulated.insert(await issue({ changed: (files) => files.set('DF00503C', root) }))
    expect(await until(settled)).toEqual(unreadable('forged'))
  })
})

describe('the pseudonym', () => {
  it('comes with the key, and changes with it', async () => {
    let now: Uint8Array | undefined
    const { simulated, until, reading } = open(undefined, () => now)
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

describe('at every command', () => {
  const countCommands = async (): Promise<number> => {
    const { simulated, until } = open()
    let count = 0
    simulated.onCommand(() => (count += 1))
    await simulated.insert(await issue())
    await until(settled)
    return count
  }

  const faults: [string, (simulated: Bench['simulated']) => void, (bench: Bench) => Promise<void>][] = [
    [
      'the card may be pulled: nothing of it stays, and the next is read',
      (simulated) => simulated.remove(),
      async ({ reading, told }) => {
        expect(reading.state()).toEqual({ state: 'empty' })
        await new Promise((resolve) => setImmediate(resolve))
        expect(told.at(-1)).toEqual({ state: 'empty' })
      },
    ],
    [
      'the reader may be unplugged',
      (simulated) => simulated.unplug(),
      async ({ reading, simulated }) => {
        await new Promise((resolve) => setImmediate(resolve))
        expect(reading.state()).toEqual({ state: 'noReader' })
        simulated.plug()
        simulated.remove()
      },
    ],
    [
      'another program may reset the card: it is read all the same',
      (simulated) => simulated.reset(),
      async ({ until, simulated }) => {
        expect(await until(settled)).toMatchObject({ verification: 'verified' })
        simulated.remove()
      },
    ],
    [
      'another program may take the card: it is read when it lets go',
      (simulated) => simulated.takeExclusively(),
      async ({ until, simulated }) => {
        expect(await until(settled)).toEqual(unreadable('exclusive'))
        simulated.letGo()
        expect(await until((state) => state.state === 'read' && state.complete)).toMatchObject({
          verification: 'verified',
        })
        simulated.remove()
      },
    ],
  ]
  it.each(faults)('%s', async (_name, fault, then) => {
    const commands = await countCommands()
    expect(commands).toBeGreaterThan(20)
    const bench = open()
    const { simulated, until } = bench
    for (let at = 0; at < commands; at++) {
      let left = at
      const met = new Promise<void>((resolve) => {
        const stop = simulated.onCommand(() => {
          if (left-- > 0) return
          stop()
          fault(simulated)
          resolve()
        })
      })
      await simulated.insert(await issue())
      await met
      await then(bench)
      expect(bench.reading.state()).toEqual({ state: 'empty' })
    }
    await simulated.insert(await issue())
    expect(await until(settled)).toMatchObject({ verification: 'verified' })
  })
})

it('a card that answers anything at all leads to a clear state', async () => {
  const chance = sameChance(5)
  const good = await issue()
  const outcomes = new Map<string, number>()
  const { simulated, until } = open()
  const words = [0x9000, 0x6c00, 0x6c10, 0x6100, 0x61ff, 0x6b00, 0x6986, 0x6a82, 0x6282, 0x6f00, 0x0000]
  for (let run = 0; run < 1_000; run++) {
    const harm = chance() * 0.5
    await simulated.insert({
      atr: good.atr,
      reset: good.reset,
      transmit: (command) => {
        const answer = good.transmit(command)
        if (chance() > harm) return answer
        const word = words[Math.floor(chance() * words.length)] ?? 0
        return chance() < 0.5 ? spoil(answer, chance) : Uint8Array.of(...answer.slice(0, -2), word >> 8, word & 0xff)
      },
    })
    const state = await until(settled)
    const outcome = state.state === 'unreadable' ? state.trouble : state.state
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    simulated.remove()
  }
  expect([...outcomes.keys()].sort()).toEqual(['damaged', 'forged', 'read'])
}, 120_000)
