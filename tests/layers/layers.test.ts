import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allImports, importsOf, project } from './imports.ts'
import { breachesIn } from './rules.ts'

const real = await allImports()

describe('the house', () => {
  it('has no arrow that runs up', () => {
    expect(breachesIn(real)).toEqual([])
  })

  it('was really read: every room has sources, and imports that are there', () => {
    for (const room of ['domain', 'sync', 'devices', 'main', 'preload', 'renderer', 'build', 'tests']) {
      expect(real.filter(({ file }) => file.startsWith(`${room}/`)).length).toBeGreaterThan(2)
    }
    const missing = real.flatMap(({ file, files }) =>
      files.filter((used) => !existsSync(join(project, used))).map((used) => `${file} → ${used}`),
    )
    expect(missing).toEqual([])
  })
})

describe('a breach is found', () => {
  const found = (sources: Record<string, string>): string[] =>
    breachesIn(Object.entries(sources).map(([file, source]) => importsOf(file, source))).map(
      ({ file, imports }) => `${file} → ${imports}`,
    )

  it.each([
    ['domain/visit/x.ts', "import { openReplica } from '#sync/replica/open.ts'", 'sync/replica/open.ts'],
    ['domain/visit/x.ts', "import { randomUUID } from 'node:crypto'", 'node:crypto'],
    ['domain/visit/x.ts', "import fs from 'fs'", 'node:fs'],
    ['domain/visit/x.ts', "import { Subject } from 'rxjs'", 'rxjs'],
    ['domain/visit/x.ts', "import { entry } from './builders.ts'", 'domain/visit/builders.ts'],
    ['sync/merge/x.ts', "import type { Bridge } from '#preload/bridge.ts'", 'preload/bridge.ts'],
    ['sync/merge/x.ts', "import { openDoor } from '../../main/door/door.ts'", 'main/door/door.ts'],
    [
      'devices/printer/x.ts',
      "export { centralDatabase } from '#sync/replication/centralDatabase.ts'",
      'sync/replication/centralDatabase.ts',
    ],
    ['devices/simulator/x.ts', "import { textOf } from '../printer/text.ts'", 'devices/printer/text.ts'],
    ['devices/simulator/x.ts', "import { parseTlv } from '../eid/tlv.ts'", 'devices/eid/tlv.ts'],
    ['tests/devices/decoder.ts', "import { jobOf } from '#devices/printer/job.ts'", 'devices/printer/job.ts'],
    ['tests/simulation/checker/x.ts', "import { unionLogs } from '#domain/document/log.ts'", 'domain/document/log.ts'],
    ['tests/simulation/checker/x.ts', "import { runSeed } from '../world/run.ts'", 'tests/simulation/world/run.ts'],
    ['tests/presses/verdict.ts', "import { foldVisit } from '#domain/visit/fold.ts'", 'domain/visit/fold.ts'],
    ['preload/x.ts', "import type { Log } from '#main/log/log.ts'", 'main/log/log.ts'],
    ['main/station/x.ts', "import { App } from '#renderer/app/App.tsx'", 'renderer/app/App.tsx'],
    ['main/station/x.ts', "const { openReplica } = await import('#sync/replica/open.ts')", 'sync/replica/open.ts'],
    ['main/station/x.ts', "import { app } from 'electron'", 'electron'],
    ['renderer/ui/x.tsx', "import { startRelay } from '#main/browser/host.ts'", 'main/browser/host.ts'],
    ['renderer/ui/x.tsx', "type Printer = import('#devices/printer/printer.ts').Printer", 'devices/printer/printer.ts'],
    ['renderer/ui/x.tsx', "import { ipcRenderer } from 'electron'", 'electron'],
  ])('in %s that says %s', (file, source, imported) => {
    expect(found({ [file]: source })).toContain(`${file} → ${imported}`)
  })

  it('also when Node comes into a page by a detour', () => {
    const sources = {
      'renderer/state/x.ts': "import { y } from '#sync/merge/y.ts'",
      'sync/merge/y.ts': "import { z } from './z.ts'",
      'sync/merge/z.ts': "import { createHash } from 'crypto'",
    }
    expect(found(sources)).toEqual(['renderer/state/x.ts → node:crypto (in sync/merge/z.ts)'])
    expect(found({ 'preload/contract.ts': "import { Buffer } from 'node:buffer'" })).toHaveLength(1)
  })

  it('and what the house allows is not one', () => {
    expect(
      found({
        'renderer/state/x.ts': "import { openReplica } from '#sync/replica/open.ts'\nimport { Subject } from 'rxjs'",
        'main/station/x.ts': "import { startRelay } from '#sync/relay/relay.ts'\nimport { open } from 'node:fs'",
        'main/electron/app.ts': "import { app } from 'electron'",
        'preload/electronBridge.ts': "import { contextBridge } from 'electron'",
        'domain/visit/x.ts': "import * as z from 'zod'\nimport { dayOf } from '../time/day.ts'",
        'domain/visit/x.test.ts': "import fc from 'fast-check'\nimport { entry } from './builders.ts'",
        'build/start.ts': "import { openDoor } from '#main/door/door.ts'",
        'tests/sync/x.ts': "import { openReplica } from '#sync/replica/open.ts'",
      }),
    ).toEqual([])
  })
})
