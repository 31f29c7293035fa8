import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { type Picture, pictureAddress } from '#domain/site/picture.ts'
import css from './Message.module.css'
import { useFit } from './useFit.ts'

/** Something said between two calls, as large as it fits, beside its picture. Plain text, whatever stands in it. */
export function Message(props: {
  text: string
  picture: Picture | undefined
  /** That of the text. */
  spoken: Language
  /** The site's. */
  language: Language
}) {
  const { text, picture, spoken, language } = props
  const { t } = useTranslation('display', { lng: language })
  const fit = useFit(text)
  return (
    <section className={css['message']} aria-label={t('message')}>
      <div className={css['field']} key={text}>
        <div className={css['both']} data-picture={picture !== undefined || undefined}>
          {picture !== undefined && <img className={css['picture']} src={pictureAddress(picture)} alt="" />}
          <div className={css['words']}>
            <p className={css['text']} ref={fit}>
              <span lang={spoken}>{text}</span>
            </p>
          </div>
        </div>
      </div>
    </section>
  )
}
