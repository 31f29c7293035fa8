/** What a printer can be told, as far as it shows on paper or is answered. `skip` stands for all the rest. */
export type Command =
  | { do: 'character'; byte: number }
  | { do: 'newline' }
  /** Prints the line where there is something on it. */
  | { do: 'endLine' }
  | { do: 'initialise' }
  /** What is half written on the line is forgotten. */
  | { do: 'cancelLine' }
  | { do: 'codepage'; page: number }
  | { do: 'size'; width: number; height: number }
  | { do: 'bold'; on: boolean }
  | { do: 'align'; align: 'left' | 'center' | 'right' }
  | { do: 'cut' }
  | { do: 'qrModule'; dots: number }
  | { do: 'qrStore'; data: string }
  | { do: 'qrPrint' }
  | { do: 'image'; width: number; height: number; dots: number[] }
  | { do: 'drawer' }
  | { do: 'automaticStatus'; mask: number }
  | { do: 'paperStatus' }
  | { do: 'reportProcess'; process: number[] }
  | { do: 'skip' }

/** How a family of printers takes bytes. */
export type CommandTable = {
  /** Length of the command or character that starts at `at`; undefined while bytes are missing. */
  commandLength: (bytes: readonly number[], at: number) => number | undefined
  commandsOf: (bytes: number[]) => Command[]
}

/** Cuts a stream of bytes into commands, however it is chopped; what is incomplete waits for the rest. */
export const commandReader = ({
  commandLength,
  commandsOf,
}: CommandTable): { push: (bytes: Uint8Array) => Command[]; reset: () => void } => {
  let waiting: number[] = []
  return {
    push: (bytes) => {
      waiting = [...waiting, ...bytes]
      const commands: Command[] = []
      let at = 0
      for (;;) {
        const length = at < waiting.length ? commandLength(waiting, at) : undefined
        if (length === undefined) break
        commands.push(...commandsOf(waiting.slice(at, at + length)))
        at += length
      }
      waiting = waiting.slice(at)
      return commands
    },
    reset: () => {
      waiting = []
    },
  }
}
