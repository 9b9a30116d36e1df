import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { canonicalize } from 'json-canonicalize'
import { listenHere, stopHere } from './local-server.ts'

/** A TUF repository on this machine, with one target. */
export interface TufServer {
  readonly mirror: string
  /** Its first root, as a client is given it beforehand. */
  readonly root: unknown
  /** Paths that were asked, in order. */
  readonly asked: readonly string[]
  stop(): Promise<void>
}

const later = '2999-01-01T00:00:00Z'

export async function startTuf(targets: Readonly<Record<string, string>>, expires = later): Promise<TufServer> {
  const signer = keyPair()
  const files = repository(targets, signer, expires)
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1)
    asked.push(path)
    const file = files.get(path)
    if (file === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file)
  })
  return {
    mirror: await listenHere(server),
    root: JSON.parse(files.get('1.root.json') ?? ''),
    asked,
    stop: () => stopHere(server)
  }
}

function keyPair() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } }
  return { privateKey, key, id: sha256(canonicalize(key)) }
}

function repository(targets: Readonly<Record<string, string>>, signer: ReturnType<typeof keyPair>, expires: string) {
  const role = (body: object) => {
    const signed = { spec_version: '1.0.31', version: 1, expires, ...body }
    const sig = sign(null, Buffer.from(canonicalize(signed)), signer.privateKey).toString('hex')
    return JSON.stringify({ signatures: [{ keyid: signer.id, sig }], signed })
  }
  const trusted = { keyids: [signer.id], threshold: 1 }
  const roles = { root: trusted, snapshot: trusted, targets: trusted, timestamp: trusted }
  const root = role({
    _type: 'root',
    consistent_snapshot: true,
    keys: { [signer.id]: signer.key },
    roles,
    expires: later
  })
  const described = Object.entries(targets).map(([name, text]) => [name, description(text)])
  const list = role({ _type: 'targets', targets: Object.fromEntries(described) })
  const snapshot = role({ _type: 'snapshot', meta: { 'targets.json': { version: 1 } } })
  const timestamp = role({ _type: 'timestamp', meta: { 'snapshot.json': { version: 1 } } })
  const contents = Object.entries(targets).map(([name, text]) => [`targets/${sha256(text)}.${name}`, text] as const)
  return new Map<string, string>([
    ['1.root.json', root],
    ['timestamp.json', timestamp],
    ['1.snapshot.json', snapshot],
    ['1.targets.json', list],
    ...contents
  ])
}

function description(text: string) {
  return { length: Buffer.byteLength(text), hashes: { sha256: sha256(text) } }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
