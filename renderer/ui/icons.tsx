import type { ReactNode } from 'react'

export type IconProps = { size?: number }

const drawn = (shape: ReactNode) =>
  function Icon({ size = 18 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {shape}
      </svg>
    )
  }

export const Check = drawn(<path d="M4.5 12.5l5 5 10-11" />)
export const Cross = drawn(<path d="M6 6l12 12M18 6L6 18" />)
export const Plus = drawn(<path d="M12 5v14M5 12h14" />)
export const Chevron = drawn(<path d="M6 9l6 6 6-6" />)
export const ArrowDown = drawn(<path d="M12 4v16M5.500 13.500L12 20l6.500-6.500" />)
export const ArrowLeft = drawn(<path d="M20 12H4M10.500 5.500L4 12l6.500 6.500" />)
export const Backspace = drawn(<path d="M8 5.500h13v13H8L2.500 12zM11.500 9.500l5 5M16.500 9.500l-5 5" />)
export const Clock = drawn(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v5l3 2" />
  </>,
)
export const ClockAlert = drawn(
  <>
    <path d="M20.5 9A9 9 0 1 0 21 12" />
    <path d="M12 7v5l3 2M20 3v3M20 8.8v.2" />
  </>,
)
export const Alarm = drawn(
  <>
    <path d="M12 3l10 17.5H2z" />
    <path d="M12 10v4.5M12 17.4v.1" />
  </>,
)
export const Warning = Alarm
export const Info = drawn(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5.5M12 7.6v.1" />
  </>,
)
export const Person = drawn(
  <>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6" />
  </>,
)
export const People = drawn(
  <>
    <circle cx="9" cy="8.5" r="3.5" />
    <path d="M2.5 19.5c.8-3.4 3.4-5 6.5-5s5.7 1.6 6.5 5M15.5 5.400a3.5 3.5 0 0 1 0 6.200M18 14.900c1.8.8 3 2.3 3.5 4.6" />
  </>,
)
export const Pause = drawn(<path d="M9 5v14M15 5v14" />)
export const Play = drawn(<path d="M7 4.500v15l12-7.500z" />)
export const Bell = drawn(<path d="M6 17v-6a6 6 0 0 1 12 0v6l1.5 1.500h-15zM10 21h4" />)
export const Ticket = drawn(
  <path d="M3 7h18v3.500a1.7 1.7 0 0 0 0 3.400V17H3v-3.100a1.7 1.7 0 0 0 0-3.400zM14.5 7v10" />,
)
export const Card = drawn(
  <path d="M3 5.500h18v13H3zM6.500 15.500c.4-1.700 1.500-2.500 2.500-2.500s2.100.8 2.500 2.500M9 11.500v-.1M14.500 10h4M14.500 13.500h4" />,
)
export const Printer = drawn(<path d="M7 8V3h10v5M7 17H4V8.500h16V17h-3M7 14h10v7H7z" />)
export const Search = drawn(
  <>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="M15.5 15.500L21 21" />
  </>,
)
export const Note = drawn(<path d="M5 3.500h14V15l-5.5 5.500H5zM19 15h-5.500v5.500M9 8.500h6M9 12h4" />)
export const Undo = drawn(<path d="M8.5 4.500L4 9l4.5 4.500M4 9h10a6 6 0 0 1 0 12h-3" />)
export const Plug = drawn(<path d="M9 2.500v5M15 2.500v5M6 7.500h12V11a6 6 0 0 1-12 0zM12 17v4.5" />)
export const PlugOff = drawn(
  <path d="M9 2.500v4M15 2.500v5M11 7.500h7V11c0 1.2-.3 2.3-.9 3.200M14.5 16.500A6 6 0 0 1 6 11V7.500M12 17v4.500M3 3l18 18" />,
)
export const Monitor = drawn(<path d="M3 5h18v11H3zM12 16v4M8 20h8" />)
export const Keyboard = drawn(<path d="M2.5 6h19v12h-19zM6.5 10v.1M10 10v.1M14 10v.1M17.5 10v.1M7 14h10" />)
export const Contrast = drawn(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 3v18a9 9 0 0 0 0-18z" fill="currentColor" />
  </>,
)
export const Home = drawn(<path d="M3.5 11.500L12 4l8.5 7.500M6 10v10h12V10M10 20v-5.500h4V20" />)
export const Phone = drawn(
  <path d="M6.5 3.500h3l1.500 4.500-2 1.500a11 11 0 0 0 5.500 5.500l1.500-2 4.500 1.500v3a2 2 0 0 1-2.200 2A16.500 16.500 0 0 1 4.500 5.700a2 2 0 0 1 2-2.200z" />,
)
export const Send = drawn(<path d="M4 12h14M12.5 6l6 6-6 6" />)
export const Star = drawn(<path d="M12 3.500l2.6 5.5 5.9.8-4.3 4.2 1 6-5.2-2.900L6.8 20l1-6-4.3-4.2 5.9-.8z" />)
export const Gone = drawn(<path d="M13 4H5v16h8M10 12h10.500M16.5 8l4 4-4 4" />)
export const Absent = drawn(
  <>
    <circle cx="10" cy="8" r="4" />
    <path d="M3 20.500c.9-4 3.7-6 7-6 1.3 0 2.5.3 3.5.8M16 16l5 5M21 16l-5 5" />
  </>,
)
export const Sound = drawn(
  <path d="M4 9.500v5h3.500L12 18.500v-13L7.5 9.500zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11" />,
)
export const SoundOff = drawn(<path d="M4 9.500v5h3.500L12 18.500v-13L7.5 9.500zM16 9.500l5 5M21 9.500l-5 5" />)
export const Calendar = drawn(<path d="M4 6h16v14.500H4zM4 10.500h16M8.5 3.500v4M15.5 3.500v4" />)
export const Euro = drawn(<path d="M18.5 6A8 8 0 1 0 18.5 18M3 10.500h10M3 13.500h9" />)
/** A pen crossed out: nobody signed. */
export const Unsigned = drawn(
  <path d="M14.5 5.500l4 4M4 20l1-4.500L15.500 5a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19zM3 3l18 18" />,
)
export const Copy = drawn(<path d="M8.5 8.500h12v12h-12zM15.500 8.500v-5h-12v12h5" />)
export const Dot = drawn(<circle cx="12" cy="12" r="6" fill="currentColor" />)

const turns = { right: 0, left: 180, straight: 270, upstairs: 315 } as const
const arrow = <path d="M3 12h17M13 5l7 7-7 7" />

/** Where to walk, seen by who stands before the screen: straight on points up, upstairs slantwise up. */
export function Arrow({ direction, size = 18 }: IconProps & { direction: keyof typeof turns }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <g transform={`rotate(${turns[direction]} 12 12)`}>{arrow}</g>
    </svg>
  )
}
