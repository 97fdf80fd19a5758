import type { TechfesiaHandlers } from '../contract.ts'
import { logInWith } from './log-in.ts'
import { askProvider } from './people.ts'

export const providerHandlers: Pick<TechfesiaHandlers, 'logInWithProvider'> = {
  async logInWithProvider({ params: { provider }, body, caller, db, identity, settings, fail }) {
    const person = await askProvider(settings, provider, body.accessToken)
    if (!person) throw fail('provider-refused')
    const login = await logInWith({ db, identity }, { provider, person, caller }, fail)
    return { status: 200, body: { access: login.accessToken, refresh: login.refreshToken ?? '' } }
  },
}
