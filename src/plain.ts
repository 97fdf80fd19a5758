import type { Request, Response } from 'express'
import { nextRequestId } from './kernel/request-id.ts'
import { writeJson } from './kernel/respond.ts'

/** Answers what belongs to no API, in the same form as the APIs do. */
export const answerPlainly = (request: Request, response: Response, status: number, body: object): void =>
  writeJson(response, status, JSON.stringify(body), nextRequestId(request))
