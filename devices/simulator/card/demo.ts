import { type Applet, type VirtualCard, beginApplet } from './applet.ts'
import { type Authority, beginAuthority } from './authority.ts'
import { type CardContent, forgeName, issueCard } from './issue.ts'
import { portraitOf } from './portrait.ts'

/** The cards of the demo, in the order in which they are offered. */
export const demoCards = ['adult', 'kids', 'foreigner', 'expired', 'forged'] as const
export type DemoCardName = (typeof demoCards)[number]

export type DemoCards = {
  /** Signed the cards; whoever shall find them proven trusts its root (DER). */
  root: Uint8Array
  card: (name: DemoCardName) => VirtualCard
}

/** Eleven digits that nobody has: born in 1900 with sequence 000, or at the end of the sequences. */
const nobodysNumber = (nine: string, century: '' | '2'): string =>
  nine + String(97 - (Number(century + nine) % 97)).padStart(2, '0')

const adult: Omit<CardContent, 'photo'> = {
  cardNumber: '000000000101',
  validFrom: '01.03.2024',
  validUntil: '01.03.2099',
  municipality: 'Voorbeeldgem',
  nationalNumber: nobodysNumber('000101000', ''),
  lastName: 'Specimen',
  givenNames: 'Nora Angèle',
  thirdInitial: 'C',
  nationality: 'Belg',
  birthPlace: 'Voorbeelddorp',
  birthDate: '01 JAN  1900',
  sex: 'V',
  documentType: '01',
  address: { street: 'Voorbeeldstraat 1', postalCode: '9999', municipality: 'Voorbeeldgem' },
}

const contents: Readonly<Record<DemoCardName, Omit<CardContent, 'photo'>>> = {
  adult,
  kids: {
    ...adult,
    cardNumber: '000000000202',
    nationalNumber: nobodysNumber('190101999', '2'),
    givenNames: 'Lotte',
    thirdInitial: '',
    birthDate: '01 JAN  2019',
    documentType: '06',
  },
  foreigner: {
    ...adult,
    cardNumber: 'B0000000303',
    nationalNumber: nobodysNumber('000202000', ''),
    lastName: 'Spécimen',
    givenNames: 'José',
    thirdInitial: '',
    nationality: 'Portugal',
    birthPlace: 'Exemplo',
    birthDate: '02.FEV.1900',
    sex: 'M',
    documentType: '31',
  },
  expired: {
    ...adult,
    cardNumber: '000000000404',
    validFrom: '01.03.2014',
    validUntil: '01.03.2019',
    nationalNumber: nobodysNumber('000303000', ''),
    givenNames: 'Günter',
    thirdInitial: '',
    nationality: 'Deutsch',
    birthDate: '03.MÄR.1900',
    sex: 'M',
  },
  forged: {
    ...adult,
    cardNumber: '000000000505',
    nationalNumber: nobodysNumber('000404000', ''),
    givenNames: 'Vervalst',
  },
}

const greys: Readonly<Record<DemoCardName, { grey: number; hair: number }>> = {
  adult: { grey: 130, hair: 70 },
  kids: { grey: 150, hair: 110 },
  foreigner: { grey: 110, hair: 40 },
  expired: { grey: 140, hair: 180 },
  forged: { grey: 100, hair: 60 },
}

/** Issues the cards, all under the same register, each when it is first asked for. */
export const issueDemoCards = async (): Promise<DemoCards> => {
  const authority = await beginAuthority('P-384')
  const issued = new Map<DemoCardName, Applet>()
  return {
    root: authority.root,
    card: (name) => {
      const applet = issued.get(name) ?? demoApplet(name, authority)
      issued.set(name, applet)
      return beginApplet(applet)
    },
  }
}

const demoApplet = (name: DemoCardName, authority: Authority): Applet => {
  const content = { ...contents[name], photo: portraitOf(greys[name]) }
  const version = name === 'expired' ? '1.7' : '1.8'
  const files = issueCard(content, { authority, version })
  return { version, files: name === 'forged' ? forgeName(files, content.lastName) : files }
}

/** A card of another kind: it answers to reset and has none of the files. */
export const beginOtherCard = (): VirtualCard => ({
  atr: Uint8Array.of(0x3b, 0x65, 0x00, 0x00, 0x9c, 0x02, 0x02, 0x07, 0x02),
  transmit: () => Uint8Array.of(0x6a, 0x82),
  reset: () => undefined,
})
