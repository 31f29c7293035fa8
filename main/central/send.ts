import { type Agent, type IncomingMessage, type RequestOptions, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { type CentralRequest, Unreachable } from './request.ts'

/** Sends requests to one server over the agent's connections; each resolves when its answer begins. */
export const sendOver = (base: URL, agent: Agent): ((request: CentralRequest) => Promise<IncomingMessage>) => {
  const send = base.protocol === 'https:' ? httpsRequest : httpRequest
  return ({ method, path, headers, body, signal, timeoutMs }) =>
    new Promise((resolve, reject) => {
      const options: RequestOptions = {
        host: base.hostname,
        port: base.port,
        path: `${base.pathname.replace(/\/$/, '')}${path}`,
        method,
        agent,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
        ...(signal === undefined ? {} : { signal }),
      }
      const outgoing = send(options, (response) => {
        clearTimeout(timer)
        resolve(response)
      })
      const timer =
        timeoutMs === undefined ? undefined : setTimeout(() => outgoing.destroy(new Unreachable('timeout')), timeoutMs)
      outgoing.setNoDelay(true)
      outgoing.on('error', (error) => {
        clearTimeout(timer)
        reject(error instanceof Unreachable ? error : new Unreachable(reasonOf(error)))
      })
      outgoing.end(body)
    })
}

const reasonOf = (error: Error): string => ('code' in error ? String(error.code) : error.name)
