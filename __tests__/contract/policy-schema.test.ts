import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { policyJsonSchema } from '../../src/domain/policy/names.ts'
import { reasons } from '../../src/domain/reasons/index.ts'

const root = join(import.meta.dirname, '../..')
const published = JSON.parse(readFileSync(join(root, 'schemas/policy.schema.json'), 'utf8'))

test('the published schema is the one that the code reads by', () => {
  expect(published).toEqual({ ...JSON.parse(JSON.stringify(policyJsonSchema())), title: 'Sluice policy' })
})

test('the published schema takes a small policy and refuses an unknown key', () => {
  const accepts = new Ajv2020({ strict: false, formats: { uri: true } }).compile(published)
  expect(accepts({ version: 1, environments: { staging: { soak: '30m' } } })).toBe(true)
  expect(accepts({ version: 1, environments: { staging: { sooak: '30m' } } })).toBe(false)
})

test('every reason code has its line in the docs', () => {
  const page = readFileSync(join(root, 'docs/reason-codes.md'), 'utf8')
  expect(Object.keys(reasons).filter(code => !page.includes(`| \`${code}\` |`))).toEqual([])
})

test('the page about the policy names the keys of what a list holds, each with its meaning', () => {
  const page = readFileSync(join(root, 'docs/policy.md'), 'utf8')
  const lists = { windows: ['cron', 'for', 'zone', 'from', 'to', 'reason'], freeze: ['cron', 'for', 'from', 'to'] }
  const spans = Object.entries(lists).flatMap(([list, keys]) => keys.map(key => `environments.NAME.${list}[].${key}`))
  const trains = ['name', 'cron', 'zone', 'environment', 'catch-up'].map(key => `schedule.trains[].${key}`)

  const lines = page.split('\n')
  const explained = (key: string) => lines.some(line => line.startsWith(`| \`${key}\` |`) && !line.endsWith('|  |'))

  expect([...spans, ...trains].filter(key => !explained(key))).toEqual([])
})
