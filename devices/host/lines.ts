import type { DisplayConfiguration } from '#domain/devices/configuration.ts'
import { type SharedLine, shareLine } from '../transport/sharedLine.ts'
import { connectTo } from './connect.ts'

export type SerialConnection = Extract<DisplayConfiguration['connection'], { by: 'serial' }>

/** The serial lines that several displays of a station hang on: displays with the same port have the same line. */
export type SerialLines = (connection: SerialConnection) => SharedLine

export const serialLines = (): SerialLines => {
  const lines = new Map<string, SharedLine>()
  return (connection) => {
    const key = JSON.stringify(connection)
    const line = lines.get(key) ?? shareLine(connectTo(connection))
    lines.set(key, line)
    return line
  }
}
