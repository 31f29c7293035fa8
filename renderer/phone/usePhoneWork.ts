import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '#domain/contact/contact.ts'
import type { GuideShown } from '#domain/guide/shown.ts'
import { Language } from '#domain/language/language.ts'
import { timeOf } from '#domain/time/day.ts'
import type { Actions, Board, Done } from '../state/model.ts'
import { Text, useDraft } from '../state/useDraft.ts'
import { useRun } from '../visit/useRun.ts'
import { useUndo } from '../visit/useUndo.ts'
import { callUnderWay } from './calls.ts'
import type { CallEnd } from './proposedEnd.ts'
import { undoableCall } from './undoableCall.ts'

type Did = 'taken' | 'productAdded' | 'productRemoved' | 'language' | 'guided' | 'closed' | 'reopened'

/** Why a key that was pressed did nothing. */
export type Refusal = 'busy' | 'noCall'

/** Everything that can be done with calls, and what the screen must show about it. One person has one call at a time. */
export const usePhoneWork = ({ board, actions, staff }: { board: Board; actions: Actions; staff: string }) => {
  const { t } = useTranslation('phone')
  const { running, error, run, clear } = useRun()
  const { contacts } = board
  const undoing = useUndo({ undoableOf: undoableCall, take: actions.undoContact, known: contacts, run })
  const [chosen, setChosen] = useDraft<string | undefined>('call', Text, undefined)
  const [next, setNext] = useDraft<Language>('language', Language, 'nl')
  /** The call that is being ended. */
  const [ending, setEnding] = useDraft<string | undefined>('ending', Text, undefined)
  const [refusal, setRefusal] = useState<Refusal>()
  const present = callUnderWay(contacts, { staff, chosen })

  const act = async (did: Did, action: () => Promise<Done<Contact>>): Promise<Contact | undefined> => {
    setRefusal(undefined)
    const done = await run(did, action)
    if (done !== undefined) undoing.offer(done, t(`did.${did}`, { time: timeOf(done.receivedAt ?? 0) }))
    return done
  }
  const take = async (products: readonly string[] = []): Promise<Contact | undefined> => {
    const call = await act('taken', () => actions.takeCall(next, products))
    if (call === undefined) return undefined
    setChosen(call.id)
    setNext('nl')
    return call
  }
  return {
    present,
    running,
    error,
    refusal,
    /** Whether the call under way is being ended. */
    isEnding: present !== undefined && ending === present.id,
    language: present?.language ?? next,
    undoOffer: undoing.shown,
    undo: undoing.undo,
    dismiss: () => {
      clear()
      setRefusal(undefined)
    },
    take: async (): Promise<Contact | undefined> => {
      if (present === undefined) return take()
      setRefusal('busy')
      return undefined
    },
    /** The call under way with a product, which begins it where there is none. */
    addProduct: async (product: string): Promise<Contact | undefined> => {
      if (present === undefined) return take([product])
      if (present.products.includes(product)) return present
      return act('productAdded', () => actions.addContactProduct(present, product))
    },
    removeProduct: async (product: string): Promise<void> => {
      if (present !== undefined) await act('productRemoved', () => actions.removeContactProduct(present, product))
    },
    /** In which the call is held, or the next one will be. Whether that was done. */
    choose: async (language: Language): Promise<boolean> => {
      if (present?.language === language) return true
      if (present !== undefined)
        return (await act('language', () => actions.inLanguage(present, language))) !== undefined
      setNext(language)
      return true
    },
    guide: async (shown: GuideShown, products: readonly string[]): Promise<boolean> => {
      const call = present ?? (await take())
      return (
        call !== undefined && (await act('guided', () => actions.guideContact(call, shown, products))) !== undefined
      )
    },
    openEnd: () => {
      setRefusal(present === undefined ? 'noCall' : undefined)
      setEnding(present?.id)
    },
    closeEnd: () => setEnding(undefined),
    end: async ({ result, department }: CallEnd): Promise<boolean> => {
      if (present === undefined) return false
      const closed = await act('closed', () => actions.closeContact(present, result, department))
      if (closed === undefined) return false
      setEnding(undefined)
      setChosen(undefined)
      return true
    },
    reopen: async (contact: Contact): Promise<boolean> => {
      if (present !== undefined) {
        setRefusal('busy')
        return false
      }
      const reopened = await act('reopened', () => actions.reopenContact(contact))
      if (reopened === undefined) return false
      setChosen(reopened.id)
      return true
    },
    /** Goes on with a call that was left open. */
    goOn: ({ id, by }: Contact): boolean => {
      // One's own may stand open beside each other, as after an undo.
      if (present !== undefined && by !== staff) {
        setRefusal('busy')
        return false
      }
      setRefusal(undefined)
      setChosen(id)
      return true
    },
  }
}

export type PhoneWork = ReturnType<typeof usePhoneWork>
