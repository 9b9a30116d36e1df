import { cookiesOf } from './cookies.ts'
import type { Capture } from './expectations.ts'
import { type Finding, finding, type Scene } from './finding.ts'
import { parseJson } from './json-body.ts'

export interface Captured {
  readonly name: string
  readonly value: unknown
  /** True: it must never be shown. Said by the suite, or by its name. */
  readonly secret: boolean
}

export interface Captures {
  readonly captured: readonly Captured[]
  /** One failed check for each that selected no value, or more than one. */
  readonly findings: readonly Finding[]
}

const tellingNames = /token|secret|password|passwd|session|cookie|credential|api_?key/i

/** Takes out of an answer what later steps name. */
export async function captureAll(wanted: Readonly<Record<string, Capture>>, scene: Scene): Promise<Captures> {
  const captured: Captured[] = []
  const findings: Finding[] = []
  for (const [name, capture] of Object.entries(wanted)) {
    const source = typeof capture === 'string' ? { jsonpath: capture, secret: false } : capture
    const values = await valuesOf(source, scene)
    if (values.length === 1) {
      captured.push({ name, value: values[0], secret: source.secret || tellingNames.test(name) })
      continue
    }
    const [place = ''] = Object.values(source).filter(part => typeof part === 'string')
    const expression = `capture ${name}: ${place}`
    findings.push(
      finding(scene, { passed: false, expression, expected: 'one value', found: `${values.length} values` })
    )
  }
  return { captured, findings }
}

async function valuesOf(source: Exclude<Capture, string>, { response, matchers }: Scene): Promise<readonly unknown[]> {
  if (source.jsonpath !== undefined) {
    const json = parseJson(response.body)
    return json === undefined ? [] : matchers.select(source.jsonpath, json.value)
  }
  if (source.xpath !== undefined) return (await matchers.xpath(source.xpath, response.body)) ?? []
  if (source.css !== undefined) return matchers.css(source.css, response.body)
  const text =
    source.header !== undefined
      ? response.headers[source.header.toLowerCase()]
      : source.cookie !== undefined
        ? cookiesOf(response).get(source.cookie)
        : await matchers.find(source.matches ?? '', response.body)
  return text === undefined ? [] : [text]
}
