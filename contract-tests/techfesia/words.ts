/** What this API says of requests, and requests that earn such words. */
export const required = 'missing required field'
export const forbidden = 'You do not have permission to perform this action.'
export const badToken = 'Token is invalid or expired'
export const badLogin = 'No active account found with the given credentials'
export const noUser = 'User not found.'
export const noEvent = 'Event not found.'
export const noTeam = 'Team not found.'
export const shortPassword = 'Ensure this field has at least 8 characters.'
export const longerThan = (most: number): string => `Ensure this field has no more than ${most} characters.`
export const greaterThan = (most: number): string => `Ensure this value is less than or equal to ${most}.`
export const noChoice = (text: string): string => `"${text}" is not a valid choice.`

/** JSON that cannot be read, whatever the members are. */
export const unreadable = [
  { raw: { type: 'application/json', bytes: '{' }, message: 'JSON parse error' },
  { body: [], message: 'Invalid data. Expected a dictionary.' },
]

/** A page past the end of any list. */
export const noPage = {
  query: { page: 2_147_483_647 },
  message: 'This page does not exist',
  holds: { pageSize: 10 },
}

/** Ids of nothing; the last three can be no ids at all. */
export const noIds = ['00000000-0000-4000-8000-000000000000', 'a.b', 'x'.repeat(65), 'nul\0nul'] as const

/** Usernames of nobody; the last three can be no usernames at all. */
export const noUsernames = ['nobody-x7k2p9', 'no', 'x'.repeat(31), 'nul\0nul'] as const
