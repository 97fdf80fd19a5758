// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import type { ResponseValidators } from '../../src/kernel/operation.ts'

export declare const validators: ResponseValidators
