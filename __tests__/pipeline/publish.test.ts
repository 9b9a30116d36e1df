import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { repositoryRoot } from '../../stand-ins/runner/index.ts'
import { type ActionStandIn, type RunEnd, startRun, thirdParty } from '../../stand-ins/workflows/index.ts'
import { type Consumer, green, logsOf, openConsumer, type Play, playedWorld, resultsOf } from './consumer.ts'

const repository = 'sluice-actions/sluice'
const workflow = (name: string) => readFileSync(join(repositoryRoot, '.github/workflows', name), 'utf8')
const files = {
  '.github/workflows/publish.yml': workflow('publish.yml'),
  '.github/workflows/provenance.yml': workflow('provenance.yml'),
  'package.json': '{ "version": "1.4.0", "type": "commonjs" }',
  'dist/cli/index.js': '',
  'actions/promote/action.yml': '',
  LICENSE: '',
  'scripts/check-lock.mjs': '',
  'scripts/check-licences.mjs': '',
  '.ci/run': '#!/bin/sh\ntest ! -e red\n'
}

let place: string
const consumers: Consumer[] = []
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'publish-'))
  mkdirSync(join(place, 'bin'))
  program('sudo', '')
  program('npm', '')
  // Tags are files here; a tag that is there is not made again, and one that is not there is not moved.
  program(
    'gh',
    `echo "$*" >> ${place}/asked
case "$*" in
  *release\\ create*) exit 0 ;;
  *--silent*) test -e "${place}/tag-\${2##*/tags/}" ;;
  *PATCH*) test -e "${place}/tag-\${4##*/tags/}" ;;
esac`
  )
})
afterEach(() => {
  for (const consumer of consumers.splice(0)) consumer.close()
  rmSync(place, { recursive: true, force: true })
})

function program(name: string, script: string): void {
  writeFileSync(join(place, 'bin', name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(place, 'bin', name), 0o755)
}

/** The checkout of others, after which the programs of this test come first, and scripts may run as in the real clone. */
const checkout: ActionStandIn = async step => {
  const end = await thirdParty['actions/checkout']?.(step)
  if (end === undefined) throw new Error('nothing stands in for actions/checkout')
  chmodSync(join(step.job.workspace, '.ci/run'), 0o755)
  return { ...end, path: [join(place, 'bin')] }
}

async function publish({
  more = {},
  play = green
}: {
  readonly more?: object
  readonly play?: Play
} = {}): Promise<RunEnd> {
  const consumer = openConsumer({ ...files, ...more })
  consumers.push(consumer)
  const world = playedWorld(consumer, play, {
    repository: { ...consumer.source, repository },
    sources: [],
    actions: { ...thirdParty, 'actions/checkout': checkout }
  })
  return startRun(world, { workflow: '.github/workflows/publish.yml', event: 'push' }).done
}

/** What was asked of GitHub that changes something there. */
function changes(): readonly string[] {
  const asked = existsSync(join(place, 'asked')) ? readFileSync(join(place, 'asked'), 'utf8') : ''
  return asked.split('\n').filter(line => /--method|release create/.test(line))
}

test('a version without a tag is checked, proven, let through by its gates, and named: the exact tag first', async () => {
  const end = await publish()

  expect(logsOf(end)).toBe('')
  expect(changes()).toEqual([
    expect.stringContaining('POST repos/sluice-actions/sluice/git/refs -f ref=refs/tags/v1.4.0 '),
    expect.stringMatching(/^release create v1\.4\.0 .*--verify-tag/),
    expect.stringContaining('PATCH repos/sluice-actions/sluice/git/refs/tags/v1 '),
    expect.stringContaining('POST repos/sluice-actions/sluice/git/refs -f ref=refs/tags/v1 ')
  ])
  expect(resultsOf(end)).toMatchObject({ check: 'success', 'prove/build': 'success', tag: 'success' })
}, 120_000)

test('a version that has its tag is published already, so nothing runs and nothing is named', async () => {
  writeFileSync(join(place, 'tag-v1.4.0'), '')

  const end = await publish()

  expect(resultsOf(end)).toEqual({ version: 'success' })
  expect(changes()).toEqual([])
}, 120_000)

test('a red check names nothing', async () => {
  const end = await publish({ more: { red: '' } })

  expect(resultsOf(end)).toMatchObject({ check: 'failure' })
  expect(changes()).toEqual([])
}, 120_000)

test('a closed gate names nothing', async () => {
  const refused: Play = call =>
    call.action === 'promote' ? { ok: false, outputs: { outcome: 'refused' } } : green(call)

  const end = await publish({ play: refused })

  expect(resultsOf(end)).toMatchObject({ check: 'success', tag: 'failure' })
  expect(changes()).toEqual([])
}, 120_000)
