import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { address, baseAddress, wholeNumber } from './setting-kinds.ts'

/** A settings file beside the process; what the environment already has wins. */
const settingsFile = '.env'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const settings = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development'),
  PORT: wholeNumber(0, 65_535).default(8000),
  HOST: z.string().optional(),
  AGORA_DATA: z.string().default('.data'),
  DATABASE_URL: address(
    ['postgres:', 'postgresql:'],
    'postgres://user:password@db.example:5432/agora',
  ).optional(),
  DATABASE_POOL: wholeNumber(2, 500).default(10),
  REDIS_URL: address(['redis:', 'rediss:'], 'redis://redis.example:6379').optional(),
  PUBLIC_URL: baseAddress('https://api.example').optional(),
  TRUST_PROXY: z.string().optional(),
  CORS_ORIGINS: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  OPENAPI_GUARD: z.enum(['on', 'off'], 'must be on or off').optional(),
  JWT_KEYS: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  BUCKETLIST_TOKEN_DAYS: wholeNumber(1, 3650).default(30),
  IMAGEHOST_ACCESS_MINUTES: wholeNumber(1, 525_600).default(15),
  IMAGEHOST_REFRESH_DAYS: wholeNumber(1, 3650).default(7),
  EXPOSCHOLAR_ACCESS_MINUTES: wholeNumber(1, 525_600).default(15),
  EXPOSCHOLAR_REFRESH_DAYS: wholeNumber(1, 3650).default(7),
  EXPOSCHOLAR_REQUESTS_PER_MINUTE: wholeNumber(1, 1_000_000).default(600),
  EXPOSCHOLAR_TOKENS_PER_MINUTE: wholeNumber(1, 1_000_000).default(20),
  CRE8IVE_ACCESS_MINUTES: wholeNumber(1, 525_600).default(60),
  CRE8IVE_REFRESH_DAYS: wholeNumber(1, 3650).default(7),
  CRE8IVE_SITE_URL: baseAddress('https://www.example').optional(),
  CRE8IVE_MAILS_PER_HOUR: wholeNumber(1, 1_000_000).default(60),
  CRE8IVE_UPLOAD_MEGABYTES: wholeNumber(1, 1_000_000).default(2048),
  TECHFESIA_ACCESS_MINUTES: wholeNumber(1, 525_600).default(15),
  TECHFESIA_REFRESH_DAYS: wholeNumber(1, 3650).default(7),
  TECHFESIA_MAILS_PER_HOUR: wholeNumber(1, 1_000_000).default(60),
  GITHUB_USERINFO_URL: address(['http:', 'https:'], 'https://api.github.com/user').default(
    'https://api.github.com/user',
  ),
  FACEBOOK_USERINFO_URL: address(
    ['http:', 'https:'],
    'https://graph.facebook.com/me?fields=id,email',
  ).default('https://graph.facebook.com/me?fields=id,first_name,last_name,name,email,picture.type(large)'),
  GOOGLE_USERINFO_URL: address(
    ['http:', 'https:'],
    'https://openidconnect.googleapis.com/v1/userinfo',
  ).default('https://openidconnect.googleapis.com/v1/userinfo'),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtp://user:password@smtp.example:587').optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>@\p{Cc}]+ <)?[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+>?$/u,
      'must be like Agora <noreply@mail.example>',
    )
    .optional(),
  MEDIA_S3_ENDPOINT: address(['http:', 'https:'], 'https://s3.example').optional(),
  MEDIA_S3_BUCKET: z.string().optional(),
  MEDIA_S3_REGION: z.string().default('us-east-1'),
  MEDIA_S3_ACCESS_KEY: z.string().optional(),
  MEDIA_S3_SECRET_KEY: z.string().optional(),
})

