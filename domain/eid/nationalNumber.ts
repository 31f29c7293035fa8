/**
 * Whether it is a national number: eleven digits, the last two 97 minus the rest of the first nine by 97; for those born from
 * 2000 on a 2 stands before the nine.
 */
export const isNationalNumber = (digits: string): boolean => {
  if (!/^\d{11}$/.test(digits)) return false
  const [nine, check] = [digits.slice(0, 9), Number(digits.slice(9))]
  return ['', '2'].some((century) => 97 - (Number(century + nine) % 97) === check)
}

/** Eleven digits in the groups of a national number, whatever stands between these. */
const inGroups = /(?<!\d)(?=(\d{2}[ ./-]*\d{2}[ ./-]*\d{2}[ ./-]*\d{3}[ ./-]*\d{2})(?!\d))/g

/** Whether a text names somebody by their national number, however that is written. */
export const holdsNationalNumber = (text: string): boolean =>
  [...text.matchAll(inGroups)].some(([, found = '']) => isNationalNumber(found.replaceAll(/\D/g, '')))
