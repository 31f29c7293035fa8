import { build } from 'vite'
import { mainBundle, preloadBundle } from './bundles.ts'

/** Builds Electron's main process and preload script into `dist/electron`. */
export const buildElectron = async (): Promise<void> => {
  await Promise.all([build(mainBundle), build(preloadBundle)])
}

if (import.meta.main) await buildElectron()
