import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readActionFile, repositoryRoot, runAction } from '../../stand-ins/runner/index.ts'

const actions = readdirSync(join(repositoryRoot, 'actions'))

test.each(actions)('%s refuses an input that it does not have, in the words of the command line', async action => {
  const end = await runAction({ action, inputs: { 'dry-rum': 'true' } })

  expect(end.code).toBe(2)
  expect(end.outputs).toMatchObject({ outcome: 'usage', 'reason-code': 'unknown-input' })
  expect(end.log).toContain('dry-rum: expected an input that this operation has')
  expect(end.annotations).toMatchObject([{ level: 'error', title: 'unknown-input' }])
  expect(end.summary).toContain('<code>unknown-input</code>')
  expect(end.obeyed).toEqual([])
})

test.each(actions)('%s gives the whole answer of the command line as its output result', async action => {
  const end = await runAction({ action, inputs: { 'dry-rum': 'true' } })

  expect(JSON.parse(end.outputs.result ?? '')).toEqual({
    outcome: 'usage',
    'reason-code': 'unknown-input',
    'schema-version': 1,
    result: { message: 'dry-rum: expected an input that this operation has, found "true"' }
  })
})

test('a refusal fails the step and names each closed gate in an annotation', async () => {
  const workspace = workspaceWith('version: 1\nenvironments: { staging: {} }\n')

  const end = await runAction({
    action: 'promote',
    workspace,
    inputs: { environment: 'staging', digest: `sha256:${'0'.repeat(64)}`, 'dry-run': 'true' }
  })

  expect(end.code).toBe(3)
  expect(end.outputs.outcome).toBe('refused')
  expect(end.annotations[0]).toMatchObject({ level: 'error', message: expect.stringContaining('gate-') })
  expect(end.annotations.map(one => one.title)).toContain('provenance')
  expect(end.summary.indexOf('✗ failed')).toBeLessThan(end.summary.indexOf('| ✓ '))
})

test('inputs and the files of outputs stay with the step, away from the commands that it runs', async () => {
  const workspace = workspaceWith('version: 1\n')

  const end = await runAction({
    action: 'build-provenance',
    workspace,
    environment: { ACTIONS_RUNTIME_TOKEN: 'runtime-token-0001', COLOUR: 'blue' },
    inputs: { command: 'env >&2; exit 1', path: 'x', name: 'x' }
  })

  const seen = end.raw
  expect(end.outputs['reason-code']).toBe('build-failed')
  expect(seen).toContain('COLOUR=blue')
  expect(seen).not.toMatch(/INPUT_|GITHUB_OUTPUT|GITHUB_STATE|ACTIONS_RUNTIME_TOKEN/)
})

test('text of a command cannot set outputs, hide lines or speak as the runner', async () => {
  const workspace = workspaceWith('version: 1\n')
  const command = [
    'echo "::set-output name=digest::sha256:0"',
    'echo "::stop-commands::x"',
    'echo "##[add-mask]production"',
    'printf "\\033[2Kok\\r::error::forged\\n"',
    'exit 1'
  ].join('\n')

  const end = await runAction({ action: 'build-provenance', workspace, inputs: { command, path: 'x', name: 'x' } })

  expect(end.obeyed).toEqual([])
  expect(end.annotations.map(one => one.message).filter(message => message === 'forged')).toEqual([])
  expect(end.masks).not.toContain('production')
  expect(end.log).toContain('production')
  expect(end.outputs.digest ?? '').not.toBe('sha256:0')
})

test('a step without a key or an identity says what it needs, before it asks anybody anything', async () => {
  const run = { apiUrl: 'http://127.0.0.1:9', repository: 'octo/shop', runId: '33' }

  const end = await runAction({
    action: 'build-provenance',
    workspace: workspaceWith('version: 1\n', ''),
    run,
    token: 'token-0001',
    inputs: { path: 'x', name: 'x' }
  })

  expect(end.code).toBe(2)
  expect(end.outputs).toMatchObject({ outcome: 'usage', 'reason-code': 'missing-input' })
  expect(end.log).toContain('private-key: expected a key that outlives this job')
})

test('a step whose timeout is over ends with its command, and says that nobody knows', async () => {
  const workspace = workspaceWith('version: 1\n')
  const command = 'echo $$ > pid; exec sleep 600'

  const end = await runAction({
    action: 'build-provenance',
    workspace,
    inputs: { command, path: 'pid', name: 'x', timeout: '2s' }
  })

  expect(end.code).toBe(75)
  expect(end.outputs).toMatchObject({ outcome: 'unavailable', 'reason-code': 'timed-out' })
  expect(end.summary).toContain('timeout of 2 s')
  expect(isAlive(join(workspace, 'pid'))).toBe(false)
}, 120_000)

test('what a command has written to the summary is not lost to what the step would add', async () => {
  const bytes = 1024 * 1024 - 100
  const command = `head -c ${bytes} /dev/zero | tr '\\0' x > "$GITHUB_STEP_SUMMARY"; exit 1`

  const end = await runAction({
    action: 'build-provenance',
    workspace: workspaceWith('version: 1\n'),
    inputs: { command, path: 'x', name: 'x' }
  })

  expect(end.outputs['reason-code']).toBe('build-failed')
  expect(end.summary).toHaveLength(bytes)
})

test('the post part leaves a step alone that came to its end', async () => {
  const end = await runAction({
    action: 'bluegreen',
    part: 'post',
    state: { settled: 'true' },
    inputs: { environment: 'x' }
  })

  expect(end).toMatchObject({ code: 0, log: '', summary: '' })
})

test('the post part finds nothing to undo where nothing was staged', async () => {
  const workspace = workspaceWith('version: 1\nenvironments: { production: { rollout: true } }\nrollout: {}\n')

  const end = await runAction({ action: 'bluegreen', part: 'post', workspace, inputs: { environment: 'production' } })

  expect(end.code).toBe(0)
  expect(end.log).toContain('nothing to undo')
  expect(end.annotations).toEqual([])
})

test('only bluegreen has a post part, and it runs whatever the job came to', () => {
  const posts = actions.map(action => [action, readActionFile(action).runs] as const).filter(([, runs]) => runs.post)

  expect(posts.map(([action, runs]) => [action, runs['post-if']])).toEqual([['bluegreen', 'always()']])
})

/** False, too, when the machine was so slow that the time was over before the command began. */
function isAlive(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    return process.kill(Number(readFileSync(file, 'utf8')), 0)
  } catch {
    return false
  }
}

function workspaceWith(policy: string, ledger = 'ledger: { kind: git }\n'): string {
  const folder = mkdtempSync(join(tmpdir(), 'work-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/sluice.yml'), policy + ledger)
  const who = ['-c', 'user.name=mona', '-c', 'user.email=mona@localhost']
  execFileSync('git', ['init', '-q', '-b', 'main', folder])
  execFileSync('git', ['-C', folder, ...who, 'commit', '-q', '--allow-empty', '-m', 'First'])
  return folder
}
