import { useEffect } from 'react'

/** Names the window after the screen in it. */
export const usePageTitle = (title: string): void => {
  useEffect(() => {
    document.title = title
  }, [title])
}