/** What the process was told, checked. */
export interface Config {
  production: boolean
  port: number
  host: string
  /** The data directory, absolute. */
  dataDir: string
  /** Undefined: the embedded PostgreSQL in the data directory. */
  databaseUrl: string | undefined
  databasePool: number
  redisUrl: string | undefined
  publicUrl: string | undefined
  /** As Express's `trust proxy`: how many proxies, or which addresses. */
  trustProxy: boolean | number | string
  /** The origins that browsers may call from; `'*'` for any. */
  corsOrigins: '*' | readonly string[]
  logLevel: (typeof logLevels)[number]
  guard: boolean
  jwtKeys: string | undefined
  metricsToken: string | undefined
  bucketlistTokenSeconds: number
  imagehostAccessSeconds: number
  imagehostRefreshSeconds: number
  exposcholarAccessSeconds: number
  exposcholarRefreshSeconds: number
  exposcholarRequestsPerMinute: number
  exposcholarTokensPerMinute: number
  cre8iveAccessSeconds: number
  cre8iveRefreshSeconds: number
  /** Where the links of mails lead; undefined: to this server. */
  cre8iveSiteUrl: string | undefined
  /** Mails that one network address may ask for in an hour. */
  cre8iveMailsPerHour: number
  /** What the uploads of one person may come to. */
  cre8iveUploadBytes: number
  techfesiaAccessSeconds: number
  techfesiaRefreshSeconds: number
  /** Mails that one network address may ask for in an hour. */
  techfesiaMailsPerHour: number
  /** Who tells whose access token of Google's, GitHub's or Facebook's it is. */
  googleUserinfoUrl: string
  githubUserinfoUrl: string
  facebookUserinfoUrl: string
  /** Undefined: mails become files in the data directory. */
  smtpUrl: string | undefined
  mailFrom: string
  /** Whether the links in mails are logged: for developers, who have no mailbox. */
  logLinks: boolean
  /** Where files are kept; undefined: in the data directory. */
  s3: S3Config | undefined
  cores: number
}

/** An S3-compatible server, and a bucket on it. */
export interface S3Config {
  /** Undefined: Amazon's own, of the region. */
  endpoint: string | undefined
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

/** A setting that does not do; the message says which, why, and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const secondsPerDay = 24 * 60 * 60

const readS3 = (data: z.infer<typeof settings>): S3Config | undefined => {
  const {
    MEDIA_S3_BUCKET: bucket,
    MEDIA_S3_ACCESS_KEY: accessKeyId,
    MEDIA_S3_SECRET_KEY: secretAccessKey,
  } = data
  if (!bucket && !accessKeyId && !secretAccessKey && !data.MEDIA_S3_ENDPOINT) return undefined
  if (!bucket || !accessKeyId || !secretAccessKey) {
    throw new ConfigError(
      'MEDIA_S3_BUCKET, MEDIA_S3_ACCESS_KEY and MEDIA_S3_SECRET_KEY go together: set all three, or none to keep files in AGORA_DATA.',
    )
  }
  return {
    endpoint: data.MEDIA_S3_ENDPOINT,
    region: data.MEDIA_S3_REGION,
    bucket,
    accessKeyId,
    secretAccessKey,
  }
}

const readSender = ({ SMTP_URL, MAIL_FROM }: z.infer<typeof settings>): string => {
  if (MAIL_FROM === undefined && SMTP_URL !== undefined) {
    throw new ConfigError(
      'SMTP_URL needs a MAIL_FROM, the sender of the mails: MAIL_FROM="Agora <noreply@mail.example>".',
    )
  }
  return MAIL_FROM ?? 'Agora <noreply@localhost>'
}

const readTrustProxy = (text: string | undefined): Config['trustProxy'] => {
  if (text === undefined || text === 'false') return false
  if (text === 'true') {
    throw new ConfigError(
      'TRUST_PROXY must not be true: anybody could choose their own address. Give the number of proxies in front (TRUST_PROXY=1) or their addresses (TRUST_PROXY=10.0.0.0/8).',
    )
  }
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const wrong = text.split(',').find((entry) => !isProxyAddress(entry.trim()))
  if (wrong !== undefined) {
    throw new ConfigError(
      `TRUST_PROXY must be the number of proxies in front (TRUST_PROXY=1) or their addresses (TRUST_PROXY=10.0.0.0/8, loopback); "${wrong.trim()}" is neither.`,
    )
  }
  return text
}

/** An address, a network, or one of Express's names for some. */
const isProxyAddress = (text: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const readOrigins = (text: string | undefined, production: boolean): Config['corsOrigins'] => {
  if (text === undefined) return production ? [] : '*'
  const origins = text.split(',').map((origin) => origin.trim().replace(/\/$/, ''))
  if (origins.includes('*')) return '*'
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new ConfigError(
        `CORS_ORIGINS must be origins separated by commas, such as https://app.example; "${origin}" is none.`,
      )
    }
  }
  return origins
}

