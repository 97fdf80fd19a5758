// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import createClient from 'openapi-fetch'

export const createTechfesiaClient = ({ server, token, ...options }) => {
  const client = createClient({ ...options, baseUrl: server.replace(/\/$/, '') + '/' })
  client.use({
    async onRequest({ request }) {
      const value = typeof token === 'function' ? await token() : token
      if (value) request.headers.set('Authorization', `Bearer ${value}`)
      return request
    },
  })
  return client
}
