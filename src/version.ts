import manifest from '../package.json' with { type: 'json' }

/** Agora's version. */
export const { version } = manifest
