import { stat } from 'node:fs/promises'
import { isErrno } from './readIfThere.ts'

/** Whether there is a file or folder. Every other failure than its absence is thrown. */
export const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false
    throw error
  }
}
