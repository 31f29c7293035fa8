import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { serverThat } from '#tests/support/server.ts'
import { openTransfers } from '../transfer/transfers.ts'
import { feedPage, snapshot } from './builders.ts'
import { mayAsk } from './download.ts'
import { ipdcHandlers } from './handlers.ts'
import { openKeptReading } from './keptReading.ts'

describe('an address of a catalogue', () => {
  it.each([
    ['https://ipdc.example/doc/0', undefined, true],
    ['http://127.0.0.1:8080/0', undefined, true],
    ['http://ipdc.example/doc/0', undefined, false],
    ['file:///etc/passwd', undefined, false],
    ['https://an:geheim@ipdc.example/0', undefined, false],
    ['geen adres', undefined, false],
    ['https://ipdc.example/1', 'https://ipdc.example/0', true],
    ['https://elders.example/1', 'https://ipdc.example/0', false],
    ['http://127.0.0.1:80/', 'https://ipdc.example/0', false],
  ])('%s, after %s, is asked: %s', (url, from, asked) => {
    expect(mayAsk(url, from)).toBe(asked)
  })
})

const caller = { id: 'p1', tell: () => undefined, onGone: () => undefined }

const opened = async (folder?: string) => {
  const transfers = await openTransfers(await temporaryFolder())
  const handlers = ipdcHandlers({
    transfers,
    catalogueReading: openKeptReading(folder ?? (await temporaryFolder())),
    log: { info: () => undefined },
    closing: new AbortController().signal,
  })
  return { transfers, handlers }
}
type Opened = Awaited<ReturnType<typeof opened>>

const begin = async ({ handlers }: Opened, ...pages: string[]) => handlers.beginCatalogueReading({ pages }, caller)
const readOn = async ({ handlers }: Opened) => (await handlers.readCataloguePage({}, caller)).reading

/** The numbers of all that was found, and in how many pieces they came. */
const numbersOf = async ({ handlers }: Opened): Promise<{ numbers: string[]; pieces: number }> => {
  const numbers: string[] = []
  let pieces = 0
  for (let from: number | undefined = 0; from !== undefined; pieces++) {
    const part: { found: { ipdc: { productnummer?: string | undefined } }[]; next?: number | undefined } =
      await handlers.readFoundProducts({ from }, caller)
    numbers.push(...part.found.map(({ ipdc }) => ipdc.productnummer ?? ''))
    from = part.next
  }
  return { numbers: numbers.sort(), pieces }
}

