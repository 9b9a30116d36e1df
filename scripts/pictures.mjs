// Plays the demo with the shipped command line and takes the pictures that the README shows of its pages, with the words
// beside them. Needs chromium. Run it when a page has changed: node scripts/pictures.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sluice-pictures-'))
const program = process.env.CHROMIUM ?? 'chromium'
const sizes = { rollout: '1000,985', passport: '1000,1190' }

try {
  const played = execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), 'demo', '--json'], { cwd: folder })
  const { passport, report } = JSON.parse(played.toString()).result
  for (const [name, page] of Object.entries({ rollout: report, passport })) {
    picture(page, `${name}-light`, name, [])
    picture(page, `${name}-dark`, name, ['--blink-settings=preferredColorScheme=0'])
  }
  tell(readFileSync(resolve(folder, report), 'utf8'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function picture(page, name, kind, words) {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--window-size=${sizes[kind]}`]
  const target = `--screenshot=${join(root, 'docs/images', `${name}.png`)}`
  execFileSync(program, [...flags, ...words, target, `file://${resolve(folder, page)}`], { stdio: 'ignore' })
}

/** The words for those who cannot see the picture are the page's own. */
function tell(page) {
  const verdict = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1] ?? '').replace(/\.$/, '')
  const readme = join(root, 'README.md')
  const alt = `Report of a rollout: ${verdict}. Below, plots of weight, error rate, latency and evidence.`
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(/(<img src="docs\/images\/rollout-light.png"[^>]*alt=")[^"]*/, `$1${alt}`)
  )
}

function textOf(html) {
  const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': "'", '&#39;': "'" }
  return html.replace(/<[^>]+>/g, '').replace(/&[a-z#0-9]+;/g, sign => signs[sign] ?? sign)
}
