import { join } from 'node:path'
import type { Language } from '#domain/language/language.ts'
import { NoConfiguration } from '../configuration/configuration.ts'
import { SealedElsewhere } from './seal.ts'
import { type ShellWords, fill, languageOf, shellWords } from './words.ts'

/** What a person reads when the station cannot start, in the operating system's language as far as we speak it. */
export const startFailureWords = (options: {
  error: unknown
  folder: string
  /** The operating system's language, e.g. `nl-BE`; empty when it is not known. */
  locale: string
  /** What the settings have to say about it, where it is about them. */
  told?: string | undefined
}): { title: string; text: string } => {
  const { error, folder, locale, told } = options
  const words = shellWords[languageOf(locale)].start
  return { title: words.title, text: told ?? textOf(error, folder, words) }
}

/** What a person reads when main has failed too often to start by itself again. */
export const endedWords = (folder: string, language: Language): { title: string; text: string } => {
  const { title, text } = shellWords[language].ended
  return { title, text: fill(text, { logs: join(folder, 'log') }) }
}

const textOf = (error: unknown, folder: string, words: ShellWords['start']): string => {
  const file = join(folder, 'station.json')
  if (error instanceof NoConfiguration) {
    return error.file === undefined
      ? fill(words.noConfiguration, { file })
      : fill(words.damagedConfiguration, { kept: join(folder, error.file), file })
  }
  if (error instanceof SealedElsewhere) return fill(words.sealedElsewhere, { folder })
  const reason = error instanceof Error ? error.message : String(error)
  return fill(words.other, { reason, logs: join(folder, 'log') })
}
