import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'

const command = join(import.meta.dirname, 'command.ts')
const authorization = `Basic ${Buffer.from('admin:secret').toString('base64')}`

type Process = Awaited<ReturnType<typeof start>>

const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-relay-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A relay in a process of its own, once it says that it answers. */
const start = async (folder: string, ...more: string[]) => {
  const child = spawn(process.execPath, [command, '--folder', folder, '--port', '0', ...more], {
    env: { ...process.env, BALIE_CENTRAL_ADMIN: 'admin', BALIE_CENTRAL_PASSWORD: 'secret' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const exited = once(child, 'exit')
  const [line] = z.tuple([z.string()]).parse(await once(createInterface(child.stdout), 'line'))
  const said = z.strictObject({ url: z.url(), pid: z.int() }).parse(JSON.parse(line))
  const ask = (method: string, path: string, body?: object) =>
    fetch(said.url + path, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { child, exited, ask, ...said }
}

const endOf = async ({ exited }: Process): Promise<unknown> => (await exited)[0]

it.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly at %s, also while a feed is open', async (signal) => {
  const relay = await start(await newFolder())
  expect(relay.pid).toBe(relay.child.pid)
  await relay.ask('PUT', '/db')
  await relay.ask('GET', '/db/_changes?feed=continuous&heartbeat=1000')
  relay.child.kill(signal)
  expect(await endOf(relay)).toBe(0)
})

it('ends with its parent when asked to', async () => {
  const relay = await start(await newFolder(), '--with-parent')
  relay.child.stdin.end()
  expect(await endOf(relay)).toBe(0)
})

it('says what is missing', async () => {
  const child = spawn(process.execPath, [command, '--folder', await newFolder()], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  const [said] = z.tuple([z.instanceof(Buffer)]).parse(await once(child.stderr, 'data'))
  expect(said.toString()).toContain('BALIE_CENTRAL_ADMIN')
  expect((await ended)[0]).toBe(1)
})

const Written = z.object({ rev: z.string() })
const List = z.object({ rows: z.array(z.object({ id: z.string(), value: z.object({ rev: z.string() }) })) })
const Info = z.object({ doc_count: z.int() })
const Changes = z.object({ results: z.array(z.unknown()) })

it('killed in the midst of writing, loses nothing it had answered', async () => {
  const folder = await newFolder()
  const acknowledged = new Map<string, string>()
  let relay = await start(folder)
  await relay.ask('PUT', '/db')
  for (const round of [0, 1, 2]) {
    const { ask, child } = relay
    const write = async (writer: number) => {
      for (let n = 0; ; n++) {
        const id = `r${round}-w${writer}-${n}`
        const answer = await ask('PUT', `/db/${id}`, { text: 'x'.repeat(500) })
        const { rev } = Written.parse(await answer.json())
        acknowledged.set(id, rev)
        if (acknowledged.size === (round + 1) * 200) child.kill('SIGKILL')
      }
    }
    await Promise.allSettled(Array.from({ length: 16 }, (_, writer) => write(writer)))
    await relay.exited
    relay = await start(folder)
    const keys = [...acknowledged.keys()]
    const { rows } = List.parse(await (await relay.ask('POST', '/db/_all_docs', { keys })).json())
    expect(new Map(rows.map((row) => [row.id, row.value.rev]))).toEqual(acknowledged)
    const info = Info.parse(await (await relay.ask('GET', '/db')).json())
    const changes = Changes.parse(await (await relay.ask('GET', '/db/_changes')).json())
    expect(changes.results).toHaveLength(info.doc_count)
  }
})
