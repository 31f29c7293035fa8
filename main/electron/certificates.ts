import type { App, Session } from 'electron'

/** Chromium's `net::ERR_FAILED`. */
const failed = -2

/**
 * Electron's security checklist, 1: a certificate error is never accepted. No page has a connection that could show a
 * certificate, so none is good, none of ours is given, and nobody is signed in. Main's own connection to the central
 * database is Node's and is checked there (`main/central/client.ts`).
 */
export const refuseCertificates = (app: App): void => {
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
  app.on('select-client-certificate', (event, _contents, _url, _certificates, answer) => {
    event.preventDefault()
    answer()
  })
  app.on('login', (event, _contents, _request, _info, answer) => {
    event.preventDefault()
    answer()
  })
}

export const trustNoServer = (session: Session): void =>
  session.setCertificateVerifyProc((_request, answer) => answer(failed))
