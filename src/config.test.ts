import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfigError, loadConfig, readConfig } from './config.ts'

/** What the settings are refused with. */
const refusalOf = (settings: Record<string, string>): string => {
  try {
    readConfig(settings)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('not refused')
}

describe('without settings', () => {
  it('the server is one for development, on this machine only', () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      port: 8000,
      host: '127.0.0.1',
      dataDir: join(process.cwd(), '.data'),
      databaseUrl: undefined,
      databasePool: 10,
      redisUrl: undefined,
      publicUrl: undefined,
      trustProxy: false,
      corsOrigins: '*',
      logLevel: 'info',
      guard: true,
      jwtKeys: undefined,
      metricsToken: undefined,
      bucketlistTokenSeconds: 2_592_000,
      imagehostAccessSeconds: 900,
      imagehostRefreshSeconds: 604_800,
      s3: undefined,
      cores: expect.any(Number),
    })
  })

  it('production listens everywhere, lets no browser in, and runs without guard', () => {
    expect(readConfig({ NODE_ENV: 'production' })).toMatchObject({
      production: true,
      host: '0.0.0.0',
      corsOrigins: [],
      guard: false,
      trustProxy: false,
    })
  })

  it('an empty value counts as absent, for every setting', async () => {
    const example = await readFile('.env.example', 'utf8')
    const names = [...example.matchAll(/^#([A-Z0-9_]+)=/gm)].map(([, name = '']) => name)
    expect(names).toContain('PORT')
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}))
  })
})

