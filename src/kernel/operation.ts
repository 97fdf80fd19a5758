/** What the generator writes down of each operation, and the kernel reads at run time. */
export interface OperationSpec {
  readonly operationId: string
  /** In capitals. */
  readonly method: string
  /** With the API's base path, in OpenAPI's form: `/v1/things/{thing_id}`. */
  readonly path: string
  /** Whether the operation wants a token; `optional`: it serves those who send none as well. */
  readonly secured: boolean | 'optional'
  /** Which of the API's rates a request counts against (`x-rate-limit`); absent: it counts against none. */
  readonly rate?: string
  /** Whether an `Idempotency-Key` keeps it from being done twice (`x-idempotent`). */
  readonly idempotent?: true
  /** The shape of its failures, where it is not the dialect's usual one (`x-dialect`). */
  readonly shape?: string
  /** Every status that the spec documents. */
  readonly statuses: readonly number[]
  readonly parameters: readonly ParameterSpec[]
  /** The body that the operation reads, if it reads one. */
  readonly body?: BodySpec
  /** By status: the media type of an answer that is not JSON. */
  readonly media?: Readonly<Record<number, string>>
  /** The failures to which the operation gives a status or words of its own (`x-failures`). */
  readonly failures: Readonly<Record<string, FailureSpec>>
}

export interface ParameterSpec {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array'
  /** Of an array: the type of its members, and what stands between them (none: one parameter each). */
  readonly items?: 'string' | 'integer' | 'number' | 'boolean'
  readonly separator?: ','
  /** A value that does not fit is cut to the range, or counts as absent (`x-lenient`). */
  readonly lenient?: true
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
  /** The message of the failure that an ill-formed value is (`x-invalid`). */
  readonly invalid?: string
}

export interface BodySpec {
  readonly required: boolean
  /** The media types that the operation reads. */
  readonly types: readonly string[]
  /** The members that the body may have; any other is dropped. Absent where the spec leaves them open. */
  readonly members?: readonly string[]
  /** The members that are decimal numbers written as text (`format: decimal`). */
  readonly decimals?: Readonly<Record<string, DecimalSpec>>
  /** How a form spells the same body; absent where the operation reads JSON alone. */
  readonly form?: FormSpec
}

/** What a multipart form may hold. */
export interface FormSpec {
  readonly fields: readonly FormFieldSpec[]
  readonly files: readonly FileSpec[]
}

/** What a decimal number may be (`x-decimal`). */
export interface DecimalSpec {
  readonly minimum: number
  readonly maximum: number
  /** The most digits after the point. */
  readonly places: number
}

export interface FormFieldSpec {
  readonly name: string
  /** What text that was left empty stands for; where it stands for nothing, the field counts as absent. */
  readonly empty?: '' | null
  /** Whether it must be there, also when it was left empty. */
  readonly required: boolean
  readonly type: ParameterSpec['type']
  readonly items?: ParameterSpec['items']
}

export interface FileSpec {
  readonly name: string
  /** The largest file, in bytes (`x-max-bytes`). */
  readonly maxBytes: number
  /** How many files the field may come with; false: one is meant. */
  readonly many: false | number
}

export interface FailureSpec {
  /** Absent where the failure keeps the status of its kind. */
  readonly status?: number
  /** May hold blanks: `{name}`. */
  readonly message?: string
  /** The member that the message is about, where the dialect names one. */
  readonly field?: string
  /** Which of the dialect's shapes the body has, where it is not the usual one. */
  readonly shape?: string
  /** Which of the values that it was raised with stand beside the message, as members of their own. */
  readonly members?: readonly string[]
}

/** An error of a generated validator (Ajv's). */
export interface ValidationError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A generated validator; its `errors` hold until its next call. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** By operation: the judges of what comes in. */
export type RequestValidators = Readonly<
  Record<
    string,
    {
      readonly path?: Validator
      readonly query?: Validator
      readonly header?: Validator
      readonly body?: Validator
    }
  >
>

/** By operation and status: the judges of what goes out in JSON. */
export type ResponseValidators = Readonly<Record<string, Readonly<Record<number, Validator>>>>

/** By operation and status: writes what the response's schema names, and nothing else. */
export type Serializers = Readonly<Record<string, Readonly<Record<number, (body: unknown) => string>>>>
