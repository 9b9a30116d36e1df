import { main } from '../src/cli/index.ts'

// The command line without its bundle, for benches that must see the sources as they are.
await main()
