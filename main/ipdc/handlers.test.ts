import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { serverThat } from '#tests/support/server.ts'
import { openTransfers } from '../transfer/transfers.ts'
import { feedPage, snapshot } from './builders.ts'
import { mayAsk } from './download.ts'
import { ipdcHandlers } from './handlers.ts'

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

const opened = async () => {
  const transfers = await openTransfers(await temporaryFolder())
  const handlers = ipdcHandlers({ transfers, log: { info: () => undefined }, closing: new AbortController().signal })
  return { transfers, handlers }
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
    const { handlers } = await opened()
    const { read } = await handlers.readCataloguePage({ url: `${url}/0` }, caller)
    expect(read).toMatchObject({ found: 7, refused: [], pages: [`${url}/1`] })
    const reading = read?.reading ?? ''
    const names: string[] = []
    let pieces = 0
    for (let from: number | undefined = 0; from !== undefined; pieces++) {
      const part: { found: { ipdc: { productnummer?: string | undefined } }[]; next?: number | undefined } =
        await handlers.readFoundProducts({ reading, from }, caller)
      names.push(...part.found.map(({ ipdc }) => ipdc.productnummer ?? ''))
      from = part.next
    }
    expect(names.sort()).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(pieces).toBeGreaterThan(1)
    await expect(handlers.readFoundProducts({ reading, from: 0 }, caller)).rejects.toThrow('transferGone')
    expect(await handlers.readCataloguePage({ url: `${url}/1`, from: `${url}/0` }, caller)).toMatchObject({
      read: { found: 1 },
    })
  })

  it('is told why it cannot be read, and leads nowhere else', async () => {
    const { url, stop } = await serverThat((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: 'https://elders.example/' }).end()
      else response.writeHead(503).end()
    })
    const { handlers } = await opened()
    const faultOf = async (path: string) => (await handlers.readCataloguePage({ url: `${url}${path}` }, caller)).fault
    expect(await faultOf('/0')).toEqual({ code: 'wrongAnswer', what: '503' })
    expect(await faultOf('/moved')).toMatchObject({ code: 'notReached' })
    stop()
    expect(await faultOf('/0')).toMatchObject({ code: 'notReached' })
  })

  it('is refused where a page does not end', async () => {
    const { url } = await serverThat((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(1_000_000)));
      }
      response.on('drain', more)
      more()
    })
    const { handlers } = await opened()
    expect(await handlers.readCataloguePage({ url }, caller)).toEqual({ fault: { code: 'tooLarge', what: '' } })
  })
})

describe('a file that was sent', () => {
  it('is read and forgotten, whatever was in it', async () => {
    const { transfers, handlers } = await opened()
    for (const [content, expected] of [
      [feedPage({ members: [snapshot(1)] }), { read: { found: 1 } }],
      ['{', { fault: { code: 'notReadable' } }],
    ] as const) {
      const { transfer } = await transfers.begin()
      await transfers.add(transfer, Buffer.from(content))
      expect(await handlers.readCatalogueFile({ transfer }, caller)).toMatchObject(expected)
      await expect(handlers.readCatalogueFile({ transfer }, caller)).rejects.toThrow('transferGone')
    }
  })
})