describe('a feed at an address', () => {
  it('is read page by page, its products some at a time', async () => {
    const long = { nl: `<p>${'lang '.repeat(20_000)}</p>` }
    const members = [1, 2, 3, 4, 5, 6, 7].map((n) => snapshot(n, { beschrijving: long }))
    const { url } = await serverThat((request, response) => {
      response.end(
        request.url === '/0' ? feedPage({ members, next: `${url}/1` }) : feedPage({ page: 1, members: [snapshot(9)] }),
      )
    })
    const station = await opened()
    await begin(station, `${url}/0`)
    expect(await readOn(station)).toMatchObject({
      read: 1,
      found: 7,
      refusals: 0,
      waiting: 1,
      next: { url: `${url}/1`, from: `${url}/0` },
    })
    expect(await numbersOf(station)).toMatchObject({ numbers: ['1', '2', '3', '4', '5', '6', '7'] })
    expect((await numbersOf(station)).pieces).toBeGreaterThan(1)
    expect(await readOn(station)).toMatchObject({ read: 2, found: 8, waiting: 0 })
    expect((await numbersOf(station)).numbers).toHaveLength(8)
    await station.handlers.endCatalogueReading({}, caller)
    await expect(station.handlers.readFoundProducts({ from: 0 }, caller)).rejects.toThrow('transferGone')
    expect(await station.handlers.catalogueReading({}, caller)).toEqual({})
  })

  it('goes on where it stood after main was started anew, and after the server was away', async () => {
    let isAway = false
    const asked: string[] = []
    const { url } = await serverThat((request, response) => {
      const path = request.url ?? ''
      asked.push(path)
      if (isAway) response.writeHead(503).end()
      else if (path === '/0') response.end(feedPage({ members: [snapshot(1)], next: `${url}/1` }))
      else if (path === '/1') response.end(feedPage({ page: 1, members: [snapshot(2)], next: `${url}/2` }))
      else response.end(feedPage({ page: 2, members: [snapshot(3)] }))
    })
    const folder = await temporaryFolder()
    const first = await opened(folder)
    await begin(first, `${url}/0`)
    await readOn(first)
    isAway = true
    expect(await readOn(first)).toMatchObject({
      read: 1,
      waiting: 1,
      faults: [{ name: `${url}/1`, fault: { code: 'wrongAnswer', what: '503' } }],
    })
    isAway = false
    const second = await opened(folder)
    expect(await second.handlers.catalogueReading({}, caller)).toMatchObject({
      reading: { read: 1, waiting: 1, found: 1 },
    })
    await readOn(second)
    expect(await readOn(second)).toMatchObject({ read: 3, waiting: 0, faults: [] })
    expect((await numbersOf(second)).numbers).toEqual(['1', '2', '3'])
    expect(asked).toEqual(['/0', '/1', '/1', '/2'])
  })

  it('is broken off at once, and the page waits', async () => {
    const { promise: isAsked, resolve: ask } = Promise.withResolvers<undefined>()
    const { url } = await serverThat(() => ask(undefined))
    const station = await opened()
    await begin(station, `${url}/0`)
    const reading = readOn(station)
    await isAsked
    await station.handlers.stopCatalogueReading({}, caller)
    expect(await reading).toMatchObject({ read: 0, waiting: 1, faults: [] })
  })

  it('is broken off before it was even asked for', async () => {
    let asked = 0
    const { url } = await serverThat((_request, response) => {
      asked++
      response.end(feedPage({ members: [snapshot(1)] }))
    })
    const station = await opened()
    await begin(station, `${url}/0`)
    const reading = readOn(station)
    await station.handlers.stopCatalogueReading({}, caller)
    expect(await reading).toMatchObject({ read: 0, waiting: 1, faults: [] })
    expect(asked).toBe(0)
  })

  it('is told why it cannot be read, and leads nowhere else', async () => {
    const { url, stop } = await serverThat((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: 'https://elders.example/' }).end()
      else if (request.url === '/leads') response.end(feedPage({ members: [], next: 'https://elders.example/1' }))
      else response.writeHead(503).end()
    })
    const station = await opened()
    const faultOf = async (address: string) => {
      await begin(station, address)
      return (await readOn(station))?.faults[0]?.fault
    }
    expect(await faultOf(`${url}/0`)).toEqual({ code: 'wrongAnswer', what: '503' })
    expect(await faultOf(`${url}/moved`)).toMatchObject({ code: 'notReached' })
    expect(await faultOf('file:///etc/passwd')).toMatchObject({ code: 'unsafeAddress' })
    expect(await faultOf(`${url}/leads`)).toBeUndefined()
    expect(await readOn(station)).toMatchObject({ waiting: 0, faults: [{ fault: { code: 'unsafeAddress' } }] })
    stop()
    expect(await faultOf(`${url}/0`)).toMatchObject({ code: 'notReached' })
  })

  it('is refused where a page does not end', async () => {
    const { url } = await serverThat((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(1_000_000)));
      }
      response.on('drain', more)
      more()
    })
    const station = await opened()
    await begin(station, url)
    expect(await readOn(station)).toMatchObject({ waiting: 0, faults: [{ fault: { code: 'tooLarge', what: '' } }] })
  })
})

describe('a file that was sent', () => {
  it('is read and forgotten, whatever was in it', async () => {
    const station = await opened()
    const { transfers, handlers } = station
    await begin(station)
    for (const [content, expected] of [
      [feedPage({ members: [snapshot(1)], next: 'https://elders.example/1' }), { read: 1, found: 1, waiting: 0 }],
      ['{', { read: 1, found: 1, faults: [{ name: 'feed.json', fault: { code: 'notReadable' } }] }],
    ] as const) {
      const { transfer } = await transfers.begin()
      await transfers.add(transfer, Buffer.from(content))
      const input = { transfer, name: 'feed.json' }
      expect(await handlers.readCatalogueFile(input, caller)).toMatchObject({ reading: expected })
      await expect(handlers.readCatalogueFile(input, caller)).rejects.toThrow('transferGone')
    }
  })
})
