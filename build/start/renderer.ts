import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, createServer } from 'vite'

const project = resolve(import.meta.dirname, '../..')
export const builtRenderer = join(project, 'dist/renderer')

const devPort = 4700

/** Builds the screens unless what was built is newer than everything it is made from. Returns whether it built. */
export const buildRenderer = async (): Promise<boolean> => {
  const built = await newest(join(builtRenderer, 'index.html'))
  const sources = ['domain', 'sync', 'preload', 'renderer', 'package-lock.json', 'build/vite.config.ts']
  const times = await Promise.all(sources.map((source) => newest(join(project, source))))
  if (built > Math.max(...times)) return false
  await build({ configFile: join(project, 'build/vite.config.ts'), logLevel: 'warn' })
  return true
}

/** Serves the screens from their sources, reloading what changes. Returns the server's address. */
export const serveRenderer = async (): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = await createServer({
    logLevel: 'warn',
    configFile: join(project, 'build/vite.config.ts'),
    server: {
      host: '127.0.0.1',
      port: devPort,
      strictPort: true,
      cors: false,
      hmr: { host: '127.0.0.1', clientPort: devPort },
    },
  })
  await server.listen()
  const { port } = server.config.server
  return { url: `http://127.0.0.1:${String(port)}`, close: () => server.close() }
}

/** Time in ms of the last change of a file or of anything in a folder; 0 for what is not there. */
const newest = async (path: string): Promise<number> => {
  try {
    const { mtimeMs } = await stat(path)
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))
    return Math.max(mtimeMs, ...times)
  } catch {
    return 0
  }
}
