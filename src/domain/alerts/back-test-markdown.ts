import { showDuration } from '../duration.ts'
import type { BackTest, Episode } from './back-test.ts'
import type { Pack } from './prometheus-rules.ts'
import { routeOf } from './routing.ts'

const weekMs = 7 * 86_400_000
const longestWindowMs = 3 * 86_400_000
const mostShown = 50

/** People per week who would have been woken; undefined when less than an hour was recorded. */
export function pagesPerWeek({ from, to, pages }: BackTest): number | undefined {
  return to - from < 3_600_000 ? undefined : (pages.length * weekMs) / (to - from)
}

/** Tells in a pull request what a pack would have done with what was recorded. */
export function backTestMarkdown(pack: Pack, test: BackTest): string {
  const { from, to, episodes, pages, notices, tickets } = test
  const weekly = pagesPerWeek(test)
  const silent = pack.rules.filter(rule => !episodes.some(one => one.rule.name === rule.name)).map(({ name }) => name)
  return [
    `### Alerts of ${pack.sources.service}, played over ${showDuration(to - from)}`,
    [
      `**${counted(pages.length, 'page')}**${weekly === undefined ? '' : ` (${Number(weekly.toFixed(1))} a week)`}`,
      counted(notices, 'notice'),
      counted(tickets, 'ticket')
    ].join(' · '),
    `${minute(from)} to ${minute(to)}, as if nobody had ever acknowledged anything.`,
    episodes.length === 0 ? 'No rule would have fired.' : table(episodes),
    ...(episodes.length > mostShown ? [`… and ${episodes.length - mostShown} more.`] : []),
    ...(to - from < longestWindowMs ? ['Rules over days were judged by what was recorded, which is less.'] : []),
    `Quiet throughout: ${silent.join(', ') || 'none'}.`
  ]
    .join('\n\n')
    .concat('\n')
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function table(episodes: readonly Episode[]): string {
  const rows = episodes.slice(0, mostShown).map(({ rule, from, to, goesOn }) => {
    const length = `${showDuration(to - from)}${goesOn ? ', still firing' : ''}`
    return `| ${minute(from)} | ${length} | ${rule.name} | ${rule.severity} | ${routeOf(rule.severity)} |`
  })
  return ['| would have fired | for | rule | severity | goes to |', '|---|---|---|---|---|', ...rows].join('\n')
}

function minute(time: number): string {
  const text = new Date(time).toISOString()
  return `${text.slice(0, 10)} ${text.slice(11, 16)}`
}
