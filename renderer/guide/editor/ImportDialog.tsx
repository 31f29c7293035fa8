import { FileInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FileRefusal, largestFile, readGuideFile } from '#domain/guide/file.ts'
import type { GuideContent } from '#domain/guide/guide.ts'
import { useBoard } from '../../state/station.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Said } from '../../ui/Said.tsx'
import css from './Fields.module.css'
import { useRefusalWords } from './useRefusalWords.ts'

/** Reads a guide from a file, or says why not. */
export function ImportDialog(props: { opened: boolean; onRead: (content: GuideContent) => void; onClose: () => void }) {
  const { opened, onRead, onClose } = props
  const { t } = useTranslation('guideEditor')
  return (
    <Dialog opened={opened} title={t('import.title')} onClose={onClose}>
      <Choice onRead={onRead} />
    </Dialog>
  )
}

function Choice({ onRead }: { onRead: (content: GuideContent) => void }) {
  const { t } = useTranslation('guideEditor')
  const { products } = useBoard()
  const [file, setFile] = useState<File | null>(null)
  const [refusal, setRefusal] = useState<FileRefusal>()
  const words = useRefusalWords()
  const read = async (chosen: File | null): Promise<void> => {
    setFile(chosen)
    setRefusal(undefined)
    if (chosen === null) return
    // Four bytes is what a character takes at most.
    if (chosen.size > largestFile * 4) {
      setRefusal({ code: 'tooLarge' })
      return
    }
    const outcome = readGuideFile(await chosen.text(), new Set(products.map(({ key }) => key)))
    if (outcome.ok) onRead(outcome.content)
    else setRefusal(outcome.refusal)
  }
  return (
    <div className={css['fields']}>
      <FileInput
        label={t('import.file')}
        description={t('import.hint')}
        placeholder={t('import.choose')}
        accept="application/json,.json"
        value={file}
        onChange={(chosen) => void read(chosen)}
      />
      <div role="alert">{refusal !== undefined && <Said level="error">{words(refusal)}</Said>}</div>
    </div>
  )
}
