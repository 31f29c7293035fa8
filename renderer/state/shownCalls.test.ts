import { BehaviorSubject } from 'rxjs'
import { expect, it } from 'vitest'
import { demoDocuments } from '#build/demo/documents.ts'
import type { ShownCalls } from '#domain/devices/shownCalls.ts'
import { Site } from '#domain/site/site.ts'
import { entry, visitNumbered } from '#domain/visit/builders.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from './model.ts'
import { tellMainOfCalls } from './shownCalls.ts'

const boardOf = (open: readonly Visit[]): Board => {
  const documents = Object.values(demoDocuments()).flat()
  const site = Site.parse(documents.find((document) => 'type' in document && document.type === 'site')?.data)
  return {
    ...{
      site,
      open,
      staff: [],
      products: [],
      closed: [],
      desks: [],
      closedDesks: [],
      contacts: [],
      appointments: [],
      timetables: [],
      synonyms: {},
      persons: new Map(),
    },
  }
}

it('main hears which numbers stand once they are known, when they change, and when it was away', () => {
  const told: ShownCalls['calls'][] = []
  const back: (() => void)[] = []
  const board$ = new BehaviorSubject<Board | undefined>(undefined)
  tellMainOfCalls({
    board$,
    bridge: {
      call: { showCalls: ({ calls }) => Promise.resolve({ ok: true, value: (told.push(calls), {}) }) },
      onReconnected: (listener) => {
        back.push(listener)
        return () => undefined
      },
    },
  })
  back[0]?.()
  expect(told).toEqual([])
  board$.next(boardOf([visitNumbered(102)]))
  const called = visitNumbered(101, entry('called', { minute: 4, counter: '2' }))
  board$.next(boardOf([called]))
  board$.next(boardOf([called, visitNumbered(102)]))
  const standing = [{ counter: '2', label: 'A101' }]
  expect(told).toEqual([[], standing])
  back[0]?.()
  expect(told).toEqual([[], standing, standing])
})
