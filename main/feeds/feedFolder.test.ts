import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCalendar } from '#domain/activity/calendar/read.ts'
import { appointmentWith, planAt, testAppointmentDay } from '#domain/appointment/builders.ts'
import { feedsOf } from '#domain/appointment/feeds.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { keepFeeds, writeFeed } from './feedFolder.ts'

const nameOf = (product: string): string => (product === 'passport' ? 'Reispas, aanvraag; spoed' : product)
const booked = appointmentWith({ plan: planAt('09:00', '09:30'), minute: 1 })
const feeds = feedsOf([booked], ['staff:an', 'room:quiet'])

describe('a folder with the feeds of agendas', () => {
  it('has a calendar for each, which tells when and what for, and neither who comes nor the code', async () => {
    const folder = await temporaryFolder()
    for (const feed of feeds) expect(await writeFeed(folder, { feed, nameOf })).toBe(true)
    expect((await readdir(folder)).sort()).toEqual(['room-quiet.agenda.ics', 'staff-an.agenda.ics'])
    const text = await readFile(join(folder, 'staff-an.agenda.ics'), 'utf8')
    expect(text).not.toContain('k7m2x9pd')
    const reading = readCalendar(text, testAppointmentDay)
    if (typeof reading === 'string') throw new Error(reading)
    expect(reading.refused).toEqual([])
    const [event] = reading.found
    expect([event?.title, Object.values(event?.times ?? {})]).toEqual([
      'Reispas, aanvraag; spoed',
      [{ kind: 'hours', from: booked.plan?.from, until: booked.plan?.until }],
    ])
  })

  it('is only written where something changed, loses agendas that are no more, and keeps what is not of ours', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'vakanties.ics'), 'van iemand anders')
    const write = () => Promise.all(feeds.map((feed) => writeFeed(folder, { feed, nameOf })))
    await write()
    const { mtimeMs } = await stat(join(folder, 'staff-an.agenda.ics'))
    expect(await write()).toEqual([false, false])
    expect((await stat(join(folder, 'staff-an.agenda.ics'))).mtimeMs).toBe(mtimeMs)
    await keepFeeds(folder, ['staff:an'])
    expect((await readdir(folder)).sort()).toEqual(['staff-an.agenda.ics', 'vakanties.ics'])
  })
})
