import type { Language } from '#domain/language/language.ts'
import { findingWords } from '#preload/words.ts'
import deAgenda from './languages/de/agenda.json'
import deAnew from './languages/de/anew.json'
import deAppointments from './languages/de/appointments.json'
import deAppointmentCare from './languages/de/appointmentCare.json'
import deBookingPolicy from './languages/de/bookingPolicy.json'
import deActivity from './languages/de/activity.json'
import deCard from './languages/de/card.json'
import deCarry from './languages/de/carry.json'
import deAfterwards from './languages/de/afterwards.json'
import deCatalogue from './languages/de/catalogue.json'
import deCommon from './languages/de/common.json'
import deConfirmation from './languages/de/confirmation.json'
import deCounter from './languages/de/counter.json'
import deDevices from './languages/de/devices.json'
import deDisplay from './languages/de/display.json'
import deEditor from './languages/de/editor.json'
import deFailure from './languages/de/failure.json'
import deFlags from './languages/de/flags.json'
import deGuide from './languages/de/guide.json'
import deGuideEditor from './languages/de/guideEditor.json'
import deHours from './languages/de/hours.json'
import deImport from './languages/de/import.json'
import deKiosk from './languages/de/kiosk.json'
import deKit from './languages/de/kit.json'
import deLayouts from './languages/de/layouts.json'
import deLedger from './languages/de/ledger.json'
import deOutage from './languages/de/outage.json'
import deOverview from './languages/de/overview.json'
import dePaper from './languages/de/paper.json'
import dePhone from './languages/de/phone.json'
import dePromise from './languages/de/promise.json'
import deSettings from './languages/de/settings.json'
import deSetup from './languages/de/setup.json'
import deStaff from './languages/de/staff.json'
import deStatus from './languages/de/status.json'
import deTicket from './languages/de/ticket.json'
import deVisit from './languages/de/visit.json'
import deWelcome from './languages/de/welcome.json'
import deWords from './languages/de/words.json'
import enAgenda from './languages/en/agenda.json'
import enAnew from './languages/en/anew.json'
import enAppointments from './languages/en/appointments.json'
import enAppointmentCare from './languages/en/appointmentCare.json'
import enBookingPolicy from './languages/en/bookingPolicy.json'
import enActivity from './languages/en/activity.json'
import enCard from './languages/en/card.json'
import enCarry from './languages/en/carry.json'
import enAfterwards from './languages/en/afterwards.json'
import enCatalogue from './languages/en/catalogue.json'
import enCommon from './languages/en/common.json'
import enConfirmation from './languages/en/confirmation.json'
import enCounter from './languages/en/counter.json'
import enDevices from './languages/en/devices.json'
import enDisplay from './languages/en/display.json'
import enEditor from './languages/en/editor.json'
import enFailure from './languages/en/failure.json'
import enFlags from './languages/en/flags.json'
import enGuide from './languages/en/guide.json'
import enGuideEditor from './languages/en/guideEditor.json'
import enHours from './languages/en/hours.json'
import enImport from './languages/en/import.json'
import enKiosk from './languages/en/kiosk.json'
import enKit from './languages/en/kit.json'
import enLayouts from './languages/en/layouts.json'
import enLedger from './languages/en/ledger.json'
import enOutage from './languages/en/outage.json'
import enOverview from './languages/en/overview.json'
import enPaper from './languages/en/paper.json'
import enPhone from './languages/en/phone.json'
import enPromise from './languages/en/promise.json'
import enSettings from './languages/en/settings.json'
import enSetup from './languages/en/setup.json'
import enStaff from './languages/en/staff.json'
import enStatus from './languages/en/status.json'
import enTicket from './languages/en/ticket.json'
import enVisit from './languages/en/visit.json'
import enWelcome from './languages/en/welcome.json'
import enWords from './languages/en/words.json'
import frAgenda from './languages/fr/agenda.json'
import frAnew from './languages/fr/anew.json'
import frAppointments from './languages/fr/appointments.json'
import frAppointmentCare from './languages/fr/appointmentCare.json'
import frBookingPolicy from './languages/fr/bookingPolicy.json'
import frActivity from './languages/fr/activity.json'
import frCard from './languages/fr/card.json'
import frCarry from './languages/fr/carry.json'
import frAfterwards from './languages/fr/afterwards.json'
import frCatalogue from './languages/fr/catalogue.json'
import frCommon from './languages/fr/common.json'
import frConfirmation from './languages/fr/confirmation.json'
import frCounter from './languages/fr/counter.json'
import frDevices from './languages/fr/devices.json'
import frDisplay from './languages/fr/display.json'
import frEditor from './languages/fr/editor.json'
import frFailure from './languages/fr/failure.json'
import frFlags from './languages/fr/flags.json'
import frGuide from './languages/fr/guide.json'
import frGuideEditor from './languages/fr/guideEditor.json'
import frHours from './languages/fr/hours.json'
import frImport from './languages/fr/import.json'
import frKiosk from './languages/fr/kiosk.json'
import frKit from './languages/fr/kit.json'
import frLayouts from './languages/fr/layouts.json'
import frLedger from './languages/fr/ledger.json'
import frOutage from './languages/fr/outage.json'
import frOverview from './languages/fr/overview.json'
import frPaper from './languages/fr/paper.json'
import frPhone from './languages/fr/phone.json'
import frPromise from './languages/fr/promise.json'
import frSettings from './languages/fr/settings.json'
import frSetup from './languages/fr/setup.json'
import frStaff from './languages/fr/staff.json'
import frStatus from './languages/fr/status.json'
import frTicket from './languages/fr/ticket.json'
import frVisit from './languages/fr/visit.json'
import frWelcome from './languages/fr/welcome.json'
import frWords from './languages/fr/words.json'
import nlAgenda from './languages/nl/agenda.json'
import nlAnew from './languages/nl/anew.json'
import nlAppointments from './languages/nl/appointments.json'
import nlAppointmentCare from './languages/nl/appointmentCare.json'
import nlBookingPolicy from './languages/nl/bookingPolicy.json'
import nlActivity from './languages/nl/activity.json'
import nlCard from './languages/nl/card.json'
import nlCarry from './languages/nl/carry.json'
import nlAfterwards from './languages/nl/afterwards.json'
import nlCatalogue from './languages/nl/catalogue.json'
import nlCommon from './languages/nl/common.json'
import nlConfirmation from './languages/nl/confirmation.json'
import nlCounter from './languages/nl/counter.json'
import nlDevices from './languages/nl/devices.json'
import nlDisplay from './languages/nl/display.json'
import nlEditor from './languages/nl/editor.json'
import nlFailure from './languages/nl/failure.json'
import nlFlags from './languages/nl/flags.json'
import nlGuide from './languages/nl/guide.json'
import nlGuideEditor from './languages/nl/guideEditor.json'
import nlHours from './languages/nl/hours.json'
import nlImport from './languages/nl/import.json'
import nlKiosk from './languages/nl/kiosk.json'
import nlKit from './languages/nl/kit.json'
import nlLayouts from './languages/nl/layouts.json'
import nlLedger from './languages/nl/ledger.json'
import nlOutage from './languages/nl/outage.json'
import nlOverview from './languages/nl/overview.json'
import nlPaper from './languages/nl/paper.json'
import nlPhone from './languages/nl/phone.json'
import nlPromise from './languages/nl/promise.json'
import nlSettings from './languages/nl/settings.json'
import nlSetup from './languages/nl/setup.json'
import nlStaff from './languages/nl/staff.json'
import nlStatus from './languages/nl/status.json'
import nlTicket from './languages/nl/ticket.json'
import nlVisit from './languages/nl/visit.json'
import nlWelcome from './languages/nl/welcome.json'
import nlWords from './languages/nl/words.json'

