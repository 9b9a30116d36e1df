import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { UploadFile } from '../../../src/adapters/github/artifact-upload.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { conflict } from '../../../src/domain/failure.ts'
import type { GitHub } from '../../../stand-ins/github/index.ts'

/** What the runner's artifact service does in the end: the file becomes an artifact of the run, once per name. */
export function uploadTo(github: GitHub, run: number): UploadFile {
  return async path => {
    const bytes = await readFile(path)
    const name = basename(path)
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const times = { created_at: '2026-01-01T00:00:00Z', expires_at: '2026-04-01T00:00:00Z' }
    github.change('octo/shop', repository => {
      const taken = repository.artifacts.some(artifact => artifact.run === run && artifact.name === name)
      if (taken) throw conflict('github-conflict', 'an artifact of this name already exists')
      const id = repository.nextId
      const artifact = { id, run, name, bytes, digest, expired: false, ...times }
      return { ...repository, nextId: id + 1, artifacts: [...repository.artifacts, artifact] }
    })
  }
}

export function alterArtifact(github: GitHub, digest: Digest, content: string): void {
  const bytes = Buffer.from(content)
  github.change('octo/shop', repository => ({
    ...repository,
    artifacts: repository.artifacts.map(artifact => (artifact.digest === digest ? { ...artifact, bytes } : artifact))
  }))
}

export function alterAsset(github: GitHub, digest: Digest, content: string): void {
  const bytes = Buffer.from(content)
  github.change('octo/shop', repository => ({
    ...repository,
    releases: repository.releases.map(release => ({
      ...release,
      assets: release.assets.map(asset => (asset.digest === digest ? { ...asset, bytes } : asset))
    }))
  }))
}
