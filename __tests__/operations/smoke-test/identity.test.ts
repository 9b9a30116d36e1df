import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { MemoryAnswer } from '../../../src/adapters/memory/memory-http.ts'
import { type Knowledge, memoryWitness } from '../../../src/adapters/memory/memory-witness.ts'
import type { EvidenceLevel } from '../../../src/domain/smoke/identity.ts'
import { sampleSize } from '../../../src/domain/smoke/identity.ts'
import { runSmoke } from '../../../src/operations/smoke-test/run-smoke.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'
import { identityOf, randomSource, smokePorts, smokeRun } from './smoke-run.ts'

const digest = 'sha256:new'
const commit = 'a3f2c1d9e8b7a6f5e4d3c2b1a0f9e8d7c6b5a493'
const files = { 'app.css': 'body{color:red}', 'app.js': 'run()', nonce: 'baked-in' }
const knowledge: Knowledge = { commits: { [digest]: commit }, running: [digest], files }

/** A service that honestly runs the new digest. */
function honest({ url }: HttpRequest): MemoryAnswer {
  const { pathname, searchParams } = new URL(url)
  if (pathname === '/api/version') return { body: JSON.stringify({ digest, commit }) }
  if (pathname === '/api/challenge') return { body: respond(files.nonce, searchParams.get('challenge') ?? '') }
  const file = files[pathname.slice(1) as keyof typeof files]
  return file === undefined ? { status: 404 } : served(file)
}

function respond(key: string, challenge: string): string {
  return createHmac('sha256', key).update(challenge).digest('hex')
}

function served(body: string): MemoryAnswer {
  return { body, sha256: createHash('sha256').update(body).digest('hex') }
}

async function prove(level: EvidenceLevel, answer: (request: HttpRequest) => MemoryAnswer, known = knowledge) {
  const identity = identityOf({
    level,
    claim: level === 'commit' ? { digest: undefined, commit } : { digest },
    content: { '/app.css': 'app.css', '/app.js': 'app.js' },
    challenge: { path: '/api/challenge', file: 'nonce' }
  })
  const ports = { ...smokePorts(answer), witness: memoryWitness(known) }
  const result = await runSmoke(smokeRun({ identity, text: 'steps: [{ name: a, request: { path: /app.js } }]' }), ports)
  return result.identity
}

describe('each level proves an honest service', () => {
  test.each(['claimed', 'commit', 'platform', 'content', 'challenge'] as const)('%s', async level => {
    expect(await prove(level, honest)).toMatchObject({ kind: 'agrees', level })
  })

  test.each([
    ['platform', { ...knowledge, running: [] }],
    ['content', { ...knowledge, files: {} }],
    ['challenge', { ...knowledge, files: {} }]
  ] as const)('and %s proves nothing without what it compares with', async (level, known) => {
    expect(await prove(level, honest, known)).toMatchObject({ kind: 'unknown' })
  })
})

/** What answers when somebody, or something, says the right thing and runs another. */
type Lie = (request: HttpRequest) => MemoryAnswer
const old = { 'app.css': 'body{color:blue}', 'app.js': 'run(old)' }

function serving(overrides: Readonly<Record<string, MemoryAnswer>>, nonce = 'baked-in-before'): Lie {
  return request => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname in overrides) return overrides[pathname]
    if (pathname === '/api/challenge') return { body: respond(nonce, searchParams.get('challenge') ?? '') }
    if (pathname.slice(1) in old) return served(old[pathname.slice(1) as keyof typeof old])
    return honest(request)
  }
}

function everyThird(lie: Lie): Lie {
  let asked = 0
  return request => (++asked % 3 === 0 ? lie(request) : honest(request))
}

const html = { headers: { 'content-type': 'text/html' }, body: '<html>' }
const lies: Readonly<Record<string, Lie>> = {
  'right digest from the environment, old bits': serving({}),
  'right version and commit stamped into old bits': serving({
    '/api/version': { body: JSON.stringify({ digest, commit }) }
  }),
  'retagged image': serving({}, 'nonce of the other tag'),
  'one backend of three is stale, its version route is not': everyThird(serving({})),
  'a cached version page before an old service': serving({
    '/api/version': honest({ url: 'http://x/api/version' } as HttpRequest)
  }),
  'a network of caches that serves old files': serving({ '/app.js': served(old['app.js']) }),
  'one asset swapped': serving({ '/app.css': served(files['app.css']), '/app.js': served('run(swapped)') }),
  'the image of another repository': serving({}, 'nonce of another repository'),
  'the image of another architecture': serving({}, 'nonce of another architecture'),
  'a proxy that answers challenges from memory': serving({
    '/api/challenge': { body: respond(files.nonce, 'challenge-0') }
  }),
  'a page for everything': () => html,
  'a service that only knows how to say its version': request =>
    request.url.endsWith('/api/version') ? honest(request) : { status: 404 }
}

describe('twelve lies about the digest', () => {
  test.each(['content', 'challenge'] as const)('%s believes none of them', async level => {
    const believed: string[] = []
    for (const [name, lie] of Object.entries(lies)) {
      if ((await prove(level, lie))?.kind === 'agrees') believed.push(name)
    }

    expect(believed).toEqual([])
  })

  test('a claim alone believes most of them, which is why it is the weakest level', async () => {
    const caught: string[] = []
    for (const [name, lie] of Object.entries(lies)) {
      if ((await prove('claimed', lie))?.kind !== 'agrees') caught.push(name)
    }

    expect(caught.length).toBeLessThanOrEqual(4)
  })
})

describe('stale backends behind a balancer that draws at random', () => {
  const runs = 200
  const wanted = sampleSize(0.999, 0.1)

  async function found(backends: number, stale: number): Promise<number> {
    let count = 0
    for (let seed = 1; seed <= runs; seed++) {
      const random = randomSource(seed * 7919 + backends)
      const told = () => (Math.floor(random() * backends) < stale ? 'sha256:old' : digest)
      const identity = identityOf({ claim: { digest, confidence: 0.999 } })
      const ports = smokePorts(() => ({ body: JSON.stringify({ digest: told() }) }))
      const result = await runSmoke(
        smokeRun({ identity, text: 'steps: [{ name: a, tcp: { address: "a:1" } }]' }),
        ports
      )
      if (result.identity?.kind === 'mismatch') count += 1
    }
    return count
  }

  test.each([2, 3, 5, 10])(
    `one of %i is found in at least 198 of 200 runs of ${wanted} connections`,
    async backends => {
      expect(await found(backends, 1)).toBeGreaterThanOrEqual(198)
    }
  )

  test('none is found where none is', async () => {
    expect(await found(10, 0)).toBe(0)
  })
})

test('backends that can be asked one by one are asked one by one, and leave nothing to chance', async () => {
  const asked: (string | undefined)[] = []
  const answer = (request: HttpRequest) => {
    asked.push(request.connectTo)
    return honest(request)
  }
  const identity = identityOf({ claim: { digest }, backends: ['10.0.0.1:80', '10.0.0.2:80'] })

  const result = await runSmoke(smokeRun({ identity }), smokePorts(answer))

  expect(asked.slice(0, 2)).toEqual(['10.0.0.1:80', '10.0.0.2:80'])
  expect(result.identity).toMatchObject({ kind: 'agrees', text: '2 of 2 backends answer sha256:new' })
})
