// Makes the stand-alone verifier, one file for Node alone: node scripts/verifier.mjs FOLDER [LIB] [--sizes].
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const largestBytes = 150_000
const [folder = '', lib = join(root, 'lib')] = process.argv.slice(2).filter(word => !word.startsWith('--'))

// Nothing here makes or reads what these are for, and CommonJS cannot be told to leave out what is not used.
const unused = /protobuf-specs[\\/]dist[\\/]__generated__[\\/]sigstore_verification\.js$/

// What other operations refuse, and why, is none of a verifier's business.
const othersReasons = /domain[\\/]reasons[\\/](gates|github|ledger|operations|rollout|smoke|triage)\.js$/

// Our own records are never signatures about bare digests, and the curves for those are a third of the file.
const withoutCurves = {
  name: 'without-curves',
  setup(context) {
    context.onLoad({ filter: unused }, () => ({ contents: '' }))
    context.onLoad({ filter: othersReasons }, ({ path }) => {
      const [name] = /\w+Reasons/.exec(readFileSync(path, 'utf8')) ?? []
      return { contents: `export const ${name} = {}` }
    })
    context.onLoad({ filter: /domain[\\/]evidence[\\/]digest-curves\.js$/ }, () => ({
      contents: 'export const curves = {}'
    }))
  }
}

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [join(lib, 'src/verifier/main.js')],
  nodePaths: [join(root, 'node_modules')],
  outfile: join(resolve(folder), 'sluice-verify.mjs'),
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  plugins: [withoutCurves],
  // Packages in CommonJS ask for Node's own modules by `require`, which a module does not have.
  banner: { js: "#!/usr/bin/env node\nimport{createRequire as r}from'node:module';const require=r(import.meta.url);" }
})
const [{ bytes, inputs }] = Object.values(metafile.outputs)
if (process.argv.includes('--sizes')) {
  const rows = Object.entries(inputs).map(([path, { bytesInOutput }]) => [bytesInOutput, path])
  for (const [size, path] of rows.sort(([a], [b]) => b - a)) console.log(String(size).padStart(8), path)
}
console.log(`sluice-verify.mjs ${bytes} bytes`)
if (bytes > largestBytes) {
  console.error(`sluice-verify.mjs has ${bytes} bytes; at most ${largestBytes} are allowed`)
  process.exit(1)
}
