import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ticket } from '#domain/printing/printing.ts'
import { useBridge } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Printer } from '../ui/icons.tsx'
import css from './TicketPanel.module.css'

/** Prints the example on this station's printer, with a test of letters and width below it. */
export function TestTicket({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('settings')
  const { call } = useBridge()
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<'tested' | 'notTested'>()
  const test = async (): Promise<void> => {
    setBusy(true)
    setTold(undefined)
    const reply = await call.testDevice({ id: 'printer', ticket })
    setTold(reply.ok && reply.value.done ? 'tested' : 'notTested')
    setBusy(false)
  }
  return (
    <div className={css['test']}>
      <ActionButton
        label={t('ticket.test')}
        kind="quiet"
        icon={<Printer size={16} />}
        busy={busy}
        onPress={() => void test()}
      />
      <p className={css['told']} role="status">
        {told !== undefined && t(`ticket.${told}`)}
      </p>
    </div>
  )
}
