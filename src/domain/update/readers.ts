import { cargoLock, cargoManifest } from './cargo.ts'
import { dockerfile, images } from './docker.ts'
import type { Reader } from './entry.ts'
import { githubActions } from './github-actions.ts'
import { goModule, goSums } from './go.ts'
import { npmLock } from './npm-lock.ts'
import { npmManifest } from './npm-manifest.ts'
import { pipRequirements, pipSetup } from './pip-requirements.ts'
import { pnpmLock } from './pnpm-lock.ts'
import { pipenvLock, pythonLock, pythonProject } from './python-project.ts'
import { yarnLock } from './yarn-lock.ts'

/** Every kind of file that is understood; where two fit, the first one counts. */
export const readers: readonly Reader[] = [
  npmManifest,
  npmLock,
  yarnLock,
  pnpmLock,
  goModule,
  goSums,
  cargoManifest,
  cargoLock,
  pipRequirements,
  pipSetup,
  pythonProject,
  pythonLock,
  pipenvLock,
  githubActions,
  dockerfile,
  images
]

/** The reader of a path; undefined for a file that is neither manifest nor lock. */
export function readerOf(path: string): Reader | undefined {
  return readers.find(reader => reader.fits(path))
}
