import { StrictMode, type ReactNode } from 'react'
import { Language } from '#domain/language/language.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Screen } from '#preload/contract.ts'
import { SetupScreen } from '../setup/SetupScreen.tsx'
import { usePreferences } from '../state/preferences.ts'
import { kept } from '../state/recording.ts'
import { Look } from './Look.tsx'

/** The screen of a station that is not set up. It speaks the browser's language until somebody chooses another. */
export const startSetup = async (bridge: Bridge, firstVisit: boolean): Promise<ReactNode> => {
  const setup = kept(await bridge.call.describeSetup({}))
  if (firstVisit) usePreferences.getState().set({ language: spokenHere() })
  bridge.on.stationReopened(() => {
    // From here on the station's own language counts, as on every first visit.
    usePreferences.persist.clearStorage()
    location.assign('/')
  })
  return (
    <StrictMode>
      <Look>
        <SetupScreen bridge={bridge} setup={setup} />
      </Look>
    </StrictMode>
  )
}

/** A page of a station that was opened anew begins anew; the station's own screen may be another one now. */
export const reloadWhenReopened = (bridge: Bridge, screen: Screen): void => {
  bridge.on.stationReopened((reopened) => {
    if (reopened.screen !== screen && location.pathname === `/${screen}`) location.assign('/')
    else location.reload()
  })
}

const spokenHere = (): Language =>
  navigator.languages.flatMap((language) => Language.safeParse(language.slice(0, 2)).data ?? [])[0] ?? 'nl'
