import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { CommandError } from '../explain.ts'

/** @throws CommandError for what is no e-mail address */
export const checkEmail = (text: string): string => {
  if (text.length > 254 || !/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(text)) {
    throw new CommandError('It is no e-mail address.')
  }
  return text
}

/** What a login takes. @throws CommandError for what it does not */
export const checkPassword = (text: string): string => {
  if (text.trim() === '') throw new CommandError('The password is empty.')
  if (text.length > 1024) throw new CommandError('The password is longer than 1024 characters.')
  return text
}

/** Asks one question after the other at the terminal; what is typed for a hidden one is not shown. */
export const ask = async (
  questions: readonly { question: string; hidden?: boolean }[],
): Promise<string[]> => {
  let isHidden = false
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) process.stdout.write(chunk)
      done()
    },
  })
  const terminal = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY })
  // Lines may come before they are asked for, when the input is no terminal.
  const lines = terminal[Symbol.asyncIterator]()
  const answers: string[] = []
  try {
    for (const { question, hidden = false } of questions) {
      process.stdout.write(question)
      isHidden = hidden
      const { value, done } = await lines.next()
      if (done) throw new CommandError('Nobody answered.')
      answers.push(String(value))
      isHidden = false
      if (hidden) process.stdout.write('\n')
    }
    return answers
  } finally {
    terminal.close()
  }
}