/**
 * The settings out of an environment. An empty value counts as absent.
 * @throws ConfigError that names every setting that does not do
 */
export const readConfig = (environment: NodeJS.ProcessEnv): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { success, data, error } = settings.safeParse(given)
  if (!success) {
    const complaints = error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)
    throw new ConfigError(
      `${complaints.join('\n')}\nMend it in the environment or in ${settingsFile}; .env.example explains each setting.`,
    )
  }
  const production = data.NODE_ENV === 'production'
  return {
    production,
    port: data.PORT,
    host: data.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    dataDir: resolve(data.AGORA_DATA),
    databaseUrl: data.DATABASE_URL,
    databasePool: data.DATABASE_POOL,
    redisUrl: data.REDIS_URL,
    publicUrl: data.PUBLIC_URL,
    trustProxy: readTrustProxy(data.TRUST_PROXY),
    corsOrigins: readOrigins(data.CORS_ORIGINS, production),
    logLevel: data.LOG_LEVEL,
    guard: data.OPENAPI_GUARD ? data.OPENAPI_GUARD === 'on' : !production,
    jwtKeys: data.JWT_KEYS,
    metricsToken: data.METRICS_TOKEN,
    bucketlistTokenSeconds: data.BUCKETLIST_TOKEN_DAYS * secondsPerDay,
    imagehostAccessSeconds: data.IMAGEHOST_ACCESS_MINUTES * 60,
    imagehostRefreshSeconds: data.IMAGEHOST_REFRESH_DAYS * secondsPerDay,
    exposcholarAccessSeconds: data.EXPOSCHOLAR_ACCESS_MINUTES * 60,
    exposcholarRefreshSeconds: data.EXPOSCHOLAR_REFRESH_DAYS * secondsPerDay,
    exposcholarRequestsPerMinute: data.EXPOSCHOLAR_REQUESTS_PER_MINUTE,
    exposcholarTokensPerMinute: data.EXPOSCHOLAR_TOKENS_PER_MINUTE,
    cre8iveAccessSeconds: data.CRE8IVE_ACCESS_MINUTES * 60,
    cre8iveRefreshSeconds: data.CRE8IVE_REFRESH_DAYS * secondsPerDay,
    cre8iveSiteUrl: data.CRE8IVE_SITE_URL,
    cre8iveMailsPerHour: data.CRE8IVE_MAILS_PER_HOUR,
    cre8iveUploadBytes: data.CRE8IVE_UPLOAD_MEGABYTES * 1024 * 1024,
    techfesiaAccessSeconds: data.TECHFESIA_ACCESS_MINUTES * 60,
    techfesiaRefreshSeconds: data.TECHFESIA_REFRESH_DAYS * secondsPerDay,
    techfesiaMailsPerHour: data.TECHFESIA_MAILS_PER_HOUR,
    googleUserinfoUrl: data.GOOGLE_USERINFO_URL,
    githubUserinfoUrl: data.GITHUB_USERINFO_URL,
    facebookUserinfoUrl: data.FACEBOOK_USERINFO_URL,
    smtpUrl: data.SMTP_URL,
    mailFrom: readSender(data),
    logLinks: data.NODE_ENV === 'development',
    s3: readS3(data),
    cores: availableParallelism(),
  }
}

/**
 * The settings of this process: its environment, then `.env` beside it.
 * @throws ConfigError as `readConfig`
 */
export const loadConfig = (): Config => {
  if (existsSync(settingsFile)) process.loadEnvFile(settingsFile)
  return readConfig(process.env)
}
