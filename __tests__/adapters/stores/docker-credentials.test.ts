import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { askHelper } from '../../../src/adapters/stores/credential-helper.ts'
import { dockerCredentials } from '../../../src/adapters/stores/docker-credentials.ts'

const folder = mkdtempSync(join(tmpdir(), 'sluice-docker-'))
const environment = { PATH: [folder, process.env.PATH].join(delimiter), KEPT: 'what the helper reads' }
let number = 0

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Docker's configuration with this content. */
function configured(content: unknown) {
  number += 1
  const path = join(folder, `config-${number}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return dockerCredentials({ path, environment })
}

/** A program that keeps passwords; `$1` is the verb, and the server comes on its input. */
function helper(name: string, script: string): string {
  const path = join(folder, `docker-credential-${name}`)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return name
}

const basic = (text: string) => ({ auth: Buffer.from(text).toString('base64') })
const ada = { username: 'ada', password: 'a:b c' }

describe("Docker's own file", () => {
  test.each([
    ['by its host', 'registry.example:5000', { 'registry.example:5000': basic('ada:a:b c') }, ada],
    ['by an address', 'registry.example', { 'https://registry.example/v2/': basic('ada:a:b c') }, ada],
    ['in other letters', 'Registry.example', { 'registry.EXAMPLE': basic('ada:a:b c') }, ada],
    ["Docker's, under its old name", 'docker.io', { 'https://index.docker.io/v1/': basic('ada:a:b c') }, ada],
    ['with an identity token', 'r.example', { 'r.example': { identitytoken: 'abc' } }, { identityToken: 'abc' }],
    ['with a token for itself', 'r.example', { 'r.example': { registrytoken: 'abc' } }, { registryToken: 'abc' }],
    ['of another port', 'r.example:5000', { 'r.example': basic('ada:secret') }, undefined],
    ['for one namespace only', 'r.example', { 'r.example/acme': basic('ada:secret') }, undefined],
    ['without a password', 'r.example', { 'r.example': {} }, undefined]
  ])('is read for a registry %s', async (_, host, auths, expected) => {
    expect(await configured({ auths })(host)).toEqual(expected)
  })

  test('that is not there says nothing', async () => {
    expect(await dockerCredentials({ path: join(folder, 'none.json'), environment })('r.example')).toBeUndefined()
    expect(await dockerCredentials({ path: '/dev/null/config.json', environment })('r.example')).toBeUndefined()
  })

  test('that is broken is no silence, and is not quoted', async () => {
    const failure = await configured('{"auths": secret')('r.example').catch((thrown: unknown) => thrown)

    expect(failure).toMatchObject({ code: 'store-refused', cause: undefined })
    expect(String(failure)).not.toContain('secret')
  })
})

describe('a program that keeps passwords', () => {
  const answering =
    'read server; echo "{\\"ServerURL\\":\\"$server\\",\\"Username\\":\\"$1 $server\\",\\"Secret\\":\\"$KEPT\\"}"'

  test('is asked for its own hosts, with the environment, before the file', async () => {
    const credHelpers = { 'r.example': helper('own', answering) }
    const find = configured({ credHelpers, credsStore: 'absent', auths: { 'r.example': basic('ada:secret') } })

    expect(await find('r.example')).toEqual({ username: 'get r.example', password: 'what the helper reads' })
  })

  test("is asked for all the others where it keeps them all, and for Docker's by its old name", async () => {
    const find = configured({ credsStore: helper('all', answering) })

    expect(await find('r.example')).toMatchObject({ username: 'get r.example' })
    expect(await find('docker.io')).toMatchObject({ username: 'get https://index.docker.io/v1/' })
  })

  test('may answer with an identity token', async () => {
    const name = helper('token', 'echo \'{"Username":"<token>","Secret":"abc"}\'')

    expect(await askHelper({ helper: name, server: 'r.example', environment })).toEqual({ identityToken: 'abc' })
  })

  test('that keeps nothing for a host leaves it to the file', async () => {
    const credsStore = helper('empty', 'echo "credentials not found in native keychain"; exit 1')
    const find = configured({ credsStore, auths: { 'r.example': basic('ada:secret') } })

    expect(await find('r.example')).toEqual({ username: 'ada', password: 'secret' })
  })

  test.each([
    ['is not installed', 'missing', undefined, 'cannot be started'],
    ['fails', 'failing', 'echo leaked; exit 3', 'ended with 3'],
    ['answers with something else', 'odd', 'echo leaked', 'does not answer with a user'],
    ['answers without end', 'endless', 'while :; do echo leakedleakedleakedleakedleakedleaked; done', 'without end'],
    ['never answers', 'silent', 'exec sleep 600', 'does not answer'],
    ['has a path for a name', '../escape', undefined, 'a name that is none']
  ])('that %s is told, and what it printed is not', async (_, name, script, why) => {
    if (script !== undefined) helper(name, script)
    const patienceMs = name === 'silent' ? 50 : 60_000

    const asked = askHelper({ helper: name, server: 'r.example', environment, patienceMs })

    const failure = await asked.catch((thrown: unknown) => thrown)
    expect(failure).toMatchObject({ code: 'store-refused', message: expect.stringContaining(why) })
    expect(String(failure)).not.toContain('leaked')
  })
})
