import { showDuration } from '../duration.ts'
import { certificateFindings } from './certificate.ts'
import { checkFindings } from './checks.ts'
import { cookiesOf } from './cookies.ts'
import type { Expectations } from './expectations.ts'
import { type Finding, finding, type Scene, selection, Words } from './finding.ts'
import { parseJson, sameJson, whyNotJson } from './json-body.ts'

/** Compares an answer with all that a step expects of it. */
export async function evaluate(expect: Expectations, scene: Scene): Promise<readonly Finding[]> {
  return [
    ...statusFindings(expect, scene),
    ...headerFindings(expect, scene),
    ...cookieFindings(expect, scene),
    ...(await jsonpathFindings(expect, scene)),
    ...(await textFindings(expect, scene)),
    ...(await schemaFindings(expect, scene)),
    ...(await bodyFindings(expect, scene)),
    ...(await checkFindings(expect.checks ?? [], scene)),
    ...sizeFindings(expect, scene),
    ...timingFindings(expect, scene),
    ...certificateFindings(expect.certificate, scene),
    ...versionFindings(expect, scene)
  ]
}

function statusFindings({ status }: Expectations, scene: Scene): Finding[] {
  if (status === undefined) return []
  const found = scene.response.status
  const passed = [status].flat().some(each => each === found || each === `${Math.floor(found / 100)}xx`)
  const expected = Array.isArray(status) ? new Words(status.join(' or ')) : status
  return [finding(scene, { passed, expression: 'status', expected, found })]
}

function headerFindings({ header }: Expectations, scene: Scene): Finding[] {
  return Object.entries(header ?? {}).map(([name, expected]) => {
    const found = scene.response.headers[name.toLowerCase()]
    const media = found?.split(';')[0]?.trim()
    const passed = found === expected || (name.toLowerCase() === 'content-type' && media === expected)
    return finding(scene, { passed, expression: `header ${name}`, expected, found })
  })
}

function cookieFindings({ cookie }: Expectations, scene: Scene): Finding[] {
  const cookies = cookiesOf(scene.response)
  return Object.entries(cookie ?? {}).map(([name, expected]) => {
    const found = cookies.get(name)
    return finding(scene, { passed: found === expected, expression: `cookie ${name}`, expected, found })
  })
}

async function jsonpathFindings({ jsonpath }: Expectations, scene: Scene): Promise<Finding[]> {
  const paths = Object.entries(jsonpath ?? {})
  if (paths.length === 0) return []
  const json = parseJson(scene.response.body)
  return Promise.all(
    paths.map(async ([expression, expected]) => {
      if (json === undefined) return finding(scene, { passed: false, expression, expected, found: noJson(scene) })
      const selected = await scene.matchers.select(expression, json.value)
      const passed = (await isWhole(expression, expected, selected, scene)) || areAll(expected, selected)
      return finding(scene, { passed, expression, expected, found: selection(selected) })
    })
  )
}

/** A path that selects nothing has checked nothing. */
function areAll(expected: unknown, selected: readonly unknown[]): boolean {
  return selected.length > 0 && selected.every(value => sameJson(value, expected))
}

/** A path that can select several values may be expected to give just this list. */
async function isWhole(path: string, expected: unknown, selected: readonly unknown[], { matchers }: Scene) {
  return sameJson(selected, expected) && !(await matchers.selectsOne(path))
}

function noJson({ response }: Scene): Words {
  return new Words(whyNotJson(response.body))
}

async function textFindings({ xpath, css }: Expectations, scene: Scene): Promise<Finding[]> {
  const { matchers, response } = scene
  const paths = Object.entries(xpath ?? {}).map(async ([expression, expected]) => {
    const selected = await matchers.xpath(expression, response.body)
    return sameTexts(scene, expression, expected, selected)
  })
  const selectors = Object.entries(css ?? {}).map(async ([expression, expected]) =>
    sameTexts(scene, expression, expected, await matchers.css(expression, response.body))
  )
  return Promise.all([...paths, ...selectors])
}

function sameTexts(scene: Scene, expression: string, expected: string, selected: readonly string[] | undefined) {
  if (selected === undefined) return finding(scene, { passed: false, expression, expected, found: 'not XML' })
  const passed = selected.length > 0 && selected.every(text => text.trim() === expected)
  return finding(scene, { passed, expression, expected, found: selection(selected) })
}

async function schemaFindings({ schema }: Expectations, scene: Scene): Promise<Finding[]> {
  if (schema === undefined || typeof schema === 'string') return []
  const json = parseJson(scene.response.body)
  const violation =
    json === undefined ? whyNotJson(scene.response.body) : await scene.matchers.violation(schema, json.value)
  const expected = 'a body that the schema allows'
  return [finding(scene, { passed: violation === undefined, expression: 'schema', expected, found: violation })]
}

async function bodyFindings({ body }: Expectations, scene: Scene): Promise<Finding[]> {
  if (body === undefined) return []
  const passed = (await scene.matchers.find(body, scene.response.body)) !== undefined
  const found = passed ? 'a match' : 'no match'
  return [finding(scene, { passed, expression: 'body', expected: `/${body}/`, found })]
}

function sizeFindings({ size }: Expectations, scene: Scene): Finding[] {
  if (size === undefined) return []
  const { min = 0, max = Number.POSITIVE_INFINITY } = size
  const found = scene.response.bytes ?? Buffer.byteLength(scene.response.body)
  const expected = size.max === undefined ? `at least ${min} bytes` : `${min} to ${max} bytes`
  return [finding(scene, { passed: found >= min && found <= max, expression: 'size', expected, found })]
}

function timingFindings({ within, phases }: Expectations, scene: Scene): Finding[] {
  const { response } = scene
  const names = { lookup: 'lookup', connect: 'connect', tls: 'tls', 'first-byte': 'firstByte' } as const
  const limits: [string, number | undefined, number | undefined][] = [
    ['within', within, response.totalMilliseconds],
    ...Object.entries(names).map(([name, phase]): [string, number | undefined, number | undefined] => [
      `phase ${name}`,
      phases?.[name as keyof typeof names],
      response.phases?.[phase]
    ])
  ]
  return limits.flatMap(([expression, limit, spent]) => {
    if (limit === undefined) return []
    // A phase that did not happen, on a kept connection, took no time.
    const passed = (spent ?? 0) <= limit
    const found = showDuration(spent ?? 0)
    return [finding(scene, { passed, expression, expected: `at most ${showDuration(limit)}`, found, excerpt: '' })]
  })
}

function versionFindings({ http }: Expectations, scene: Scene): Finding[] {
  if (http === undefined) return []
  const found = scene.response.httpVersion
  return [finding(scene, { passed: found === http, expression: 'http', expected: http, found })]
}
