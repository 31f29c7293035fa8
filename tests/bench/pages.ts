import { type Server, createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'

const pages = join(import.meta.dirname, 'page')
const built = resolve(import.meta.dirname, '../../out/bench-page')

/** The pages in which the bench measures what a browser does, built as the screens are, at an address of their own. */
export const serveBenchPages = async (): Promise<{ url: string; close: () => Server }> => {
  await build({
    root: pages,
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'chrome140',
      rolldownOptions: { input: ['index.html', 'bare.html', 'signing.html'].map((name) => join(pages, name)) },
    },
    logLevel: 'warn',
  })
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = pathname === '/' ? '/index.html' : pathname
    readFile(join(built, path))
      .then((body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(body))
      .catch(() => response.writeHead(404).end())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => server.close() }
}
