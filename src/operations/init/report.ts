import type { Project } from '../../domain/project/project.ts'
import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { Initialized } from './apply.ts'
import type { InitInputs } from './inputs.ts'
import type { InitFacts } from './observe.ts'
import type { InitPlan } from './plan.ts'

/** What was found, what was written for it and why, and the next command. */
export function report({ facts, plan, done }: End<InitInputs, InitFacts, InitPlan, Initialized>): Report {
  const { project } = facts
  if (project === undefined || !('files' in plan)) return unknown()
  const files = plan.files.map(({ path, fate, why }) => ({ path, fate, why }))
  const rows = files.map(({ path, fate, why }) => [path, fate, why])
  const outcome = !plan.proceed ? 'unchanged' : done === undefined ? 'planned' : 'done'
  const said = outcome === 'planned' ? 'would be set up' : outcome === 'done' ? 'set up' : 'is set up already'
  return {
    outcome,
    headline: `${project.name}, a ${project.language} project, ${said}`,
    blocks: [
      { kind: 'table', columns: ['found', 'so'], rows: findings(project, facts.workflows) },
      { kind: 'table', columns: ['file', 'is', 'for'], rows },
      ...hints(project),
      {
        kind: 'next',
        text: '"sluice release" plays the whole release on this machine; "sluice doctor" tells what GitHub still needs.'
      }
    ],
    result: { project: { ...project }, files }
  }
}

function findings(project: Project, workflows: readonly string[]): readonly (readonly string[])[] {
  const commands = [
    ['prepare', project.setup],
    ['compile', project.compile],
    ['unit tests', project.unitTests],
    ['integration tests', project.integrationTests],
    ['build', project.build === 'true' ? 'nothing to build, the files are released as they are' : project.build],
    ['artifact', project.path.join(' ')],
    ['start', project.start],
    ['health', project.health]
  ]
  const others = workflows.filter(path => !/\/(release|rollback|health-check)\.ya?ml$/.test(path))
  return [
    ...commands.map(([what = '', text = '']) => [what, text === '' ? 'none was found' : text]),
    ...(others.length === 0 ? [] : [['workflows of your own', `${others.join(' ')}, left alone`]])
  ]
}

function hints(project: Project): readonly Block[] {
  const texts = [
    ...(project.unitTests === ''
      ? ['No test was found, so production asks for none. That is a gap, not a proof.']
      : []),
    ...(project.tellsVersion || project.language === 'static'
      ? []
      : [
          'The service does not tell who it is: answer GET /api/version with {"digest": SLUICE_DIGEST}, then take the mark away before "smoke:" in the policy.'
        ]),
    ...(project.dockerfile
      ? ['There is a Dockerfile: to release its image, see "Node service in a container" in docs/how-to.md.']
      : [])
  ]
  return texts.map(text => ({ kind: 'text', text }))
}

function unknown(): Report {
  const expected = 'package.json, go.mod, Cargo.toml, a Python main file, or index.html'
  return {
    outcome: 'refused',
    reason: 'project-unknown',
    headline: 'init refused · nothing here can be built or served',
    blocks: [{ kind: 'checks', checks: [{ mark: 'failed', name: 'project', text: 'not recognised', expected }] }],
    result: { files: [] }
  }
}
