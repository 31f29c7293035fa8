import { type ReactNode, useEffect, useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import {
  useAccent,
  useBridge,
  useDrafts,
  useDutchForm,
  useProgress,
  useReady,
  useStation,
} from '#renderer/state/station.tsx'
import { unattendedScreens } from '#preload/screens.ts'
import { AgendaScreen } from '../appointments/agenda/AgendaScreen.tsx'
import { CarryScreen } from '../carry/CarryScreen.tsx'
import { AfterwardsScreen } from '../afterwards/AfterwardsScreen.tsx'
import { CatalogueScreen } from '../catalogue/overview/CatalogueScreen.tsx'
import { CounterScreen } from '../counter/CounterScreen.tsx'
import { DevicesScreen } from '../devices/DevicesScreen.tsx'
import { DisplayScreen } from '../display/DisplayScreen.tsx'
import { useScreenTheme } from '../display/useScreenTheme.ts'
import { KioskScreen } from '../kiosk/KioskScreen.tsx'
import { KitScreen } from '../kit/KitScreen.tsx'
import { LedgerScreen } from '../ledger/LedgerScreen.tsx'
import { OutageScreen } from '../outage/OutageScreen.tsx'
import { PaperScreen } from '../paper/PaperScreen.tsx'
import { PhoneScreen } from '../phone/PhoneScreen.tsx'
import { SettingsScreen } from '../settings/SettingsScreen.tsx'
import { StatusScreen } from '../status/StatusScreen.tsx'
import { WelcomeScreen } from '../welcome/WelcomeScreen.tsx'
import { Broken } from './Broken.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FirstReading } from './FirstReading.tsx'
import { Loading } from './Loading.tsx'
import { Look } from './Look.tsx'
import { NotFound } from './NotFound.tsx'
import { StartFailure } from './StartFailure.tsx'

/** The app of one station, inside the provider of `renderer/state/station.tsx`. */
export function App() {
  const ready = useReady()
  const progress = useProgress()
  const { site, screen } = useStation()
  const [address, go] = useLocation()
  // Wrong settings may be why there is nothing else to show.
  const settings = ['/settings', '/devices'].includes(address) && ready === 'noSite'
  // From a kiosk no citizen comes to the settings.
  const toSettings = screen === 'kiosk' ? {} : { onSettings: () => go('/settings') }
  if (ready === 'reading')
    return progress === undefined ? <Loading /> : <FirstReading progress={progress} site={site} />
  if (ready === 'noSite' && !settings) return <StartFailure code="noSite" {...toSettings} />
  return (
    <SiteLook>
      <Screens />
    </SiteLook>
  )
}

function SiteLook({ children }: { children: ReactNode }) {
  return (
    <Look accent={useAccent()} theme={useScreenTheme()} form={useDutchForm()}>
      {children}
    </Look>
  )
}

/** A screen begins with what was being done on it, so that what is typed next does not take its place. */
function WithDrafts({ children }: { children: ReactNode }) {
  const drafts = useDrafts()
  const [isThere, setThere] = useState(drafts.hasArrived)
  useEffect(() => {
    if (!isThere) void drafts.arrive().then(() => setThere(true))
  }, [drafts, isThere])
  return isThere ? children : null
}

function Screens() {
  const { screen, training: isCopy = false } = useStation()
  const { call } = useBridge()
  const [address] = useLocation()
  const report = (facts: { name: string; where: string }): void =>
    void call.report({
      level: 'error',
      event: 'screenFailed',
      facts: { screen: address.slice(0, 100), name: facts.name.slice(0, 100), where: facts.where.slice(0, 500) },
    })
  return (
    <ErrorBoundary key={address} fallback={<Broken mendsItself={unattendedScreens.has(screen)} />} onError={report}>
      <WithDrafts>
        <Switch>
          <Route path="/">
            <Redirect to={`/${screen}`} replace />
          </Route>
          <Route path="/welcome" component={WelcomeScreen} />
          <Route path="/counter" component={CounterScreen} />
          <Route path="/phone" component={PhoneScreen} />
          <Route path="/display" component={DisplayScreen} />
          <Route path="/kiosk" component={KioskScreen} />
          <Route path="/paper" component={PaperScreen} />
          <Route path="/devices" component={DevicesScreen} />
          <Route path="/status" component={StatusScreen} />
          <Route path="/ledger" component={LedgerScreen} />
          <Route path="/outage" component={OutageScreen} />
          {/* What leaves a throw-away copy, on paper or as a file, would be taken for the real thing elsewhere. */}
          {!isCopy && <Route path="/kit" component={KitScreen} />}
          {!isCopy && <Route path="/carry" component={CarryScreen} />}
          <Route path="/afterwards" component={AfterwardsScreen} />
          <Route path="/settings" component={SettingsScreen} />
          <Route path="/catalogue" component={CatalogueScreen} />
          <Route path="/agenda" component={AgendaScreen} />
          <Route component={NotFound} />
        </Switch>
      </WithDrafts>
    </ErrorBoundary>
  )
}
