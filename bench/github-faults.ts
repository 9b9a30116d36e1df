import { pathToFileURL } from 'node:url'
import { type Scene, strikeAll } from '../__tests__/wiring/faults.ts'
import { openRelease, repository } from '../__tests__/wiring/release-on-github.ts'
import { faultKinds } from '../stand-ins/github/index.ts'

/** Strikes every call to GitHub of a build, of a promotion and of a refusal with each of the ten faults. */
export async function run(): Promise<void> {
  const release = await openRelease()
  const pushed = release.github.repository(repository)
  const digest = String((await release.build()).report.result.digest)
  const built = release.github.repository(repository)
  const scenes: readonly (readonly [string, typeof built, Scene])[] = [
    ['build', pushed, { release, outcomes: ['done', 'unchanged'], act: release.build }],
    ['promote', built, { release, outcomes: ['done', 'unchanged'], act: () => release.promote('staging', { digest }) }],
    ['refusal', built, { release, outcomes: ['refused'], act: () => release.promote('production', { digest }) }]
  ]
  for (const [name, start, scene] of scenes) {
    let strikes = 0
    const wrong: string[] = []
    for (const kind of faultKinds) {
      release.github.change(repository, () => start)
      const struck = await strikeAll(scene, () => kind)
      strikes += struck.strikes
      wrong.push(...struck.wrong)
    }
    console.log([`${name}: ${strikes} strikes, ${wrong.length} wrong`, ...wrong].join('\n'))
  }
  await release.close()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run()
