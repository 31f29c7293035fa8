import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { ActionButton } from './ActionButton.tsx'
import css from './EditFrame.module.css'
import { ValueLines } from './ValueLines.tsx'
import { Warning } from './icons.tsx'

/** Holds what is edited and saved as one: by its edge it shows that it is not saved yet. */
export function EditFrame({ isChanged, children }: { isChanged: boolean; children: ReactNode }) {
  return (
    <div className={css['frame']} data-changed={isChanged || undefined}>
      {children}
    </div>
  )
}

/** In a frame: what somebody else saved there since it was touched here, to be taken or not. Its field then has the focus. */
export function Theirs(props: {
  /** Who saved it, as far as that is known. */
  name: string | undefined
  lines: readonly string[]
  onTake: () => void
  onKeep: () => void
}) {
  const { name, lines, onTake, onKeep } = props
  const { t } = useTranslation('common')
  const notice = useRef<HTMLDivElement>(null)
  const settle = (how: () => void): void => {
    const frame = notice.current?.parentElement
    flushSync(how)
    frame?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
  }
  return (
    <div className={css['theirs']} role="status" ref={notice}>
      <p className={css['head']}>
        <Warning size={16} />
        {t('clash.by', { name: name ?? t('clash.somebody') })}
      </p>
      <ValueLines lines={lines} />
      <p className={css['rule']}>{t('clash.rule')}</p>
      <div className={css['acts']}>
        <ActionButton label={t('clash.take')} onPress={() => settle(onTake)} />
        <ActionButton label={t('clash.keep')} kind="quiet" onPress={() => settle(onKeep)} />
      </div>
    </div>
  )
}
