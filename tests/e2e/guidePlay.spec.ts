import type { Page } from '@playwright/test'
import { demoGuides } from '#build/demo/guides/index.ts'
import type { GuideContent, Step } from '#domain/guide/guide.ts'
import { seedDocuments } from '#sync/central/setup.ts'
import { documentsIn, visitsAtCentral } from './central.ts'
import { crash } from './crash.ts'
import { callNext, finish, giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { findingsHere } from './findings.ts'
import { expect, test } from './fixtures.ts'
import { catchPrints, guidedOf, lastNumber, openGuide, patience, printed, publishAtCentral, step } from './guides.ts'

test.setTimeout(600_000)

const demoGuide = (key: string): GuideContent => {
  const guide = demoGuides[key]
  if (guide === undefined) throw new Error(`The demo has no guide ${key}.`)
  return guide
}

const dangerous = 'Is het gevaarlijk: asbest, chemisch afval, of iets dat lekt, rookt of brandt?'

test.describe('at a counter', () => {
  test.use({ stations: ['welcome', 'counter-1'] })

  test('a guide adds its product to the visit, is kept with it, and one put aside waits at its own visit', async ({
    municipality,
  }) => {
    const welcome = await municipality.open('welcome')
    await signIn(welcome, 'An')
    const first = await giveTicket(welcome, 'vuilzakken')
    const second = await giveTicket(welcome, 'vuilzakken')
    const counter = await municipality.open('counter-1')
    await openCounter(counter, 'Bilal')
    await catchPrints(counter)
    const openMoving = async (): Promise<void> => {
      await counter.keyboard.press('Control+k')
      await counter.keyboard.type('verhuizen')
      await expect(counter.getByRole('option', { name: /^Adreswijziging/, selected: true })).toBeVisible(patience)
      await counter.keyboard.press('Control+Enter')
      await expect(counter.getByRole('region', { name: /^Productfiche Adreswijziging/ })).toBeVisible()
      await counter.keyboard.press('Alt+w')
    }
    const player = counter.getByRole('region', { name: 'Procedure Verhuizen' })
    const products = counter.getByRole('region', { name: /^Nu aan het loket: / })

    expect(await callNext(counter)).toBe(first)
    await openMoving()
    await expect(player.getByRole('heading', { name: 'Van waar naar waar verhuist u?' })).toBeFocused(patience)
    await step(counter, '1', 'Woont u al op het nieuwe adres?')
    await step(counter, '1', 'Wie verhuist er mee?')
    await counter.keyboard.press('F7')
    await expect.poll(() => presentNumber(counter)).toBeUndefined()

    // Whoever comes next is asked anew, and gets what the guide leads to.
    expect(await callNext(counter)).toBe(second)
    await openMoving()
    await expect(player.getByRole('heading', { name: 'Van waar naar waar verhuist u?' })).toBeVisible()
    await step(counter, '1', 'Woont u al op het nieuwe adres?')
    await step(counter, '1', 'Wie verhuist er mee?')
    await step(counter, '3', 'Dit is nodig voor het gezin')
    await counter.keyboard.press('Shift+Enter')
    await expect(player.getByRole('button', { name: /^Toevoegen en fiche afdrukken/ })).toBeVisible()
    expect(await findingsHere(counter, 'guide-counter-outcome')).toEqual([])
    await counter.keyboard.press('Enter')
    await printed(counter, /^Productfiche Adreswijziging/)
    await expect(products).toContainText('Adreswijziging')
    const kept = counter.getByRole('region', { name: 'Gevolgde procedures' })
    await kept.locator('summary').press('Enter')
    await expect(kept).toContainText('Een gezin met kinderen, beide ouders samen')
    // The visit's own guide is one key away.
    await counter.keyboard.press('Alt+w')
    await expect(player.getByRole('heading', { name: 'Van waar naar waar verhuist u?' })).toBeFocused()
    await counter.keyboard.press('Escape')
    await counter.keyboard.press('Escape')
    await expect(kept).toContainText('Bilal')
    await finish(counter)

    // Back with the first, it goes on where it was, whatever was looked at meanwhile.
    await counter.keyboard.press('Alt+p')
    await expect(counter.getByRole('grid')).toBeVisible(patience)
    await counter.getByRole('link', { name: 'Terug' }).press('Enter')
    await counter.keyboard.press('Alt+3')
    await counter.getByRole('tabpanel').getByText(first).press('Enter')
    await counter.getByRole('button', { name: /^Oproepen/ }).press('Enter')
    await expect.poll(() => presentNumber(counter)).toBe(first)
    await openMoving()
    await expect(player.getByRole('heading', { name: 'Wie verhuist er mee?' })).toBeVisible()
    await expect(player.getByRole('navigation', { name: 'Tot nu toe' })).toContainText('Binnen Lindegem')
    await counter.keyboard.press('Alt+End')
    await expect(kept).toContainText('Verhuizen')
    await kept.locator('summary').press('Enter')
    await expect(kept).toContainText('Gestopt voor het einde.')
    await expect(products).not.toContainText('Adreswijziging')

    await expect
      .poll(() => guidedOf(municipality, second), patience)
      .toMatchObject([{ title: 'Verhuizen', outcome: [{ does: 'ticket' }, { does: 'print' }] }])
    // What nobody ended is kept as well, once the visit is over.
    await openMoving()
    await step(counter, '2', 'Woont u al op het nieuwe adres?')
    await finish(counter)
    await expect
      .poll(() => guidedOf(municipality, first), patience)
      .toMatchObject([
        { steps: [{ answer: 'Binnen Lindegem' }, { answer: 'Ja' }, { text: 'Wie verhuist er mee?' }] },
        { steps: [{ answer: 'Van een andere Belgische gemeente naar Lindegem' }, {}] },
      ])
    for (const guided of await guidedOf(municipality, first)) expect(guided).not.toHaveProperty('outcome')
  })
})

test.describe('at the welcome desk', () => {
  test.use({ stations: ['welcome'] })

  test('two guides stand on one ticket, though a version came, the page died and the line broke on the way', async ({
    municipality,
  }) => {
    const { demo } = municipality
    let welcome = await municipality.open('welcome')
    await signIn(welcome, 'An')

    // One that gives no ticket says with which key its answers are kept.
    await openGuide(welcome, { words: 'sluikstort', product: /^Sluikstort/, first: dangerous })
    await step(welcome, '1', 'Wat ligt er?')
    await step(welcome, '1', 'Waar ligt het?')
    await step(welcome, '1', 'Wat weet u van de plaats?')
    await step(welcome, 'Shift+Enter', 'Hebt u gezien wie het deed?')
    await step(welcome, '1', /^De melding gaat naar Milieu/)
    const report = welcome.getByRole('region', { name: 'Procedure Sluikstort melden' })
    expect(await findingsHere(welcome, 'guide-no-ticket')).toEqual([])
    for (const name of ['Fiche afdrukken, niets bewaren', 'Antwoorden op het ticket']) {
      await expect(report.getByRole('button', { name })).toBeInViewport()
    }
    await welcome.keyboard.press('Shift+Enter')
    await expect(ticketOf(welcome)).toContainText('Met procedure: Sluikstort melden')

    await openGuide(welcome, {
      ...{ words: 'identiteitskaart kwijt', product: /^Identiteitskaart/ },
      first: 'Hebt u DOC STOP al gebeld om de kaart te blokkeren?',
    })
    await step(welcome, '1', 'Welke kaart is het?')
    await welcome.keyboard.press('Alt+l')
    await step(welcome, '1', 'La carte est-elle perdue ou volée ?')

    // A version that is published meanwhile is gone on with where it was, once the guide is taken up again.
    const lost = demoGuide('identiteitskaart-kwijt')
    await publishAtCentral(demo.admin, 'identiteitskaart-kwijt', {
      ...lost,
      steps: { ...lost.steps, how: asked(lost.steps['how'], 'Qu’est-il arrivé à la carte ?') },
    })
    const takenUp = (page: Page) => page.getByRole('heading', { name: 'Qu’est-il arrivé à la carte ?' })
    await expect(async () => {
      await welcome.keyboard.press('Escape')
      await welcome.keyboard.press('Alt+w')
      await expect(takenUp(welcome)).toBeFocused({ timeout: 1_000 })
    }).toPass(patience)

    await expect(welcome.getByText(/^Deze procedure is intussen vernieuwd\./)).toBeVisible()
    expect(await findingsHere(welcome, 'guide-renewed')).toEqual([])
    welcome = await crash(welcome)
    await catchPrints(welcome)
    await expect(takenUp(welcome)).toBeVisible(patience)
    await expect(welcome.getByRole('navigation', { name: 'Tot nu toe' })).toContainText('Carte d’identité belge')
    await expect(ticketOf(welcome)).toContainText('Met procedure: Sluikstort melden')

    await demo.killCentral()
    await expect(welcome.getByText(/Geen verbinding/).first()).toBeVisible(patience)
    await takenUp(welcome).focus()
    await step(welcome, '1', 'Ce que vous apportez')
    await step(welcome, 'Shift+Enter', /^Prenez un numéro|^Prenez/)
    await welcome.keyboard.press('Enter')
    const label = await lastNumber(welcome)
    await printed(welcome, /Productfiche Sluikstort/)
    await printed(welcome, /Productfiche Identiteitskaart/)

    await demo.startCentral()
    await expect
      .poll(() => guidedOf(municipality, label), patience)
      .toMatchObject([
        { title: 'Sluikstort melden', language: 'nl', outcome: [{ does: 'case' }, { does: 'print' }] },
        { language: 'fr', steps: [{}, {}, { text: 'Qu’est-il arrivé à la carte ?', answer: 'Perdue' }, {}, {}] },
      ])
    const visit = (await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith(`-${label}`))
    expect(visit?.log.find(({ type }) => type === 'registered')).toMatchObject({
      products: ['sluikstort-melden', 'identiteitskaart-kwijt'],
    })
  })

  test('what a later version of Balie made is told in words, and nothing older is played or edited in its place', async ({
    municipality,
  }) => {
    const { demo } = municipality
    const later = { form: 2, title: { nl: 'Sluikstort melden, met foto' }, products: ['sluikstort-melden'] }
    await publishAtCentral(demo.admin, 'sluikstort', later)
    const film = { form: 2, title: { nl: 'Film aanvragen' }, products: [], steps: {}, isWithdrawn: false }
    const draft = { id: 'guide:film', type: 'guide', data: film, stamps: {}, history: [] }
    expect(await seedDocuments(demo.admin, 'balie_catalogue', [draft])).toBe(1)
    const before = await documentsIn(demo.admin, 'balie_catalogue', 'guide')

    const welcome = await municipality.open('welcome')
    await signIn(welcome, 'Jan')
    const list = welcome.getByRole('region', { name: /^Procedures voor Sluikstort/ })
    await expect(async () => {
      await welcome.keyboard.press('Escape')
      await openGuide(welcome, { words: 'sluikstort', product: /^Sluikstort/ })
      await expect(list).toBeVisible({ timeout: 1_000 })
    }).toPass(patience)
    await expect(list).toContainText('Sluikstort melden, met foto')
    await expect(list).toContainText('Gemaakt met een nieuwere versie van Balie.')
    await expect(list.getByRole('listitem')).toHaveCount(0)
    expect(await findingsHere(welcome, 'guide-later')).toEqual([])

    await welcome.goto(new URL('/catalogue?tab=guides', welcome.url()).href)
    const guides = welcome.getByRole('region', { name: 'Procedures' })
    for (const title of ['Sluikstort melden, met foto', 'Film aanvragen']) {
      await expect(guides.getByRole('button', { name: title })).toHaveCount(1)
      await guides.getByRole('button', { name: title }).press('Enter')
      await expect(welcome.getByText(/^Deze procedure is gemaakt met een nieuwere versie van Balie/)).toBeVisible()
      await expect(welcome.getByRole('tree')).toHaveCount(0)
      await welcome.keyboard.press('Alt+v')
      await welcome.keyboard.press('Control+s')
    }
    await expect(guides.getByRole('button', { name: /^Sluikstort melden/ })).toHaveCount(1)
    expect(await findingsHere(welcome, 'guide-editor-later')).toEqual([])
    expect(await documentsIn(demo.admin, 'balie_catalogue', 'guide')).toEqual(before)
  })
})

const ticketOf = (page: Page) => page.getByRole('region', { name: 'Nieuw ticket' })

/** The step with another question in French. */
const asked = (step: Step | undefined, fr: string): Step => {
  if (step === undefined) throw new Error('There is no such step.')
  return { ...step, text: { ...step.text, fr } }
}
