import type { App } from 'electron'
import { appImage } from './appImage.ts'

const mostInARow = 3
const settledAfterMs = 10 * 60_000
const pauseMs = 60_000
const option = '--again='

/** How often in a row the app has started itself anew; a count that cannot be read is a high one. */
const countIn = (args: readonly string[]): number => {
  const counted = args.find((arg) => arg.startsWith(option))
  const count = counted === undefined ? 0 : Number(counted.slice(option.length))
  return Number.isInteger(count) && count >= 0 ? count : mostInARow
}

/**
 * With which arguments the app starts itself anew after main failed; `undefined` when it has failed so often in a row that
 * whoever sits there had better be told. A station that nobody sits at never gives up. Whoever ran for a while begins to
 * count anew.
 */
export const argsToStartAgain = (options: {
  args: readonly string[]
  upMs: number
  attended: boolean
}): string[] | undefined => {
  const { args, upMs, attended } = options
  const before = upMs > settledAfterMs ? 0 : countIn(args)
  if (attended && before >= mostInARow) return undefined
  return [...argsWithoutOnce(args).filter((arg) => !arg.startsWith(option)), `${option}${String(before + 1)}`]
}

/** Without what was for one start only: a provisioning file was taken over, and is gone. */
export const argsWithoutOnce = (args: readonly string[]): string[] =>
  args.filter((arg, index) => !/^--(provision(=.*)?|unproven)$/s.test(arg) && args[index - 1] !== '--provision')

/** Lets the app start anew once it has ended. */
export const relaunch = (app: Pick<App, 'relaunch'>, args: readonly string[]): void => {
  const execPath = appImage(process.env)
  app.relaunch({ args: [...args], ...(execPath === undefined ? {} : { execPath }) })
}

/** How long to wait first, so that a station that fails at once does not do nothing but start. */
export const pauseBeforeStart = (args: readonly string[]): number => (countIn(args) > mostInARow ? pauseMs : 0)

const closeMs = 3_000

/**
 * Ends the app after main failed: closes what it can within a moment, then starts anew, or says that it will not. Whoever
 * started us (`withParent`) sees us end and decides for themselves.
 */
export const endAndStartAgain = async (options: {
  app: Pick<App, 'relaunch' | 'exit'>
  close: () => Promise<unknown>
  args: readonly string[]
  upMs: number
  attended: boolean
  withParent: boolean
  tellPerson: () => void
}): Promise<void> => {
  const { app, close, withParent, tellPerson } = options
  await Promise.race([close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, closeMs))])
  const args = withParent ? undefined : argsToStartAgain(options)
  if (args !== undefined) relaunch(app, args)
  else if (!withParent) tellPerson()
  // 70 is EX_SOFTWARE of sysexits.h.
  app.exit(70)
}
