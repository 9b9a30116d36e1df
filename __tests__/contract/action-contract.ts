import { z } from 'zod'
import { sharedOutputs } from '../../src/hosts/actions.ts'
import { kebabCase } from '../../src/inputs.ts'
import type { Operation } from '../../src/operation.ts'

/** What an action promises, as its operation and its action.yml each tell it. */
export interface Contract {
  readonly inputs: Readonly<Record<string, InputPromise>>
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
}

interface InputPromise {
  readonly description?: string
  readonly required?: boolean
  /** What is accepted, when that is a closed list. */
  readonly values?: readonly string[]
  readonly default?: string
}

// biome-ignore lint/suspicious/noExplicitAny: a contract test reads what every operation has in common.
export type AnyOperation = Operation<any, any, any, any, any>

/** Reads the contract out of an operation, by way of its JSON Schema and not of the generator's own reading. */
export function promisedBy(operation: AnyOperation): Contract {
  const schema = z.toJSONSchema(operation.Inputs, { io: 'input', unrepresentable: 'any' })
  const inputs = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const { description, enum: listed, values: told, default: byDefault } = property as Property
    const values = listed ?? told ?? (isFlag(operation, key) ? ['true', 'false'] : undefined)
    const required = (schema.required ?? []).includes(key)
    const text = key === 'githubToken' ? '$' + '{{ github.token }}' : byDefault
    const promise = {
      description,
      required,
      ...(values && { values }),
      ...(text !== undefined && text !== '' && { default: String(text) })
    }
    return [kebabCase(key), promise as InputPromise] as const
  })
  const outputs = Object.entries({ ...sharedOutputs, ...operation.outputs })
  return {
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs.map(([name, description]) => [name, { description }]))
  }
}

interface Property {
  readonly description?: string
  readonly enum?: readonly string[]
  readonly values?: readonly string[]
  readonly default?: unknown
}

/** A flag is the one input that refuses `yes` with its own words. */
function isFlag(operation: AnyOperation, key: string): boolean {
  const parsed = operation.Inputs.safeParse({ [key]: 'yes' })
  const issue = parsed.success ? undefined : parsed.error.issues.find(issue => issue.path[0] === key)
  return issue?.message === 'expected true or false'
}

/** Names each way in which an action.yml is not what its operation promises; empty when they agree. */
export function differences(written: Contract, promised: Contract): readonly string[] {
  return [
    ...differing('input', written.inputs, promised.inputs, ['description', 'required', 'default']),
    ...differing('output', written.outputs, promised.outputs, ['description'])
  ]
}

function differing(
  kind: string,
  written: Readonly<Record<string, object>>,
  promised: Readonly<Record<string, object>>,
  properties: readonly string[]
): readonly string[] {
  const names = [...new Set([...Object.keys(written), ...Object.keys(promised)])].sort()
  return names.flatMap(name => {
    const [one, other] = [written[name], promised[name]] as readonly (Record<string, unknown> | undefined)[]
    if (one === undefined) return [`${kind} ${name} is missing in action.yml`]
    if (other === undefined) return [`${kind} ${name} is not one of the operation`]
    return properties
      .filter(property => one[property] !== other[property])
      .map(
        property =>
          `${kind} ${name}: ${property} is ${show(one[property])}, the operation says ${show(other[property])}`
      )
  })
}

function show(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value)
}
