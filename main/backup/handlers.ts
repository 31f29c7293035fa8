import { stat } from 'node:fs/promises'
import { dayOf, timeOf } from '#domain/time/day.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { Finding } from '#preload/finding.ts'
import type { SettingsHandlers } from '#preload/handlers.ts'
import { shortestPassphrase } from '../sealed/sealedFile.ts'
import type { SettingsParts } from '../setup/handlers.ts'
import { onDisk } from '../storage/diskFailure.ts'
import { type OpenBackup, backupName, makeBackup, openBackup } from './backup.ts'
import { backupFault } from './faults.ts'
import { judgeBackup, restoredConfiguration } from './judgeBackup.ts'
import { finishRestore, prepareRestore } from './restore.ts'

type BackupHandlers = Pick<
  SettingsHandlers,
  'makeBackup' | 'readTransfer' | 'beginTransfer' | 'sendTransfer' | 'endTransfer' | 'inspectBackup' | 'restoreBackup'
>

/** Backup and restore of the station, and the transfers that bring the file to and from a page. */
export const backupHandlers = (
  parts: SettingsParts,
  inTurn: <T>(act: () => Promise<T>) => Promise<T>,
): BackupHandlers => {
  const { folder, host, log, now, loaded, station, port, transfers, reopen } = parts

  const open = async (request: {
    transfer: string
    passphrase: string
  }): Promise<{ backup: OpenBackup } | { findings: Finding[] }> => {
    const path = transfers.pathOf(request.transfer)
    try {
      return { backup: await onDisk(openBackup(path, request.passphrase)) }
    } catch (error) {
      return { findings: [backupFault(error)] }
    }
  }
  const judge = ({ configuration }: OpenBackup) =>
    judgeBackup({ backup: configuration, present: loaded()?.file, now: now() })

  return {
    makeBackup: async ({ passphrase, by }) => {
      const present = loaded()
      if (present === undefined) throw new HandlerFailure('notSetUp')
      if (passphrase.length < shortestPassphrase) {
        return { findings: [{ code: 'passphraseShort', level: 'error', facts: { least: shortestPassphrase } }] }
      }
      const { transfer, path } = await onDisk(transfers.begin())
      await onDisk(makeBackup({ folder, seal: host.seal, passphrase, path, version: host.version, now: now() })).catch(
        async (error: unknown) => {
          await transfers.end(transfer)
          throw error
        },
      )
      const bytes = (await stat(path)).size
      log.info('backup', { by, bytes })
      const name = backupName(present.file, dayOf(now()), timeOf(now()))
      return { findings: [], made: { transfer, name, bytes } }
    },
    readTransfer: async ({ transfer, offset }) => ({
      data: (await transfers.read(transfer, offset)).toString('base64'),
    }),
    beginTransfer: async () => ({ transfer: (await onDisk(transfers.begin())).transfer }),
    sendTransfer: async ({ transfer, data }) => {
      await onDisk(transfers.add(transfer, Buffer.from(data, 'base64')))
      return {}
    },
    endTransfer: async ({ transfer }) => {
      await transfers.end(transfer)
      return {}
    },

    inspectBackup: async (request) => {
      const opened = await open(request)
      if ('findings' in opened) return opened
      const { backup } = opened
      const { station: id, name, site } = backup.configuration
      const { findings, installation } = await judge(backup)
      const { madeAt, version } = backup.head
      return { findings, content: { station: id, name, site, madeAt, version, files: backup.files, installation } }
    },
    restoreBackup: ({ transfer, passphrase, installation, leaveUnsent, by }) =>
      inTurn(async () => {
        const opened = await open({ transfer, passphrase })
        if ('findings' in opened) return { restored: false, findings: opened.findings }
        const { backup } = opened
        const judged = await judge(backup)
        const unsent = station()?.unsent() ?? 0
        const findings: Finding[] = [
          ...judged.findings,
          ...(unsent === 0 || leaveUnsent
            ? []
            : [{ code: 'unsentHere', level: 'error', facts: { count: unsent } } satisfies Finding]),
        ]
        if (findings.some(({ level }) => level === 'error')) return { restored: false, findings }
        const raised = Math.max(installation, judged.installation)
        await onDisk(
          prepareRestore({
            folder,
            backup,
            seal: host.seal,
            change: (configuration) =>
              restoredConfiguration(configuration, { installation: raised, port: loaded()?.file.port ?? port() }),
            now: now(),
          }),
        )
        log.info('restoring', { by, installation: raised })
        await reopen(async () => {
          await onDisk(finishRestore(folder))
        })
        await transfers.end(transfer)
        return { restored: true, findings }
      }),
  }
}
