import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { GitHub } from './index.ts'
import { bytesOf } from './state/objects.ts'

/** Checks a branch out into a local repository, as a workflow does: every commit keeps its name. */
export function pullBranch(github: GitHub, repository: string, folder: string, branch = 'main'): void {
  const { objects, refs } = github.repository(repository)
  for (const [sha, object] of objects) {
    const content = bytesOf(object)
    const place = join(folder, '.git/objects', sha.slice(0, 2))
    mkdirSync(place, { recursive: true })
    const head = Buffer.from(`${object.type} ${content.length}\0`)
    writeFileSync(join(place, sha.slice(2)), deflateSync(Buffer.concat([head, content])))
  }
  const commit = refs.get(`refs/heads/${branch}`) ?? ''
  execFileSync('git', ['-C', folder, 'reset', '-q', '--hard', commit])
}
