import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { unavailable } from '../../domain/failure.ts'

/** Nothing of the user's git settings may reach the ledger, and no commit needs a configured name. */
const settings = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C'
}

type Environment = Readonly<Record<string, string | undefined>>

interface Output {
  readonly exitCode: number
  readonly bytes: Buffer
  readonly errors: string
}

/** A bare repository of our own that is read and written with plumbing only. */
export class GitRepository {
  readonly #directory: string
  readonly #environment: Environment
  #created = false

  /** Of the environment only the way to git's own programs is used; by default, where the system keeps them. */
  constructor(directory: string, { PATH, SystemRoot }: Environment = {}) {
    this.#directory = directory
    this.#environment = { ...(PATH !== undefined && { PATH }), SystemRoot }
  }

  /** Makes the repository when it is missing. Two processes may do so at once. */
  async create(): Promise<void> {
    if (this.#created) return
    await mkdir(this.#directory, { recursive: true })
    for (let attempt = 1; ; attempt += 1) {
      const made = await this.#git(['init', '--quiet', '--bare', '--template='], '')
      if (made.exitCode === 0) break
      if (attempt === 5) throw unavailable('ledger-unreadable', `${this.#directory}: ${made.errors.trim()}`)
    }
    this.#created = true
  }

  /** The commit that a reference names, or undefined. */
  async resolve(reference: string): Promise<string | undefined> {
    const { exitCode, bytes } = await this.#git(['rev-parse', '--verify', '--quiet', reference], '')
    return exitCode === 0 ? bytes.toString('utf8').trim() : undefined
  }

  /** The text of each path at a commit, in order; undefined where there is no such file. */
  async texts(commit: string, paths: readonly string[]): Promise<(string | undefined)[]> {
    const output = await this.#git(['cat-file', '--batch'], paths.map(path => `${commit}:${path}\n`).join(''))
    if (output.exitCode !== 0) throw unavailable('ledger-unreadable', output.errors.trim())
    return blobs(output.bytes)
  }

  /**
   * Commits files on top of `parent` if the reference still stands there.
   * Answers the error's text when it did not come to that; another writer was first, or holds git's lock.
   */
  async commit(reference: string, parent: string | undefined, message: string, files: ReadonlyMap<string, string>) {
    const from = parent === undefined ? '' : `from ${parent}\n`
    const changes = [...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`).join('')
    const who = 'committer Sluice <sluice@localhost> now\n'
    const stream = `feature done\ncommit ${reference}\n${who}${data(message)}${from}${changes}done\n`
    const { exitCode, errors } = await this.#git(['fast-import', '--quiet', '--date-format=now'], stream)
    return exitCode === 0 ? undefined : errors.trim()
  }

  #git(command: readonly string[], input: string): Promise<Output> {
    const env = { ...this.#environment, ...settings, GIT_DIR: this.#directory }
    return new Promise((resolve, reject) => {
      const child = spawn('git', command, { env, cwd: this.#directory, stdio: 'pipe' })
      const out: Buffer[] = []
      const errors: Buffer[] = []
      child.stdout.on('data', chunk => out.push(chunk))
      child.stderr.on('data', chunk => errors.push(chunk))
      child.on('error', cause => reject(unavailable('ledger-unreadable', 'git does not start', cause)))
      child.on('close', code =>
        resolve({ exitCode: code ?? 1, bytes: Buffer.concat(out), errors: Buffer.concat(errors).toString('utf8') })
      )
      // A child that ended early closes its input; its exit code tells more than the broken pipe.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input)
    })
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

/** Reads `git cat-file --batch`: a header line, then as many bytes as it says, and a line feed. */
function blobs(bytes: Buffer): (string | undefined)[] {
  const found: (string | undefined)[] = []
  let start = 0
  while (start < bytes.length) {
    const lineEnd = bytes.indexOf(10, start)
    const header = bytes.toString('utf8', start, lineEnd)
    const size = / blob (\d+)$/.exec(header)?.[1]
    start = lineEnd + 1
    found.push(size === undefined ? undefined : bytes.toString('utf8', start, start + Number(size)))
    if (size !== undefined) start += Number(size) + 1
  }
  return found
}
