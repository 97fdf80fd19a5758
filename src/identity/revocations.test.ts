import { expect, test, vi } from 'vitest'
import { createRevocations, parseFact } from './revocations.ts'

const caller = { accountId: 1, sessionId: 2, realm: 'plain', role: 'user', expiresAt: 0 }
const now = Math.floor(Date.now() / 1000)

test('of two facts of one account the later one holds, in whatever order they come', () => {
  const revocations = createRevocations()
  revocations.learn({ account: 1, version: 2, gone: false, role: 'staff', until: now + 60 })
  revocations.learn({ account: 1, version: 1, gone: true, role: 'user', until: now + 60 })
  expect(revocations.judge(caller).role).toBe('staff')
  revocations.learn({ account: 1, version: 3, gone: true, role: 'user', until: now + 60 })
  expect(() => revocations.judge(caller)).toThrow('invalid-token')
})

test('facts are forgotten once no token can be affected, and not before', () => {
  const revocations = createRevocations()
  revocations.learn({ session: 2, until: now + 60 })
  revocations.learn({ account: 3, version: 1, gone: true, role: 'user', until: now + 60 })
  vi.useFakeTimers({ toFake: ['Date'], now: (now + 60 + 299) * 1000 })
  try {
    revocations.prune()
    expect(revocations.size).toBe(2)
    vi.setSystemTime((now + 60 + 301) * 1000)
    revocations.prune()
    expect(revocations.size).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('an account is in doubt until the last who doubts it is certain', () => {
  const revocations = createRevocations()
  const [first, second] = [revocations.doubt(1), revocations.doubt(1)]
  first()
  expect(revocations.isInDoubt(1)).toBe(true)
  expect(revocations.isInDoubt(2)).toBe(false)
  second()
  expect(revocations.isInDoubt(1)).toBe(false)
})

test.each(['', 'x', 'null', '{}', '{"session":"1","until":1}', '{"account":1,"until":1}'])(
  'a notification %j is refused',
  (payload) => {
    expect(() => parseFact(payload)).toThrow()
  },
)
