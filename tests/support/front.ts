import { type ClientRequest, type IncomingMessage, type RequestListener, request as httpRequest } from 'node:http'
import { serverThat } from './server.ts'

export type Front = {
  url: string
  /** From now on everything is answered so, and what is under way breaks off; `undefined` passes everything on again. */
  answerWith: (answer: Answer | undefined) => void
}

/** `pass` asks the server behind the front; the answer may then be given on in part. */
export type Answer = (
  request: Parameters<RequestListener>[0],
  response: Parameters<RequestListener>[1],
  pass: () => Promise<IncomingMessage>,
) => void

/** Stands before a server and gives everything on as it is, feeds too, unless a test says otherwise. */
export const frontOf = async (behind: string): Promise<Front> => {
  let answer: Answer | undefined
  const underWay = new Set<() => void>()
  const { url } = await serverThat((request, response) => {
    let outgoing: ClientRequest | undefined
    const end = (): void => {
      outgoing?.destroy()
      response.destroy()
    }
    underWay.add(end)
    response.on('close', () => {
      underWay.delete(end)
      outgoing?.destroy()
    })
    const pass = (): Promise<IncomingMessage> =>
      new Promise((answered) => {
        const { method = 'GET', headers, url: path = '' } = request
        outgoing = httpRequest(`${behind}${path}`, { method, headers, agent: false })
        outgoing.on('response', answered).on('error', end)
        request.pipe(outgoing)
      })
    if (answer !== undefined) answer(request, response, pass)
    else {
      void pass().then((given) => {
        response.writeHead(given.statusCode ?? 502, given.headers)
        given.on('error', end).pipe(response)
      })
    }
  })
  return {
    url,
    answerWith: (next) => {
      answer = next
      for (const end of underWay) end()
    },
  }
}

/** Gives on what is true, and breaks off in the middle of each answer, or of each piece of one that does not end. */
export const inHalves: Answer = (_request, response, pass) => {
  void pass().then((given) => {
    response.writeHead(given.statusCode ?? 502, given.headers)
    given.once('data', (piece: Buffer) => {
      response.write(piece.subarray(0, piece.length / 2), () => response.destroy())
    })
    given.on('end', () => response.destroy()).on('error', () => response.destroy())
  })
}
