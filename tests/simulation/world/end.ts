import { appointmentOf } from '#domain/appointment/appointment.ts'
import { visitOf } from '#domain/visit/visit.ts'
import type { BalieDocument } from '#sync/merge/kinds.ts'
import { readDocument } from '#sync/merge/kinds.ts'
import type { Server } from '../server/server.ts'
import type { Station } from '../station/station.ts'
import type { World } from './world.ts'

/** Tells what every server and replica holds, and what the screens say of it. */
export const traceEnd = (world: World, servers: readonly Server[], stations: readonly Station[]): void => {
  for (const server of servers) {
    for (const database of server.databaseNames()) {
      for (const id of server.ids(database)) {
        const document = readDocument(id, { ...server.read(database, id), id })
        if (document !== undefined) traceDocument(world, server.name, document)
      }
    }
  }
  for (const station of stations) {
    for (const { document } of station.disk.replica.documents.values()) {
      traceDocument(world, station.name, document)
      if (!('log' in document) || document.type !== 'visit') continue
      const { doubleCalls } = visitOf(document)
      const withdrawn = document.log.flatMap(({ type, target }) =>
        (type === 'withdrawn' || type === 'undone') && typeof target === 'string' ? [target] : [],
      )
      const calls = [...doubleCalls.map((double) => double.withdrawn), ...withdrawn]
      if (calls.length > 0) world.trace({ kind: 'explained', station: station.name, document: document.id, calls })
    }
    for (const document of station.disk.refused.keys())
      world.trace({ kind: 'refused', station: station.name, document })
    traceAgendas(world, station)
  }
}

const traceAgendas = ({ trace, wiring }: World, { name, disk }: Station): void => {
  const appointments = [...disk.replica.documents.values()].flatMap(({ document }) =>
    'log' in document && document.type === 'appointment' ? [appointmentOf(document)] : [],
  )
  for (const [day, ofDay] of Map.groupBy(appointments, (appointment) => appointment.day)) {
    const { kept, yielded } = wiring.seats(ofDay)
    trace({
      ...{ kind: 'agenda', station: name, day, kept: kept.map(({ id }) => id) },
      tasks: yielded.map(({ appointment, to, resource }) => ({ document: appointment.id, to: to.id, resource })),
    })
  }
}

const traceDocument = (world: World, holder: string, document: BalieDocument): void => {
  const { id } = document
  if ('log' in document) world.trace({ kind: 'log', holder, document: id, entries: document.log })
  else {
    const { data, stamps, history } = document
    world.trace({ kind: 'edit', holder, document: id, content: { data, stamps, history } })
  }
}
