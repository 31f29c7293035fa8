import './jitless.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { type OpenStation, openStation } from '../state/open.ts'
import { lookAsOtherWindows, usePreferences } from '../state/preferences.ts'
import { NotKept } from '../state/recording.ts'
import { StationProvider } from '../state/station.tsx'
import { App } from './App.tsx'
import { reloadWhenReopened, startSetup } from './setup.tsx'
import { openBridge } from './bridge.ts'
import { ticketWords } from './i18n.ts'
import { Loading } from './Loading.tsx'
import { StartFailure, type StartFailureCode } from './StartFailure.tsx'
import { TrainingOver } from './TrainingOver.tsx'
import { limitMarkup } from './trustedTypes.ts'

limitMarkup()
lookAsOtherWindows()

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no place for the app.')
const root = createRoot(place)

/** What nobody caught goes to the station's log: the kind of error, never its message, which may hold what people typed. */
const reportUncaught = ({ bridge }: OpenStation): void => {
  const report = (event: string, error: unknown): void => {
    const name = error instanceof Error ? error.name : typeof error
    void bridge.call.report({ level: 'error', event, facts: { name } })
  }
  window.addEventListener('error', ({ error }: ErrorEvent) => report('uncaught', error))
  window.addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => report('unhandled', reason))
}

const failureOf = (error: unknown): { code: StartFailureCode; detail: string } => {
  if (error instanceof NotKept) return { code: error.failure.code, detail: error.failure.code }
  const name = error instanceof Error ? error.name : typeof error
  if (name === 'QuotaExceededError') return { code: 'storage', detail: name }
  const code = error instanceof Error && 'code' in error ? String(error.code) : name
  return { code: 'replica', detail: code }
}

/** A throw-away copy leaves nothing in the browser. */
const forgetCopy = (): void => {
  root.render(<TrainingOver />)
  localStorage.clear()
  // Whatever is still open in this page closes when it hears of it.
  void indexedDB.databases().then((databases) => {
    for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name)
  })
}

const start = async (): Promise<void> => {
  const firstVisit = localStorage.getItem('balie-preferences') === null
  root.render(<Loading />)
  const bridge = openBridge()
  const opened = await openStation(bridge, ticketWords).catch((error: unknown) => {
    if (error instanceof NotKept && error.failure.code === 'notSetUp') return undefined
    throw error
  })
  if (opened === undefined) {
    root.render(await startSetup(bridge, firstVisit))
    return
  }
  if (firstVisit) usePreferences.getState().set({ language: opened.station.language })
  reportUncaught(opened)
  reloadWhenReopened(bridge, opened.station.screen)
  if (opened.station.training === true) {
    bridge.on.trainingChanged(({ running }) => {
      if (running === undefined) forgetCopy()
    })
  }
  root.render(
    <StrictMode>
      <StationProvider value={opened}>
        <App />
      </StationProvider>
    </StrictMode>,
  )
}

start().catch((error: unknown) => root.render(<StartFailure {...failureOf(error)} />))
