import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { contentSecurityPolicy } from './page.ts'

export type Asset = { body: Buffer; type: string }

/** Where the renderer's files come from. */
export type Assets = {
  /** One file, or `undefined` when there is none under that path. */
  read: (path: string) => Promise<Asset | undefined>
  /** The page with its places for the nonce and the bridge token still open. */
  page: () => Promise<string>
  policy: (nonce: string) => string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The built renderer. */
export const builtAssets = (folder: string): Assets => ({
  read: async (path) => {
    const relative = normalize(path.split('?')[0] ?? '').replace(/^[/\\]+/, '')
    const type = types[extname(relative)]
    if (type === undefined || relative.startsWith('..')) return undefined
    try {
      return { body: await readFile(join(folder, relative)), type }
    } catch {
      return undefined
    }
  },
  page: () => readFile(join(folder, 'index.html'), 'utf8'),
  policy: contentSecurityPolicy,
})

/**
 * The renderer from Vite's development server, for `npm run dev` only: what reloads itself needs inline scripts, style
 * tags and a socket to that server, so the policy gives way to them.
 */
export const servedAssets = (server: string): Assets => {
  const get = (path: string): Promise<Response> => fetch(new URL(path, server), { headers: { accept: '*/*' } })
  return {
    read: async (path) => {
      // An address without a file ending is a screen's, and Vite would answer it with the page.
      if (!path.startsWith('/@') && extname(path.split('?')[0] ?? '') === '') return undefined
      const response = await get(path)
      if (!response.ok) return undefined
      return {
        body: Buffer.from(await response.arrayBuffer()),
        type: response.headers.get('content-type') ?? 'text/plain',
      }
    },
    page: async () => (await get('/')).text(),
    policy: () =>
      `default-src 'self' data: 'unsafe-inline'; connect-src 'self' ${server.replace(/^http/, 'ws')} ${server}; frame-ancestors 'none'`,
  }
}
