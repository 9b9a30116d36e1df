import { unavailable } from '../../domain/failure.ts'
import { readerOf } from '../../domain/update/readers.ts'
import type { Connection } from './connection.ts'
import { type RestFile, routes } from './pull-shapes.ts'

export interface Contents {
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
}

interface Blob {
  readonly oid: string
  readonly text: string | null
  readonly isTruncated: boolean
}

interface Wanted {
  readonly side: keyof Contents
  readonly path: string
  readonly expression: string
}

const mostFiles = 100
const filesPerRequest = 20

/** Reads the changed manifests and lock files as texts, where the branches parted and at the head. */
export async function readContents(
  connection: Connection,
  files: readonly RestFile[],
  commits: { readonly before: string; readonly after: string }
): Promise<Contents> {
  const known = files.filter(({ filename }) => readerOf(filename) !== undefined)
  if (known.length > mostFiles) {
    throw unavailable('triage-unknown', `${known.length} manifests and lock files are more than ${mostFiles}`)
  }
  const wanted = known.flatMap(({ filename, previous_filename: previous = filename }): readonly Wanted[] => [
    { side: 'before', path: filename, expression: `${commits.before}:${previous}` },
    { side: 'after', path: filename, expression: `${commits.after}:${filename}` }
  ])
  const contents = { before: {}, after: {} } as Record<keyof Contents, Record<string, string>>
  for (let start = 0; start < wanted.length; start += filesPerRequest) {
    const part = wanted.slice(start, start + filesPerRequest)
    const blobs = await readBlobs(connection, part)
    for (const [index, { side, path }] of part.entries()) {
      const blob = blobs[index]
      // A name like __proto__ must become a plain member.
      if (blob != null)
        Object.defineProperty(contents[side], path, { value: await textOf(connection, blob), enumerable: true })
    }
  }
  return contents
}

/** Commits and paths travel as variables: a path is whatever the pull request says. */
async function readBlobs(connection: Connection, wanted: readonly Wanted[]): Promise<readonly (Blob | null)[]> {
  const parameters = wanted.map((_, index) => `$e${index}: String!`).join(', ')
  const fields = wanted.map(
    (_, index) => `o${index}: object(expression: $e${index}) { ... on Blob { oid text isTruncated } }`
  )
  const document = `query ($owner: String!, $repo: String!, ${parameters}) {
  repository(owner: $owner, name: $repo) { ${fields.join('\n')} }
}`
  const { owner, repo } = connection
  const expressions = Object.fromEntries(wanted.map(({ expression }, index) => [`e${index}`, expression]))
  const variables = { owner, repo, ...expressions }
  type Answer = { readonly repository: Readonly<Record<string, Blob | null>> }
  const { repository } = await connection.graphql<Answer>('reading files', document, variables)
  return wanted.map((_, index) => repository[`o${index}`] ?? null)
}

/** GraphQL cuts long texts and answers null for what it takes for binary; the blob itself is whole. */
async function textOf(connection: Connection, { oid, text, isTruncated }: Blob): Promise<string> {
  if (text !== null && !isTruncated) return text
  const blob = await connection.read<{ readonly content: string }>(routes.blob, { file_sha: oid })
  return Buffer.from(blob.content, 'base64').toString('utf8')
}
