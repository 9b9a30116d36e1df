/** The one bundle input. Each face is loaded only when it is asked for, so that none pays for another's libraries. */
const faces = {
  cli: () => import('./cli/index.ts')
} as const

export async function run(name: keyof typeof faces): Promise<void> {
  const face = await faces[name]()
  await face.main()
}
