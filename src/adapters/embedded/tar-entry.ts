import { conflict, type Failure } from '../../domain/failure.ts'

/** A plain file that goes into an archive. */
export interface TarEntry {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly executable: boolean
}

export function changed({ name }: TarEntry): Failure {
  return conflict('artifact-altered', `${name} changed while it was packed`, 'build again')
}
