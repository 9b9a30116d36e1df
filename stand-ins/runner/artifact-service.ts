import { createHash, randomUUID } from 'node:crypto'
import { Counts } from '../github/http/counts.ts'
import { Faults } from '../github/http/faults.ts'
import { type Answered, type Asked, type Served, serve } from './serve.ts'
import { struckBy } from './struck.ts'

/** An artifact that was uploaded and finalized. */
export interface KeptArtifact {
  readonly id: number
  readonly name: string
  readonly bytes: Buffer
  readonly digest: string
  readonly createdAt: string
  readonly mimeType: string
}

export interface ArtifactService extends Served {
  /** The variables through which an action finds the service. */
  readonly environment: Readonly<Record<string, string>>
  readonly kept: readonly KeptArtifact[]
  /** What a client did that the real service would not take; a test must find it empty. */
  readonly violations: readonly string[]
  /** Make chosen calls go wrong, and tell which calls came: `POST CreateArtifact`, `PUT /blob`, `GET /blob`. */
  readonly faults: Faults
  readonly counts: Counts
  /** Forgets all that was uploaded, as another run's service knows nothing of it. */
  forget(): void
  /** From here on the owner's quota of storage is spent, so nothing new is taken. */
  spendQuota(): void
}

interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly blocks: Map<string, Buffer>
  readonly signature: string
  bytes: Buffer | undefined
}

const service = '/twirp/github.actions.results.api.v1.ArtifactService/'

/**
 * Serves the runner's artifact service: its calls, and the signed addresses to which the bytes go. `onKept` is told each
 * finalized artifact, for a GitHub that shall list it.
 */
export async function startArtifactService(onKept?: (artifact: KeptArtifact) => void): Promise<ArtifactService> {
  const store = new ArtifactShelf(onKept)
  const faults = new Faults()
  const counts = new Counts()
  const served = await serve(struckBy({ faults, counts, nameOf }, asked => store.answer(asked)))
  const scope = { scp: `Actions.Results:${store.run}:${store.job}` }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  store.token = `${part({ alg: 'none', typ: 'JWT' })}.${part(scope)}.${Buffer.from('unsigned').toString('base64url')}`
  return {
    ...served,
    environment: { ACTIONS_RESULTS_URL: `${served.origin}/`, ACTIONS_RUNTIME_TOKEN: store.token },
    kept: store.kept,
    violations: store.violations,
    forget: () => store.forget(),
    spendQuota: () => {
      store.isSpent = true
    },
    faults,
    counts
  }
}

function nameOf({ method, url }: Asked): string {
  const path = url.pathname
  return `${method} ${path.startsWith(service) ? path.slice(service.length) : path.replace(/^\/blob\/.*/, '/blob')}`
}

class ArtifactShelf {
  readonly run = randomUUID()
  readonly job = randomUUID()
  isSpent = false
  token = ''
  readonly kept: KeptArtifact[] = []
  readonly violations: string[] = []
  readonly uploads = new Map<string, Upload>()
  readonly #onKept: (artifact: KeptArtifact) => void

  constructor(onKept: (artifact: KeptArtifact) => void = () => undefined) {
    this.#onKept = onKept
  }

  forget(): void {
    this.kept.length = 0
    this.uploads.clear()
  }

  answer(asked: Asked): Answered {
    const path = asked.url.pathname
    if (path.startsWith('/blob/')) return this.blob(asked, decodeURIComponent(path.slice('/blob/'.length)))
    if (!path.startsWith(service)) return { status: 404, body: { code: 'bad_route', msg: path } }
    const method = path.slice(service.length)
    if (asked.headers.authorization !== `Bearer ${this.token}`) return this.refuse(401, `${method} without the token`)
    return this.call(method, JSON.parse(asked.body.toString('utf8')) as Record<string, string>, asked.url.origin)
  }

