import type { LedgerRecord } from './record.ts'

export const events = [
  'doubleCall',
  'withdrawnLost',
  'withdrawnUnanswered',
  'sentOnUnaware',
  'goneUnaware',
  'editConflict',
  'refusedRow',
  'clockForward',
  'clockBack',
  'skewAhead',
  'skewBehind',
  'forgedSignature',
  'forgedStation',
  'forgedWithdrawn',
  'entryTwin',
  'unknownKey',
  'deletedAtServer',
  'otherServer',
  'repairReplica',
  'repairJournal',
  'repairTornEntry',
  'repairKey',
  'repairSettings',
  'mergedLeaf',
  'carriedIn',
  'buildingServed',
  'drilledAlone',
  'drilledTogether',
] as const

/** By which rule it was decided. */
export const rules = [
  'callFirst',
  'callServer',
  'callSeated',
  'callOver',
  'callUnaware',
  'callElsewhere',
  'callTooLate',
  'callStands',
  'callStandsOrWaits',
  'laterEdit',
  'keptHere',
  'stampsGoOn',
  'orderHolds',
  'apart',
  'provenStands',
  'unproven',
  'putBack',
  'notPutBack',
  'exchangedAgain',
  'refilled',
  'cutOut',
  'neverConfirmed',
  'newKey',
  'lastGood',
  'joined',
  'joinedByFile',
  'wentAlong',
  'onlyPractice',
] as const

/** What is left for a person to do. */
export const duties = [
  'nothing',
  'askCounter',
  'checkField',
  'tellAdministrator',
  'checkClock',
  'setClock',
  'findOut',
  'approveKey',
] as const

/** A record in three parts, each a key for which every language has a sentence. */
export type Verdict = {
  event: (typeof events)[number]
  rule: (typeof rules)[number]
  duty: (typeof duties)[number]
}

const verdict = (event: Verdict['event'], rule: Verdict['rule'], duty: Verdict['duty'] = 'nothing'): Verdict => ({
  event,
  rule,
  duty,
})

const callRule = {
  first: 'callFirst',
  server: 'callServer',
  seated: 'callSeated',
  over: 'callOver',
  unaware: 'callUnaware',
} as const

const forgery = { signature: 'forgedSignature', station: 'forgedStation', withdrawn: 'forgedWithdrawn' } as const

/** What happened, what was decided by which rule, and what a person must still do. */
export const verdictOf = (record: LedgerRecord): Verdict => {
  switch (record.kind) {
    case 'doubleCall':
      return verdict('doubleCall', callRule[record.facts.rule], record.facts.worked ? 'askCounter' : 'nothing')
    case 'withdrawnCall':
      return record.facts.because === 'lost'
        ? verdict('withdrawnLost', 'callElsewhere')
        : verdict('withdrawnUnanswered', 'callTooLate')
    case 'crossedCall':
      return record.facts.what === 'left'
        ? verdict('goneUnaware', 'callStands')
        : verdict('sentOnUnaware', 'callStandsOrWaits')
    case 'editConflict':
      return verdict('editConflict', 'laterEdit', 'checkField')
    case 'refusedRow':
      return verdict('refusedRow', 'keptHere', 'tellAdministrator')
    case 'clockJump':
      return verdict(record.facts.ms > 0 ? 'clockForward' : 'clockBack', 'stampsGoOn', 'checkClock')
    case 'skew':
      return verdict(record.facts.ms < 0 ? 'skewAhead' : 'skewBehind', 'orderHolds', 'setClock')
    case 'forgedEntry':
      return verdict(forgery[record.facts.fault], 'apart', 'findOut')
    case 'entryTwin':
      return verdict('entryTwin', 'provenStands', 'findOut')
    case 'unknownKey':
      return verdict('unknownKey', 'unproven', 'approveKey')
    case 'deletedAtServer':
      return verdict('deletedAtServer', record.facts.restored ? 'putBack' : 'notPutBack', 'findOut')
    case 'otherServer':
      return verdict('otherServer', 'exchangedAgain')
    case 'repair':
      return repairVerdict[record.facts.part]
    case 'mergedLeaf':
      return verdict('mergedLeaf', 'joined')
    case 'carriedIn':
      return verdict('carriedIn', 'joinedByFile', record.facts.proven ? 'nothing' : 'approveKey')
    case 'buildingServed':
      return verdict('buildingServed', 'wentAlong')
    case 'drilled':
      return verdict(record.facts.scope === 'station' ? 'drilledAlone' : 'drilledTogether', 'onlyPractice')
  }
}

const repairVerdict = {
  replica: verdict('repairReplica', 'refilled'),
  journal: verdict('repairJournal', 'cutOut', 'tellAdministrator'),
  tornEntry: verdict('repairTornEntry', 'neverConfirmed'),
  key: verdict('repairKey', 'newKey', 'approveKey'),
  settings: verdict('repairSettings', 'lastGood', 'tellAdministrator'),
} as const
