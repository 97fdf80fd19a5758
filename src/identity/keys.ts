import { createSecretKey, type KeyObject } from 'node:crypto'
import { type KeyRecord, openKeyFile, parseKeyFile } from './key-file.ts'

/** A secret that signs or verifies tokens, under the id that their header names. */
export interface SigningKey {
  readonly kid: string
  readonly key: KeyObject
}

/** The signing keys of the deployment: one signs, all verify. */
export interface KeyRing {
  /** The key that signs now, as the key file says at this moment. */
  signing(): Promise<SigningKey>
  /** The key of this id; an unknown id makes it look at the key file again, once a second at most. */
  find(kid: string): KeyObject | undefined
  /** Counts the changes of the ring: what was verified under another version must be verified again. */
  readonly version: number
  /** Reads the key file again. Keeps the present keys when it cannot be read. */
  reload(): Promise<void>
}

/** Signing keys that do not do; the message says what to do. */
export class KeyError extends Error {
  override readonly name = 'KeyError'
}

/** HMAC-SHA-256 wants a key as long as its hash (RFC 7518, 3.2). */
const KEY_BYTES = 32

const HOW_TO_CONFIGURE =
  'JWT_KEYS takes kid:secret pairs separated by commas; make a secret with `openssl rand -base64 32`'

const toKeys = (records: readonly KeyRecord[], complaint: string): Map<string, LivingKey> => {
  const keys = new Map<string, LivingKey>()
  for (const { kid, secret, until } of records) {
    const bytes = Buffer.from(secret, 'base64')
    if (!/^[\w.-]{1,64}$/.test(kid))
      throw new KeyError(`A key id is 1 to 64 of A-Z a-z 0-9 _ . -. ${complaint}`)
    if (keys.has(kid)) throw new KeyError(`Two signing keys are called ${kid}. ${complaint}`)
    if (bytes.toString('base64').replace(/=+$/, '') !== secret.replace(/=+$/, '')) {
      throw new KeyError(`The signing key ${kid} is not base64. ${complaint}`)
    }
    if (bytes.length < KEY_BYTES) {
      throw new KeyError(
        `The signing key ${kid} has ${bytes.length} bytes, ${KEY_BYTES} are needed. ${complaint}`,
      )
    }
    keys.set(kid, { kid, key: createSecretKey(bytes), until: until ?? Number.POSITIVE_INFINITY })
  }
  return keys
}

/** `until`: seconds since 1970 after which it verifies no more. */
interface LivingKey extends SigningKey {
  until: number
}

const firstOf = (keys: Map<string, LivingKey>, complaint: string): LivingKey => {
  const [first] = keys.values()
  if (!first) throw new KeyError(`There is no signing key. ${complaint}`)
  return first
}

/**
 * The deployment's keys: `configured` (`kid:base64,kid:base64`, the first signs) or, without it, those in
 * `<dataDir>/keys.json`, which is made when there is none.
 * @throws Error that says what to do, when a key is too short or the file cannot be understood
 */
export async function loadKeys(options: { dataDir: string; configured?: string }): Promise<KeyRing> {
  return options.configured ? configuredRing(options.configured) : fileRing(options.dataDir)
}

function configuredRing(configured: string): KeyRing {
  const records = configured.split(',').map((pair) => {
    const [kid = '', secret = ''] = pair.trim().split(/:(.*)/s)
    return { kid, secret }
  })
  const keys = toKeys(records, HOW_TO_CONFIGURE)
  const first = firstOf(keys, HOW_TO_CONFIGURE)
  return {
    version: 0,
    signing: async () => first,
    find: (kid) => keys.get(kid)?.key,
    reload: async () => {},
  }
}

/** Milliseconds between two looks at the key file for the sake of an unknown key id. */
const LOOK_AGAIN_MS = 1_000

async function fileRing(dataDir: string): Promise<KeyRing> {
  const file = openKeyFile(dataDir)
  let text = await file.readOrCreate()
  let keys = toKeys(parseKeyFile(text, file.path), file.help)
  let first = firstOf(keys, file.help)
  let version = 0
  let lookedAt = 0

  const adopt = (fresh: string | undefined): void => {
    if (fresh === undefined || fresh === text) return
    let next: Map<string, LivingKey>
    try {
      next = toKeys(parseKeyFile(fresh, file.path), file.help)
      first = firstOf(next, file.help)
    } catch {
      // A running server goes on with the keys that it has; the next start says what is wrong.
      return
    }
    text = fresh
    keys = next
    version++
  }
  const reload = async (): Promise<void> => adopt(await file.read())

  return {
    get version() {
      return version
    },
    reload,
    async signing() {
      await reload()
      return first
    },
    find(kid) {
      if (!keys.has(kid) && Date.now() - lookedAt >= LOOK_AGAIN_MS) {
        lookedAt = Date.now()
        adopt(file.readSync())
      }
      const found = keys.get(kid)
      return found && found.until > Date.now() / 1000 ? found.key : undefined
    },
  }
}

/**
 * Puts a new signing key into `<dataDir>/keys.json`; the older ones verify for `keepSeconds` more (the
 * longest life of a token; 0 when a key has leaked, which logs everybody out). Running servers notice by
 * themselves, within seconds. Returns the new key's id.
 * @throws Error when there is no key file to rotate, or another rotation is going on
 */
export const rotateKeys = (dataDir: string, keepSeconds: number): Promise<string> =>
  openKeyFile(dataDir).rotate(keepSeconds)
