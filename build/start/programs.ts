import { join } from 'node:path'

/** Names the folder of the programs that were built, in the environment of whoever starts those. */
export const builtIn = 'BALIE_PROGRAMS'

/** The file that each of our programs is built into, by its sources. */
export const programs: Readonly<Record<string, string>> = {
  'main/browser/command.ts': 'station.js',
  'sync/relay/command.ts': 'central.js',
}

/** What to start for a script of ours: the script itself, or the one file it was built into. */
export const scriptOf = (source: string): string => {
  const [built, file] = [process.env[builtIn], programs[source]]
  return built === undefined || file === undefined ? source : join(built, file)
}

/** The environment of a program that is to start others from their sources. */
export const fromSources = (): NodeJS.ProcessEnv => ({ ...process.env, [builtIn]: undefined })
