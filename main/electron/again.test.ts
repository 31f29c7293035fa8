import { expect, onTestFinished, test, vi } from 'vitest'
import { argsToStartAgain, endAndStartAgain, pauseBeforeStart } from './again.ts'

const minute = 60_000

const failing = (attended: boolean, rounds: number): (string[] | undefined)[] => {
  const seen: (string[] | undefined)[] = []
  let args: string[] | undefined = ['--folder', '/data/a']
  for (let round = 0; round < rounds; round++) {
    args = argsToStartAgain({ args: args ?? [], upMs: minute, attended })
    seen.push(args)
  }
  return seen
}

test('a station that failed starts again three times in a row, on the same arguments, and then leaves it to a person', () => {
  expect(failing(true, 4)).toEqual([
    ['--folder', '/data/a', '--again=1'],
    ['--folder', '/data/a', '--again=2'],
    ['--folder', '/data/a', '--again=3'],
    undefined,
  ])
})

test('a station that nobody sits at never gives up, but takes its time', () => {
  const tries = failing(false, 6)
  expect(tries.at(-1)).toEqual(['--folder', '/data/a', '--again=6'])
  expect(tries.map((args) => pauseBeforeStart(args ?? []))).toEqual([0, 0, 0, minute, minute, minute])
})

test('what was for one start only is not asked for again', () => {
  const args = ['.', '--provision', '/media/k1.json', '--unproven', '--folder', '/data/a', '--set', 'screen=display']
  const again = ['.', '--folder', '/data/a', '--set', 'screen=display', '--again=1']
  expect(argsToStartAgain({ args, upMs: minute, attended: true })).toEqual(again)
  const written = ['.', '--provision=/media/k1.json', '--folder', '/data/a', '--set', 'screen=display']
  expect(argsToStartAgain({ args: written, upMs: minute, attended: true })).toEqual(again)
})

test('a station that ran for a while begins to count anew', () => {
  expect(argsToStartAgain({ args: ['--again=3'], upMs: 11 * minute, attended: true })).toEqual(['--again=1'])
})

test.each(['--again=x', '--again=-1', '--again=1.5', '--again=1e999'])('the count %s is a high one', (arg) => {
  expect(argsToStartAgain({ args: [arg], upMs: minute, attended: true })).toBeUndefined()
})

/** Fails main once, as the app sees it. */
const endOnce = async (options: { args?: string[]; withParent?: boolean; close?: () => Promise<unknown> }) => {
  const seen: unknown[] = []
  await endAndStartAgain({
    app: {
      relaunch: (how) => void seen.push(['relaunch', how]),
      exit: (code) => void seen.push(['exit', code]),
    },
    close: options.close ?? (() => Promise.resolve(seen.push('closed'))),
    args: options.args ?? [],
    upMs: minute,
    attended: true,
    withParent: options.withParent ?? false,
    tellPerson: () => void seen.push('told'),
  })
  return seen
}

test('after a failure the app closes what it keeps open, then starts anew', async () => {
  expect(await endOnce({})).toEqual(['closed', ['relaunch', { args: ['--again=1'] }], ['exit', 70]])
})

test('a person is told when it will not', async () => {
  expect(await endOnce({ args: ['--again=3'] })).toEqual(['closed', 'told', ['exit', 70]])
})

test('whoever started it is left to decide', async () => {
  expect(await endOnce({ withParent: true })).toEqual(['closed', ['exit', 70]])
})

test('what does not close does not keep it', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const ended = endOnce({ close: () => new Promise(() => undefined) })
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await ended).toEqual([
    ['relaunch', { args: ['--again=1'] }],
    ['exit', 70],
  ])
  expect((await endOnce({ close: () => Promise.reject(new Error('disk')) })).at(-1)).toEqual(['exit', 70])
})

test('an AppImage is started from where it lies', async () => {
  vi.stubEnv('APPIMAGE', '/opt/Balie.AppImage')
  onTestFinished(() => void vi.unstubAllEnvs())
  expect((await endOnce({}))[1]).toEqual(['relaunch', { args: ['--again=1'], execPath: '/opt/Balie.AppImage' }])
})
