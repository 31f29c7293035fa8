import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'

/** Whether this machine can join two serial ports. */
export const hasCables = spawnSync('socat', ['-V']).error === undefined

export type SerialCable = {
  /** The ports at its ends; they exist while it is plugged in. */
  ours: string
  theirs: string
  plug: () => Promise<void>
  /** Both ports go away at once, with whatever is on its way. */
  pull: () => Promise<void>
  /** It takes in nothing more, until it is pulled. */
  hold: () => void
  /** Pulls it and leaves nothing behind. */
  remove: () => Promise<void>
}

/** A serial cable with a real port of the operating system at both ends: two pseudo-terminals that socat joins. */
export const serialCable = async (): Promise<SerialCable> => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-cable-'))
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  let socat: ChildProcess | undefined

  const plug = async (): Promise<void> => {
    socat = spawn('socat', [`pty,raw,echo=0,link=${ours}`, `pty,raw,echo=0,link=${theirs}`], { stdio: 'ignore' })
    while (!existsSync(ours) || !existsSync(theirs)) await later(5)
  }
  const pull = async (): Promise<void> => {
    const running = socat
    socat = undefined
    if (running === undefined) return
    running.kill('SIGTERM')
    running.kill('SIGCONT')
    if (running.exitCode === null && running.signalCode === null) await once(running, 'exit')
  }
  await plug()
  return {
    ours,
    theirs,
    plug,
    pull,
    hold: () => void socat?.kill('SIGSTOP'),
    remove: async () => {
      await pull()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
