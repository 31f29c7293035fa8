import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Socket, connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'

/** What hangs on the machine's bus; each has a socket of that name in the machine's folder, where its other end is. */
export const busDevices = {
  printer: ['usb-serial', { serial: 'BALIEPRN1' }],
  display: ['usb-serial', { serial: 'BALIEDSP1' }],
  reader: ['usb-ccid', {}],
} as const satisfies Record<string, readonly [string, Record<string, string>]>
export type BusDevice = keyof typeof busDevices

export type Machine = {
  /** The other end of a device's line, or of the guest's second serial port. */
  line: (name: BusDevice | 'control') => Promise<Socket>
  unplug: (device: BusDevice) => Promise<void>
  plug: (device: BusDevice) => Promise<void>
  ended: Promise<number | null>
  kill: () => void
}

const lines = ['printer', 'display', 'reader', 'control', 'monitor'] as const

/** Starts the machine, in software alone so that it runs wherever there is Debian. */
export const startMachine = ({
  kernel,
  archive,
  folder,
}: {
  kernel: string
  archive: string
  folder: string
}): Machine => {
  const socket = (name: string): string => join(folder, `${name}.socket`)
  const chardevs = lines.flatMap((name) => ['-chardev', `socket,id=${name},path=${socket(name)},server=on,wait=off`])
  const qemu: ChildProcess = spawn(
    'qemu-system-x86_64',
    [
      ...[
        '-accel',
        'tcg',
        '-cpu',
        'max',
        '-m',
        '1024',
        '-no-reboot',
        '-display',
        'none',
        '-vga',
        'none',
        '-nic',
        'none',
      ],
      ...['-kernel', kernel, '-initrd', archive, '-append', 'console=ttyS0 quiet panic=-1'],
      ...['-virtfs', 'local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap'],
      ...[...chardevs, '-mon', 'chardev=monitor,mode=control'],
      ...['-serial', `file:${join(folder, 'console.log')}`, '-serial', 'chardev:control'],
      ...['-device', 'qemu-xhci,id=bus'],
      ...Object.entries(busDevices).flatMap(([id, [driver, properties]]) => [
        '-device',
        [
          driver,
          ...Object.entries({ ...properties, id, ...backEnd(id) }).map(([key, value]) => `${key}=${value}`),
        ].join(),
      ]),
      ...['-device', 'ccid-card-passthru,id=card,chardev=reader'],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const ended = once(qemu, 'exit').then(([code]: (number | null)[]) => code ?? null)
  const monitor = openMonitor(() => connected(socket('monitor')))
  return {
    line: (name) => connected(socket(name)),
    unplug: async (device) => {
      const gone = monitor.deleted(device)
      await monitor.call('device_del', { id: device })
      await gone
    },
    plug: async (device) => {
      const [driver, properties] = busDevices[device]
      await monitor.call('device_add', { driver, id: device, bus: 'bus.0', ...properties, ...backEnd(device) })
      if (device === 'reader')
        await monitor.call('device_add', { driver: 'ccid-card-passthru', id: 'card', chardev: 'reader' })
    },
    ended,
    kill: () => void qemu.kill('SIGKILL'),
  }
}

const backEnd = (device: string): Record<string, string> => (device === 'reader' ? {} : { chardev: device })

const connected = async (path: string): Promise<Socket> => {
  for (let attempts = 0; ; attempts++) {
    const socket = connect(path)
    try {
      await once(socket, 'connect')
      return socket
    } catch (error) {
      if (attempts === 100) throw error
      await sleep(100)
    }
  }
}

const Deleted = z.object({ event: z.literal('DEVICE_DELETED'), data: z.object({ device: z.string() }) })
const Answer = z.object({ return: z.unknown().optional(), error: z.object({ desc: z.string() }).optional() })

/** QEMU's machine protocol (QMP): one JSON text a line, answered in order among events. */
const openMonitor = (
  dial: () => Promise<Socket>,
): {
  call: (execute: string, args: Record<string, string>) => Promise<void>
  /** Resolves when the machine has let go of a device that it was told to delete. */
  deleted: (device: string) => Promise<undefined>
} => {
  const going = new Map<string, () => void>()
  const waiting: ((answer: z.infer<typeof Answer>) => void)[] = []
  const opened = (async () => {
    const socket = await dial()
    createInterface({ input: socket }).on('line', (line) => {
      const answer: unknown = JSON.parse(line)
      const isAnswer = typeof answer === 'object' && answer !== null && ('return' in answer || 'error' in answer)
      if (isAnswer) waiting.shift()?.(Answer.parse(answer))
      const deleted = Deleted.safeParse(answer)
      if (deleted.success) going.get(deleted.data.data.device)?.()
    })
    return socket
  })()
  const ask = async (execute: string, args?: Record<string, string>): Promise<void> => {
    const socket = await opened
    const { promise, resolve } = Promise.withResolvers<z.infer<typeof Answer>>()
    waiting.push(resolve)
    socket.write(`${JSON.stringify({ execute, ...(args === undefined ? {} : { arguments: args }) })}\n`)
    const { error } = await promise
    if (error !== undefined) throw new Error(`${execute}: ${error.desc}`)
  }
  const ready = ask('qmp_capabilities')
  return {
    deleted: (device) => {
      const { promise, resolve } = Promise.withResolvers<undefined>()
      going.set(device, () => resolve(undefined))
      return promise
    },
    call: async (execute, args) => {
      await ready
      await ask(execute, args)
    },
  }
}
