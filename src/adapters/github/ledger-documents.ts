/** A file of the ledger as GraphQL answers it. */
export interface Blob {
  readonly oid: string
  readonly byteSize: number
  readonly text: string | null
  readonly isTruncated: boolean
}

/** A file of the ledger in the list of its folder. */
export interface Entry {
  readonly name: string
  readonly oid: string
  readonly size: number
}

/** The answer to `stateOfBranch`. */
export interface BranchState {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly oid: string
        readonly head: { readonly object: Blob | null } | null
        readonly events: { readonly object: { readonly entries?: readonly Entry[] } | null } | null
      }
    } | null
  }
}

/** The branch's newest commit with its head.json and the names of its segments, all of one and the same commit. */
export const stateOfBranch = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          head: file(path: "head.json") { object { ... on Blob { oid byteSize text isTruncated } } }
          events: file(path: "events") { object { ... on Tree { entries { name oid size } } } }
        }
      }
    }
  }
}`

export const recordOfCommit = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit { file(path: $path) { object { ... on Blob { oid byteSize text isTruncated } } } }
    }
  }
}`

/** The branch's newest commit with one record, of one and the same commit. */
export const newestRecord = `query ($owner: String!, $repo: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit { file(path: $path) { object { ... on Blob { oid byteSize text isTruncated } } } }
      }
    }
  }
}`

export const commitOnBranch = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/** One request for several texts; the names travel as variables, never inside the document. */
export function objectsByName(names: readonly string[]) {
  const parameters = names.map((_, index) => `$o${index}: GitObjectID!`).join(', ')
  const fields = names.map(
    (_, index) => `o${index}: object(oid: $o${index}) { ... on Blob { oid byteSize text isTruncated } }`
  )
  const document = `query ($owner: String!, $repo: String!, ${parameters}) {
  repository(owner: $owner, name: $repo) { ${fields.join('\n')} }
}`
  return { document, variables: Object.fromEntries(names.map((name, index) => [`o${index}`, name])) }
}