  private call(method: string, body: Record<string, string>, origin: string): Answered {
    const { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name = '' } = body
    if (run !== this.run || job !== this.job) return this.refuse(403, `${method} for another run`)
    switch (method) {
      case 'CreateArtifact':
        return this.create(name, body.mime_type ?? '', origin)
      case 'FinalizeArtifact':
        return this.finalize(name, body)
      case 'ListArtifacts':
        return { body: { artifacts: this.list(body) } }
      case 'GetSignedArtifactURL':
        return { body: { signed_url: this.address(`kept/${name}`, 'read', origin) } }
      default:
        return { status: 404, body: { code: 'bad_route', msg: method } }
    }
  }

  /** A name is taken from here on, even if its upload dies half-way: nothing lists it and nothing sets it free. */
  private create(name: string, mimeType: string, origin: string): Answered {
    if (this.isSpent)
      return { status: 403, body: { code: 'permission_denied', msg: 'insufficient usage to create artifact' } }
    const taken = this.uploads.has(name)
    if (taken) return { status: 409, body: { code: 'already_exists', msg: 'an artifact of this name already exists' } }
    const signature = randomUUID()
    this.uploads.set(name, { name, mimeType, blocks: new Map(), signature, bytes: undefined })
    return { body: { ok: true, signed_upload_url: this.address(name, signature, origin) } }
  }

  private finalize(name: string, { size, hash }: Record<string, string>): Answered {
    const upload = this.uploads.get(name)
    if (upload?.bytes === undefined) return this.refuse(404, `${name} was finalized before its upload`)
    if (this.kept.some(one => one.name === name)) return { status: 409, body: { code: 'already_exists', msg: name } }
    const digest = `sha256:${createHash('sha256').update(upload.bytes).digest('hex')}`
    if (Number(size) !== upload.bytes.length)
      return this.refuse(400, `${name} has ${upload.bytes.length} bytes, not ${size}`)
    if (hash !== digest) return this.refuse(400, `${name} has ${digest}, not ${hash}`)
    const id = 1000 + this.kept.length
    const createdAt = new Date().toISOString()
    const artifact = { id, name, bytes: upload.bytes, digest, createdAt, mimeType: upload.mimeType }
    this.kept.push(artifact)
    this.#onKept(artifact)
    return { body: { ok: true, artifact_id: String(id) } }
  }

  private list({ name_filter: name, id_filter: id }: Record<string, string>): readonly object[] {
    const asked = this.kept.filter(one => (name ?? one.name) === one.name && (id ?? String(one.id)) === String(one.id))
    return asked.map(one => ({
      workflow_run_backend_id: this.run,
      workflow_job_run_backend_id: this.job,
      database_id: String(one.id),
      name: one.name,
      size: String(one.bytes.length),
      created_at: one.createdAt,
      digest: one.digest
    }))
  }

  private blob(asked: Asked, key: string): Answered {
    const signature = asked.url.searchParams.get('sig')
    if (key.startsWith('kept/'))
      return signature === 'read' ? this.read(key.slice(5)) : this.refuse(403, `${key} unsigned`)
    const upload = this.uploads.get(key)
    if (upload === undefined || upload.signature !== signature) return this.refuse(403, `${key} with another signature`)
    const part = asked.url.searchParams.get('comp')
    if (part === 'block') upload.blocks.set(asked.url.searchParams.get('blockid') ?? '', asked.body)
    else if (part === 'blocklist') upload.bytes = assembled(upload, asked.body.toString('utf8'))
    else upload.bytes = asked.body
    return { status: 201, headers: { etag: '"0x1"', 'last-modified': new Date().toUTCString() } }
  }

  private read(name: string): Answered {
    const found = this.kept.findLast(one => one.name === name)
    if (found === undefined) return { status: 404 }
    const file = `attachment; filename="${name.replaceAll('"', '')}"`
    return { headers: { 'content-type': found.mimeType, 'content-disposition': file }, body: found.bytes }
  }

  private address(key: string, signature: string, origin: string): string {
    return `${origin}/blob/${encodeURIComponent(key)}?sig=${signature}`
  }

  private refuse(status: number, what: string): Answered {
    this.violations.push(what)
    return { status, body: { code: 'invalid_argument', msg: what } }
  }
}

function assembled(upload: Upload, list: string): Buffer {
  const names = [...list.matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, name = '']) => name)
  return Buffer.concat(names.map(name => upload.blocks.get(name) ?? Buffer.alloc(0)))
}
