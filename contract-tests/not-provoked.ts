/** Thrown on the way to a pair that this run cannot provoke; the message says what it takes. */
export class NotProvoked extends Error {
  override readonly name = 'NotProvoked'
}
