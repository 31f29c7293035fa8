import { randomBytes } from 'node:crypto'
import { appendFile, mkdir, readFile, readdir, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { configurationWith } from '../configuration/builders.ts'
import { type Configuration, readConfiguration, writeConfiguration } from '../configuration/configuration.ts'
import { SealedFailure, openSealed } from '../sealed/sealedFile.ts'
import { type Seal, plainSeal } from '../station/secrets.ts'
import { MalformedArchive, pack, unpack, whileStill } from './archive.ts'
import { makeBackup, openBackup } from './backup.ts'
import { stationFiles } from './files.ts'
import { finishRestore, prepareRestore } from './restore.ts'

const configuration = configurationWith()
const passphrase = 'vier losse woorden hier'

/** A computer's own seal: what one closes, no other opens. */
const sealOf = (computer: string): Seal => ({
  ...plainSeal,
  close: (secret) => `sealed by ${computer}:${Buffer.from(secret).toString('hex')}`,
  open: (sealed) => {
    const [, by, hex = ''] = /^sealed by (\w+):(.*)$/.exec(sealed) ?? []
    if (by !== computer) throw new Error('another computer')
    return Buffer.from(hex, 'hex').toString()
  },
})

/** The folder of a station that has worked for a while, with everything that gathers around it. */
const stationFolder = async (seal: Seal = plainSeal): Promise<string> => {
  const folder = await temporaryFolder()
  await writeConfiguration(folder, configuration)
  for (const name of [
    'log',
    'profile/Default',
    'electron',
    'journal/deep',
    'transfers',
    'import',
    'before-restore-1',
  ]) {
    await mkdir(join(folder, name), { recursive: true })
  }
  await writeFile(join(folder, 'journal/one'), randomBytes(200_000))
  await writeFile(join(folder, 'journal/deep/two'), '')
  await writeFile(join(folder, 'signing.key'), `${seal.close('the private key')}\n`)
  for (const name of ['replica.key', 'seal.key', 'session.key', 'windows.json', 'provision.json', 'SingletonLock']) {
    await writeFile(join(folder, name), 'of this computer')
  }
  for (const name of ['log/balie.log', 'profile/Default/db', 'electron/db', 'before-restore-1/x', 'journal/one.new']) {
    await writeFile(join(folder, name), 'left behind')
  }
  return folder
}

const backUp = async (folder: string, seal: Seal = plainSeal): Promise<string> => {
  const path = join(await temporaryFolder(), 'k1.backup')
  await makeBackup({ folder, seal, passphrase, path, version: '1.2.3', now: 1_000 })
  return path
}

const restoreInto = async (folder: string, path: string, seal: Seal = plainSeal, now = 5_000): Promise<void> => {
  const backup = await openBackup(path, passphrase)
  await prepareRestore({ folder, backup, seal, change: (one) => ({ ...one, installation: one.installation + 1 }), now })
  await finishRestore(folder)
}

const filesIn = async (folder: string): Promise<string[]> => (await stationFiles(folder)).map(({ path }) => path)

describe('a backup', () => {
  it('brings the station back on another computer: configuration, keys and journal, byte for byte', async () => {
    const [old, other] = [sealOf('old'), sealOf('other')]
    const from = await stationFolder(old)
    const to = await temporaryFolder()
    await restoreInto(to, await backUp(from, old), other)
    const names = ['journal/deep/two', 'journal/one', 'signing.key', 'station.json', 'station.last-good.json']
    expect(await filesIn(to)).toEqual(expect.arrayContaining(names))
    for (const name of ['journal/one', 'journal/deep/two']) {
      expect((await readFile(join(to, name))).equals(await readFile(join(from, name)))).toBe(true)
    }
    expect(other.open((await readFile(join(to, 'signing.key'), 'utf8')).trim())).toBe('the private key')
    expect((await stat(join(to, 'signing.key'))).mode & 0o777).toBe(0o600)
    expect((await readConfiguration(to, 1)).configuration).toEqual({ ...configuration, installation: 1 })
  })

  it('has nothing of what is not the station, nor anything readable without the passphrase', async () => {
    const path = await backUp(await stationFolder())
    const seen: string[] = []
    const content = await openSealed({ path, kind: 'backup', passphrase })
    for await (const chunk of content()) seen.push(chunk.toString('latin1'))
    const inside = seen.join('')
    for (const name of [
      'log/',
      'profile',
      'electron',
      'replica.key',
      'seal.key',
      'session.key',
      'windows',
      'provision',
    ]) {
      expect(inside).not.toContain(`"${name}`)
    }
    expect(inside).toContain('secret of k1')
    const outside = (await readFile(path)).toString('latin1')
    expect(outside).not.toMatch(/secret of k1|private key|station\.json|counter/)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('says what is in it', async () => {
    const backup = await openBackup(await backUp(await stationFolder()), passphrase)
    expect(backup.head).toEqual({ madeAt: 1_000, version: '1.2.3' })
    expect(backup.configuration).toEqual(configuration)
    expect(backup.files).toBe(5)
  })

  it('of a key that this computer cannot open takes it along as it lies there', async () => {
    const from = await stationFolder(sealOf('gone'))
    const to = await temporaryFolder()
    await restoreInto(to, await backUp(from, sealOf('here')), sealOf('here'))
    expect(await readFile(join(to, 'signing.key'), 'utf8')).toBe(await readFile(join(from, 'signing.key'), 'utf8'))
  })

  it('does not open with another passphrase', async () => {
    const path = await backUp(await stationFolder())
    for (const wrong of ['', 'vier losse woorden hie', `${passphrase} `]) {
      await expect(openBackup(path, wrong)).rejects.toMatchObject({ fault: 'wrongPassphrase' })
    }
  })

  it('passes over files that could not be put back on every computer', async () => {
    const from = await stationFolder()
    for (const name of ['a:b.txt', 'why?', 'trailing ', 'new\nline']) await writeFile(join(from, name), 'not ours')
    const to = await temporaryFolder()
    await restoreInto(to, await backUp(from))
    expect(await readdir(to)).not.toContain('why?')
    expect(await readdir(to)).toContain('journal')
  })

  it('is not there at all until it is whole, and an earlier one of that name stays', async () => {
    const folder = await stationFolder()
    const path = await backUp(folder)
    const earlier = await readFile(path)
    const broken: Seal = { ...plainSeal, open: () => 'x'.repeat(20_000) }
    const again = { folder, seal: broken, passphrase, path, version: '1', now: 1 }
    await expect(makeBackup(again)).rejects.toBeInstanceOf(MalformedArchive)
    expect(await readFile(path)).toEqual(earlier)
    expect(await readdir(join(path, '..'))).toEqual(['k1.backup'])
  })

  it('with no folder to lie in is told as such', async () => {
    const path = join(await temporaryFolder(), 'not there', 'k1.backup')
    const backup = makeBackup({
      folder: await stationFolder(),
      seal: plainSeal,
      passphrase,
      path,
      version: '1',
      now: 1,
    })
    await expect(backup).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('that is damaged anywhere does not open: every byte counts', async () => {
    const path = await backUp(await stationFolder())
    const good = await readFile(path)
    const head = good.indexOf('\n') + 1
    const places = [head, head + 1, Math.floor(good.length / 2), good.length - 17, good.length - 16, good.length - 1]
    for (const place of places) {
      const bad = Buffer.from(good)
      bad[place] = (bad[place] ?? 0) ^ 1
      await writeFile(path, bad)
      await expect(openBackup(path, passphrase)).rejects.toBeInstanceOf(SealedFailure)
    }
    for (const length of [head, head + 10, head + 16, good.length - 1]) {
      await writeFile(path, good)
      await truncate(path, length)
      await expect(openBackup(path, passphrase)).rejects.toBeInstanceOf(SealedFailure)
    }
  })

  it.each([
    ['empty', ''],
    ['some other file', 'PK\u0003\u0004 and so on\n'],
    ['JSON', '{"a":1}\n'],
    ['a line that never ends', 'x'.repeat(5_000)],
    ['a line that asks for all memory', '{"mark":"BALIE-BACKUP","form":1,"cost":1073741824,"salt":"","iv":""}\n'],
    ['a line without what a key needs', '{"mark":"BALIE-BACKUP","form":1,"cost":131072,"salt":"","iv":""}\n'],
  ])('that is none (%s) is told as such', async (_what, content) => {
    const path = join(await temporaryFolder(), 'file')
    await writeFile(path, content)
    await expect(openBackup(path, passphrase)).rejects.toMatchObject({ fault: 'unreadable' })
  })

  it('of a later Balie is told as such', async () => {
    const path = join(await temporaryFolder(), 'file')
    await writeFile(path, '{"mark":"BALIE-BACKUP","form":2,"kdf":"new"}\n')
    await expect(openBackup(path, passphrase)).rejects.toMatchObject({ fault: 'newer' })
  })
})

describe('while a backup is made', () => {
  const head = { madeAt: 1, version: '1' }
  const packed = async (folder: string): Promise<Buffer> => {
    const parts: Buffer[] = []
    for await (const part of pack({ folder, head, seal: plainSeal })) parts.push(part)
    return Buffer.concat(parts)
  }

  it('a journal may grow: it is taken as long as it was', async () => {
    const folder = await stationFolder()
    let times = 0
    await whileStill(folder, async () => {
      times++
      await appendFile(join(folder, 'journal/one'), 'one more entry')
      await packed(folder)
    })
    expect(times).toBe(1)
  })

  it('files that are replaced or removed make it begin anew', async () => {
    const folder = await stationFolder()
    let times = 0
    await whileStill(folder, async () => {
      times++
      await packed(folder)
      if (times === 1) await rm(join(folder, 'journal/deep/two'))
      if (times === 2) {
        await writeFile(join(folder, 'station.json.x'), 'rewritten')
        await rename(join(folder, 'station.json.x'), join(folder, 'station.json'))
      }
    })
    expect(times).toBe(3)
  })

  it('files that never rest are told', async () => {
    const folder = await stationFolder()
    let count = 0
    await writeFile(join(folder, 'journal/0'), 'x')
    const restless = whileStill(folder, async () => {
      await rm(join(folder, `journal/${count++}`), { force: true })
      await writeFile(join(folder, `journal/${count}`), 'x')
    })
    await expect(restless).rejects.toThrow('changed all the time')
  })
})

describe('a stream of files', () => {
  const record = (content: object): Buffer => {
    const json = Buffer.from(JSON.stringify(content))
    const length = Buffer.alloc(4)
    length.writeUInt32BE(json.length)
    return Buffer.concat([length, json])
  }
  const streamOf = async function* (parts: readonly Buffer[]): AsyncGenerator<Buffer> {
    await Promise.resolve()
    for (const part of parts) yield part
  }
  const head = record({ madeAt: 1, version: '1' })
  const end = Buffer.alloc(4)

  it.each([
    '../outside',
    'journal/../../outside',
    '/etc/passwd',
    'C:\\Windows\\x',
    'journal\\..\\x',
    './station.json',
    'journal//x',
    '',
    '..',
    'log/balie.log',
    'replica.key',
    'restore.json',
    'a\u0000b',
    'journal\n/../../outside',
    'journal/.. /x',
    'journal/x.',
  ])('never writes outside the station: %j is refused', async (path) => {
    const into = await temporaryFolder()
    const file = record({ path, size: 1, secret: false })
    const reading = unpack(streamOf([head, file, Buffer.from('x'), end]), { into, seal: plainSeal })
    await expect(reading).rejects.toBeInstanceOf(MalformedArchive)
    expect(await readdir(into)).toEqual([])
  })

  it('is refused when it ends too early or is something else', async () => {
    const file = record({ path: 'journal/x', size: 5, secret: false })
    for (const parts of [[], [head], [head, file, Buffer.from('xx')], [Buffer.from('nonsense that goes on')], [end]]) {
      await expect(unpack(streamOf(parts))).rejects.toBeInstanceOf(MalformedArchive)
    }
  })

  it('may come in pieces of any size', async () => {
    const folder = await stationFolder()
    const whole: Buffer[] = []
    for await (const part of pack({ folder, head: { madeAt: 1, version: '1' }, seal: plainSeal })) whole.push(part)
    const bytes = Buffer.concat(whole)
    for (const size of [1, 3, 1_000, bytes.length]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      )
      expect((await unpack(streamOf(pieces))).configuration).toEqual(configuration)
    }
  })
})

describe('a restore', () => {
  it('over a station keeps all that was there, and what belongs to the computer stays', async () => {
    const folder = await stationFolder()
    const path = await backUp(await stationFolder())
    await writeFile(join(folder, 'journal/newer'), 'not in the backup')
    await restoreInto(folder, path)
    expect(await filesIn(folder)).not.toContain('journal/newer')
    expect(await readFile(join(folder, 'before-restore-5000/journal/newer'), 'utf8')).toBe('not in the backup')
    expect(await readFile(join(folder, 'replica.key'), 'utf8')).toBe('of this computer')
    expect(await readFile(join(folder, 'log/balie.log'), 'utf8')).toBe('left behind')
    expect((await readdir(folder)).filter((name) => name.startsWith('restor'))).toEqual([])
  })

  it('that cannot be unpacked leaves everything as it was', async () => {
    const folder = await stationFolder()
    const before = await filesIn(folder)
    const backup = await openBackup(await backUp(await stationFolder()), passphrase)
    const change = (): Configuration => {
      throw new Error('no room')
    }
    await expect(prepareRestore({ folder, backup, seal: plainSeal, change, now: 5 })).rejects.toThrow('no room')
    expect(await filesIn(folder)).toEqual(before)
    expect(await finishRestore(folder)).toBe(false)
    expect((await readdir(folder)).filter((name) => name.startsWith('restoring'))).toEqual([])
  })

  it('that was interrupted at any moment is finished at the next start', async () => {
    const path = await backUp(await stationFolder())
    const backup = await openBackup(path, passphrase)
    const whole = await stationFolder()
    await restoreInto(whole, path)
    const expected = await filesIn(whole)
    // Each name at the top is one move; the folder is left as a crash after so many moves leaves it.
    for (let moves = 0; moves < 9; moves++) {
      const folder = await stationFolder()
      await writeFile(join(folder, 'journal/newer'), 'x')
      const change = (one: Configuration) => ({ ...one, installation: 1 })
      await prepareRestore({ folder, backup, seal: plainSeal, change, now: 5_000 })
      await interrupted(folder, moves)
      expect(await finishRestore(folder)).toBe(true)
      expect(await filesIn(folder)).toEqual(expected)
      expect(await readFile(join(folder, 'before-restore-5000/journal/newer'), 'utf8')).toBe('x')
      expect(await finishRestore(folder)).toBe(false)
    }
  })
})

/** Does the first moves of a restore and no more, as `finishRestore` orders them. */
const interrupted = async (folder: string, moves: number): Promise<void> => {
  const before = join(folder, 'before-restore-5000')
  const unpacked = join(folder, 'restoring-5000')
  await mkdir(before, { recursive: true })
  const out = ['journal', 'signing.key', 'station.json', 'station.last-good.json']
  const come = await readdir(unpacked)
  for (const name of out.slice(0, moves)) await rename(join(folder, name), join(before, name))
  if (moves < out.length) return
  const intent = { phase: 'in', before: 'before-restore-5000', unpacked: 'restoring-5000' }
  await writeFile(join(folder, 'restore.json'), JSON.stringify(intent))
  for (const name of come.slice(0, moves - out.length)) await rename(join(unpacked, name), join(folder, name))
}
