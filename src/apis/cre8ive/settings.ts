/** What this API is told by the process. */
export interface Cre8iveSettings {
  /** Where links in mails lead, without a slash at the end; undefined: to this server, where that is safe. */
  siteUrl: string | undefined
  /** Scheme and host of this server, when they are configured. */
  publicUrl: string | undefined
  /** Tells whose Google access token it is (OpenID Connect Core 1.0, 5.3). */
  googleUserinfoUrl: string
  /** How many mails one network address may ask for in an hour. */
  mailsPerHour: number
  /** What the uploads of one person may come to, in bytes. */
  uploadBytesPerPerson: number
}
