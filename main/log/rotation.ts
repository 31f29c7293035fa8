import { renameSync, rmSync } from 'node:fs'
import { join, parse } from 'node:path'

/** Six files of 2 MB: some weeks of a busy station, and never more than 12 MB whatever goes wrong. */
export const largestLogBytes = 2_000_000
export const keptLogs = 5

/** The present log and the earlier ones, newest first: `balie.log`, `balie.1.log` … */
export const logFiles = (path: string): string[] => {
  const { dir, name, ext } = parse(path)
  const earlier = Array.from({ length: keptLogs }, (_, index) => join(dir, `${name}.${String(index + 1)}${ext}`))
  return [path, ...earlier]
}

/** Makes room for a new log: every file becomes the one after it, and the last one goes. */
export const rotateLogs = (path: string): void => {
  const files = logFiles(path)
  rmSync(files.at(-1) ?? path, { force: true })
  for (let index = files.length - 1; index > 0; index--) moveIfThere(files[index - 1] ?? path, files[index] ?? path)
}

/** A log that somebody holds open stays where it is; the next rotation takes it along. */
const moveIfThere = (from: string, to: string): void => {
  try {
    renameSync(from, to)
  } catch {
    // Nothing else may hang on a log, and there is no log to say it in.
  }
}