/** Every word on screen, in every language, bundled with the app: a station without a network has them all. */
export const resources = {
  nl: {
    agenda: nlAgenda,
    anew: nlAnew,
    appointments: nlAppointments,
    appointmentCare: nlAppointmentCare,
    bookingPolicy: nlBookingPolicy,
    activity: nlActivity,
    card: nlCard,
    carry: nlCarry,
    afterwards: nlAfterwards,
    catalogue: nlCatalogue,
    common: nlCommon,
    confirmation: nlConfirmation,
    counter: nlCounter,
    devices: nlDevices,
    display: nlDisplay,
    editor: nlEditor,
    failure: nlFailure,
    finding: findingWords.nl,
    flags: nlFlags,
    guide: nlGuide,
    guideEditor: nlGuideEditor,
    hours: nlHours,
    import: nlImport,
    kiosk: nlKiosk,
    kit: nlKit,
    layouts: nlLayouts,
    ledger: nlLedger,
    outage: nlOutage,
    overview: nlOverview,
    paper: nlPaper,
    phone: nlPhone,
    promise: nlPromise,
    settings: nlSettings,
    setup: nlSetup,
    staff: nlStaff,
    status: nlStatus,
    ticket: nlTicket,
    visit: nlVisit,
    welcome: nlWelcome,
    words: nlWords,
  },
  fr: {
    agenda: frAgenda,
    anew: frAnew,
    appointments: frAppointments,
    appointmentCare: frAppointmentCare,
    bookingPolicy: frBookingPolicy,
    activity: frActivity,
    card: frCard,
    carry: frCarry,
    afterwards: frAfterwards,
    catalogue: frCatalogue,
    common: frCommon,
    confirmation: frConfirmation,
    counter: frCounter,
    devices: frDevices,
    display: frDisplay,
    editor: frEditor,
    failure: frFailure,
    finding: findingWords.fr,
    flags: frFlags,
    guide: frGuide,
    guideEditor: frGuideEditor,
    hours: frHours,
    import: frImport,
    kiosk: frKiosk,
    kit: frKit,
    layouts: frLayouts,
    ledger: frLedger,
    outage: frOutage,
    overview: frOverview,
    paper: frPaper,
    phone: frPhone,
    promise: frPromise,
    settings: frSettings,
    setup: frSetup,
    staff: frStaff,
    status: frStatus,
    ticket: frTicket,
    visit: frVisit,
    welcome: frWelcome,
    words: frWords,
  },
  en: {
    agenda: enAgenda,
    anew: enAnew,
    appointments: enAppointments,
    appointmentCare: enAppointmentCare,
    bookingPolicy: enBookingPolicy,
    activity: enActivity,
    card: enCard,
    carry: enCarry,
    afterwards: enAfterwards,
    catalogue: enCatalogue,
    common: enCommon,
    confirmation: enConfirmation,
    counter: enCounter,
    devices: enDevices,
    display: enDisplay,
    editor: enEditor,
    failure: enFailure,
    finding: findingWords.en,
    flags: enFlags,
    guide: enGuide,
    guideEditor: enGuideEditor,
    hours: enHours,
    import: enImport,
    kiosk: enKiosk,
    kit: enKit,
    layouts: enLayouts,
    ledger: enLedger,
    outage: enOutage,
    overview: enOverview,
    paper: enPaper,
    phone: enPhone,
    promise: enPromise,
    settings: enSettings,
    setup: enSetup,
    staff: enStaff,
    status: enStatus,
    ticket: enTicket,
    visit: enVisit,
    welcome: enWelcome,
    words: enWords,
  },
  de: {
    agenda: deAgenda,
    anew: deAnew,
    appointments: deAppointments,
    appointmentCare: deAppointmentCare,
    bookingPolicy: deBookingPolicy,
    activity: deActivity,
    card: deCard,
    carry: deCarry,
    afterwards: deAfterwards,
    catalogue: deCatalogue,
    common: deCommon,
    confirmation: deConfirmation,
    counter: deCounter,
    devices: deDevices,
    display: deDisplay,
    editor: deEditor,
    failure: deFailure,
    finding: findingWords.de,
    flags: deFlags,
    guide: deGuide,
    guideEditor: deGuideEditor,
    hours: deHours,
    import: deImport,
    kiosk: deKiosk,
    kit: deKit,
    layouts: deLayouts,
    ledger: deLedger,
    outage: deOutage,
    overview: deOverview,
    paper: dePaper,
    phone: dePhone,
    promise: dePromise,
    settings: deSettings,
    setup: deSetup,
    staff: deStaff,
    status: deStatus,
    ticket: deTicket,
    visit: deVisit,
    welcome: deWelcome,
    words: deWords,
  },
} satisfies Record<Language, Record<string, unknown>>

export type Words = (typeof resources)['nl']
export type Namespace = keyof Words
