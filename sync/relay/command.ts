import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { startRelay } from './relay.ts'

/**
 * `node sync/relay/command.ts --folder DIR --port N [--with-parent]`: a relay in a process of its own.
 * The administrator comes from BALIE_CENTRAL_ADMIN and BALIE_CENTRAL_PASSWORD. One line of JSON, `{url, pid}`, says that it
 * answers; SIGTERM and SIGINT end it, and with `--with-parent` also the end of standard input.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    port: { type: 'string', default: '0' },
    'with-parent': { type: 'boolean', default: false },
  },
})

const need = (value: string | undefined, what: string): string => {
  if (value === undefined || value === '') throw new Error(`missing: ${what}`)
  return value
}

const run = async (): Promise<void> => {
  const folder = need(values.folder, '--folder')
  await mkdir(folder, { recursive: true })
  const relay = await startRelay({
    folder,
    port: Number(values.port),
    admin: {
      name: need(process.env['BALIE_CENTRAL_ADMIN'], 'BALIE_CENTRAL_ADMIN'),
      password: need(process.env['BALIE_CENTRAL_PASSWORD'], 'BALIE_CENTRAL_PASSWORD'),
    },
    onFault: (fault) => {
      process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
    },
  })
  const end = () => {
    void relay.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  if (values['with-parent']) {
    process.stdin.once('end', end).once('close', end).resume()
  }
  process.stdout.write(`${JSON.stringify({ url: relay.url, pid: process.pid })}\n`)
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
