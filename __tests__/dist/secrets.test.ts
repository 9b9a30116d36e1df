import { execFileSync, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ActionEnd, repositoryRoot, runAction } from '../../stand-ins/runner/index.ts'

// Like GitHub's newest tokens, with characters that Markdown and HTML escape.
const token = 'ghs_S3cret_eyJhbGci.eyJpc3_-MiOiJn_.a_-b+/"marks&<0123456789'
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const pemLine = pem.split('\n')[1] as string

/** The secret in every form in which a command or a service may print it; computed apart from the code under test. */
function printed(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  return [
    secret,
    JSON.stringify({ secret }),
    `https://example.org/?t=${encodeURIComponent(secret)}`,
    bytes.toString('hex'),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    Buffer.from(`x-access-token:${secret}`).toString('base64'),
    Buffer.from(`ab${secret}cd`).toString('base64')
  ]
}

/** What nobody may find: most of the secret, in each of these forms. */
function tellTales(secret: string): readonly string[] {
  const bytes = Buffer.from(secret).subarray(0, -4)
  const shifted = [0, 1, 2].map(shift => bytes.subarray((3 - shift) % 3))
  const base64 = shifted.map(part => part.subarray(0, part.length - (part.length % 3)).toString('base64'))
  return [
    secret.slice(0, -4),
    JSON.stringify(secret).slice(1, -5),
    encodeURIComponent(secret.slice(0, -4)),
    bytes.toString('hex'),
    ...base64,
    ...base64.map(text => text.replaceAll('+', '-').replaceAll('/', '_'))
  ]
}

/** Markdown as it reads once it is shown. */
function shown(markdown: string): string {
  const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#8203;': '' }
  const plain = markdown.replaceAll(/\\(?=[^\w\s])|\\(?=_)/g, '')
  return Object.entries(entities).reduce((text, [entity, sign]) => text.replaceAll(entity, sign), plain)
}

/** Everything that a step leaves behind and people or later steps can read, apart from the lines that set a mask. */
function traces(end: ActionEnd): string {
  const lines = end.raw.split('\n').filter(line => !line.startsWith('::add-mask::'))
  return [
    ...lines,
    end.summary,
    shown(end.summary),
    JSON.stringify([end.outputs, end.state, end.env, end.annotations])
  ].join('\n')
}

function leaks(end: ActionEnd): readonly string[] {
  const text = traces(end)
  return [...tellTales(token), ...tellTales(pemLine)].filter(form => text.includes(form))
}

