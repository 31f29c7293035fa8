import { noDevices } from '#domain/devices/configuration.ts'
import type { Configuration } from './configuration.ts'

/** Nothing listens there: port 9 is the discard service's. */
const nowhere = { url: 'http://127.0.0.1:9', user: 'gm-k1', password: 'secret of k1' }

/** A counter's configuration, with what a test cares about. */
export const configurationWith = (change: Partial<Configuration> = {}): Configuration => ({
  station: 'k1',
  name: 'Loket 1',
  site: 'gm',
  screen: 'counter',
  counter: '1',
  language: 'nl',
  ordinal: 11,
  installation: 0,
  servers: [nowhere],
  devices: noDevices,
  port: 4712,
  ...change,
})
