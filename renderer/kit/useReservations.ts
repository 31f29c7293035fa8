import { useEffect, useState } from 'react'
import type { Reservation } from '#domain/visit/reservation.ts'
import type { ActionFailure } from '../state/model.ts'
import { useBridge } from '../state/station.tsx'
import { useRun } from '../visit/useRun.ts'

/**
 * The numbers that were taken for paper today, as main has them, and a way to take more. Those that were just taken are to be
 * printed; those of earlier are not, unless somebody asks for them again.
 */
export const useReservations = (by: string | undefined) => {
  const { call } = useBridge()
  const { running, error, run, clear } = useRun()
  const [reservations, setReservations] = useState<readonly Reservation[]>([])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [unread, setUnread] = useState<ActionFailure>()

  useEffect(() => {
    let isOver = false
    void call.reservations({}).then((reply) => {
      if (isOver) return
      if (reply.ok) setReservations(reply.value)
      else setUnread(reply.error)
    })
    return () => {
      isOver = true
    }
  }, [call])

  const choose = (id: string, wanted: boolean): void =>
    setChosen((before) => new Set(wanted ? [...before, id] : [...before].filter((one) => one !== id)))
  const reserve = async (queue: string, count: number): Promise<void> => {
    if (by === undefined) return
    const taken = await run(queue, () => call.reserveNumbers({ queue, count, by }))
    if (taken === undefined) return
    setReservations((before) => [...before, taken])
    choose(taken.id, true)
  }
  return {
    reservations,
    chosen,
    choose,
    chooseNone: () => setChosen(new Set()),
    reserve,
    reserving: running,
    error: error ?? unread,
    clear: () => {
      clear()
      setUnread(undefined)
    },
  }
}
