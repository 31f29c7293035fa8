import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: resolve(import.meta.dirname, '../renderer/app'),
  base: '/',
  plugins: [react({ compiler: true })],
  build: {
    outDir: resolve(import.meta.dirname, '../dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    chunkSizeWarningLimit: 2_000,
    // What others wrote is in the bundle under their licences, which want to be passed on with it.
    license: { fileName: 'licences.md' },
    // The policy of the pages allows no inlined files but images.
    assetsInlineLimit: 0,
  },
})
