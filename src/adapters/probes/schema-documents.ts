import { addUriSchemePlugin } from '@hyperjump/browser'
import { buildSchemaDocument, hasDialect } from '@hyperjump/json-schema/experimental'

/** Reads a document that a schema refers to, as JSON. */
export type ReadDocument = (uri: string) => Promise<string>

export const dialect2020 = 'https://json-schema.org/draft/2020-12/schema'

/** Where a schema stands that does not say so itself. */
export const ownAddress = 'suite:///schema'

interface Reading {
  readonly root: unknown
  readonly read: ReadDocument
}

/** Whose documents are read now; the library asks for them without saying for whom. */
let reading: Reading | undefined

/** Lets the library read through us alone: nothing is fetched and no file is opened behind the back of the suite. */
export function ownAllReading(): void {
  const plugin = { retrieve }
  for (const scheme of ['http', 'https', 'file', 'suite', 'urn', 'tag']) addUriSchemePlugin(scheme, plugin)
}

let queue: Promise<unknown> = Promise.resolve()

/** Runs work that may ask for documents; one at a time, since there is but one place to say who asks. */
export function whileReading<Result>(asked: Reading, work: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(async () => {
    reading = asked
    await knowDialects(asked.root)
    return work()
  })
  queue = turn.catch(() => undefined)
  return turn
}

async function retrieve(uri: string): Promise<Response> {
  const address = uri.replace(/#.*$/s, '')
  const document = address === ownAddress ? reading?.root : await readDocument(address)
  const headers = new Headers({ 'content-type': `application/schema+json; schema="${dialect2020}"` })
  // No real answer of `fetch`, whose address could not be set; these three are all that the library looks at.
  return { url: address, headers, json: async () => document } as Response
}

async function readDocument(uri: string): Promise<unknown> {
  const document: unknown = JSON.parse((await reading?.read(uri)) ?? '')
  await knowDialects(document)
  return document
}

const older: Readonly<Record<string, () => Promise<unknown>>> = {
  'https://json-schema.org/draft/2019-09/schema': () => import('@hyperjump/json-schema/draft-2019-09'),
  'http://json-schema.org/draft-07/schema': () => import('@hyperjump/json-schema/draft-07')
}

/** Loads every dialect that a document names; one that we do not know is read like any other document. */
async function knowDialects(document: unknown): Promise<void> {
  for (const name of dialectsIn(document)) {
    if (hasDialect(name)) continue
    if (older[name] !== undefined) await older[name]()
    else buildSchemaDocument((await readDocument(name)) as never, name, dialect2020)
  }
}

function dialectsIn(document: unknown): Set<string> {
  const found = new Set<string>()
  const waiting = [document]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === null || typeof node !== 'object') continue
    const { $schema: named } = node as { $schema?: unknown }
    if (typeof named === 'string') found.add(named.replace(/#$/, ''))
    waiting.push(...Object.values(node).filter(each => each !== undefined))
  }
  return found
}
