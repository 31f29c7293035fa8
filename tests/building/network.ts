import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Computers of their own on one network. */
export type Network = {
  /** Network namespaces of Linux, or programs of one computer with a proxy between them. */
  kind: 'namespaces' | 'loopback'
  addressOf: (host: string) => string
  /** What a program is started with so that it runs on that computer. */
  on: (host: string) => { executable: string; before: readonly string[] }
  /** An executable file that runs this one on that computer. */
  wrapped: (host: string, executable: string) => string
  /** Pulls a computer's cable, and puts it back. */
  unplug: (host: string) => void
  plug: (host: string) => void
  remove: () => void
}

const ip = (...args: string[]): string => execFileSync('ip', args, { stdio: ['ignore', 'pipe', 'pipe'] }).toString()

/** Why this machine can have no such network; `undefined` where it can. */
export const whyNoNetwork = (): string | undefined => {
  const name = `balie-try-${String(process.pid)}`
  try {
    ip('netns', 'add', name)
    ip('netns', 'del', name)
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? 'iproute2 is not installed'
      : 'this user may not make network namespaces'
  }
}

export const addressIn = (hosts: readonly string[], host: string): string =>
  `10.99.0.${String(hosts.indexOf(host) + 1)}`

/** Each computer a network namespace (ip-netns(8)), joined by a bridge. */
export const openNetwork = (hosts: readonly string[], folder: string): Network => {
  const id = process.pid.toString(36)
  const spaceOf = (host: string): string => `balie-${id}-${host}`
  const bridge = spaceOf('net')
  const portOf = (host: string): string => `p${String(hosts.indexOf(host))}`
  const addressOf = (host: string): string => addressIn(hosts, host)
  ip('netns', 'add', bridge)
  ip('-n', bridge, 'link', 'add', 'br0', 'type', 'bridge')
  ip('-n', bridge, 'link', 'set', 'br0', 'up')
  for (const host of hosts) {
    const space = spaceOf(host)
    ip('netns', 'add', space)
    ip('-n', space, 'link', 'set', 'lo', 'up')
    ip('-n', space, 'link', 'add', 'eth0', 'type', 'veth', 'peer', 'name', portOf(host), 'netns', bridge)
    ip('-n', bridge, 'link', 'set', portOf(host), 'master', 'br0', 'up')
    ip('-n', space, 'addr', 'add', `${addressOf(host)}/24`, 'dev', 'eth0')
    ip('-n', space, 'link', 'set', 'eth0', 'up')
    // As to a router that is there also when the line behind it is not.
    ip('-n', space, 'route', 'add', 'default', 'dev', 'eth0')
  }
  return {
    kind: 'namespaces',
    addressOf,
    on: (host) => ({ executable: 'ip', before: ['netns', 'exec', spaceOf(host)] }),
    wrapped: (host, executable) => {
      const path = join(folder, `on-${host}`)
      writeFileSync(path, `#!/bin/sh\nexec ip netns exec ${spaceOf(host)} ${executable} "$@"\n`)
      chmodSync(path, 0o755)
      return path
    },
    unplug: (host) => void ip('-n', bridge, 'link', 'set', portOf(host), 'down'),
    plug: (host) => void ip('-n', bridge, 'link', 'set', portOf(host), 'up'),
    remove: () => {
      for (const host of [...hosts, 'net']) ip('netns', 'del', spaceOf(host))
    },
  }
}
