import { parseArgs } from 'node:util'
import { stationNames, usualStations } from '../demo/stations.ts'

export type StartOptions = {
  stations: readonly string[]
  /** No windows. */
  headless: boolean
  /** One line of JSON on standard output instead of words. */
  json: boolean
  /** Screens reload when their source changes. */
  dev: boolean
  /** A day is kept here; absent for one that is forgotten. */
  data: string | undefined
  host: 'electron' | 'browser' | undefined
  help: boolean
}

export const usage = `npm start -- [options]
  --stations a,b,…   which stations: ${stationNames.join(', ')}
                     (usually ${usualStations.join(', ')})
  --data DIR         keep the day in DIR and go on with it next time
  --headless         open no windows; print the addresses of the screens
  --json             print one line of JSON once everything answers
  --host HOST        electron or browser, instead of the best that is here`

/** Reads the command line; throws with words for the user when it is off. */
export const readOptions = (args: readonly string[]): StartOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      stations: { type: 'string' },
      data: { type: 'string' },
      host: { type: 'string' },
      headless: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const stations = values.stations?.split(',').map((name) => name.trim()) ?? [...usualStations]
  const unknown = stations.find((name) => !stationNames.includes(name))
  if (unknown !== undefined) throw new Error(`There is no station "${unknown}".\n\n${usage}`)
  return {
    stations: [...new Set(stations)],
    headless: values.headless,
    json: values.json,
    dev: values.dev,
    data: values.data,
    host: hostOf(values.host),
    help: values.help,
  }
}

const hostOf = (name: string | undefined): 'electron' | 'browser' | undefined => {
  if (name === undefined || name === 'electron' || name === 'browser') return name
  throw new Error(`There is no host "${name}".\n\n${usage}`)
}
