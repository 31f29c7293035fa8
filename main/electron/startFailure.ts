import { join } from 'node:path'
import { NoConfiguration } from '../configuration/configuration.ts'
import { SealedElsewhere } from './seal.ts'

type Words = {
  title: string
  noConfiguration: (file: string) => string
  damagedConfiguration: (kept: string, file: string) => string
  sealedElsewhere: (folder: string) => string
  other: (reason: string, logs: string) => string
}

const words: Record<'nl' | 'en', Words> = {
  nl: {
    title: 'Balie kan niet starten',
    noConfiguration: (file) =>
      `Deze werkpost is nog niet ingesteld: er is geen bestand\n${file}\n\nVraag de beheerder om het klaar te zetten en start Balie opnieuw.`,
    damagedConfiguration: (kept, file) =>
      `De instellingen van deze werkpost zijn onleesbaar. Het beschadigde bestand is bewaard als\n${kept}\n\nVraag de beheerder om\n${file}\nte herstellen en start Balie opnieuw.`,
    sealedElsewhere: (folder) =>
      `De sleutelbos van deze computer opent de sleutel van de werkpost niet. Er is niets gewist; de gegevens staan in\n${folder}\n\nMeld u aan met de gebruiker waarmee de werkpost is ingesteld, of verwittig de beheerder.`,
    other: (reason, logs) =>
      `Er ging iets mis bij het starten: ${reason}\n\nProbeer opnieuw. Gebeurt het weer, verwittig dan de beheerder; het logboek staat in\n${logs}`,
  },
  en: {
    title: 'Balie cannot start',
    noConfiguration: (file) =>
      `This station has not been set up: there is no file\n${file}\n\nAsk the administrator to put it there and start Balie again.`,
    damagedConfiguration: (kept, file) =>
      `The settings of this station cannot be read. The damaged file was kept as\n${kept}\n\nAsk the administrator to repair\n${file}\nand start Balie again.`,
    sealedElsewhere: (folder) =>
      `The key store of this computer does not open the key of the station. Nothing was erased; the data are in\n${folder}\n\nSign in as the user the station was set up with, or tell the administrator.`,
    other: (reason, logs) =>
      `Something went wrong at start: ${reason}\n\nTry again. If it happens again, tell the administrator; the log is in\n${logs}`,
  },
}

/** What a person reads when the station cannot start, in Dutch unless the operating system speaks another language. */
export const startFailureWords = (options: {
  error: unknown
  folder: string
  /** The operating system's language, e.g. `nl-BE`; empty when it is not known. */
  locale: string
  /** What the settings have to say about it, where it is about them. */
  told?: string | undefined
}): { title: string; text: string } => {
  const { error, folder, locale, told } = options
  const say = words[locale === '' || /^nl\b/i.test(locale) ? 'nl' : 'en']
  return { title: say.title, text: told ?? textOf(error, folder, say) }
}

const textOf = (error: unknown, folder: string, say: Words): string => {
  const file = join(folder, 'station.json')
  if (error instanceof NoConfiguration) {
    return error.file === undefined
      ? say.noConfiguration(file)
      : say.damagedConfiguration(join(folder, error.file), file)
  }
  if (error instanceof SealedElsewhere) return say.sealedElsewhere(folder)
  return say.other(error instanceof Error ? error.message : String(error), join(folder, 'log'))
}
