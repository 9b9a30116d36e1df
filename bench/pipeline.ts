import * as nodeModule from 'node:module'

type Load = (url: string, context: object, next: (url: string, context: object) => unknown) => unknown

// GitHub's parser imports JSON without saying so, which Node refuses (actions/languageservices#387).
const { registerHooks } = nodeModule as unknown as { registerHooks(hooks: { readonly load: Load }): void }
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)
})

/** Plays the release pipeline from its workflow files, through the shipped bundles, and prints what went wrong. With a word: only the scenarios whose name holds it. */
const { playPipeline } = await import('../__tests__/campaign/pipeline.ts')
let bad = 0
await playPipeline(({ name, seconds, problems }) => {
  console.log(`${problems.length === 0 ? 'as it should' : 'NOT as it should'}  ${name}  ${seconds.toFixed(1)} s`)
  for (const problem of problems) console.log(`  ${problem}`)
  bad += problems.length
}, process.argv[2])
console.log(`${bad} problems`)
process.exitCode = bad === 0 ? 0 : 1
