import { BehaviorSubject, type Observable } from 'rxjs'

/** The latest value of a source, kept for as long as the window is there; absent until there is one. */
export const held = <T>(source: Observable<T>): BehaviorSubject<T | undefined> => {
  const subject = new BehaviorSubject<T | undefined>(undefined)
  source.subscribe(subject)
  return subject
}
