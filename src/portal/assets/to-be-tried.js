// What Swagger UI fills in before a request is tried comes from the spec; here it is given one for that.

const isReference = (node) => typeof node?.$ref === 'string'

const followIn = (spec) => {
  const follow = (node) =>
    isReference(node)
      ? follow(
          node.$ref
            .slice(2)
            .split('/')
            .reduce((found, key) => found?.[key], spec),
        )
      : node
  return follow
}

/**
 * It fills in the example of every parameter, so that a list would be searched and a page skipped unasked. The
 * example of what is not required is told instead.
 */
const leaveEmpty = (parameter) => {
  if (isReference(parameter) || parameter.required || parameter.example === undefined) return
  parameter.description = `${parameter.description ?? ''}\n\nExample: \`${parameter.example}\``
  delete parameter.example
}

/**
 * It fills a form with the examples of its schema's properties, made up where there are none, and passes the
 * example of the form by. The schema is given those, and nothing for what is not among them.
 */
const fillForm = (form, follow) => {
  const schema = follow(form.schema)
  const exampleOf = (name, { type }) => form.example?.[name] ?? (type === 'array' ? [] : '')
  const properties = Object.entries(schema.properties ?? {}).map(([name, given]) => {
    const property = follow(given)
    const isFile = property.format === 'binary'
    return [name, isFile ? property : { ...property, example: exampleOf(name, property) }]
  })
  form.schema = { ...schema, properties: Object.fromEntries(properties) }
}

/** Changes a spec so that its operations can be tried as they stand. */
export const toBeTried = (spec) => {
  const follow = followIn(spec)
  const items = Object.values(spec.paths)
  const operations = items.flatMap(Object.values)
  const places = [...items, ...operations].flatMap(({ parameters }) => parameters ?? [])
  for (const parameter of [...places, ...Object.values(spec.components.parameters ?? {})])
    leaveEmpty(parameter)
  for (const { requestBody } of operations) {
    const form = follow(requestBody)?.content?.['multipart/form-data']
    if (form) fillForm(form, follow)
  }
  return spec
}
