/** Who may vouch for a person. */
export type ProviderName = 'google' | 'github' | 'facebook'

/** What this API is told by the process. */
export interface TechfesiaSettings {
  /** Where each provider tells whose access token it is. */
  userinfoUrls: Readonly<Record<ProviderName, string>>
  /** How many mails one network address may ask for in an hour. */
  mailsPerHour: number
}
