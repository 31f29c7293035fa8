import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { type ReplicaMarks, openReplicaMarks } from './marks.ts'

let folder = ''
let troubles: string[] = []
beforeEach(async () => {
  folder = await temporaryFolder()
  troubles = []
})

const open = (site = 'gm'): Promise<ReplicaMarks> =>
  openReplicaMarks({ folder, site, onTrouble: (event) => void troubles.push(event) })

describe('the marks of replicas', () => {
  it('only rise, and are there after a restart, each site with its own', async () => {
    const marks = await open()
    expect(marks.present()).toEqual({})
    await marks.raise('one', 4)
    await marks.raise('one', 3)
    await marks.raise('two', 1)
    await (await open('hal')).raise('three', 9)
    expect((await open()).present()).toEqual({ one: 4, two: 1 })
    expect((await open('hal')).present()).toEqual({ three: 9 })
  })

  it('are all kept when windows tell them at once', async () => {
    const marks = await open()
    await Promise.all(Array.from({ length: 20 }, (_, n) => marks.raise(`replica-${n % 4}`, n)))
    expect((await open()).present()).toEqual({ 'replica-0': 16, 'replica-1': 17, 'replica-2': 18, 'replica-3': 19 })
  })

  it('of replicas that were not heard for long are forgotten', async () => {
    const marks = await open()
    for (let n = 0; n < 60; n++) await marks.raise(`replica-${n}`, 1)
    expect(Object.keys((await open()).present())).toHaveLength(50)
    expect((await open()).present()).toHaveProperty('replica-59')
    expect((await open()).present()).not.toHaveProperty('replica-9')
  })

  it.each(['{"gm":[["one"', '[]', '{"gm":{"one":-4}}'])('begin anew over a file that says %s', async (text) => {
    await writeFile(join(folder, 'replicas.json'), text)
    const marks = await open()
    expect(marks.present()).toEqual({})
    expect(troubles).toEqual(['replicaMarks'])
    await marks.raise('one', 1)
    expect(JSON.parse(await readFile(join(folder, 'replicas.json'), 'utf8'))).toEqual({ gm: [['one', 1]] })
  })
})
