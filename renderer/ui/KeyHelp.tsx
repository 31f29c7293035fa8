import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from './Dialog.tsx'
import { KeyCap } from './KeyCap.tsx'
import css from './KeyHelp.module.css'

/** One line of the list of keys: a chord such as `F2`, and what it does in words. */
export type KeyLine = { key: string; does: string }

export type KeyHelpProps = { opened: boolean; keys: readonly KeyLine[]; onClose: () => void }

/** All keys of the present screen. */
export function KeyHelp({ opened, keys, onClose }: KeyHelpProps) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keys.title')}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ key, does }) => (
            <tr key={key}>
              <td>
                <KeyCap chord={key} />
                <VisuallyHidden>{key}</VisuallyHidden>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
