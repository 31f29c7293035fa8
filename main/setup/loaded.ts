import type { StartProblem } from '#preload/contract.ts'
import { type Configuration, readConfiguration } from '../configuration/configuration.ts'
import { type GivenOverride, type readOverrides, withOverrides } from '../configuration/overrides.ts'

/** A station's configuration: what its file says, what counts, and why the two differ. */
export type Loaded = {
  file: Configuration
  configuration: Configuration
  overrides: readonly GivenOverride[]
  problems: readonly StartProblem[]
}

/** Reads `station.json` and lays the overrides over it. Throws what `readConfiguration` throws. */
export const load = async (options: {
  folder: string
  given: ReturnType<typeof readOverrides>
  now: number
}): Promise<Loaded> => {
  const { folder, given, now } = options
  const { configuration: file, problems } = await readConfiguration(folder, now)
  const { configuration, overrides, problems: overrideProblems } = withOverrides(file, given)
  return { file, configuration, overrides, problems: [...problems, ...overrideProblems] }
}
