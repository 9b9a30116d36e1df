import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Digest } from '../../../src/domain/digest.ts'
import { manifestTypes, type OciDescriptor } from '../../../src/domain/oci/manifest.ts'

/** Builds images in an OCI layout, odd ones too. */
export function openLayout() {
  const directory = mkdtempSync(join(tmpdir(), 'sluice-layout-'))
  const blobs = join(directory, 'blobs', 'sha256')
  mkdirSync(blobs, { recursive: true })
  writeFileSync(join(directory, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const listed: OciDescriptor[] = []
  const list = (descriptor: OciDescriptor): OciDescriptor => {
    listed.push(descriptor)
    writeFileSync(join(directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: listed }))
    return descriptor
  }
  const blob = (content: string | Uint8Array, mediaType: string): OciDescriptor => {
    const bytes = Buffer.from(content)
    const hex = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(join(blobs, hex), bytes)
    return { mediaType, digest: `sha256:${hex}` as Digest, size: bytes.length }
  }
  const manifest = (body: object, mediaType: string = manifestTypes[1]) =>
    blob(JSON.stringify({ schemaVersion: 2, mediaType, ...body }), mediaType)
  const layer = (content: string) => blob(content, 'application/vnd.oci.image.layer.v1.tar')
  const config = (content: string) => blob(content, 'application/vnd.oci.image.config.v1+json')
  const image = (layers: readonly string[], more: object = {}) =>
    manifest({ config: config(`{"of":${JSON.stringify(layers.at(-1) ?? '')}}`), layers: layers.map(layer), ...more })
  const index = (manifests: readonly OciDescriptor[], more: object = {}) =>
    manifest({ manifests, ...more }, manifestTypes[0])
  const referrer = (subject: OciDescriptor, content: string): OciDescriptor => {
    const artifactType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
    const empty = blob('{}', 'application/vnd.oci.empty.v1+json')
    return list(manifest({ artifactType, config: empty, layers: [blob(content, artifactType)], subject }))
  }
  return { directory, blob, layer, config, manifest, image, index, referrer, list }
}
