import { run } from '../lib/index.js'
await run('dependency-triage')
