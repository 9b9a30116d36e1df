import { Failure } from '../../domain/failure.ts'
import type { Capture, Check, Expectations } from '../../domain/smoke/expectations.ts'
import type { Matchers } from '../../domain/smoke/response.ts'
import type { Step } from '../../domain/smoke/step.ts'
import { holesIn } from '../../domain/smoke/template.ts'

/**
 * Reads every expression of the steps before the first of them runs: a mistake in the last one must not show when
 * the first has already changed something. Throws `bad-suite` that names the step.
 */
export async function checkExpressions(steps: readonly Step[], path: string, matchers: Matchers): Promise<void> {
  for (const step of steps) {
    const { jsonpath, xpath, css, patterns } = expressionsOf(step)
    const whole = (expressions: readonly string[]) => new Set(expressions.filter(text => holesIn(text).length === 0))
    try {
      for (const each of whole(jsonpath)) await matchers.selectsOne(each)
      for (const each of whole(xpath)) await matchers.xpath(each, '<a/>')
      for (const each of whole(css)) await matchers.css(each, '')
      for (const each of whole(patterns)) await matchers.find(each, '')
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown
      const message = thrown.message.replace(/^suite:/, `${path}: step "${step.name}":`)
      throw new Failure({ kind: thrown.kind, code: thrown.code, message, cause: thrown })
    }
    await checkExpressions([...(step.steps ?? []), ...(step.cleanup ?? [])], path, matchers)
  }
}

interface Expressions {
  readonly jsonpath: readonly string[]
  readonly xpath: readonly string[]
  readonly css: readonly string[]
  readonly patterns: readonly string[]
}

function expressionsOf({ expect = {}, capture }: Step): Expressions {
  const places = [...(expect.checks ?? []), ...Object.values(capture).map(placeOf)]
  const named = (name: 'jsonpath' | 'xpath' | 'css' | 'matches') => places.flatMap(place => place[name] ?? [])
  return {
    jsonpath: [...Object.keys(expect.jsonpath ?? {}), ...named('jsonpath')],
    xpath: [...Object.keys(expect.xpath ?? {}), ...named('xpath')],
    css: [...Object.keys(expect.css ?? {}), ...named('css')],
    patterns: [...bodyPattern(expect), ...named('matches')]
  }
}

function placeOf(capture: Capture): Partial<Pick<Check, 'jsonpath' | 'xpath' | 'css' | 'matches'>> {
  return typeof capture === 'string' ? { jsonpath: capture } : capture
}

function bodyPattern({ body }: Expectations): string[] {
  return body === undefined ? [] : [body]
}
