import type { DevicesConfiguration, DisplayConfiguration, PrinterConfiguration } from './configuration.ts'

/** Nothing that is printed on it comes out of a real printer. */
export const simulatedPrinter: PrinterConfiguration = {
  language: 'esc-pos',
  columns: 42,
  connection: { by: 'simulated' },
}

export const simulatedDisplay = (counter?: string): DisplayConfiguration => ({
  protocol: 'dmd',
  connection: { by: 'simulated' },
  ...(counter === undefined ? {} : { counter }),
})

/** What somebody can try everything with at a station of this role, without a device: a waiting room has only displays. */
export const simulatedDevices = ({
  screen,
  counters = [],
}: {
  screen: string
  /** The counters whose numbers are displayed, where they are not the station's own. */
  counters?: readonly string[]
}): DevicesConfiguration =>
  screen === 'display'
    ? { displays: counters.map(simulatedDisplay) }
    : {
        printer: simulatedPrinter,
        reader: { by: 'simulated' },
        displays: screen === 'counter' ? [simulatedDisplay()] : [],
      }

/** The same devices without those that are real; the very same where none is. */
export const onlySimulated = (devices: DevicesConfiguration): DevicesConfiguration => {
  const { printer, reader, displays } = devices
  const isReal = (connection: { by: string } | undefined): boolean =>
    connection !== undefined && connection.by !== 'simulated'
  const real = [printer?.connection, reader, ...displays.map(({ connection }) => connection)].some(isReal)
  if (!real) return devices
  return {
    ...(isReal(printer?.connection) || printer === undefined ? {} : { printer }),
    ...(isReal(reader) || reader === undefined ? {} : { reader }),
    displays: displays.filter(({ connection }) => !isReal(connection)),
  }
}
