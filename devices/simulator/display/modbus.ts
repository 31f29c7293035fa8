import type { ModbusLayout } from '#domain/devices/configuration.ts'
import type { DisplayMachine } from './machine.ts'
import { glyph } from './glyphs.ts'
import { type Request, rtuRequests, tcpRequests } from './modbusFrames.ts'

export type ModbusFault = 'mute' | 'refuses' | 'wrongChecksum'

export type ModbusMachine = DisplayMachine & {
  /** What is wrong with its answers: none comes, an exception, or one that noise has changed. */
  setFault: (fault: ModbusFault | undefined) => void
}

const registerCount = 32
const [illegalFunction, illegalAddress, illegalValue, deviceFailure] = [1, 2, 3, 4]

/** LED numerals behind Modbus: registers from the layout's address on, read with function 3, written with 6 and 16. */
export const modbusMachine = (layout: ModbusLayout, framing: 'rtu' | 'tcp' = 'rtu'): ModbusMachine => {
  const requests = framing === 'rtu' ? rtuRequests() : tcpRequests()
  const registers = new Uint16Array(registerCount)
  let fault: ModbusFault | undefined

  const serve = ({ code, data }: Request): number[] => {
    const refuse = (exception: number): number[] => [code | 0x80, exception]
    if (fault === 'refuses') return refuse(deviceFailure)
    if (code !== 3 && code !== 6 && code !== 16) return refuse(illegalFunction)
    const [first, count] = [word(data, 0) - layout.address, code === 6 ? 1 : word(data, 2)]
    if (count < 1 || count > 123 || (code === 16 && data[4] !== 2 * count)) return refuse(illegalValue)
    if (first < 0 || first + count > registerCount) return refuse(illegalAddress)
    const values = Array.from({ length: count }, (_, i) => i)
    if (code === 3) return [3, 2 * count, ...values.flatMap((i) => bytesOf(registers[first + i] ?? 0))]
    for (const i of values) registers[first + i] = word(data, code === 6 ? 2 : 5 + 2 * i)
    return [code, ...data.slice(0, 4)]
  }

  const answer = (request: Request): number[] => {
    // To unit 0 all listen and none answers.
    const forAll = request.unit === 0 && framing === 'rtu'
    if (request.unit !== layout.unit && !forAll) return []
    const bytes = request.answer(serve(request))
    if (forAll || fault === 'mute') return []
    return fault === 'wrongChecksum' ? [...bytes.slice(0, -1), (bytes.at(-1) ?? 0) ^ 0xff] : bytes
  }

  return {
    receive: (bytes) => requests.push(bytes).flatMap(answer),
    lines: () => [lit([...registers], layout)],
    reset: () => {
      registers.fill(0)
      requests.reset()
    },
    setFault: (next) => {
      fault = next
    },
  }
}

const lit = (registers: readonly number[], { packing, width }: ModbusLayout): string => {
  if (packing === 'number') {
    const [first = 0, second = 0] = registers
    return String(width > 4 ? first * 0x1_0000 + second : first).slice(-width)
  }
  const bytes = registers.flatMap((register) => (packing === 'two' ? bytesOf(register) : [register & 0xff]))
  return bytes
    .slice(0, width)
    .map((byte) => (byte === 0 ? ' ' : glyph(byte)))
    .join('')
    .trim()
}

const word = (bytes: readonly number[], at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const bytesOf = (value: number): number[] => [value >> 8, value & 0xff]
