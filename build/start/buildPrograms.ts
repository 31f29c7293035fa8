import { join, resolve } from 'node:path'
import { type InlineConfig, build } from 'vite'
import { nativeModules } from '../electron/bundles.ts'
import { builtIn, programs } from './programs.ts'

const project = resolve(import.meta.dirname, '../..')
const folder = join(project, 'out/programs')

/**
 * Builds our programs into one file each: so they start in two thirds of the time, which counts for who starts hundreds. From
 * now on this process, and what it starts, start those.
 */
export const buildPrograms = async (): Promise<void> => {
  await Promise.all(Object.entries(programs).map(([entry, file]) => build(oneFile(entry, file))))
  process.env[builtIn] = folder
}

const oneFile = (entry: string, file: string): InlineConfig => ({
  configFile: false,
  root: project,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: nativeModules },
  build: {
    ssr: join(project, entry),
    outDir: folder,
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      external: nativeModules,
      output: { format: 'es', entryFileNames: file, codeSplitting: false },
    },
  },
})
