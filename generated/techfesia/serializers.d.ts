// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import type { Serializers } from '../../src/kernel/operation.ts'

export declare const serializers: Serializers
