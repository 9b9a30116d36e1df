import { podLock, podManifest, swiftLock, swiftManifest } from './apple.ts'
import { bazelModule, juliaProject, nixLock, sbtBuild, vcpkgManifest } from './build-languages.ts'
import { gemLock, gemManifest } from './bundler.ts'
import { cargoLock, cargoManifest } from './cargo.ts'
import { composerLock, composerManifest } from './composer.ts'
import { condaEnvironment } from './conda.ts'
import { denoLock, denoManifest } from './deno.ts'
import { devcontainer, devcontainerLock } from './devcontainers.ts'
import { dockerfile, images } from './docker.ts'
import type { Reader } from './entry.ts'
import { githubActions } from './github-actions.ts'
import { goModule, goSums } from './go.ts'
import { gradleCatalog, gradleLock, gradleProperties, gradleScript, gradleWrapper } from './gradle.ts'
import { mixLock, mixProject } from './hex.ts'
import { mavenProject, mavenWrapper } from './maven.ts'
import { npmLock } from './npm-lock.ts'
import { npmManifest, pnpmCatalog } from './npm-manifest.ts'
import { dotnetTools, nugetLock, nugetProject } from './nuget.ts'
import { bunLock, elmManifest, helmChart, helmLock, preCommit } from './other-manifests.ts'
import { pipRequirements, pipSetup, pipTexts } from './pip-requirements.ts'
import { pnpmLock } from './pnpm-lock.ts'
import { pubLock, pubManifest } from './pub.ts'
import { pipenvLock, pythonLock, pythonProject } from './python-project.ts'
import { terraformLock, terraformModule } from './terraform.ts'
import { rustToolchain, toolVersions } from './tool-versions.ts'
import { yarnLock } from './yarn-lock.ts'

/** Every kind of file that is understood; where two fit, the first one counts. */
export const readers: readonly Reader[] = [
  npmManifest,
  npmLock,
  yarnLock,
  pnpmLock,
  bunLock,
  pnpmCatalog,
  goModule,
  goSums,
  cargoManifest,
  cargoLock,
  pipRequirements,
  pipSetup,
  pythonProject,
  pythonLock,
  pipenvLock,
  gemManifest,
  gemLock,
  composerManifest,
  composerLock,
  mavenProject,
  gradleScript,
  gradleCatalog,
  gradleLock,
  gradleWrapper,
  gradleProperties,
  nugetProject,
  nugetLock,
  dotnetTools,
  terraformModule,
  terraformLock,
  mixProject,
  mixLock,
  pubManifest,
  pubLock,
  swiftManifest,
  swiftLock,
  podManifest,
  podLock,
  helmChart,
  helmLock,
  preCommit,
  devcontainer,
  devcontainerLock,
  elmManifest,
  condaEnvironment,
  denoManifest,
  denoLock,
  bazelModule,
  sbtBuild,
  juliaProject,
  vcpkgManifest,
  nixLock,
  rustToolchain,
  toolVersions,
  mavenWrapper,
  githubActions,
  dockerfile,
  pipTexts,
  images
]

/** The reader of a path; undefined for a file that is neither manifest nor lock. */
export function readerOf(path: string): Reader | undefined {
  return readers.find(reader => reader.fits(path))
}
