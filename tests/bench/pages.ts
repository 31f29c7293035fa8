import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'
import type { CentralAdmin } from '#sync/central/server.ts'
import { authorizationOf } from './bareHttp.ts'
import { passOn } from './passOn.ts'

const pages = join(import.meta.dirname, 'page')
const built = resolve(import.meta.dirname, '../../out/bench-page')
const stationBuilt = resolve(import.meta.dirname, '../../out/bench-station')

/** Builds the page of a station without screens, and gives the folder from which a browser host serves it. */
export const buildStationPage = async (options: { minify?: boolean } = {}): Promise<string> => {
  const { minify = true } = options
  await build({
    root: join(import.meta.dirname, 'station'),
    base: '/',
    build: { outDir: stationBuilt, emptyOutDir: true, target: 'chrome140', minify },
    logLevel: 'warn',
  })
  return stationBuilt
}

/**
 * The pages in which the bench measures what a browser does, built as the screens are, at an address of their own. Below
 * `/server/` is the central database, for whoever is not Balie.
 */
export const serveBenchPages = async (admin?: CentralAdmin): Promise<{ url: string; close: () => void }> => {
  await build({
    root: pages,
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'chrome140',
      rolldownOptions: {
        input: ['index.html', 'bare.html', 'signing.html', 'carry.html'].map((name) => join(pages, name)),
      },
    },
    logLevel: 'warn',
  })
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
  const central = admin === undefined ? undefined : passOn(admin.url, { authorization: authorizationOf(admin) })
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (central !== undefined && pathname.startsWith('/server/')) {
      central.pass(request, response, `${pathname.slice('/server'.length)}${search}`)
      return
    }
    const path = pathname === '/' ? '/index.html' : pathname
    readFile(join(built, path))
      .then((body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(body))
      .catch(() => response.writeHead(404).end())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close()
      central?.close()
    },
  }
}
