import { type CentralDatabase, CentralError } from './centralDatabase.ts'

/** The database as given; `onMissing` hears whether the server has it, each time that this turns out to be otherwise. */
export const noticeMissing = <D extends Pick<CentralDatabase, 'changes' | 'present' | 'bulk'>>(
  database: D,
  onMissing: (missing: boolean) => void,
): D => {
  let known: boolean | undefined
  const is = (missing: boolean): void => {
    if (known === missing) return
    known = missing
    onMissing(missing)
  }
  const asked = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      const given = await answer
      is(false)
      return given
    } catch (error) {
      // These questions name no document, so only the database can be what is not there.
      if (isMissing(error)) is(true)
      throw error
    }
  }
  return {
    ...database,
    changes: (query) => asked(database.changes(query)),
    present: (ids) => asked(database.present(ids)),
    bulk: (documents) => asked(database.bulk(documents)),
  }
}

/** Whether a question about a whole database failed because the server has none of that name. */
export const isMissing = (error: unknown): boolean => error instanceof CentralError && error.status === 404
