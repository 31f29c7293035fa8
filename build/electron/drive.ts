import { app, told } from './pretend.ts'
import { scenarios, until } from './scenarios.ts'

/**
 * Run in a process of its own: loads the main bundle that the environment names into the pretended Electron, plays a
 * scenario of what pages, a person and the operating system would do, and writes down what came of it as one line of JSON.
 */
const run = async (): Promise<unknown> => {
  await import(process.env['PRETEND_MAIN'] ?? '')
  const ended = told.exit.promise.then((code) => ({ code, dialogs: told.dialogs, relaunched: told.relaunched }))
  if (process.env['PRETEND_QUIT'] === 'early') app.emit('second-instance', {}, [], '', { quit: true })
  const first = await Promise.race([ended, until(() => told.windows[0])])
  if ('code' in first) return first
  const seen = await scenarios[process.env['PRETEND_SCENARIO'] ?? '']?.(first)
  app.quit()
  return { ...seen, ...(await ended) }
}

process.stdout.write(`${JSON.stringify(await run())}\n`)
process.exit()
