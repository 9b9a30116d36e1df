import { spawn } from 'node:child_process'
import { z } from 'zod'
import { type Failure, unavailable } from '../../domain/failure.ts'
import type { RegistryCredentials } from '../../domain/oci/credentials.ts'
import { jsonOf } from '../json-text.ts'

const Answer = z.looseObject({ Username: z.string(), Secret: z.string().min(1) })

const patienceMs = 60_000
const largestAnswerBytes = 256 * 1024
const nothingKept = /credentials not found|no credentials server url|not found in native/i

export interface HelperQuestion {
  /** Its name in Docker's configuration: `ecr-login` for the program `docker-credential-ecr-login`. */
  readonly helper: string
  readonly server: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly patienceMs?: number | undefined
}

/**
 * Asks a program that keeps passwords, by the protocol of `docker-credential-*`. Undefined when it keeps none for that
 * server. Throws `store-refused` when it is not there, fails, or does not answer; what it printed is never repeated.
 */
export async function askHelper(question: HelperQuestion): Promise<RegistryCredentials | undefined> {
  const { helper } = question
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(helper)) throw refused(helper.slice(0, 100), 'has a name that is none')
  const { code, output } = await run(question)
  if (code !== 0) {
    if (nothingKept.test(output)) return undefined
    throw refused(helper, `ended with ${code ?? 'a signal'}`)
  }
  const read = Answer.safeParse(jsonOf(output))
  if (!read.success) throw refused(helper, 'does not answer with a user and a secret')
  const { Username: username, Secret: secret } = read.data
  return username === '<token>' ? { identityToken: secret } : { username, password: secret }
}

function run({ helper, server, environment, patienceMs: patience = patienceMs }: HelperQuestion) {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined))
  const child = spawn(`docker-credential-${helper}`, ['get'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const chunks: Buffer[] = []
  let size = 0
  let why: string | undefined
  const give = (reason: string) => {
    why = reason
    child.kill('SIGKILL')
    // A grandchild may hold the pipe open.
    child.stdout.destroy()
  }
  const overdue = setTimeout(() => give('does not answer'), patience)
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > largestAnswerBytes) give('answers without end')
    else chunks.push(chunk)
  })
  // A program that does not read its question is told nothing.
  child.stdin.on('error', () => undefined).end(server)
  return new Promise<{ readonly code: number | null; readonly output: string }>((resolve, reject) => {
    child.on('error', cause => {
      clearTimeout(overdue)
      reject(refused(helper, 'cannot be started', cause))
    })
    child.on('close', code => {
      clearTimeout(overdue)
      if (why !== undefined) reject(refused(helper, why))
      else resolve({ code, output: Buffer.concat(chunks).toString('utf8') })
    })
  })
}

function refused(helper: string, why: string, cause?: unknown): Failure {
  const hint = `try: echo HOST | docker-credential-${helper} get. Or give registry-credentials instead`
  return unavailable('store-refused', `docker-credential-${helper}, which keeps passwords, ${why}`, cause, hint)
}
