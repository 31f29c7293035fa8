import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/**
 * Reads a passphrase from standard input. At a terminal it is asked for and not shown, and `asks` can ask for it more than
 * once; otherwise it is the first line. Gives `undefined` when what was typed again differs.
 */
export const readPassphrase = async (...asks: readonly string[]): Promise<string | undefined> => {
  const { stdin, stderr } = process
  const atTerminal = stdin.isTTY
  // An interface of a terminal repeats what is typed on its output: this one goes nowhere.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output, terminal: atTerminal })
  const typed = lines[Symbol.asyncIterator]()
  const answers: string[] = []
  for (const ask of atTerminal ? asks : asks.slice(0, 1)) {
    if (atTerminal) stderr.write(ask)
    const { value = '' }: IteratorResult<string, string | undefined> = await typed.next()
    if (atTerminal) stderr.write('\n')
    answers.push(value)
  }
  lines.close()
  return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined
}
