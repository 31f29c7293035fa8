import { buildElectron } from '#build/electron/build.ts'
import { electronForTests } from '#build/start/host.ts'
import { buildPrograms } from '#build/start/buildPrograms.ts'
import { buildRenderer } from '#build/start/renderer.ts'

/** The tests look at the screens as they are built, not as they were. */
const buildFirst = async (): Promise<void> => {
  await buildRenderer()
  await buildPrograms()
  const electron = electronForTests()
  if ('executable' in electron) await buildElectron()
  else process.stdout.write(`Skipped: tests/e2e/electron.spec.ts (in real Electron), because ${electron.why}.\n`)
}

export default buildFirst
