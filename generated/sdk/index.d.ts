// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
export { createBucketlistClient } from './bucketlist.js'
export { createImagehostClient } from './imagehost.js'
export { createExposcholarClient } from './exposcholar.js'
