import type { TFunction } from 'i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { toBring } from '#domain/product/product.ts'
import type { Product } from '../state/model.ts'
import type { Option } from '../visit/FilterList.tsx'
import type { QueueNow } from '../visit/queuesNow.ts'
import styles from './productOption.module.css'

/** A product as a result: what it is and what to bring, where it is done, and how long that takes at present. */
export const productOption = (question: {
  product: Product
  queues: readonly QueueNow[]
  language: Language
  t: TFunction<'catalogue'>
}): Option => {
  const { product, queues, language, t } = question
  const { ipdc, local } = product
  const queue = queues.find(({ letter }) => letter === local.queue)
  const bring = [...new Set(toBring(product).map((text) => inLanguage(text, language)))]
  const counters = queue?.counters ?? []
  const place = local.where.map((where) => t(`places.${where}`)).join(', ')
  return {
    id: product.key,
    main: inLanguage(ipdc.naam, language),
    detail: (
      <span title={bring.join(' · ')}>
        {bring.length === 0 ? t('result.nothing') : t('result.bring', { what: bring.join(' · ') })}
      </span>
    ),
    end: (
      <span className={styles['end']}>
        <span className={styles['wait']}>
          <strong>{local.queue}</strong>{' '}
          {queue === undefined || queue.waiting === 0
            ? t('result.nobody')
            : t('result.wait', { count: queue.waiting, minutes: Math.floor(queue.longestMs / 60_000) })}
        </span>
        <span>
          {counters.length === 0 ? place : t('result.where', { place, counters: counters.join(', ') })}
          {' · '}
          {t('result.level', { level: local.level })}
        </span>
        {local.appointment !== 'never' && (
          <span className={styles['appointment']} data-always={local.appointment === 'always' || undefined}>
            {t(`appointments.${local.appointment}`)}
          </span>
        )}
      </span>
    ),
  }
}
