/** The one bundle input. Each face is loaded only when it is asked for, so that none pays for another's libraries. */
const faces = {
  cli: () => import('./cli/index.ts'),
  'build-provenance': () => import('../actions/build-provenance/index.ts'),
  promote: () => import('../actions/promote/index.ts'),
  bluegreen: () => import('../actions/bluegreen/index.ts'),
  'bluegreen-post': () => import('../actions/bluegreen/post.ts'),
  'smoke-test': () => import('../actions/smoke-test/index.ts'),
  'dependency-triage': () => import('../actions/dependency-triage/index.ts'),
  ops: () => import('../actions/ops/index.ts')
} as const

export async function run(name: keyof typeof faces): Promise<void> {
  // The embedded proxy and a lease's guard are this program in another process, whichever face started it.
  const isInternal = ['internal-proxy', 'internal-guard'].includes(process.argv[2] ?? '')
  const face = await faces[isInternal ? 'cli' : name]()
  await face.main()
}
