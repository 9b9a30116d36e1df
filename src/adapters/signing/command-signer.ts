import { spawn } from 'node:child_process'
import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { type Failure, refused, unavailable, usage } from '../../domain/failure.ts'
import type { Signer } from '../../ports/signer.ts'
import { keySealer, kindOf } from './key-bundle.ts'
import { splitWords } from './words.ts'

const longestAnswerBytes = 64 * 1024
const timeLimitMs = 60_000
const hint = 'run it by hand with the argument "public-key"; docs/signing.md tells what it must answer'
const example = './kms-sign.sh --key alias/release'

export interface SignCommand {
  /** Program and arguments; never given to a shell. */
  readonly command: string
  readonly workingDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * Signs with a program that holds the key: a KMS, a card, an agent. Asked `public-key` it prints a public key or a
 * certificate in PEM; asked `sign` it reads the bytes to sign and prints the signature in base64. Every signature is
 * checked here first. Throws `usage` for a command or key that cannot be, `sign-command-failed` when it fails.
 */
export async function createCommandSigner(request: SignCommand): Promise<Signer> {
  const printed = await ask(request, 'public-key')
  const key = readKey(printed.toString('utf8'))
  return keySealer(key, async bytes => {
    const signature = Buffer.from((await ask(request, 'sign', bytes)).toString('utf8').trim(), 'base64')
    const fits = verify(kindOf(key) === 'ed25519' ? null : 'sha256', bytes, key, signature)
    if (!fits) throw unfit(request)
    return signature
  })
}

function readKey(pem: string): KeyObject {
  const key = attempt(() => createPublicKey(pem))
  if (key !== undefined && kindOf(key) !== undefined) return key
  throw usage('bad-key', {
    input: 'sign-command',
    found: key === undefined ? 'an answer to "public-key" that is no PEM' : 'a key of another kind',
    expected: 'a program that prints a P-256 or Ed25519 public key, or its certificate, in PEM',
    example
  })
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function ask(request: SignCommand, question: 'public-key' | 'sign', input?: Buffer): Promise<Buffer> {
  const [program, ...words] = splitWords(request.command) ?? []
  if (program === undefined) {
    const expected = 'a program with its arguments; quotes must be closed'
    throw usage('bad-input', { input: 'sign-command', found: request.command, expected, example })
  }
  const child = spawn(program, [...words, question], {
    cwd: request.workingDirectory,
    env: { ...request.environment },
    stdio: ['pipe', 'pipe', 'ignore'],
    shell: false,
    signal: AbortSignal.timeout(timeLimitMs),
    killSignal: 'SIGKILL'
  })
  // A program that does not read its input closes the pipe; what it answers is what counts.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return answerOf(child, request)
}

function answerOf(child: ReturnType<typeof spawn>, request: SignCommand): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  child.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > longestAnswerBytes) child.kill('SIGKILL')
    else chunks.push(chunk)
  })
  return new Promise((resolve, reject) => {
    child.once('error', cause => {
      const late = cause.name === 'AbortError' || cause.name === 'TimeoutError'
      reject(failed(request, late ? 'it took longer than a minute' : 'it could not be started', cause))
    })
    child.once('close', (code, signal) => {
      if (code === 0) resolve(Buffer.concat(chunks))
      else reject(failed(request, `it ended with ${code ?? signal}`))
    })
  })
}

/** The program answered, and wrongly: the next answer would be no other. */
function unfit({ command }: SignCommand): Failure {
  const expected = 'expected a signature by the key that it printed, found one that does not fit the public key'
  return refused('sign-command-failed', `sign-command: ${JSON.stringify(command)}: ${expected}`, undefined, hint)
}

function failed({ command }: SignCommand, why: string, cause?: unknown): Failure {
  return unavailable('sign-command-failed', `sign-command: ${JSON.stringify(command)}: ${why}`, cause, hint)
}
