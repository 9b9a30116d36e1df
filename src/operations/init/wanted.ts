import { healthCheckCaller, releaseCaller, rollbackCaller } from '../../domain/project/caller-text.ts'
import { withMark } from '../../domain/project/mark.ts'
import { policyText, smokeText } from '../../domain/project/policy-text.ts'
import type { Project } from '../../domain/project/project.ts'

/** A file that init would write, and what it is for. */
export interface Written {
  readonly path: string
  readonly text: string
  readonly why: string
}

/** Every file that a project of this kind gets. */
export function wantedFiles(project: Project, repository: string | undefined, policy: string): readonly Written[] {
  const files: readonly Written[] = [
    { path: policy, text: policyText(project, repository), why: 'what must be true before an artifact moves' },
    { path: '.github/smoke.yml', text: smokeText(project), why: 'what is asked of a deployed version' },
    { path: '.github/workflows/release.yml', text: releaseCaller(project), why: 'releases every merge to main' },
    { path: '.github/workflows/rollback.yml', text: rollbackCaller, why: 'goes back, by hand' },
    { path: '.github/workflows/health-check.yml', text: healthCheckCaller, why: 'looks every five minutes' }
  ]
  return files.map(file => ({ ...file, text: withMark(file.text) }))
}
