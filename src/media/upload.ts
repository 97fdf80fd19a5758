export interface UploadOptions {
  /** The file fields of the form, and how many files each takes. */
  files: Readonly<Record<string, number>>
  /** The largest file, in bytes. */
  maxFileBytes: number
  /** The most text fields; 32 unless told. */
  maxFields?: number
  /** The longest text field, in bytes; 64 KiB unless told. */
  maxFieldBytes?: number
  /** A body that brings less is cut: bytes per second, over windows of seconds; 1 KiB/s over 30 s unless told. */
  minimumRate?: { bytesPerSecond: number; windowSeconds: number }
}

export interface UploadedFile {
  /** A temporary file. */
  path: string
  /** Bytes. */
  size: number
  /** The client's words: to be shown or stored, never to be believed. */
  originalName: string
  /** The client's words. */
  declaredType: string
}

/** A multipart form, received. Names that nobody sent are not in it, and neither has a prototype. */
export interface Upload {
  /** A field sent more than once has all of its values. */
  fields: Readonly<Record<string, string | string[]>>
  files: Readonly<Record<string, UploadedFile[]>>
  /** Removes the temporary files and what was made beside them. Never fails; may be called again. */
  dispose(): Promise<void>
}
