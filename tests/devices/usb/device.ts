import type { Alternate, Bus, BusDevice, ControlSetup } from '#devices/transport/usb/bus.ts'

export type TestDeviceOptions = {
  alternates: readonly Alternate[]
  serialNumber?: string
  /** Who has its interface before us. */
  holder?: 'nobody' | 'driver' | 'program'
  /** Its answer to bytes on an endpoint out, which come on the endpoint in of that number. */
  answer?: (bytes: Uint8Array) => { endpoint: number; bytes: Uint8Array } | undefined
  control?: (setup: ControlSetup) => Uint8Array
}

export type TestDevice = {
  bus: Bus
  /** Bytes that it has to say unasked. */
  say: (endpoint: number, bytes: Uint8Array) => void
  plugIn: () => void
  pull: () => void
  /** What was done with its interface, in order. */
  steps: string[]
  heard: Uint8Array[]
}

const device = { vendorId: 0x04b8, productId: 0x0e15 }
export const testDeviceIds = device

/** A bus with one device, which fails in the words of the library (nusb on Linux). */
export const testDevice = (options: TestDeviceOptions): TestDevice => {
  const { alternates, serialNumber = 'X1', answer, control } = options
  let holder = options.holder ?? 'nobody'
  let there = true
  const steps: string[] = []
  const heard: Uint8Array[] = []
  const waiting = new Map<number, Uint8Array[]>()
  const wake = new Set<() => void>()

  const alarm = (): void => {
    for (const awake of wake) awake()
  }
  const say = (endpoint: number, bytes: Uint8Array): void => {
    waiting.set(endpoint, [...(waiting.get(endpoint) ?? []), bytes])
    alarm()
  }
  const present = (what: string): void => {
    if (!there) throw new Error(`${what} error: Disconnected`)
  }
  const change = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        wake.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      wake.add(done)
    })
  const step = (name: string): Promise<void> => {
    steps.push(name)
    return Promise.resolve()
  }

  const plugged: BusDevice = {
    ...device,
    serialNumber,
    manufacturerName: 'EPSON',
    productName: 'TM-T20',
    configuration: { interfaces: [{ interfaceNumber: 0, alternates }] },
    open: () => step('open'),
    close: () => step('close'),
    claimInterface: async () => {
      await step('claim')
      if (holder !== 'nobody') throw new Error('claimInterface error: interface is busy (errno 16)')
    },
    releaseInterface: () => step('release'),
    selectAlternateInterface: (_, alternate) => step(`alternate ${alternate}`),
    detachKernelDriver: async () => {
      await step('detach')
      if (holder !== 'driver') throw new Error('detachKernelDriver error: no kernel driver attached (errno 61)')
      holder = 'nobody'
    },
    attachKernelDriver: async () => {
      await step('attach')
      holder = 'driver'
    },
    nativeTransferOut: (_, __, bytes) => {
      return Promise.resolve().then(() => {
        present('transferOut')
        heard.push(Uint8Array.from(bytes))
        const said = answer?.(bytes)
        if (said !== undefined) say(said.endpoint, said.bytes)
        return bytes.length
      })
    },
    nativeTransferIn: async (endpoint, limitMs) => {
      const until = Date.now() + limitMs
      for (;;) {
        present('transferIn')
        const bytes = waiting.get(endpoint)?.shift()
        if (bytes !== undefined) return bytes
        if (Date.now() >= until) throw new Error('transferIn error: Cancelled')
        await change(until - Date.now())
      }
    },
    nativeControlTransferIn: (setup) =>
      Promise.resolve().then(() => {
        present('controlTransferIn')
        if (control === undefined) throw new Error('controlTransferIn error: Stall')
        return control(setup)
      }),
    clearHalt: (direction, endpoint) => step(`clear ${direction} ${endpoint}`),
  }

  return {
    bus: { devices: () => Promise.resolve(there ? [plugged] : []) },
    say,
    plugIn: () => (there = true),
    pull: () => {
      there = false
      alarm()
    },
    steps,
    heard,
  }
}
