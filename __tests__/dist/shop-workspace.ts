import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '../../stand-ins/runner/index.ts'

/** A checked-out sample service. Its facts are kept in a git ledger on this machine, unless the rest of its policy says otherwise. */
export interface ShopWorkspace {
  readonly folder: string
  /** The commit that is checked out. */
  head(): string
  /** Commits the next version; the first is there from the start. */
  commitVersion(patch: string): void
  /** Takes a version's change back, so that another can be tried on the first. */
  undoVersion(patch: string): void
  /** The text of a file that is checked out. */
  read(path: string): string
  /** Commits files by path. */
  commitFiles(files: Readonly<Record<string, string>>): void
  close(): void
}

export function openShopWorkspace(
  rest = 'ledger: { kind: git }',
  files: Readonly<Record<string, string>> = {}
): ShopWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  cpSync(join(repositoryRoot, 'examples/shop'), folder, { recursive: true })
  appendFileSync(join(folder, '.github/sluice.yml'), `${rest}\n`)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  // In UTC, so that a GitHub stand-in can name the commits as git does.
  const env = { ...process.env, TZ: 'UTC' }
  const git = (...words: string[]) => void execFileSync('git', words, { cwd: folder, env, stdio: 'ignore' })
  const commit = (message: string) => {
    git('add', '-A')
    git('-c', 'user.name=mona', '-c', 'user.email=mona@localhost', 'commit', '-q', '-m', message)
  }
  git('init', '-q', '-b', 'main')
  commit('First version')
  return {
    folder,
    head: () => execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim(),
    undoVersion: patch => git('apply', '--reverse', `versions/${patch}.patch`),
    read: path => readFileSync(join(folder, path), 'utf8'),
    commitVersion(patch) {
      git('apply', `versions/${patch}.patch`)
      commit(`Version ${patch}`)
    },
    commitFiles(files) {
      for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
      commit('Change')
    },
    close() {
      execFileSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), 'down'], {
        cwd: folder,
        stdio: 'ignore'
      })
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

interface ProxyState {
  readonly port: number
  readonly controlPort: number
  readonly token: string
}

function proxyState(folder: string): ProxyState {
  return JSON.parse(readFileSync(join(folder, '.sluice/proxies/production-shop/state.json'), 'utf8')) as ProxyState
}

/** Where production's proxy takes traffic. */
export function proxyAddress(folder: string): string {
  return `http://127.0.0.1:${proxyState(folder).port}`
}

/** Green's share of the traffic, as the proxy itself tells it. */
export async function greenWeight(folder: string): Promise<number> {
  const { controlPort, token } = proxyState(folder)
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`http://127.0.0.1:${controlPort}/state`, { headers })
  return ((await answer.json()) as { readonly routing: { readonly weight: number } }).routing.weight
}

/** Customers who keep asking an address until they are told to stop. */
export function startCustomers(address: string): {
  stop(): Promise<{ readonly answered: number; readonly failed: number }>
} {
  let going = true
  let answered = 0
  let failed = 0
  const customer = async () => {
    while (going) {
      await fetch(`${address}/products`)
        .then(async response => {
          await response.arrayBuffer()
          answered += 1
        })
        .catch(() => {
          failed += 1
        })
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }
  const all = Array.from({ length: 12 }, customer)
  return {
    async stop() {
      going = false
      await Promise.all(all)
      return { answered, failed }
    }
  }
}
