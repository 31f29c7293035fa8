import { existsSync } from 'node:fs'
import { keepDisplay } from '#devices/display/connection.ts'
import { keepPrinter } from '#devices/printer/connection.ts'
import { fullTicket } from '#devices/printer/exampleTickets.ts'
import { listSerialPorts } from '#devices/transport/serial/ports.ts'
import { serialConnect } from '#devices/transport/serial/connect.ts'
import { SerialSettings } from '#domain/devices/configuration.ts'
import type { Tell } from './main.ts'
import { until } from './wait.ts'
import type { World } from './world.ts'

const converter = (serialNumber: string) =>
  serialConnect({ port: { serialNumber }, settings: SerialSettings.parse({ baudRate: 115_200 }) })

const printerOptions = {
  printer: { columns: 42 as const, answerMs: 2_000, jobMs: 10_000 },
  retryMs: 500,
  pollMs: 1_000,
}

/** Two converters of one make, known by their serial numbers: a printer behind one, a display behind the other. */
export const trySerial = async ({ ask }: World, tell: Tell): Promise<void> => {
  const found = await listSerialPorts()
  const numbers = found.ok ? found.ports.flatMap(({ serialNumber }) => serialNumber ?? []) : []
  await tell(
    'both converters are found with their serial numbers',
    numbers.includes('BALIEPRN1') && numbers.includes('BALIEDSP1'),
    { found },
  )

  const printer = keepPrinter(converter('BALIEPRN1'), printerOptions)
  const readyMs = await until('ready', () => printer.status().state === 'ready')
  const first = await printer.print(fullTicket)
  await tell('a ticket on the converter is confirmed', first.outcome === 'printed', {
    first,
    readyMs,
    papers: await ask({ do: 'papers' }),
  })

  const display = keepDisplay({ connect: converter('BALIEDSP1'), protocol: 'cd5220', retryMs: 500 })
  display.show({ label: 'A042', counter: '2', words: 'Loket 2' })
  const shows = async (label: string): Promise<boolean> => JSON.stringify(await ask({ do: 'shown' })).includes(label)
  await until('shown', () => shows('A042'))
  await tell('the display on the other shows the number', true, { shown: await ask({ do: 'shown' }) })

  await ask({ do: 'unplugPrinterAfter', bytes: 400 })
  const broken = await printer.print(fullTicket)
  await until('offline', () => printer.status().state === 'offline')
  await tell('a converter pulled in mid-ticket leaves it unknown', broken.outcome === 'unknown', { broken })

  await ask({ do: 'mendPrinter' })
  await ask({ do: 'plug', device: 'printer' })
  const seenMs = await until('seen', () => existsSync('/dev/ttyUSB0'))
  const readyAfterMs = await until('ready again', () => printer.status().state === 'ready')
  await tell('plugged in again the printer is ready', true, { seenMs, readyAfterMs })
  const again = await printer.print(fullTicket)
  await tell('and prints', again.outcome === 'printed', { again, papers: await ask({ do: 'papers' }) })

  await ask({ do: 'unplug', device: 'display' })
  await until('pulled', () => display.state().state === 'trouble')
  display.show({ label: 'B007', counter: '2', words: 'Loket 2' })
  const pulled = display.state()
  await ask({ do: 'plug', device: 'display' })
  const shownMs = await until('shown again', () => shows('B007'))
  await tell('a display pulled and back shows the present number', true, { pulled, shownMs })
  await printer.close()
  await display.close()
}
