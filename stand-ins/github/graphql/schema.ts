import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema } from 'graphql'

// The package exports only its code, so the schema beside it must be named by its place.
const file = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)

let loaded: GraphQLSchema | undefined

/** GitHub's official schema. Reading it takes a fifth of a second, so it waits for the first document. */
export function officialSchema(): GraphQLSchema {
  loaded ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true, noLocation: true })
  return loaded
}
