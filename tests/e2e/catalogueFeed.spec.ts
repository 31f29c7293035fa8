import { createServer } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { feedPage, snapshot } from '#main/ipdc/builders.ts'
import { axeFindings } from './axe.ts'
import { signIn } from './desk.ts'
import { findings, picture } from './findings.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

test.use({ stations: ['welcome'] })

const lastPage = 5
const onPage = 3

/** A feed of six pages on this machine, of which one fails or never answers as long as the test says. */
const openFeed = async () => {
  const asked: string[] = []
  let failing: number | undefined
  let hanging: number | undefined
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const page = Number(request.url?.slice(1))
    if (page === failing) {
      response.writeHead(503).end()
      return
    }
    if (page === hanging) return
    const next = `http://127.0.0.1:${String(port)}/${String(page + 1)}`
    const members = Array.from({ length: onPage }, (_, n) => snapshot(5_000 + page * onPage + n))
    response.end(feedPage({ page, members, ...(page < lastPage ? { next } : {}) }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${String(port)}/0`,
    asked,
    fail: (page: number | undefined) => {
      failing = page
    },
    hang: (page: number | undefined) => {
      hanging = page
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const openTab = async (page: Page): Promise<void> => {
  await page.goto(new URL('/settings?tab=catalogue', page.url()).href)
}

test('a feed whose server fails or hangs, and whose station is killed, goes on where it was and comes in whole', async ({
  municipality,
}) => {
  test.setTimeout(300_000)
  const { open, reopen, demo } = municipality
  const feed = await openFeed()
  try {
    let welcome = await open('welcome')
    await signIn(welcome, 'Jan')
    await openTab(welcome)
    feed.fail(3)
    await welcome.getByLabel('Of een adres').fill(feed.url)
    await welcome.getByRole('button', { name: 'Bekijken' }).click()
    const counts = welcome.getByRole('list', { name: 'Wat overnemen zou doen' })
    await expect(counts).toContainText('9 nieuw')
    await expect(welcome.getByRole('row').filter({ hasText: '503' })).toContainText('Geweigerd')
    expect(await misfits(welcome)).toEqual([])
    expect(await axeFindings(welcome)).toEqual([])
    await picture(welcome, 'import-feed')

    // What was read outlives the panel, the page and the process.
    await welcome.getByRole('tab', { name: /Deze werkpost/ }).click()
    await welcome.getByRole('tab', { name: /Catalogus/ }).click()
    await expect(counts).toContainText('9 nieuw')
    await demo.killStation('welcome')
    await demo.startStation('welcome')
    welcome = await reopen('welcome')
    await openTab(welcome)
    await expect(
      welcome.getByText('Bewaard van de laatste lezing: 9 producten. 1 bladzijde is nog niet gelezen.'),
    ).toBeVisible()
    expect(await findings(welcome, 'import-kept')).toEqual([])
    feed.fail(undefined)
    feed.hang(4)
    await welcome.getByRole('button', { name: 'Verder lezen' }).click()
    await expect(welcome.getByText('4 van 5 gelezen')).toBeVisible()
    await welcome.getByRole('button', { name: 'Stoppen' }).click()
    const after = welcome.getByRole('list', { name: 'Wat overnemen zou doen' })
    await expect(after).toContainText('12 nieuw')
    feed.hang(undefined)
    await welcome.getByRole('button', { name: 'Verder lezen' }).click()
    await expect(after).toContainText('18 nieuw')
    await expect(after).toContainText('0 geweigerd')
    expect(feed.asked).toEqual(['/0', '/1', '/2', '/3', '/3', '/4', '/4', '/5'])

    await welcome.getByRole('button', { name: 'Overnemen' }).click()
    await expect(welcome.getByText('Overgenomen: 18 producten veranderden.')).toBeVisible()
    await welcome.getByLabel('Of een adres').fill(feed.url)
    await welcome.getByRole('button', { name: 'Bekijken' }).click()
    await expect(after).toContainText('18 ongewijzigd')
    await expect(after).toContainText('0 nieuw')
  } finally {
    feed.close()
  }
})

test('what is wrong is refused by file, product and field, in the language of the screen, and changes nothing', async ({
  municipality,
}) => {
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'balie-wrong-'))
  const page = feedPage({
    members: [
      snapshot(6_001, {
        beschrijving: { nl: '<p>Goed</p><script>document.title = "overgenomen"</script><img src=x onerror=alert(1)>' },
        websites: [{ '@type': 'Website', order: 0, naam: { nl: 'Oud' }, url: 'http://onveilig.example' }],
      }),
      snapshot(6_002, { naam: { en: 'Permit' } }),
      snapshot(6_003, { beschrijving: { nl: 'lang '.repeat(60_000) } }),
    ],
  })
  const files: Record<string, string | Buffer> = {
    'goed.json': page,
    'kapot.json': '{"@context":',
    'latin1.json': Buffer.from(page.replace('Vergunning', 'Café'), 'latin1'),
    'context.json': '{"@context": "https://elders.example/eigen.jsonld", "@id": "https://a.example"}',
    'fout.ttl': '<https://a> <https://b> "open',
    'groot.json': Buffer.alloc(50_000_000, ' '),
  }
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    const welcome = await municipality.open('welcome')
    await signIn(welcome, 'Jan')
    await openTab(welcome)
    await expect(welcome).toHaveTitle(/Instellingen/)
    await welcome
      .locator('input[type=file]')
      .first()
      .setInputFiles(Object.keys(files).map((name) => join(folder, name)))
    await welcome.getByRole('button', { name: 'Bekijken' }).click()
    const counts = welcome.getByRole('list', { name: 'Wat overnemen zou doen' })
    await expect(counts).toContainText('1 nieuw')
    await expect(counts).toContainText('7 geweigerd')
    const row = (text: string) => welcome.getByRole('row').filter({ hasText: text })
    await expect(row('kapot.json')).toContainText('Geen geldige JSON-LD of Turtle.')
    await expect(row('latin1.json')).toContainText('De letters zijn niet in UTF-8.')
    await expect(row('context.json')).toContainText('https://elders.example/eigen.jsonld')
    await expect(row('fout.ttl')).toContainText('Geen geldige JSON-LD of Turtle.')
    await expect(row('groot.json')).toContainText('Groter dan 30 MB.')
    await expect(row('Vergunning 6003')).toContainText('Te groot voor een productfiche.')
    await expect(row('Vergunning 6001')).toContainText('websites: een link zonder https is weggelaten')
    expect(await misfits(welcome)).toEqual([])
    expect(await axeFindings(welcome)).toEqual([])
    await expect(welcome).toHaveTitle(/Instellingen/)
    await picture(welcome, 'import-refused')
    await welcome.getByRole('link', { name: 'Terug' }).click()
    await welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill('Vergunning 6001')
    await expect(welcome.getByRole('option').filter({ hasText: 'Vergunning 6001' })).toHaveCount(0)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
