import { useTranslation } from 'react-i18next'
import { useHealth } from './useHealth.ts'
import { Facts } from '../ui/Facts.tsx'
import { useSizeWords } from '../ui/useSizeWords.ts'

/** How the machine and the program are: versions, room on the disk, what the station's files take, how long it runs. */
export function HealthFacts() {
  const { t } = useTranslation('status')
  const { health, replicaBytes } = useHealth()
  const size = useSizeWords()
  if (health === undefined) return <Facts facts={[]} />
  const { versions, disk, sizes, memory, uptime } = health
  const hours = (seconds: number): string =>
    seconds < 3_600
      ? t('health.minutes', { count: Math.floor(seconds / 60) })
      : t('health.hours', { count: Math.floor(seconds / 3_600) })
  return (
    <Facts
      facts={[
        {
          name: t('health.versions'),
          value: Object.entries(versions)
            .map(([name, version]) => `${name} ${version}`)
            .join(' · '),
        },
        ...(disk === undefined
          ? []
          : [{ name: t('health.disk'), value: t('health.free', { free: size(disk.free), total: size(disk.total) }) }]),
        { name: t('health.journal'), value: size(sizes.journal) },
        ...(replicaBytes === undefined ? [] : [{ name: t('health.replica'), value: size(replicaBytes) }]),
        { name: t('health.log'), value: size(sizes.log) },
        { name: t('health.memory'), value: size(memory.resident) },
        {
          name: t('health.uptime'),
          value: t('health.both', { program: hours(uptime.process), machine: hours(uptime.machine) }),
        },
      ]}
    />
  )
}
