import { type Language, languages } from '#domain/language/language.ts'
import type { Finding } from '#preload/finding.ts'
import { NewerConfiguration } from '../configuration/configuration.ts'
import { findingText } from './words.ts'

/** A provisioning file was named and cannot be taken over. */
export class ProvisionFailed extends Error {
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findingText(findings, 'en'))
    this.findings = findings
  }
}

/** Exit codes of sysexits.h: the settings are wrong, or the server that should confirm them is away. */
export const exitCodes = { configuration: 78, unavailable: 69 } as const

/** What a person reads, and with which code the process ends, when it cannot start because of its settings. */
export const settingsFailure = (error: unknown, language: Language): { text: string; exitCode: number } | undefined => {
  if (error instanceof ProvisionFailed) {
    const { findings } = error
    const wrong = findings.some(({ level }) => level === 'error')
    return { text: findingText(findings, language), exitCode: exitCodes[wrong ? 'configuration' : 'unavailable'] }
  }
  if (error instanceof NewerConfiguration) {
    const finding: Finding = { code: 'configurationNewer', level: 'error', facts: {} }
    return { text: findingText([finding], language), exitCode: exitCodes.configuration }
  }
  return undefined
}

/** The language of a locale such as `fr-BE` or `fr_BE.UTF-8`, as far as we speak it. */
export const languageOf = (locale: string, otherwise: Language): Language =>
  languages.find((language) => language === locale.slice(0, 2).toLowerCase()) ?? otherwise
