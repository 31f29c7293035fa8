import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type GroupFault, groupFaults, nameOfGroup, prevents, wordsTyped } from '#domain/product/search/groupFaults.ts'
import { mostWords } from '#domain/product/search/synonyms.ts'
import type { Product } from '../../state/model.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Check, Cross, Info, Undo, Warning } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { SearchPreview } from './SearchPreview.tsx'
import css from './WordsTab.module.css'
import type { GroupDraft } from './groupDrafts.ts'
import type { WordWork } from './useWordWork.ts'

/** One group: its words, what is wrong with them, and what citizens would find once they are kept. */
export function GroupEditor(props: {
  draft: GroupDraft
  products: readonly Product[]
  work: WordWork
  mayEdit: boolean
}) {
  const { draft, products, work, mayEdit } = props
  const { t } = useTranslation('words')
  const present = work.groups[draft.key] ?? []
  const words = wordsTyped(draft.text)
  const faults = groupFaults(work.groups, draft.key, words)
  const unchanged = words.join('\n') === present.join('\n')
  const whyNot = !mayEdit
    ? t('mayNot')
    : unchanged
      ? t('unchanged')
      : faults.filter(prevents).map((fault) => faultWords(t, fault))[0]
  const keep = () => {
    if (whyNot === undefined && work.running === undefined) void work.keep()
  }
  useKeys({ 'Ctrl+S': keep })
  const name = nameOfGroup(present)
  return (
    <Panel title={name === '' ? t('newWords') : t('edit', { group: name })}>
      <div className={css['editor']}>
        <div className={css['fields']}>
          <Textarea
            label={t('words')}
            description={t('wordsHint')}
            value={draft.text}
            onChange={(event) => work.type(event.currentTarget.value)}
            rows={10}
            readOnly={!mayEdit}
            autoFocus={name === ''}
            autoComplete="off"
            spellCheck={false}
          />
          <div role="status">
            <ul className={css['faults']}>
              {(unchanged ? faults.filter((fault) => !prevents(fault)) : faults).map((fault, place) => (
                <li
                  key={`${fault.code} ${String(place)}`}
                  className={css['fault']}
                  data-prevents={prevents(fault) || undefined}
                >
                  {prevents(fault) ? <Warning size={16} /> : <Info size={16} />}
                  {faultWords(t, fault)}
                </li>
              ))}
            </ul>
          </div>
          <div className={css['actions']}>
            <ActionButton
              label={t('keep')}
              chord="Ctrl+S"
              kind="primary"
              icon={<Check />}
              busy={work.running === 'keep'}
              onPress={keep}
              {...(whyNot === undefined ? {} : { disabled: true, reason: whyNot })}
            />
            <ActionButton
              label={t('discard')}
              kind="quiet"
              icon={<Undo />}
              onPress={work.discard}
              {...(unchanged ? { disabled: true, reason: t('unchanged') } : {})}
            />
            {present.length > 0 && (
              <ActionButton
                label={t('drop')}
                kind="quiet"
                icon={<Cross />}
                busy={work.running === 'keep'}
                onPress={() => void work.drop()}
                {...(mayEdit ? {} : { disabled: true, reason: t('mayNot') })}
              />
            )}
          </div>
        </div>
        <SearchPreview products={products} groups={work.groups} edited={{ key: draft.key, words }} />
      </div>
    </Panel>
  )
}

type Words = ReturnType<typeof useTranslation<'words'>>['t']

const faultWords = (t: Words, fault: GroupFault): string => {
  switch (fault.code) {
    case 'tooFew':
      return t('fault.tooFew')
    case 'tooMany':
      return t('fault.tooMany', { count: mostWords })
    case 'elsewhere':
      return t('fault.elsewhere', { word: fault.word, group: fault.group })
    default:
      return t(`fault.${fault.code}`, { word: fault.word.slice(0, 40) })
  }
}
