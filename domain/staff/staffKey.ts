/** A key for somebody new, readable by their name and not that of a namesake added elsewhere; `random` has hexadecimal digits. */
export const staffKey = (name: string, random: string): string => {
  const letters = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 24)
  const rest = random.replaceAll('-', '').slice(0, 6)
  return letters === '' ? rest : `${letters}-${rest}`
}
