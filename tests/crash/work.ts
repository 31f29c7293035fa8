import type { Page } from '@playwright/test'
import type { Dice } from '#tests/support/dice.ts'
import { type Look, look } from './look.ts'
import type { Confirmed } from './verdict.ts'

/** One person at one screen. Every step of work tells what the screen has shown as done. */
export type Worker = {
  station: string
  page: () => Page
  roll: Dice
  /** The plug has been pulled: nothing more is begun, and what is under way is watched a little longer. */
  stopped: () => boolean
  confirm: (confirmed: Confirmed) => void
}

const lookEveryMs = 15
/** A step that shows nothing for so long, or so long after the plug was pulled, has failed. */
const patienceMs = 1_500
const lateMs = 250

/** Watches the screen until it shows what a step was to bring; `undefined` when it does not. */
const shown = async <T>({ page, stopped }: Worker, find: (now: Look) => T | undefined): Promise<T | undefined> => {
  const started = performance.now()
  let stoppedAt: number | undefined
  for (;;) {
    const found = find(await look(page()))
    if (found !== undefined) return found
    const now = performance.now()
    if (stopped()) stoppedAt ??= now
    if (now - started > patienceMs || now - (stoppedAt ?? now) > lateMs) return undefined
    await pause(lookEveryMs)
  }
}

/** Gives a ticket to somebody who comes in. */
export const giveTicket = async (worker: Worker): Promise<void> => {
  const { page, roll, station, confirm } = worker
  const before = (await look(page())).ticket?.label
  await page().keyboard.press('Control+k')
  await page()
    .getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
    .fill(roll(5) === 0 ? 'pas kwijt' : 'vuilzakken', { timeout: patienceMs })
  await page().getByRole('option').first().waitFor({ timeout: patienceMs })
  await page().keyboard.press('Enter')
  const ticket = await shown(worker, (now) => (now.ticket?.label === before ? undefined : now.ticket))
  if (ticket === undefined) return
  confirm({ station, label: ticket.label, type: 'registered' })
  if (ticket.onPaper) confirm({ station, label: ticket.label, type: 'issued' })
}

/** Does the next thing for the visit at the counter, or calls one. `heard` are numbers that citizens come with. */
export const serve = async (worker: Worker, heard: readonly string[]): Promise<void> => {
  const { present } = await look(worker.page())
  if (present === undefined) {
    if (!(await callNext(worker))) await callPaper(worker, heard)
  } else if (!present.started && worker.roll(3) > 0) {
    await start(worker, present.label)
  } else {
    await (worker.roll(4) === 0 ? park(worker, present.label) : finish(worker, present.label))
  }
}

const callNext = async (worker: Worker): Promise<boolean> => {
  await worker.page().keyboard.press('F2')
  return confirmCall(worker)
}

/** Somebody shows a ticket that this counter, cut off, may never have heard of. */
const callPaper = async (worker: Worker, heard: readonly string[]): Promise<void> => {
  const label = heard[worker.roll(Math.max(1, heard.length))]
  if (label === undefined || worker.stopped()) return
  const page = worker.page()
  await page.keyboard.press('F5')
  const field = page.getByRole('textbox', { name: 'Nummer op het ticket' })
  await field.fill(label, { timeout: patienceMs })
  await field.press('Enter', { timeout: patienceMs })
  const call = page.getByRole('button', { name: `${label} oproepen` })
  const taken = page.getByText(/is al (opgeroepen|afgerond)/)
  await call.or(taken).first().waitFor({ timeout: patienceMs })
  if (await call.isVisible()) await call.click({ timeout: patienceMs })
  else await page.keyboard.press('Escape')
  await confirmCall(worker)
}

const confirmCall = async (worker: Worker): Promise<boolean> => {
  const called = await shown(worker, ({ present }) => present)
  if (called === undefined) return false
  worker.confirm({ station: worker.station, label: called.label, type: 'called' })
  return true
}

const start = async (worker: Worker, label: string): Promise<void> => {
  await worker.page().keyboard.press('Enter')
  const started = await shown(worker, ({ present }) => (present?.label === label && present.started ? true : undefined))
  if (started === true) worker.confirm({ station: worker.station, label, type: 'started' })
}

const park = async (worker: Worker, label: string): Promise<void> => {
  await worker.page().keyboard.press('F7')
  await confirmGone(worker, label, 'parked')
}

const finish = async (worker: Worker, label: string): Promise<void> => {
  const page = worker.page()
  await page.keyboard.press('F4')
  await page.getByRole('button', { name: /Bevestigen/ }).waitFor({ timeout: patienceMs })
  await page.keyboard.press('Enter')
  await confirmGone(worker, label, 'finished')
}

const confirmGone = async (worker: Worker, label: string, type: string): Promise<void> => {
  const gone = await shown(worker, ({ nobody }) => (nobody ? true : undefined))
  if (gone === true) worker.confirm({ station: worker.station, label, type })
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
