import { createServer } from 'node:http'
import { passOn } from '../passOn.ts'

/**
 * `node tests/bench/hall/emptyPage.ts`: a page with nothing on it but one word, from nothing but Node's own server. Below
 * `/server/` is the central database that BALIE_SERVER names, entered by BALIE_AUTHORIZATION. One line of JSON, `{url, pid}`,
 * says that it answers.
 */
const page = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>'
const { BALIE_SERVER: target, BALIE_AUTHORIZATION: authorization = '' } = process.env
const central = target === undefined ? undefined : passOn(target, { authorization })

const server = createServer((request, response) => {
  const path = request.url ?? '/'
  if (central !== undefined && path.startsWith('/server/'))
    central.pass(request, response, path.slice('/server'.length))
  else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${String(port)}/`, pid: process.pid })}\n`)
})
process.stdin.once('close', () => process.exit(0)).resume()
