import { cookiesOf } from './cookies.ts'
import type { Check } from './expectations.ts'
import { type Finding, finding, type Scene, selection, Words } from './finding.ts'
import { parseJson, sameJson, whyNotJson } from './json-body.ts'

/** Evaluates the checks of a step: what each looks at, and everything that must hold of it. */
export async function checkFindings(checks: readonly Check[], scene: Scene): Promise<Finding[]> {
  const found = await Promise.all(checks.map(check => checkOne(check, scene)))
  return found.flat()
}

async function checkOne(check: Check, scene: Scene): Promise<Finding[]> {
  const expression = check.jsonpath ?? check.xpath ?? check.css ?? nameOf(check)
  const selected = await selectValues(check, scene)
  if (typeof selected === 'string') {
    return [finding(scene, { passed: false, expression, expected: 'values', found: new Words(selected) })]
  }
  const found = selection(selected)
  const rules = await rulesOf(check, selected, scene)
  return rules.map(({ passed, expected }) =>
    finding(scene, { passed, expression, expected: new Words(expected), found })
  )
}

function nameOf({ header, cookie }: Check): string {
  if (header !== undefined) return `header ${header}`
  return cookie === undefined ? 'body' : `cookie ${cookie}`
}

/** The values that a check looks at, or why there can be none. */
async function selectValues(check: Check, { response, matchers }: Scene): Promise<readonly unknown[] | string> {
  if (check.jsonpath !== undefined) {
    const json = parseJson(response.body)
    return json === undefined ? whyNotJson(response.body) : matchers.select(check.jsonpath, json.value)
  }
  if (check.xpath !== undefined) return (await matchers.xpath(check.xpath, response.body)) ?? 'not XML'
  if (check.css !== undefined) return matchers.css(check.css, response.body)
  if (check.header !== undefined) return given(response.headers[check.header.toLowerCase()])
  if (check.cookie !== undefined) return given(cookiesOf(response).get(check.cookie))
  return [response.body]
}

function given(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}

interface Rule {
  readonly passed: boolean
  readonly expected: string
}

/** A rule about values holds only when there is at least one: an empty selection has checked nothing. */
async function rulesOf(check: Check, selected: readonly unknown[], { matchers }: Scene): Promise<Rule[]> {
  const rules: Rule[] = []
  const every = (expected: string, holds: (value: unknown) => boolean) =>
    rules.push({ expected, passed: selected.length > 0 && selected.every(holds) })
  const { equals, not, contains, above, below, count, type, exists, matches } = check
  if (exists !== undefined) {
    rules.push({ expected: exists ? 'something' : 'nothing', passed: exists === selected.length > 0 })
  }
  if (count !== undefined) rules.push({ expected: `${count} values`, passed: selected.length === count })
  if (equals !== undefined) every(text(equals), value => sameJson(value, equals))
  if (not !== undefined) every(`not ${text(not)}`, value => !sameJson(value, not))
  if (contains !== undefined) every(`containing ${text(contains)}`, value => holdsWithin(value, contains))
  if (above !== undefined) every(`above ${above}`, value => numberOf(value) > above)
  if (below !== undefined) every(`below ${below}`, value => numberOf(value) < below)
  if (type !== undefined) every(`of type ${type}`, value => isOfType(value, type))
  if (matches !== undefined) rules.push(await matchRule(matches, selected, matchers))
  return rules
}

async function matchRule(pattern: string, selected: readonly unknown[], matchers: Scene['matchers']): Promise<Rule> {
  const expected = `matching /${pattern}/`
  const answers = await Promise.all(selected.map(value => matchers.find(pattern, text(value))))
  return { expected, passed: answers.length > 0 && answers.every(answer => answer !== undefined) }
}

function holdsWithin(value: unknown, part: unknown): boolean {
  if (typeof value === 'string') return value.includes(text(part))
  return Array.isArray(value) && value.some(item => sameJson(item, part))
}

/** XPath and CSS select texts, so a text that is a number counts as one. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
}

function isOfType(value: unknown, type: NonNullable<Check['type']>): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
