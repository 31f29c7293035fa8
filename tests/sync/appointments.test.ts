import { expect, it, onTestFinished } from 'vitest'
import { type Appointment, appointmentOf } from '#domain/appointment/appointment.ts'
import { booked, planAt, testAppointmentDay } from '#domain/appointment/builders.ts'
import type { Plan } from '#domain/appointment/entry.ts'
import { meet, seatsOf } from '#domain/appointment/seats.ts'
import { sendAhead } from '#sync/replication/ahead.ts'
import { confirmSeats } from '#sync/replication/confirmSeats.ts'
import { openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Client, openClient } from './client.ts'
import { newStorage } from './storage.ts'

const ofDay = `appointment:gm-${testAppointmentDay}-`
const idOf = (code: string): string => `${ofDay}${code}`

const openTwo = async () => {
  const central = await openCentral()
  const open = async (name: string): Promise<Client> => {
    const client = await openClient({
      ...{ name, central: central.address('admin'), month: testNow, storage: newStorage().storage },
    })
    onTestFinished(client.close)
    return client
  }
  const clients = [await open('k1'), await open('k2')] as const
  for (const client of clients) await eventually(() => client.servers.present().state).toBe('online')
  return { central, clients }
}

/** As a desk does: writes the booking, asks the server, and says what came of it. */
const book = async (client: Client, code: string, plan: Plan): Promise<string> => {
  const id = idOf(code)
  const [entry] = await client.append(id, booked(plan))
  const seat = entry?.id ?? ''
  const database = client.databaseNamed(visitsDatabase)
  const answer = await confirmSeats({
    database,
    own: () => client.appointment(id),
    ofDay,
    send: async () => {
      await sendAhead({ database, id, log: await client.logOf(id), lastSeen: undefined })
    },
    pause: () => new Promise((again) => setTimeout(again, 20)),
    signal: AbortSignal.timeout(10_000),
  })
  if (answer === 'confirm') await client.append(id, { type: 'confirmed', seat })
  if (answer === 'withdraw') await client.append(id, { type: 'withdrawn', seat })
  return answer
}

const allOf = async (client: Client): Promise<Appointment[]> =>
  [...(await client.documents()).values()].flatMap((document) =>
    document.type === 'appointment' ? [appointmentOf(document)] : [],
  )

it('of two desks that book one seat at the same moment, one is told at once that it has gone; never has it both', async () => {
  const { clients } = await openTwo()
  for (let round = 0; round < 8; round++) {
    const from = `${String(9 + round).padStart(2, '0')}:00`
    const until = `${String(9 + round).padStart(2, '0')}:30`
    const codes = [`aaaaaaa${'bcdefghj'.charAt(round)}`, `bbbbbbb${'bcdefghj'.charAt(round)}`] as const
    const answers = await Promise.all([
      book(clients[0], codes[0], planAt(from, until, ['staff:an', 'room:1'])),
      book(clients[1], codes[1], planAt(from, until, ['staff:bilal', 'room:1'])),
    ])
    expect(answers.toSorted()).toEqual(['confirm', 'withdraw'])
  }
  for (const client of clients) {
    await eventually(async () => (await allOf(client)).filter((one) => one.confirmed).length).toBe(8)
    await eventually(async () => (await allOf(client)).filter(({ stage }) => stage === 'withdrawn').length).toBe(8)
    const kept = (await allOf(client)).filter(({ stage }) => stage === 'booked')
    for (const [place, one] of kept.entries()) {
      for (const other of kept.slice(place + 1)) {
        expect(one.plan !== undefined && other.plan !== undefined && meet(one.plan, other.plan)).toBe(false)
      }
    }
  }
})

it('booked by two desks that are cut off, one yields to the other, the same one everywhere, and neither is gone', async () => {
  const { clients } = await openTwo()
  for (const client of clients) client.cut()
  await clients[0].append(idOf('aaaaaaaa'), booked(planAt('10:00', '10:45', ['staff:an', 'room:1'])))
  await clients[1].append(idOf('bbbbbbbb'), booked(planAt('10:30', '11:00', ['staff:bilal', 'room:1'])))
  for (const client of clients) client.mend()
  for (const client of clients) {
    await eventually(async () => (await allOf(client)).length).toBe(2)
    const { kept, yielded } = seatsOf(await allOf(client))
    expect(kept.map(({ code }) => code)).toEqual(['aaaaaaaa'])
    expect(yielded).toMatchObject([{ appointment: { code: 'bbbbbbbb' }, to: { code: 'aaaaaaaa' }, resource: 'room:1' }])
  }
})

it('a booking that no server answers about stays as it is, unconfirmed', async () => {
  const { central, clients } = await openTwo()
  await central.stop()
  const id = idOf('aaaaaaaa')
  await clients[0].append(id, booked(planAt('10:00', '10:30')))
  const database = clients[0].databaseNamed(visitsDatabase)
  const answer = await confirmSeats({
    ...{ database, own: () => clients[0].appointment(id), ofDay, send: () => Promise.reject(new Error('no line')) },
    pause: () => new Promise((again) => setTimeout(again, 20)),
    signal: AbortSignal.timeout(300),
  })
  expect(answer).toBe('unanswered')
  expect(await clients[0].appointment(id)).toMatchObject({ stage: 'booked', confirmed: false })
})
