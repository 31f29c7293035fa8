import { useState } from 'react'
import type { Bridge } from '#preload/bridge.ts'
import type { Finding } from '#preload/finding.ts'
import type { Failure } from '#preload/failure.ts'
import type { SettingsDraft, SettingsReport } from '#preload/settings.ts'
import { hasErrors, isUnproven } from './draft.ts'

export type SettingsForm = {
  draft: SettingsDraft
  change: (change: Partial<SettingsDraft>) => void
  /** What was found about the draft as it stands; nothing while it was not checked. */
  findings: readonly Finding[]
  /** What the last check learned of the server, also when something was changed since. */
  report: SettingsReport | undefined
  busy: boolean
  error: Failure | undefined
  /** What pressing the button does: check first, or write what was found to be without errors. */
  next: 'check' | 'save' | 'saveUnproven'
  check: () => Promise<SettingsReport | undefined>
  /** Checks, and writes at once when nothing at all was found; pressed again, writes in spite of warnings. */
  submit: () => Promise<boolean>
}

/** A form of settings that is checked by main before it is written. */
export const useSettingsForm = (options: {
  call: Bridge['call']
  initial: SettingsDraft
  found?: readonly Finding[]
  by: string
}): SettingsForm => {
  const { call, initial, found = [], by } = options
  const [draft, setDraft] = useState(initial)
  const [checked, setChecked] = useState<{ draft: SettingsDraft; findings: readonly Finding[] }>({
    draft: initial,
    findings: found,
  })
  const [report, setReport] = useState<SettingsReport>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Failure>()
  const findings = checked.draft === draft ? checked.findings : []
  const mayWrite = checked.draft === draft && findings.length > 0 && !hasErrors(findings)

  const whileBusy = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    if (busy) return undefined
    setBusy(true)
    setError(undefined)
    return act().finally(() => setBusy(false))
  }
  const checkNow = async (): Promise<SettingsReport | undefined> => {
    const reply = await call.checkSettings({ draft })
    if (!reply.ok) {
      setError(reply.error)
      return undefined
    }
    // A check of a site that does not exist does not make us forget the one that does.
    setReport((before) => ({ ...before, ...reply.value }))
    setChecked({ draft, findings: reply.value.findings })
    return reply.value
  }
  const saveNow = async (unproven: boolean): Promise<boolean> => {
    const reply = await call.saveSettings({ draft, unproven, by })
    if (!reply.ok) {
      setError(reply.error)
      return false
    }
    setChecked({ draft, findings: reply.value.findings })
    return reply.value.saved
  }
  return {
    draft,
    change: (change) => setDraft({ ...draft, ...change }),
    findings,
    report,
    busy,
    error,
    next: !mayWrite ? 'check' : isUnproven(findings) ? 'saveUnproven' : 'save',
    check: () => whileBusy(checkNow),
    submit: async () =>
      (await whileBusy(async () => {
        if (mayWrite) return saveNow(isUnproven(findings))
        return (await checkNow())?.findings.length === 0 && (await saveNow(false))
      })) ?? false,
  }
}
