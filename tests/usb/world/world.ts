import { createInterface } from 'node:readline'
import { issueDemoCards } from '#devices/simulator/card/demo.ts'
import { simulatedDisplay } from '#devices/simulator/display/display.ts'
import { simulatedPrinter } from '#devices/simulator/printer.ts'
import type { Machine } from '../machine/qemu.ts'
import { openCardLine } from './cardLine.ts'
import { openDeviceLine } from './deviceLine.ts'
import { Asked, type Request } from './requests.ts'

export type Finding = { what: string; ok: boolean; facts: Record<string, unknown> }

/** Everything around the machine: the card, the printer and the display at the ends of its lines, and whoever pulls them. */
export const openWorld = async (
  machine: Machine,
  onFinding: (finding: Finding) => void,
): Promise<{ ended: Promise<undefined> }> => {
  const printer = simulatedPrinter({ now: () => new Date().toISOString() })
  const display = simulatedDisplay({ protocol: 'cd5220' })
  const cards = await issueDemoCards()
  const card = openCardLine(await machine.line('reader'))
  const printerLine = await openDeviceLine(await machine.line('printer'), printer.connect)
  await openDeviceLine(await machine.line('display'), display.connect)
  const { promise: ended, resolve: end } = Promise.withResolvers<undefined>()

  const doIt = async (request: Request): Promise<unknown> => {
    switch (request.do) {
      case 'insertCard':
        card.insert(cards.card(request.card), {
          after: request.readerPulledAfter ?? Infinity,
          pull: () => void machine.unplug('reader'),
        })
        break
      case 'removeCard':
        card.remove()
        break
      case 'root':
        return Buffer.from(cards.root).toString('base64')
      case 'unplug':
        await machine.unplug(request.device)
        break
      case 'plug':
        await machine.plug(request.device)
        if (request.device === 'reader') card.begin()
        break
      case 'unplugPrinterAfter':
        printerLine.cutAfter(request.bytes, () => void machine.unplug('printer'))
        break
      case 'mendPrinter':
        printerLine.mend()
        break
      case 'papers':
        return printer.paper().filter(({ cutAt }) => cutAt !== null).length
      case 'shown':
        return display.shown()
      case 'tell':
        onFinding(request)
        break
      case 'end':
        end(undefined)
        break
    }
    return undefined
  }
  const control = await machine.line('control')
  createInterface({ input: control }).on('line', (line) => {
    // The port also carries what the machine's firmware says.
    const start = line.indexOf('{"id"')
    if (start < 0) return
    const { id, request } = Asked.parse(JSON.parse(line.slice(start)))
    const answer = (content: object): void => void control.write(`${JSON.stringify({ id, ...content })}\n`)
    doIt(request).then(
      (value) => answer(value === undefined ? {} : { value }),
      (error: unknown) => answer({ error: String(error) }),
    )
  })
  return { ended }
}
