import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import css from './Message.module.css'
import { useFit } from './useFit.ts'

/** Something said between two calls, as large as it fits. Plain text, whatever stands in it. */
export function Message({ text, spoken, language }: { text: string; spoken: Language; language: Language }) {
  const { t } = useTranslation('display', { lng: language })
  const fit = useFit(text)
  return (
    <section className={css['message']} aria-label={t('message')}>
      <div className={css['field']} key={text}>
        <p className={css['text']} ref={fit}>
          <span lang={spoken}>{text}</span>
        </p>
      </div>
    </section>
  )
}
