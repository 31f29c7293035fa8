import { useTranslation } from 'react-i18next'
import type { Contact } from '#domain/contact/contact.ts'
import type { ContactResult } from '#domain/contact/entry.ts'
import { Badge, type BadgeLook } from '../ui/Badge.tsx'
import { Calendar, Check, Cross, Gone, Person, Phone, Send } from '../ui/icons.tsx'

const looks: Readonly<Record<ContactResult, BadgeLook>> = {
  answered: { tone: 'done', Icon: Check },
  appointment: { tone: 'done', Icon: Calendar },
  comesBy: { tone: 'done', Icon: Person },
  passedOn: { tone: 'parked', Icon: Send },
  referred: { tone: 'parked', Icon: Gone },
  dropped: { tone: 'waiting', Icon: Cross },
}

/** What came of a contact, or that it is not over. */
export function ContactBadge({ contact, isNow }: { contact: Contact; isNow: boolean }) {
  const { t } = useTranslation('phone')
  const { stage, result } = contact
  if (stage === 'open' || result === undefined) {
    return isNow ? (
      <Badge tone="serving" Icon={Phone}>
        {t('list.now')}
      </Badge>
    ) : (
      <Badge tone="over" Icon={Phone}>
        {t('list.open')}
      </Badge>
    )
  }
  return <Badge {...looks[result]}>{t(`result.${result}`)}</Badge>
}
