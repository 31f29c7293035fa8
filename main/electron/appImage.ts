/**
 * Where the AppImage lies that this program came in, as it says in our surroundings: what runs is unpacked to a place that
 * is gone when it ends, so whoever starts us again needs this one. `undefined` for any other way of installing.
 */
export const appImage = (environment: Readonly<Record<string, string | undefined>>): string | undefined => {
  const path = environment['APPIMAGE']
  return path === '' ? undefined : path
}
