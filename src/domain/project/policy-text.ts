import { stringify } from 'yaml'
import type { Project } from './project.ts'

/** The ref of Sluice that what `init` writes names. */
export const pinnedRef = 'v1'
const home = 'sluice-actions/sluice'

/** Writes a policy for a project; every line that is not plain says why it is there. */
export function policyText(project: Project, repository: string | undefined): string {
  const required = [
    ...(project.unitTests === '' ? [] : ['unit_tests']),
    ...(project.integrationTests === '' ? [] : ['integration_tests'])
  ]
  const signer = (name: string) => `https://github.com/${home}/.github/workflows/${name}.yml@refs/tags/${pinnedRef}`
  const run = `{ command: ${quoted(project.start)}, health: ${quoted(project.health)} }`
  return `version: 1 # of this format
artifact:
  name: ${quoted(project.name)} # what is released; its digest is what every gate speaks of
trust: # who may sign; compared whole, never taken from the evidence
  workflow:
    - ${signer('provenance')} # builds and proves
    - ${signer('release')} # decides and deploys
${repository === undefined ? '' : `  repository: ${quoted(repository)} # and only for this repository\n`}environments:
  staging: # tried here first
    run: ${run} # on this machine; replace by "deploy: <command>" for a place of your own
  production:
    after: staging # only what staging runs
    requires: ${required.length === 0 ? '[] # no test was found; name the suites that must have passed' : `[${required.join(', ')}] # proven of this very digest`}
    run: ${run} # the same; the command gets PORT
    rollout: true # traffic goes over step by step, and back at once when the new version is worse
rollout:
  router: { kind: embedded } # a proxy on this machine; haproxy and nginx are other kinds
  metrics: { kind: embedded } # what that proxy counts
${smokeLines(project)}`
}

function smokeLines({ tellsVersion, language, path }: Project): string {
  const suite = '  suite: .github/smoke.yml # asked after every deployment'
  if (tellsVersion) return `smoke:\n${suite}\n`
  const [folder = '.'] = path
  const page = folder.includes('.') ? 'index.html' : `${folder}/index.html`
  if (language === 'static') {
    return `smoke:
${suite}
  identity: { level: content, content: { /index.html: ${quoted(page)} } } # what answers must be the artifact's own bytes
`
  }
  return `# smoke: { suite: .github/smoke.yml } # take the mark away once GET /api/version answers with SLUICE_DIGEST as "digest"
`
}

/** The smallest suite that says something. */
export function smokeText({ health }: Project): string {
  return `steps:
  - name: answers
    request: { path: ${quoted(health)} }
    expect: { status: 200 }
`
}

/** A text as YAML writes it, in quotes only where it must be. */
export function quoted(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim()
}
