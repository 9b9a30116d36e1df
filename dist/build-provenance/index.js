import { run } from '../lib/index.js'
await run('build-provenance')
