import { Ajv2019, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js'
import type { ApiDescription, ApiOperation, Parameter, Schema } from './description.ts'

/** Answers that GitHub may give to any request, whether its description lists them or not. */
const always = new Set([304, 401, 403, 404, 429])

/**
 * Is responsible for the word-by-word comparison with GitHub's description. Each method answers what is
 * wrong, in one line each; an empty list means that nothing is.
 */
export class Contract {
  readonly #description: ApiDescription
  readonly #strict: Ajv2019
  readonly #coercing: Ajv2019
  readonly #compiled = new Map<string, ValidateFunction>()

  constructor(description: ApiDescription) {
    this.#description = description
    this.#strict = engine(description, {})
    // What travels in an address is text, so "30" must count as a number there.
    this.#coercing = engine(description, { coerceTypes: 'array', useDefaults: true })
  }

  operation(path: string, method: string): ApiOperation | undefined {
    return this.#description.paths[path]?.[method.toLowerCase()]
  }

  /** Checks one place of parameters and turns their text into the described types, in place. */
  parameters(operation: ApiOperation, place: Parameter['in'], values: Record<string, unknown>): readonly string[] {
    const wanted = operation.parameters.filter(parameter => parameter.in === place)
    const schema = {
      type: 'object',
      properties: Object.fromEntries(wanted.map(({ name, schema }) => [name, ofText(schema)])),
      required: wanted.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false
    }
    return this.#check(this.#coercing, `${operation.id} ${place}`, schema, values)
  }

  body(operation: ApiOperation, body: unknown): readonly string[] {
    if (operation.body === undefined) return body === undefined ? [] : [`${operation.id}: takes no body`]
    if (operation.body === null) return []
    if (body === undefined) return operation.bodyRequired ? [`${operation.id}: needs a body`] : []
    return this.#check(this.#strict, `${operation.id} body`, operation.body, body)
  }

  answer(operation: ApiOperation, status: number, body: unknown): readonly string[] {
    const schema = operation.responses[status]
    if (schema === undefined) {
      return status >= 500 || always.has(status) ? [] : [`${operation.id}: status ${status} is not described`]
    }
    if (schema === null) return []
    return this.#check(this.#strict, `${operation.id} ${status}`, schema, body)
  }

  #check(engine: Ajv2019, name: string, schema: Schema, value: unknown): readonly string[] {
    const validate = this.#compiled.get(name) ?? engine.compile(absolute(schema))
    this.#compiled.set(name, validate)
    return validate(value) ? [] : (validate.errors ?? []).slice(0, 3).map(error => `${name}: ${show(error)}`)
  }
}

function engine(description: ApiDescription, options: object): Ajv2019 {
  const ajv = new Ajv2019({ strict: false, allErrors: false, logger: false, ...options })
  ajv.addFormat('date-time', text => !Number.isNaN(Date.parse(text)))
  // The real API answers an empty text where it has no address.
  ajv.addFormat('uri', text => text === '' || URL.canParse(text))
  ajv.addSchema({ $id: 'github', components: description.components })
  return ajv
}

/** A text that can be read as a list fits two alternatives at once, so one of them is enough. */
function ofText({ oneOf, ...schema }: Schema): Schema {
  return oneOf === undefined ? schema : { ...schema, anyOf: oneOf }
}

/** References inside one operation point into the shared components. */
function absolute(schema: Schema): Schema {
  const text = JSON.stringify(schema, (key, value) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `github${value}` : value
  )
  return JSON.parse(text) as Schema
}

function show({ instancePath, message, params }: ErrorObject): string {
  const unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.allowedValues
  const detail = unknown === undefined ? '' : ` (${[unknown].flat().join(', ')})`
  return `${instancePath || '/'} ${message}${detail}`
}
