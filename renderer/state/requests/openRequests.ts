import { type Observable, combineLatest, map, shareReplay } from 'rxjs'
import { compareText } from '#domain/document/order.ts'
import { type Answer, answerId } from '#domain/request/answer.ts'
import { type Request, type RequestName, readRequestId, requestNameId } from '#domain/request/request.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { documentOf } from '#sync/replica/documentOf.ts'
import type { Replica } from '#sync/replica/open.ts'
import { plain } from '../plain.ts'

/** What another program asked for. */
export type OpenRequest = { id: string; request: Request }

export type KnownRequest = OpenRequest & { answer: Answer | undefined }

/** The requests of a site with their answers, live, those for the soonest time first. */
export const requestsOf = (replica: Replica, site: string): Observable<readonly KnownRequest[]> => {
  const kind = (type: 'request' | 'answer') =>
    replica.settings
      .find({ selector: { id: { $gte: `${type}:${site}-`, $lt: `${type}:${site}-~` } } })
      .$.pipe(map((documents): EditedDocument[] => plain(documents)))
  return combineLatest([kind('request'), kind('answer')]).pipe(
    map(([requests, answers]) => {
      const answered = new Map(answers.flatMap((one) => (one.type === 'answer' ? [[one.id, one.data] as const] : [])))
      return requests
        .flatMap((one) =>
          one.type === 'request' && readRequestId(one.id) !== undefined
            ? [{ id: one.id, request: one.data, answer: answered.get(answerId(one.id)) }]
            : [],
        )
        .sort((a, b) => compareText(a.request.from, b.request.from) || compareText(a.id, b.id))
    }),
    shareReplay({ bufferSize: 1, refCount: true }),
  )
}

/** Those that nobody has answered. */
export const unanswered = (known: readonly KnownRequest[]): readonly OpenRequest[] =>
  known.filter(({ answer }) => answer === undefined)

/** Who asked, live; `undefined` where the request does not say so, or it was not read yet. */
export const requestNamed = (replica: Replica, request: string): Observable<RequestName | undefined> =>
  documentOf<EditedDocument>(replica.persons, requestNameId(request)).pipe(
    map((content) => (content?.type === 'requestName' ? content.data : undefined)),
  )