describe('a setting', () => {
  it.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['HOST', '::', { host: '::' }],
    ['AGORA_DATA', '/var/lib/agora', { dataDir: '/var/lib/agora' }],
    ['AGORA_DATA', 'data', { dataDir: join(process.cwd(), 'data') }],
    [
      'DATABASE_URL',
      'postgres://a:b@db.example:5432/agora',
      { databaseUrl: 'postgres://a:b@db.example:5432/agora' },
    ],
    ['DATABASE_URL', 'postgresql://db/agora', { databaseUrl: 'postgresql://db/agora' }],
    ['DATABASE_POOL', '2', { databasePool: 2 }],
    ['REDIS_URL', 'rediss://redis.example', { redisUrl: 'rediss://redis.example' }],
    ['PUBLIC_URL', 'https://api.example//', { publicUrl: 'https://api.example' }],
    ['PUBLIC_URL', 'http://localhost:8000/agora/', { publicUrl: 'http://localhost:8000/agora' }],
    ['TRUST_PROXY', '2', { trustProxy: 2 }],
    ['TRUST_PROXY', '0', { trustProxy: 0 }],
    ['TRUST_PROXY', 'false', { trustProxy: false }],
    ['TRUST_PROXY', '10.0.0.0/8, 127.0.0.1', { trustProxy: '10.0.0.0/8, 127.0.0.1' }],
    ['CORS_ORIGINS', '*', { corsOrigins: '*' }],
    [
      'CORS_ORIGINS',
      'https://a.example, http://b.example:8080/',
      { corsOrigins: ['https://a.example', 'http://b.example:8080'] },
    ],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['OPENAPI_GUARD', 'off', { guard: false }],
    ['JWT_KEYS', 'one:abc', { jwtKeys: 'one:abc' }],
    ['METRICS_TOKEN', 'sixteen-letters!', { metricsToken: 'sixteen-letters!' }],
    ['BUCKETLIST_TOKEN_DAYS', '1', { bucketlistTokenSeconds: 86_400 }],
    ['IMAGEHOST_ACCESS_MINUTES', '5', { imagehostAccessSeconds: 300 }],
    ['IMAGEHOST_REFRESH_DAYS', '2', { imagehostRefreshSeconds: 172_800 }],
  ])('%s=%s is taken', (name, value, config) => {
    expect(readConfig({ [name]: value })).toMatchObject(config)
  })

  it.each([
    ['OPENAPI_GUARD', 'on', { guard: true }],
    ['CORS_ORIGINS', 'https://a.example', { corsOrigins: ['https://a.example'] }],
    ['HOST', '127.0.0.1', { host: '127.0.0.1' }],
  ])('%s=%s wins over what production would choose', (name, value, config) => {
    expect(readConfig({ NODE_ENV: 'production', [name]: value })).toMatchObject(config)
  })

  it.each([
    ['NODE_ENV', 'prod', 'must be development, test or production'],
    ['PORT', '65536', 'must be a whole number from 0 to 65535'],
    ['PORT', '-1', 'must be a whole number from 0 to 65535'],
    ['PORT', '80.5', 'must be a whole number from 0 to 65535'],
    ['PORT', '0x50', 'must be a whole number from 0 to 65535'],
    ['PORT', ' 8000', 'must be a whole number from 0 to 65535'],
    ['PORT', '9'.repeat(400), 'must be a whole number from 0 to 65535'],
    ['DATABASE_URL', 'mysql://db/agora', 'must be an address such as postgres://'],
    ['DATABASE_URL', 'db.example', 'must be an address such as postgres://'],
    ['DATABASE_POOL', '1', 'must be a whole number from 2 to 500'],
    ['DATABASE_POOL', '501', 'must be a whole number from 2 to 500'],
    ['REDIS_URL', 'http://redis', 'must be an address such as redis://'],
    ['PUBLIC_URL', 'api.example', 'must be an address such as https://api.example'],
    ['PUBLIC_URL', 'ftp://api.example', 'must be an address such as https://api.example'],
    ['PUBLIC_URL', 'https://api.example/?a=b', 'must be'],
    ['TRUST_PROXY', 'true', 'Give the number of proxies in front (TRUST_PROXY=1)'],
    ['TRUST_PROXY', 'my-proxy', 'TRUST_PROXY=1'],
    ['TRUST_PROXY', '10.0.0.0/99', 'TRUST_PROXY=1'],
    ['CORS_ORIGINS', 'https://a.example,b.example', '"b.example" is none'],
    ['CORS_ORIGINS', 'https://a.example/path', '"https://a.example/path" is none'],
    ['CORS_ORIGINS', 'null', '"null" is none'],
    ['LOG_LEVEL', 'verbose', 'must be one of fatal, error, warn, info, debug, trace, silent'],
    ['OPENAPI_GUARD', 'yes', 'must be on or off'],
    ['METRICS_TOKEN', 'too-short', 'must have 16 characters or more'],
    ['BUCKETLIST_TOKEN_DAYS', '0', 'must be a whole number from 1 to 3650'],
    ['IMAGEHOST_ACCESS_MINUTES', '0', 'must be a whole number from 1 to 525600'],
    ['IMAGEHOST_REFRESH_DAYS', '3651', 'must be a whole number from 1 to 3650'],
    ['CRE8IVE_SITE_URL', 'https://www.example/?a=b', 'must be scheme, host and perhaps a path'],
    ['CRE8IVE_MAILS_PER_HOUR', '0', 'must be a whole number from 1 to 1000000'],
    [
      'GOOGLE_USERINFO_URL',
      'example.com',
      'must be an address such as https://openidconnect.googleapis.com/',
    ],
    ['SMTP_URL', 'smtp.example', 'must be an address such as smtp://'],
    ['SMTP_URL', 'smtp://mail.example', 'SMTP_URL needs a MAIL_FROM'],
    ['MAIL_FROM', 'Agora', 'must be like Agora <noreply@mail.example>'],
    ['MAIL_FROM', 'Agora <noreply@mail.example>\nBcc: eve@mail.example', 'must be like'],
    ['MEDIA_S3_ENDPOINT', 's3.example', 'must be an address such as https://s3.example'],
    ['MEDIA_S3_BUCKET', 'agora', 'set all three, or none to keep files in AGORA_DATA'],
    ['MEDIA_S3_ACCESS_KEY', 'key', 'set all three, or none to keep files in AGORA_DATA'],
    ['MEDIA_S3_SECRET_KEY', 'key', 'set all three, or none to keep files in AGORA_DATA'],
  ])('%s=%s is refused by a message that names it and says what would do', (name, value, words) => {
    const message = refusalOf({ [name]: value })
    expect(message).toContain(name)
    expect(message).toContain(words)
  })

  it('of the file store is taken together with the others of it', () => {
    const keys = { MEDIA_S3_BUCKET: 'agora', MEDIA_S3_ACCESS_KEY: 'id', MEDIA_S3_SECRET_KEY: 'secret' }
    const rest = { MEDIA_S3_ENDPOINT: 'https://s3.example', MEDIA_S3_REGION: 'eu-west-1' }
    const given = { bucket: 'agora', accessKeyId: 'id', secretAccessKey: 'secret' }
    expect(readConfig({ ...keys, ...rest }).s3).toMatchObject({
      ...given,
      endpoint: 'https://s3.example',
      region: 'eu-west-1',
    })
    expect(readConfig(keys).s3).toMatchObject({ ...given, region: 'us-east-1' })
  })

  it('of mails are a server and a sender; without them mails become files, and links are logged for developers', () => {
    const sender = 'Agora <noreply@mail.example>'
    const smtpUrl = 'smtps://user:secret@mail.example'
    expect(readConfig({ SMTP_URL: smtpUrl, MAIL_FROM: sender })).toMatchObject({ smtpUrl, mailFrom: sender })
    expect(readConfig({})).toMatchObject({ smtpUrl: undefined, logLinks: true })
    expect(readConfig({ NODE_ENV: 'production' })).toMatchObject({ logLinks: false })
  })

  it('is refused together with every other that does not do, and with where to mend them', () => {
    const message = refusalOf({ PORT: 'x', LOG_LEVEL: 'y', METRICS_TOKEN: 'z' })
    for (const name of ['PORT', 'LOG_LEVEL', 'METRICS_TOKEN', '.env', '.env.example']) {
      expect(message).toContain(name)
    }
  })

  it.each([
    ['DATABASE_URL', 'mysql://user:hunter2@db/agora'],
    ['REDIS_URL', 'tcp://:hunter2@redis'],
    ['METRICS_TOKEN', 'hunter2'],
    ['SMTP_URL', 'mail://user:hunter2@mail'],
  ])('%s is not shown when it is refused: it may hold a password', (name, value) => {
    expect(refusalOf({ [name]: value })).not.toContain('hunter2')
  })

  it('that Agora does not know is ignored', () => {
    expect(readConfig({ PATH: '/bin', HOME: '/root', PORTS: 'x' })).toEqual(readConfig({}))
  })
})

describe('.env.example', () => {
  it('explains every setting that there is', async () => {
    const source = await readFile('src/config.ts', 'utf8')
    const declared = [...source.matchAll(/^ {2}([A-Z0-9_]+): /gm)].map(([, name]) => name)
    const explained = [...(await readFile('.env.example', 'utf8')).matchAll(/^#([A-Z0-9_]+)=/gm)].map(
      ([, name]) => name,
    )
    expect(declared.length).toBeGreaterThan(10)
    expect(explained.sort()).toEqual(declared.sort())
  })
})

describe('the file .env', () => {
  const home = process.cwd()
  const environment = { ...process.env }
  let folder: string
  afterEach(async () => {
    process.chdir(home)
    process.env = { ...environment }
    await rm(folder, { recursive: true, force: true })
  })

  it('beside the process is read, and the environment wins over it', async () => {
    folder = await mkdtemp(join(tmpdir(), 'agora-test-'))
    await writeFile(join(folder, '.env'), 'PORT=8123\nDATABASE_POOL=7\n# LOG_LEVEL=trace\n')
    process.chdir(folder)
    process.env.DATABASE_POOL = '9'
    expect(loadConfig()).toMatchObject({ port: 8123, databasePool: 9, logLevel: 'info' })
  })
})
