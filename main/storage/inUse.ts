import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { atomicWrite } from './atomicWrite.ts'

const fileName = 'station.pid'
const Pid = z.coerce.number().int().positive()

/** Says in the folder that this process works in it, until the returned function is called. */
export const markInUse = async (folder: string): Promise<() => Promise<void>> => {
  const path = join(folder, fileName)
  await atomicWrite(path, `${process.pid}\n`)
  return () => rm(path, { force: true })
}

/**
 * The process that works in a folder, or `undefined`. For programs that would take the ground from under it; a number that
 * another program was given since a crash counts too, so a person must be able to pass this over by removing the file.
 */
export const whoUses = async (folder: string): Promise<number | undefined> => {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => '')
  const pid = Pid.safeParse(text.trim()).data
  return pid !== undefined && pid !== process.pid && isAlive(pid) ? pid : undefined
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
