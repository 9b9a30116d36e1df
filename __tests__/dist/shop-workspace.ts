import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '../../stand-ins/runner/index.ts'

/** A checked-out sample service, whose facts are kept in a git ledger on this machine. */
export interface ShopWorkspace {
  readonly folder: string
  /** Commits the next version; the first is there from the start. */
  commitVersion(patch: string): void
  close(): void
}

export function openShopWorkspace(): ShopWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  cpSync(join(repositoryRoot, 'examples/shop'), folder, { recursive: true })
  appendFileSync(join(folder, '.github/sluice.yml'), 'ledger: { kind: git }\n')
  const git = (...words: string[]) => void execFileSync('git', words, { cwd: folder, stdio: 'ignore' })
  const commit = (message: string) => {
    git('add', '-A')
    git('-c', 'user.name=mona', '-c', 'user.email=mona@localhost', 'commit', '-q', '-m', message)
  }
  git('init', '-q', '-b', 'main')
  commit('First version')
  return {
    folder,
    commitVersion(patch) {
      git('apply', `versions/${patch}.patch`)
      commit(`Version ${patch}`)
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

/** Where production's proxy takes traffic. */
export function proxyAddress(folder: string): string {
  const state = readFileSync(join(folder, '.sluice/proxies/production-shop/state.json'), 'utf8')
  return `http://127.0.0.1:${(JSON.parse(state) as { readonly port: number }).port}`
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
  const all = [customer(), customer(), customer(), customer()]
  return {
    async stop() {
      going = false
      await Promise.all(all)
      return { answered, failed }
    }
  }
}
