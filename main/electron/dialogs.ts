import type { BrowserWindow, Dialog } from 'electron'
import type { Language } from '#domain/language/language.ts'
import { fill, shellWords } from './words.ts'

type Asked = { dialog: Dialog; window: BrowserWindow; language: Language }

/** Asks whoever sits in front of a page that hangs; the signal withdraws the question, which then counts as waiting. */
export const askAboutHang = async (asked: Asked & { signal: AbortSignal }): Promise<'wait' | 'reload'> => {
  const { dialog, window, language, signal } = asked
  const { title, text, wait, reload } = shellWords[language].hang
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Balie',
    message: title,
    detail: fill(text, { screen: window.getTitle() }),
    buttons: [wait, reload],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  })
  return response === 1 ? 'reload' : 'wait'
}

/** Says that a screen keeps crashing, where no page can say it any more; answers when it is to be tried again. */
export const askToTryAgain = async ({ dialog, window, language }: Asked): Promise<void> => {
  const { title, text, again, help } = shellWords[language].stopped
  await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Balie',
    message: title,
    detail: `${text}\n\n${help}`,
    buttons: [again],
    noLink: true,
  })
}
