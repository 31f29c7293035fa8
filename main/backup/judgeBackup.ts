import type { Finding } from '#preload/finding.ts'
import type { Configuration } from '../configuration/configuration.ts'
import { askServer } from '../setup/askServer.ts'
import { aliveFinding, nextInstallation } from '../setup/judge.ts'

/**
 * What restoring a backup's station here would mean. A backup does not know which numbers were given after it was made, so
 * the restored station begins a block of its own: an installation number above the backup's, above the one this folder
 * had, and above every one that the server knows of. Where no server can tell, an earlier restore of the same backup on
 * the same day would go unseen, and a person has to know.
 */
export const judgeBackup = async (options: {
  backup: Configuration
  present: Configuration | undefined
  now: number
}): Promise<{ findings: Finding[]; installation: number }> => {
  const { backup, present, now } = options
  const { station, site, ordinal } = backup
  const isOwn = present?.station === station && present.site === site
  const here = present?.site === site && present.ordinal === ordinal ? [present.installation] : []
  const known = Math.max(backup.installation, ...here) + 1
  const answer = await askServer({ server: backup.servers[0], site, now })
  const about = answer.kind === 'signedIn' ? answer.site : undefined
  if (about === undefined) {
    const facts = { installation: known, station }
    return {
      findings: [{ code: 'numbersUnchecked', level: 'warning', field: 'installation', facts }],
      installation: known,
    }
  }
  const heard = isOwn ? undefined : about.heard.find((heartbeat) => heartbeat.station === station)
  const alive = heard === undefined ? undefined : aliveFinding(heard, now)
  return {
    findings: alive === undefined ? [] : [alive],
    installation: Math.max(known, nextInstallation(about, { station, ordinal })),
  }
}

/** The backup's configuration as it goes on here: in a number block of its own, and at the port pages are served at. */
export const restoredConfiguration = (
  backup: Configuration,
  { installation, port }: { installation: number; port: number },
): Configuration => ({ ...backup, installation: Math.max(installation, backup.installation + 1), port })
