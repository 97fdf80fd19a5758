// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
export { createBucketlistClient } from './bucketlist.js'
export { createImagehostClient } from './imagehost.js'
export { createExposcholarClient } from './exposcholar.js'
export { createCre8iveClient } from './cre8ive.js'
export { createTechfesiaClient } from './techfesia.js'
export { dataOf, ResponseError } from './runtime/answer.js'
