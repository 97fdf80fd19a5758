import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js'

const text: OpenAPIV3.SchemaObject = { type: 'string' }
const bucket: OpenAPIV3.SchemaObject = {
  type: 'object',
  required: ['id', 'name', 'createdAt', 'modifiedAt'],
  properties: { id: { type: 'integer' }, name: text, createdAt: text, modifiedAt: text },
}
const ok: OpenAPIV3.ResponsesObject = { default: { description: 'The answer' } }

/**
 * The buckets inside a spec of `pathCount` paths, as long as Agora's own. The validator tries the paths in
 * alphabetical order, so the others are named to put the buckets in the middle: the average case.
 */
export function usualSpec(pathCount: number): OpenAPIV3.DocumentV3 {
  const paths: OpenAPIV3.PathsObject = { ...bucketPaths }
  for (let index = 0; Object.keys(paths).length < pathCount; index += 1) {
    const resource = `${index % 4 < 2 ? 'archive' : 'team'}-${Math.floor(index / 2)}`
    if (index % 2 === 0) paths[`/${resource}`] = { get: { responses: ok } }
    else paths[`/${resource}/members/{id}`] = { get: { parameters: [id], responses: ok } }
  }
  return {
    openapi: '3.0.3',
    info: { title: 'The usual stack', version: '1.0.0' },
    servers: [{ url: '/v1' }],
    security: [{ bearer: [] }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    paths,
  }
}

const id: OpenAPIV3.ParameterObject = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'integer', minimum: 1 },
}

const bucketPaths: OpenAPIV3.PathsObject = {
  '/bucketlists': {
    get: {
      parameters: [
        { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
      ],
      responses: ok,
    },
    post: {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['name'],
              properties: { name: { type: 'string', maxLength: 255, pattern: '\\S' } },
            },
          },
        },
      },
      responses: ok,
    },
  },
  '/bucketlists/{id}': {
    get: {
      parameters: [id],
      responses: {
        '200': {
          description: 'The bucket',
          content: { 'application/json': { schema: { type: 'object', properties: { bucket } } } },
        },
      },
    },
  },
}
