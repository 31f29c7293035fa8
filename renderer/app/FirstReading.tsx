import { useTranslation } from 'react-i18next'
import type { Progress } from '#sync/replication/progress.ts'
import { ReadingBar } from '../ui/ReadingBar.tsx'
import { ReadingList } from '../ui/ReadingList.tsx'
import { useProgressWords } from '../ui/useProgressWords.ts'
import css from './FirstReading.module.css'
import { Look } from './Look.tsx'
import { Page } from './Page.tsx'
import page from './Page.module.css'

type FirstReadingProps = { progress: Progress; site: string }

/** Shown at a station's first start, until today's data are there. */
export function FirstReading(props: FirstReadingProps) {
  return (
    <Look>
      <FirstReadingPage {...props} />
    </Look>
  )
}

function FirstReadingPage({ progress, site }: FirstReadingProps) {
  const { t } = useTranslation('common')
  const words = useProgressWords(site)
  return (
    <Page
      icon={<div className={page['spinner']} />}
      title={t('firstReading.title')}
      text={t('firstReading.hint')}
      detail={t('firstReading.rest')}
    >
      <div className={css['reading']}>
        <p className={css['share']}>{words.share(progress)}</p>
        <ReadingBar progress={progress} kind="bar" />
        <ReadingList progress={progress} site={site} />
      </div>
    </Page>
  )
}
