/**
 * Why a file is no picture, video or recording for us. `not-an-image`, `not-a-video`, `not-audio`: not of the
 * formats accepted. `corrupt`: begins as one, and cannot be read to its end. `too-many-pixels`: it, or what
 * would be made of it, is too large.
 */
export type RefusalReason = 'not-an-image' | 'not-a-video' | 'not-audio' | 'corrupt' | 'too-many-pixels'

/**
 * An uploaded file that is at fault itself. The caller maps it to its own words for the field; `cause` holds
 * the decoder's, for the log alone.
 */
export class MediaRefusal extends Error {
  override readonly name = 'MediaRefusal'
  readonly reason: RefusalReason

  constructor(reason: RefusalReason, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause })
    this.reason = reason
  }
}