let leaky: Server
beforeAll(async () => {
  leaky = createServer((_, outgoing) => void outgoing.end([...printed(token), ...printed(pemLine), pem].join('\n')))
  await new Promise<void>(resolve => leaky.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void leaky.close())

test('a secret in a misspelt input is not told in the refusal', async () => {
  const end = await runAction({ action: 'promote', token, inputs: { environment: 'x', private_key: pem } })

  expect(end.outputs['reason-code']).toBe('unknown-input')
  expect(leaks(end)).toEqual([])
})

test('a key that cannot be read is not shown to explain why', async () => {
  const broken = pem.replace('MIG', 'XXX')

  const end = await runAction({
    action: 'build-provenance',
    token,
    workspace: workspace(),
    inputs: { path: 'package.txt', name: 'x', 'sign-with': 'key', 'private-key': broken }
  })

  expect(end.outputs['reason-code']).toBe('bad-key')
  expect(traces(end)).not.toContain(broken.split('\n')[2])
  expect(leaks(end)).toEqual([])
})

test('what a command prints of its secrets is hidden, however it is encoded', async () => {
  const folder = workspace()
  writeFileSync(join(folder, 'leak.txt'), [...printed(token), ...printed(pemLine), pem].join('\n'))

  const end = await runAction({
    action: 'build-provenance',
    token,
    workspace: folder,
    inputs: { command: 'cat leak.txt; exit 1', path: 'package.txt', name: 'x', 'private-key': pem, 'sign-with': 'key' }
  })

  expect(end.outputs['reason-code']).toBe('build-failed')
  expect(end.log).toContain('***')
  expect(leaks(end)).toEqual([])
})

test('what a service answers of our secrets is hidden in the excerpt of its answer', async () => {
  const { port } = leaky.address() as AddressInfo

  const end = await runAction({
    action: 'smoke-test',
    token,
    environment: { GITHUB_TOKEN: token },
    workspace: workspace(),
    inputs: {
      'base-url': `http://127.0.0.1:${port}`,
      retry: '0',
      checks: 'steps: [{ name: root, request: { path: / }, expect: { status: 200, jsonpath: { "$.ok": true } } }]'
    }
  })

  expect(end.outputs.outcome).toBe('refused')
  expect(leaks(end)).toEqual([])
})

test('a signed build leaves no trace of the key that signed it, nor of the token', async () => {
  const end = await runAction({
    action: 'build-provenance',
    token,
    workspace: workspace(),
    environment: { ACTIONS_RUNTIME_TOKEN: token },
    inputs: { path: 'package.txt', name: 'x', 'sign-with': 'key', 'private-key': pem }
  })

  expect(end.outputs.outcome).toBe('done')
  expect(leaks(end)).toEqual([])
})

test('the runner is told to mask each secret before anything else is printed', async () => {
  const end = await runAction({ action: 'promote', token, inputs: { environment: 'x', 'private-key': pem } })

  const lines = end.raw.split('\n')
  expect(lines.slice(0, 2).every(line => line.startsWith('::add-mask::'))).toBe(true)
  expect(end.masks).toEqual(expect.arrayContaining([token, pem.trim()]))
})

/** A folder whose policy names a secret by a variable whose own name says nothing, and whose build tells it. */
function indiscreet(secret: string): { folder: string; command: string } {
  const folder = workspace()
  const notify = 'notify: [{ kind: webhook, url: "https://example.org", secret-env: QUIET, on: [page] }]\n'
  writeFileSync(join(folder, '.github/sluice.yml'), `version: 1\nledger: { kind: git }\n${notify}`)
  writeFileSync(join(folder, 'leak.txt'), printed(secret).join('\n'))
  return { folder, command: 'cat leak.txt; echo "seen:[$QUIET$GITHUB_TOKEN$ACTIONS_ID_TOKEN_REQUEST_TOKEN]"; exit 1' }
}

const withheld = { QUIET: token, GITHUB_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }

test('a secret that only the policy names is masked, hidden, and withheld from the build', async () => {
  const { folder, command } = indiscreet(token)

  const end = await runAction({
    action: 'build-provenance',
    token: 'ghs_another_token_of_the_job',
    workspace: folder,
    environment: { QUIET: token },
    inputs: { command, path: 'package.txt', name: 'x', 'sign-with': 'key', 'private-key': pem }
  })

  expect(end.log).toContain('seen:[]')
  expect(end.masks).toContain(token)
  expect(leaks(end)).toEqual([])
})

test.each([[[]], [['--json']]])('the command line hides and withholds the same, typed with %j', flags => {
  const { folder, command } = indiscreet(token)
  const words = ['build', '--command', command, '--path', 'package.txt', '--name', 'x', ...flags]

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(repositoryRoot, 'dist/cli/index.js'), ...words],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, ...withheld },
      encoding: 'utf8'
    }
  )

  expect({ status, seen: `${stdout}${stderr}`.includes('seen:[]') }).toEqual({ status: 3, seen: true })
  expect(tellTales(token).filter(form => `${stdout}\n${stderr}`.includes(form))).toEqual([])
})

test('the path of a key may be told, what is in its file may not', () => {
  const folder = workspace()
  writeFileSync(join(folder, 'release.pem'), pem.replace('MIG', 'XXX'))
  const words = ['build', '--path', 'package.txt', '--sign-with', 'key', '--private-key', 'release.pem', '--name', 'x']

  const { status, stderr } = spawnSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    encoding: 'utf8'
  })

  expect(status).toBe(2)
  expect(stderr).not.toContain(pem.split('\n')[2])
})

function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'work-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/sluice.yml'), 'version: 1\nledger: { kind: git }\n')
  writeFileSync(join(folder, 'package.txt'), 'what was built')
  const who = ['-c', 'user.name=mona', '-c', 'user.email=mona@localhost']
  execFileSync('git', ['init', '-q', '-b', 'main', folder])
  execFileSync('git', ['-C', folder, ...who, 'commit', '-q', '--allow-empty', '-m', 'First'])
  return folder
}
