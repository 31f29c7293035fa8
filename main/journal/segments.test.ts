import { spawnSync } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { testKey } from './builders.ts'
import { createSegment } from './segments.ts'

it('a segment is put in its place although somebody holds that place for a moment', async (context) => {
  const folder = await temporaryFolder()
  const [path, other] = [join(folder, '000001.journal'), join(folder, 'other')]
  await writeFile(path, '')
  await writeFile(other, '')
  // Nothing can be renamed over a file on which another one is mounted (EBUSY), as over one that Windows holds open.
  if (spawnSync('mount', ['--bind', other, path]).status !== 0) return context.skip('only root may mount')
  const release = (): void => void spawnSync('umount', [path])
  onTestFinished(release)
  setTimeout(release, 50)
  const segment = await createSegment({ folder, number: 1, key: testKey }, ['{"stamp":"x"}'])
  await segment.close()
  expect((await readdir(folder)).sort()).toEqual(['000001.journal', 'other'])
})
