import { useEffect, useState } from 'react'
import type { Health } from '#preload/settings.ts'
import { useBridge } from '../state/station.tsx'

const everyMs = 10_000

/** How main and the machine are, and how much the replica takes, asked again every ten seconds. */
export const useHealth = (): { health: Health | undefined; replicaBytes: number | undefined } => {
  const { call } = useBridge()
  const [health, setHealth] = useState<Health>()
  const [replicaBytes, setReplicaBytes] = useState<number>()
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const reply = await call.health({})
      if (reply.ok) setHealth(reply.value)
      setReplicaBytes((await navigator.storage.estimate()).usage)
    }
    void ask()
    const timer = setInterval(() => void ask(), everyMs)
    return () => clearInterval(timer)
  }, [call])
  return { health, replicaBytes }
}
