import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startArchive } from './machine/init.ts'
import { machineParts } from './machine/packages.ts'
import { startMachine } from './machine/qemu.ts'
import { type Finding, openWorld } from './world/world.ts'

/** `npm run test:usb`: the station's own transports on a real USB bus, in a machine that this computer imitates. */
const longestMs = 900_000

const project = resolve(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'balie-usb-'))
const parts = machineParts()
const archive = join(folder, 'start.cpio')
writeFileSync(archive, startArchive(parts, [process.execPath, join(project, 'tests', 'usb', 'guest', 'main.ts')]))

const findings: Finding[] = []
const machine = startMachine({ kernel: parts.kernel, archive, folder })
process.once('exit', machine.kill)
const started = Date.now()
const world = await openWorld(machine, (finding) => {
  findings.push(finding)
  process.stdout.write(`${finding.ok ? 'ok    ' : 'FAILED'} ${finding.what} ${JSON.stringify(finding.facts)}\n`)
})
const came = await Promise.race([
  world.ended.then(() => 'end'),
  machine.ended.then(() => 'off'),
  sleep(longestMs, 'late', { ref: false }),
])
const failed = findings.filter(({ ok }) => !ok).length
const seconds = ((Date.now() - started) / 1000).toFixed(0)
process.stdout.write(`\n${String(findings.length - failed)} passed, ${String(failed)} failed in ${seconds} s\n`)
if (came !== 'end') {
  process.stdout.write(`The machine did not come to the end (${came}). Its console:\n`)
  process.stdout.write(readFileSync(join(folder, 'console.log'), 'utf8').slice(-4_000))
}
rmSync(folder, { recursive: true, force: true })
process.exit(came === 'end' && failed === 0 ? 0 : 1)
