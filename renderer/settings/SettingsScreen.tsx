import type { DisplayLayout } from '#domain/site/displays.ts'
import type { BookingPolicy } from '#domain/appointment/policy.ts'
import type { KioskPlan } from '#domain/site/kiosk.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import {
  useBoardIfReady,
  useBookingPolicy,
  useBridge,
  usePreferences,
  useWaitingKeys,
} from '#renderer/state/station.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Shell } from '../ui/Shell.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { BookingTab } from '../bookingPolicy/BookingTab.tsx'
import type { PolicyDraft } from '../bookingPolicy/policyDraft.ts'
import { type Tab, TabBar } from '../visit/TabBar.tsx'
import { HoursTab, type HoursTypings } from '../hours/HoursTab.tsx'
import { DisplaysTab, type DisplaysDraft } from '../layouts/DisplaysTab.tsx'
import { KioskTab } from '../layouts/KioskTab.tsx'
import type { KioskDraft } from '../layouts/kioskDraft.ts'
import type { Typing } from '../layouts/useLayoutEdit.ts'
import { rotaKeys } from '../staff/rotaKeys.ts'
import { RotaTab } from '../staff/RotaTab.tsx'
import { StaffTab } from '../staff/StaffTab.tsx'
import { CatalogueTab } from './CatalogueTab.tsx'
import { MaintenanceTab } from './MaintenanceTab.tsx'
import css from './SettingsScreen.module.css'
import { NoSite, SiteTab } from './SiteTab.tsx'
import { StationTab } from './StationTab.tsx'
import { useSettingsView } from './useSettingsView.ts'

const tabs = [
  'station',
  'site',
  'kiosk',
  'displays',
  'maintenance',
  'catalogue',
  'hours',
  'booking',
  'staff',
  'rota',
] as const
type TabId = (typeof tabs)[number]

/** `?tab=site` opens that one. */
const tabIn = (search: URLSearchParams): TabId => tabs.find((id) => id === search.get('tab')) ?? 'station'

/** Everything that can be set at a station, also while it does not know its site yet. */
export function SettingsScreen() {
  const { t } = useTranslation(['settings', 'common', 'staff'])
  const { call } = useBridge()
  const { staff = 'unknown' } = usePreferences()
  const board = useBoardIfReady()
  const { view, error, refresh } = useSettingsView()
  const [search] = useSearchParams()
  const [shown, setShown] = useState(tabIn(search))
  const waiting = useWaitingKeys()
  // What is typed there outlives a look at another tab.
  const [kiosk, setKiosk] = useState<Typing<KioskDraft, KioskPlan>>()
  const [displays, setDisplays] = useState<Typing<DisplaysDraft, DisplayLayout[]>>()
  const [hours, setHours] = useState<HoursTypings>({})
  const [booking, setBooking] = useState<Typing<PolicyDraft, BookingPolicy>>()
  const policy = useBookingPolicy()
  const site = board?.site
  const chords = Object.fromEntries(tabs.map((id, index) => [`Alt+${digitOf(index)}`, () => setShown(id)]))
  useKeys(chords)
  const bar = tabs.map((id, index): Tab<TabId> => ({
    id,
    name: t(`tab.${id}`),
    chord: `Alt+${digitOf(index)}`,
    ...(id === 'site' && waiting > 0 ? { count: waiting, urgent: true } : {}),
  }))
  return (
    <Shell
      place={t('title')}
      keys={[
        ...bar.map(({ name, chord = '' }) => ({ key: chord, does: name })),
        { key: 'Ctrl+S', does: t('press.check') },
        ...(shown === 'staff'
          ? [
              { key: 'Alt+N', does: t('staff:list.add') },
              { key: 'Alt+A', does: t('staff:press.absence') },
            ]
          : []),
        ...(shown === 'rota' ? rotaKeys.map(({ key, does }) => ({ key, does: t(`staff:${does}`) })) : []),
      ]}
    >
      <div className={css['screen']}>
        <div className={css['tabs']}>
          <TabBar label={t('title')} tabs={bar} shown={shown} onShow={setShown} panel="settings-panel" />
        </div>
        <div className={css['panel']} id="settings-panel" role="tabpanel" aria-label={t(`tab.${shown}`)}>
          {error !== undefined && <FailureMessage error={error} />}
          {shown === 'station' && view !== undefined && <StationTab call={call} view={view} by={staff} />}
          {shown === 'site' && <SiteTab site={site} />}
          {shown === 'kiosk' &&
            (site === undefined ? <NoSite /> : <KioskTab site={site} typing={kiosk} onTyping={setKiosk} />)}
          {shown === 'displays' &&
            (site === undefined ? <NoSite /> : <DisplaysTab site={site} typing={displays} onTyping={setDisplays} />)}
          {shown === 'hours' &&
            (site === undefined ? <NoSite /> : <HoursTab site={site} typings={hours} onTypings={setHours} />)}
          {shown === 'catalogue' && (site === undefined ? <NoSite /> : <CatalogueTab site={site} by={staff} />)}
          {shown === 'booking' &&
            (site === undefined || policy === undefined ? (
              <NoSite />
            ) : (
              <BookingTab policy={policy} typing={booking} onTyping={setBooking} />
            ))}
          {shown === 'staff' && (site === undefined ? <NoSite /> : <StaffTab />)}
          {shown === 'rota' && (site === undefined ? <NoSite /> : <RotaTab />)}
          {shown === 'maintenance' && view !== undefined && (
            <MaintenanceTab call={call} view={view} by={staff} onChanged={refresh} />
          )}
        </div>
      </div>
    </Shell>
  )
}

/** The tenth has the key behind the nine. */
const digitOf = (index: number): string => String((index + 1) % 10)
