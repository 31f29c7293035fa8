import { useTranslation } from 'react-i18next'
import { Check } from '../ui/icons.tsx'
import { Look } from './Look.tsx'
import { Page } from './Page.tsx'

/** What the windows of a throw-away copy show when the practice is over. */
export function TrainingOver() {
  return (
    <Look>
      <TrainingOverPage />
    </Look>
  )
}

function TrainingOverPage() {
  const { t } = useTranslation()
  return <Page icon={<Check size={40} />} title={t('trainingOver.title')} text={t('trainingOver.hint')} />
}
