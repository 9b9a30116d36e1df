import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another way to make the same checks: the programs that it takes, and the command that makes them. */
export interface Peer {
  readonly name: string
  readonly programs: readonly string[]
  readonly command: string
}

/** Writes the same checks in everybody's own language, each as plain as its manual has it. */
export function peersOf(folder: string, urls: readonly string[]): readonly Peer[] {
  newmanCollection(folder, urls)
  stepciWorkflow(folder, urls)
  brunoCollection(folder, urls)
  writeFileSync(join(folder, 'items.hurl'), urls.map(hurlEntry).join('\n'))
  writeFileSync(join(folder, 'goss.json'), JSON.stringify({ http: Object.fromEntries(urls.map(gossEntry)) }))
  const curl = urls.map(url => `curl -sf ${url} | jq -e '.ok == true'`).join('; ')
  return [
    { name: 'curl and jq in a loop', programs: ['curl', 'jq'], command: curl },
    { name: 'newman', programs: ['newman'], command: 'newman run newman.json --silent' },
    { name: 'stepci', programs: ['stepci'], command: 'STEPCI_DISABLE_ANALYTICS=1 stepci run stepci.yml' },
    { name: 'bruno', programs: ['bru'], command: '(cd bruno && bru run)' },
    { name: 'hurl', programs: ['hurl'], command: 'hurl --test items.hurl' },
    { name: 'goss', programs: ['goss'], command: 'goss --gossfile goss.json validate' }
  ]
}

function newmanCollection(folder: string, urls: readonly string[]): void {
  const exec = [
    "pm.test('is well', () => { pm.response.to.have.status(200); pm.expect(pm.response.json().ok).to.eql(true) })"
  ]
  const item = urls.map(url => ({
    name: url,
    request: { method: 'GET', url },
    event: [{ listen: 'test', script: { type: 'text/javascript', exec } }]
  }))
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
  writeFileSync(join(folder, 'newman.json'), JSON.stringify({ info: { name: 'items', schema }, item }))
}

function stepciWorkflow(folder: string, urls: readonly string[]): void {
  const steps = urls.map(url => ({
    name: url,
    http: { url, method: 'GET', check: { status: 200, jsonpath: { '$.ok': true } } }
  }))
  writeFileSync(
    join(folder, 'stepci.yml'),
    JSON.stringify({ version: '1.1', name: 'items', tests: { all: { steps } } })
  )
}

function brunoCollection(folder: string, urls: readonly string[]): void {
  mkdirSync(join(folder, 'bruno'))
  writeFileSync(join(folder, 'bruno/bruno.json'), JSON.stringify({ version: '1', name: 'items', type: 'collection' }))
  for (const [index, url] of urls.entries()) {
    const request = `get {\n  url: ${url}\n  body: none\n  auth: none\n}\n`
    const wanted = 'assert {\n  res.status: eq 200\n  res.body.ok: eq true\n}\n'
    const meta = `meta {\n  name: item ${index}\n  type: http\n  seq: ${index + 1}\n}\n`
    writeFileSync(join(folder, `bruno/item-${index}.bru`), [meta, request, wanted].join('\n'))
  }
}

function hurlEntry(url: string): string {
  return `GET ${url}\nHTTP 200\n[Asserts]\njsonpath "$.ok" == true\n`
}

function gossEntry(url: string): [string, object] {
  return [url, { status: 200, body: ['"ok":true'] }]
}
