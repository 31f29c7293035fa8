import { useTranslation } from 'react-i18next'
import type { Paper, PaperLine } from '#domain/printing/simulation.ts'
import { timeOf } from '#domain/time/day.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { Dots } from './Dots.tsx'
import css from './Strip.module.css'

/** One strip as it comes out of the printer: letters of the sizes it was told, in the places it was told. */
export function Strip({ paper, number }: { paper: Paper; number: number }) {
  const { t } = useTranslation('paper')
  const title = t('strip', { number })
  return (
    <article className={css['piece']} aria-label={title}>
      <p className={css['title']}>
        {title} · {useEnd(paper)}
      </p>
      <PaperLines lines={paper.lines} hanging={paper.cutAt === null} />
    </article>
  )
}

/** What stands on paper, line by line; `hanging` while no cutter has parted it from the roll. */
export function PaperLines({ lines, hanging = false }: { lines: readonly PaperLine[]; hanging?: boolean }) {
  return (
    <div className={css['strip']} data-hanging={hanging || undefined}>
      {lines.map((line, index) => (
        <div className={css['line']} data-align={line.align} key={index}>
          <Line line={line} />
        </div>
      ))}
    </div>
  )
}

/** How the strip came off, in words. */
const useEnd = ({ cutAt, torn }: Paper): string => {
  const { t } = useTranslation('paper')
  if (cutAt !== null) return t('cutAt', { time: timeOf(Date.parse(cutAt)) })
  return torn ? t('torn') : t('hanging')
}

function Line({ line }: { line: PaperLine }) {
  const { t } = useTranslation('paper')
  switch (line.kind) {
    case 'text':
      return <Letters line={line} />
    case 'qr':
      return (
        <figure className={css['qr']}>
          <QrCode data={line.data} label={t('code')} module={`calc(${String(line.module / 12)} * var(--character))`} />
          <figcaption>{line.data}</figcaption>
        </figure>
      )
    case 'image':
      return <Dots picture={line} label={`${t('image')} ${String(line.width)} × ${String(line.height)}`} />
  }
}

/** A size is a multiple of the standard letter in each direction: its height makes it larger, the rest stretches it. */
function Letters({ line }: { line: Extract<PaperLine, { kind: 'text' }> }) {
  const stretch = line.width / line.height
  return (
    <span
      className={css['text']}
      data-bold={line.bold ? true : undefined}
      data-stretched={stretch === 1 ? undefined : true}
      style={{
        fontSize: `${line.height}em`,
        marginLeft: `calc(${line.indent} * var(--character))`,
        ...(stretch === 1 ? {} : { transform: `scaleX(${stretch})`, transformOrigin: line.align }),
      }}
    >
      {line.text}
    </span>
  )
}
