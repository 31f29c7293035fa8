import { useTranslation } from 'react-i18next'
import { isOfCatalogue } from '#domain/ipdc/isOfCatalogue.ts'
import { productLanguages, productTypes, targetGroups, themes } from '#domain/product/codeLists.ts'
import { Said } from '../../ui/Said.tsx'
import { CodesField } from './CodesField.tsx'
import { ContactRows } from './ContactRows.tsx'
import css from './Editor.module.css'
import { useForm } from './form.ts'
import { NamedField } from './NamedField.tsx'
import { ProcedureField } from './ProcedureField.tsx'
import { ConditionField } from './ConditionField.tsx'
import { TermsField } from './TermsField.tsx'
import { TextOfField } from './TextOfField.tsx'
import { CodeField } from './CodeField.tsx'

/** The catalogue's own fields, in the language that is chosen above them. */
export function TextsTab() {
  const { t } = useTranslation('editor')
  const { stored, ipdc, setIpdc } = useForm()
  return (
    <div className={css['fields']}>
      {isOfCatalogue(stored.data.ipdc) && <Said level="warning">{t('fromCatalogue')}</Said>}
      <TextOfField name="naam" kind="line" />
      <p className={css['hint']}>{t('notation')}</p>
      <TextOfField name="beschrijving" kind="rich" />
      <TextOfField name="verdereBeschrijving" kind="rich" />
      <ConditionField />
      <TextOfField name="uitzonderingen" kind="rich" />
      <ProcedureField />
      <NamedField
        name="kosten"
        rows={ipdc('kosten')}
        blank={{ naam: { nl: '' } }}
        onChange={(rows) => setIpdc('kosten', rows)}
      />
      <NamedField
        name="financieleVoordelen"
        rows={ipdc('financieleVoordelen')}
        blank={{ naam: { nl: '' } }}
        onChange={(rows) => setIpdc('financieleVoordelen', rows)}
      />
      <NamedField
        name="regelgeving"
        rows={ipdc('regelgeving')}
        blank={{ naam: { nl: '' } }}
        hasUrl
        onChange={(rows) => setIpdc('regelgeving', rows)}
      />
      <TextOfField name="regelgevingTekst" kind="rich" />
      <NamedField
        name="websites"
        rows={ipdc('websites')}
        blank={{ naam: { nl: '' }, url: '' }}
        hasUrl
        onChange={(rows) => setIpdc('websites', rows)}
      />
      <ContactRows />
      <TermsField />
      <CodesField
        field="ipdc.themas"
        codes={themes}
        chosen={ipdc('themas')}
        onChange={(codes) => setIpdc('themas', codes)}
      />
      <CodesField
        field="ipdc.doelgroepen"
        codes={targetGroups}
        chosen={ipdc('doelgroepen')}
        onChange={(codes) => setIpdc('doelgroepen', codes)}
      />
      <CodeField
        field="ipdc.type"
        codes={productTypes}
        chosen={ipdc('type')}
        none={t('notChosen')}
        onChange={(code) => setIpdc('type', code)}
      />
      <CodesField
        field="ipdc.talen"
        codes={productLanguages}
        chosen={ipdc('talen')}
        onChange={(codes) => setIpdc('talen', codes)}
      />
    </div>
  )
}
