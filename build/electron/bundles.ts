import { resolve } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import { channels, eventNames } from '#preload/contract.ts'

const project = resolve(import.meta.dirname, '../..')

/** What loads compiled code of its own stays outside the bundles; the package carries it as it is (electron-builder.yml). */
export const nativeModules = ['classic-level', 'serialport', 'usb', 'koffi']
const external = ['electron', ...nativeModules]

/** One file for Node in Electron. What is left of imports are Node's own modules and `external`. */
const bundle = (options: {
  entry: string
  file: string
  format: 'es' | 'cjs'
  plugins?: Plugin[]
  /** Whether it holds the work of others, whose licences then lie beside it. */
  licences?: boolean
}): InlineConfig => ({
  configFile: false,
  root: project,
  logLevel: 'warn',
  plugins: options.plugins ?? [],
  publicDir: false,
  ssr: { noExternal: true, external },
  build: {
    ssr: resolve(project, options.entry),
    outDir: resolve(project, 'dist/electron'),
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    license: options.licences === true ? { fileName: 'licences.md' } : false,
    rolldownOptions: {
      external,
      output: { format: options.format, entryFileNames: options.file, codeSplitting: false },
    },
  },
})

/**
 * Puts the names of the contract in the place of the contract. A preload script needs no more, and the schemas would be
 * parsed again in every window.
 */
const namesOfTheContract: Plugin = {
  name: 'names-of-the-contract',
  load: (id) =>
    id === resolve(project, 'preload/contract.ts')
      ? `export const channels = ${JSON.stringify(channels)}\nexport const eventNames = ${JSON.stringify(eventNames)}`
      : undefined,
}

export const mainBundle = bundle({ entry: 'main/electron/main.ts', file: 'main.js', format: 'es', licences: true })

/** A sandboxed preload script is one CommonJS file (Electron's documentation, "Process sandboxing"). */
export const preloadBundle = bundle({
  entry: 'preload/electron.ts',
  file: 'preload.cjs',
  format: 'cjs',
  plugins: [namesOfTheContract],
})
