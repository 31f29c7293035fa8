import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keepPrinter } from '#devices/printer/connection.ts'
import { escPos } from '#devices/printer/escPos/language.ts'
import { fullTicket } from '#devices/printer/exampleTickets.ts'
import { star } from '#devices/printer/star/language.ts'
import type { PrintOutcome, Ticket } from '#domain/printing/printing.ts'
import { simulatedPrinter } from '#devices/simulator/printer.ts'
import type { Fault, Paper } from '#domain/printing/simulation.ts'

const runs = 20
const printsOfRun = 25

const afterLines = fc.integer({ min: 1, max: 40 })

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ fault: fc.constantFrom('paperOut', 'paperLow', 'coverOpen', 'powerOff', 'lineCut'), afterLines }),
  fc.record({ fault: fc.constantFrom('paperOut', 'coverOpen', 'powerOff', 'lineCut', 'cutterError') }),
  fc.record({ fault: fc.constant('lineCut'), afterBytes: fc.integer({ min: 1, max: 700 }) }),
  fc.record({ fault: fc.constant('slow'), msPerLine: fc.integer({ min: 1, max: 3 }) }),
)

/** One press on the button: what happens just before it, and whether somebody mends the printer after it. */
const press = fc.record({ fault: fc.option(fault, { freq: 2 }), mended: fc.boolean() })

const ticketNumber = (number: number): Ticket => ({
  ...fullTicket,
  label: `A${number}`,
  code: `visit:gm-2026-11-22-A${number}`,
})

const labelsOn = ({ lines }: Paper): string[] =>
  lines.flatMap((line) => (line.kind === 'text' && line.width >= 4 ? [line.text] : []))

const isWhole = (paper: Paper, ticket: Ticket): boolean => {
  const texts = paper.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []))
  const wanted = [ticket.siteName, ticket.queueName, ticket.label, ...ticket.lines, ticket.printedAt]
  return (
    paper.cutAt !== null &&
    wanted.every((text) => text !== undefined && texts.includes(text)) &&
    paper.lines.some((line) => line.kind === 'qr' && line.data === ticket.code)
  )
}

const families = [
  { make: 'esc-pos', language: escPos },
  { make: 'star', language: star },
] as const

it.each(families)(
  '500 tickets with faults on $make: printed means one whole paper, failed none, unknown only after a fault',
  async ({ make, language }) => {
    const totals = { printed: 0, failed: 0, unknown: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(press, { minLength: printsOfRun, maxLength: printsOfRun }), async (presses) => {
        const device = simulatedPrinter({ language: make, now: () => '2026-11-22T09:42:00.000Z' })
        const printer = keepPrinter(device.connect, {
          printer: { language, columns: 42, answerMs: 8, jobMs: 30 },
          retryMs: 2,
          pollMs: 10,
        })
        const usable = (): Promise<void> =>
          new Promise((resolve) => {
            const stop = printer.onStatus(({ state }) => {
              if (state === 'ready') done()
            })
            const done = (): void => {
              stop()
              resolve()
            }
            if (printer.status().state === 'ready') done()
          })

        const results: { ticket: Ticket; outcome: PrintOutcome['outcome']; faulty: boolean }[] = []
        let faulty = false
        for (const [index, { fault: next, mended }] of presses.entries()) {
          if (next !== null) {
            device.setFault(next)
            faulty = true
          }
          const ticket = ticketNumber(index + 1)
          results.push({ ticket, outcome: (await printer.print(ticket)).outcome, faulty })
          if (!mended) continue
          device.setFault({ fault: 'none' })
          faulty = false
          await usable()
        }
        device.setFault({ fault: 'none' })
        await usable()
        await printer.close()

        const papers = device.paper()
        for (const { ticket, outcome, faulty } of results) {
          const whole = papers.filter((paper) => isWhole(paper, ticket)).length
          const anywhere = papers.filter((paper) => labelsOn(paper).includes(ticket.label)).length
          totals[outcome] += 1
          if (outcome === 'printed') expect([ticket.label, whole, anywhere]).toEqual([ticket.label, 1, 1])
          if (outcome === 'failed') expect([ticket.label, anywhere]).toEqual([ticket.label, 0])
          if (outcome === 'unknown') expect([ticket.label, faulty, whole > 1]).toEqual([ticket.label, true, false])
        }
        for (const paper of papers) expect(labelsOn(paper).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: runs },
    )
    // The faults above were really met, and most of the work still went on.
    expect(totals.printed).toBeGreaterThan(100)
    expect(totals.failed).toBeGreaterThan(10)
    expect(totals.unknown).toBeGreaterThan(10)
  },
  120_000,
)
