import type { ReactNode } from 'react'
import type { LanguageMap } from '#domain/language/language.ts'
import { RichText } from '../ui/RichText.tsx'
import styles from './ProductSheet.module.css'

/** A part of a sheet under its title; what a citizen asks first stands out. */
export const Part = ({ title, strong = false, children }: { title: string; strong?: boolean; children: ReactNode }) => (
  <section className={strong ? styles['partStrong'] : styles['part']}>
    <h3 className={styles['partTitle']}>{title}</h3>
    {children}
  </section>
)

export const List = ({ items }: { items: readonly string[] }) => (
  <ul className={styles['list']}>
    {[...new Set(items)].map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

type Say = (text: LanguageMap) => string

export const Named = (props: {
  items: readonly { naam: LanguageMap; beschrijving?: LanguageMap | undefined }[]
  say: Say
}) => (
  <ul className={styles['list']}>
    {props.items.map(({ naam, beschrijving }) => (
      <li key={naam.nl}>
        {props.say(naam)}{' '}
        {beschrijving !== undefined && (
          <div className={styles['besides']}>
            <RichText text={props.say(beschrijving)} />
          </div>
        )}
      </li>
    ))}
  </ul>
)

/** Shown, not followed: a station opens no outside pages. */
export const Links = ({ links, say }: { links: readonly { naam: LanguageMap; url: string }[]; say: Say }) =>
  links.length === 0 ? null : (
    <ul className={styles['list']}>
      {links.map(({ naam, url }) => (
        <li key={url}>
          {say(naam)} <span className={styles['url']}>{url}</span>
        </li>
      ))}
    </ul>
  )
