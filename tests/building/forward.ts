import { connect, createServer } from 'node:net'

/**
 * `node forward.ts HOST:PORT PORT`: what comes to that address goes on to the port on this host's loopback, so that a server
 * that speaks to its own machine alone is there for a test's network.
 */
const [address = '', target = ''] = process.argv.slice(2)
const [host = '', port = ''] = address.split(':')

const server = createServer((client) => {
  const onward = connect({ host: '127.0.0.1', port: Number(target) })
  client.pipe(onward).pipe(client)
  const end = (): void => {
    client.destroy()
    onward.destroy()
  }
  client.on('error', end).on('close', end)
  onward.on('error', end).on('close', end)
})
server.listen(Number(port), host, () => {
  process.stdout.write(`${JSON.stringify({ url: `http://${address}`, pid: process.pid })}\n`)
})
process.stdin
  .once('end', () => process.exit())
  .once('close', () => process.exit())
  .resume()
