import { createHash } from 'node:crypto'
import { manifestTypes, type OciDescriptor } from '../../../src/domain/oci/manifest.ts'
import type { openLayout } from './images.ts'

type Layout = ReturnType<typeof openLayout>

/** One odd artifact: what it is, and whether it can be copied whole (with how many referrers) or must be refused. */
export interface OddImage {
  readonly name: string
  build(layout: Layout): OciDescriptor
  readonly ends: { readonly referrers: number; readonly digestTags?: number } | { readonly refused: string }
}

const missing = { refused: 'artifact-missing' }
const unsupported = { refused: 'unsupported-artifact' }
const layerType = 'application/vnd.oci.image.layer.v1.tar'
const foreignType = 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip'
const elsewhere = { urls: ['https://example.com/layer'] }
const gone: OciDescriptor = { mediaType: layerType, digest: `sha256:${'0'.repeat(64)}`, size: 3 }

function sha512(text: string) {
  return `sha512:${createHash('sha512').update(text).digest('hex')}` as unknown as OciDescriptor['digest']
}

/** An image of one layer, with some of its descriptors or fields replaced. */
function image(layout: Layout, changes: { layers?: readonly object[]; config?: object; more?: object } = {}) {
  const { layers = [layout.layer('odd')], config = layout.config('{"odd":1}'), more = {} } = changes
  return layout.manifest({ config, layers, ...more })
}

function nested(layout: Layout, depth: number): OciDescriptor {
  let found = layout.image(['deep inside'])
  for (let level = 0; level < depth; level += 1) found = layout.index([found])
  return found
}

function cosign(layout: Layout, subject: OciDescriptor, kind: string): void {
  const made = layout.manifest({ config: layout.config(`{"${kind}":1}`), layers: [layout.layer(`a ${kind}`)] })
  const annotations = { 'org.opencontainers.image.ref.name': `sha256-${subject.digest.slice(7)}.${kind}` }
  layout.list({ ...made, annotations })
}

function withReferrers(layout: Layout, attach: (root: OciDescriptor) => void, root = image(layout)) {
  attach(root)
  return root
}

const bare = (name: string, build: OddImage['build'], ends: OddImage['ends'] = { referrers: 0 }): OddImage => ({
  name,
  build,
  ends
})

const shapes: readonly OddImage[] = [
  bare('one plain image', layout => image(layout)),
  bare('no layers at all', layout => image(layout, { layers: [] })),
  bare('an empty configuration of two bytes', layout =>
    image(layout, { config: layout.blob('{}', 'application/vnd.oci.empty.v1+json') })
  ),
  bare('a configuration without bytes', layout => image(layout, { config: layout.config('') })),
  bare('the same layer twice', layout => image(layout, { layers: [layout.layer('twin'), layout.layer('twin')] })),
  bare('a layer that is the configuration', layout => {
    const config = layout.config('{"both":1}')
    return image(layout, { config, layers: [{ ...config, mediaType: layerType }] })
  }),
  bare('one blob under two types', layout => {
    const layer = layout.layer('two types')
    return image(layout, { layers: [layer, { ...layer, mediaType: `${layerType}+gzip` }] })
  }),
  bare('a layer in zstd', layout => image(layout, { layers: [layout.blob('zstd', `${layerType}+zstd`)] })),
  bare('sixty layers', layout =>
    image(layout, { layers: Array.from({ length: 60 }, (_, number) => layout.layer(`layer ${number}`)) })
  ),
  bare('annotations of a million characters', layout =>
    image(layout, { more: { annotations: { note: 'x'.repeat(1_000_000) } } })
  ),
  bare('annotations in many scripts', layout => image(layout, { more: { annotations: { ключ: '値 🚀' } } })),
  bare('a chart with a configuration of its own kind', layout =>
    image(layout, { config: layout.blob('{"name":"chart"}', 'application/vnd.cncf.helm.config.v1+json') })
  ),
  bare('content embedded in its descriptor', layout => {
    const config = layout.config('{"inline":1}')
    return image(layout, { config: { ...config, data: Buffer.from('{"inline":1}').toString('base64') } })
  }),
  bare('no type written inside', layout =>
    layout.blob(
      JSON.stringify({ schemaVersion: 2, config: layout.config('{}'), layers: [layout.layer('untyped')] }),
      manifestTypes[1]
    )
  ),
  bare('layers in the manner of Docker', layout =>
    layout.manifest(
      {
        config: layout.blob('{"docker":1}', 'application/vnd.docker.container.image.v1+json'),
        layers: [layout.blob('docker layer', 'application/vnd.docker.image.rootfs.diff.tar.gzip')]
      },
      manifestTypes[3]
    )
  ),
  bare('a layer that is kept elsewhere', layout =>
    image(layout, { layers: [{ ...gone, mediaType: foreignType, ...elsewhere }, layout.layer('own')] })
  ),
  bare('only layers that are kept elsewhere', layout =>
    image(layout, { layers: [{ ...gone, mediaType: foreignType, ...elsewhere }] })
  )
]

const indexes: readonly OddImage[] = [
  bare('an index of one image', layout => layout.index([image(layout)])),
  bare('an index of nothing', layout => layout.index([])),
  bare('an index of indexes', layout => layout.index([layout.index([image(layout)]), layout.image(['other'])])),
  bare('an index eight deep', layout => nested(layout, 8)),
  bare('an index that names one child twice', layout => {
    const child = image(layout)
    return layout.index([child, { ...child, annotations: { again: 'yes' } }])
  }),
  bare('children that share all their layers', layout =>
    layout.index([layout.image(['shared']), layout.image(['shared'], { annotations: { variant: 'two' } })])
  ),
  bare('an image of Docker inside an index of OCI', layout => {
    const config = layout.blob('{"inside":1}', 'application/vnd.docker.container.image.v1+json')
    return layout.index([layout.manifest({ config, layers: [layout.layer('mixed')] }, manifestTypes[3])])
  }),
  bare('a manifest list of Docker', layout => layout.manifest({ manifests: [image(layout)] }, manifestTypes[2])),
  bare('an index with a subject inside itself', layout => {
    const child = image(layout)
    return layout.list(layout.index([child], { subject: child }))
  })
]

const referred: readonly OddImage[] = [
  bare('a signature', layout => withReferrers(layout, root => layout.referrer(root, 'signed')), { referrers: 1 }),
  bare(
    'a signature of a signature of a signature',
    layout =>
      withReferrers(layout, root => layout.referrer(layout.referrer(layout.referrer(root, 'one'), 'two'), 'three')),
    { referrers: 3 }
  ),
  bare(
    'a signature of a child alone',
    layout => {
      const child = image(layout)
      return withReferrers(layout, () => layout.referrer(child, 'of the child'), layout.index([child]))
    },
    { referrers: 1 }
  ),
  bare(
    'ten signatures of one kind',
    layout =>
      withReferrers(layout, root => {
        for (let number = 0; number < 10; number += 1) layout.referrer(root, `signature ${number}`)
      }),
    { referrers: 10 }
  ),
  bare(
    'a referrer that is an index',
    layout =>
      withReferrers(layout, root => {
        layout.list(layout.index([layout.image(['inside the referrer'])], { subject: root }))
      }),
    { referrers: 2 }
  ),
  bare(
    'a referrer that refers back through its own index',
    layout =>
      withReferrers(layout, root => {
        layout.list(layout.index([root], { subject: root, artifactType: 'application/vnd.example.loop' }))
      }),
    { referrers: 1 }
  ),
  bare(
    'a subject that nobody has',
    layout => layout.list(image(layout, { more: { subject: { ...gone, mediaType: manifestTypes[1] } } })),
    { referrers: 0 }
  ),
  bare(
    'a signature, an attestation and a bill of materials by digest tags',
    layout =>
      withReferrers(layout, root => {
        for (const kind of ['sig', 'att', 'sbom']) cosign(layout, root, kind)
      }),
    { referrers: 3, digestTags: 3 }
  ),
  bare(
    'a digest tag of a child',
    layout => {
      const child = image(layout)
      return withReferrers(layout, () => cosign(layout, child, 'sig'), layout.index([child]))
    },
    { referrers: 1, digestTags: 1 }
  )
]

const refused: readonly OddImage[] = [
  bare('a layer that is nowhere', layout => image(layout, { layers: [gone] }), missing),
  bare(
    'a layer kept elsewhere that says not where',
    layout => image(layout, { layers: [{ ...gone, mediaType: foreignType }] }),
    missing
  ),
  bare('a layer of another size', layout => image(layout, { layers: [{ ...layout.layer('odd'), size: 4 }] }), missing),
  bare(
    'one layer in two sizes',
    layout => {
      const layer = layout.layer('two sizes')
      return layout.index([image(layout, { layers: [layer] }), image(layout, { layers: [{ ...layer, size: 1 }] })])
    },
    unsupported
  ),
  bare(
    'a child that is nowhere',
    layout => layout.index([image(layout), { ...gone, mediaType: manifestTypes[1] }]),
    missing
  ),
  bare('a child of another size', layout => layout.index([{ ...image(layout), size: 1 }]), unsupported),
  bare('an index too deep', layout => nested(layout, 40), unsupported),
  bare(
    'a layer named by SHA-512',
    layout => image(layout, { layers: [{ ...layout.layer('odd'), digest: sha512('odd') }] }),
    unsupported
  ),
  bare(
    'a child named by SHA-512',
    layout => layout.index([{ ...image(layout), digest: sha512('child') }]),
    unsupported
  ),
  bare(
    'a subject named by SHA-512',
    layout => image(layout, { more: { subject: { ...image(layout), digest: sha512('subject') } } }),
    unsupported
  ),
  bare(
    'a manifest of schema 1',
    layout =>
      layout.list(
        layout.blob('{"schemaVersion":1,"fsLayers":[]}', 'application/vnd.docker.distribution.manifest.v1+json')
      ),
    unsupported
  ),
  bare(
    'the artifact manifest that was withdrawn',
    layout => layout.list(layout.blob('{"blobs":[]}', 'application/vnd.oci.artifact.manifest.v1+json')),
    unsupported
  ),
  bare(
    'a manifest of a type that nobody knows',
    layout => layout.list(layout.blob('{}', 'application/vnd.example+json')),
    unsupported
  ),
  bare(
    'a manifest that contradicts its own type',
    layout => layout.list({ ...image(layout), mediaType: manifestTypes[0] }),
    unsupported
  ),
  bare('a manifest that is no JSON', layout => layout.list(layout.blob('{"layers":', manifestTypes[1])), unsupported),
  bare('a manifest that is a list', layout => layout.list(layout.blob('[]', manifestTypes[1])), unsupported),
  bare(
    'a manifest above four megabytes',
    layout => image(layout, { more: { annotations: { note: 'x'.repeat(4_300_000) } } }),
    unsupported
  ),
  bare('a negative size', layout => image(layout, { layers: [{ ...layout.layer('odd'), size: -1 }] }), unsupported),
  bare('annotations that are no text', layout => image(layout, { more: { annotations: { note: 1 } } }), unsupported),
  bare(
    'a signature whose layer is gone',
    layout =>
      withReferrers(layout, root => {
        layout.list(layout.manifest({ config: layout.config('{}'), layers: [gone], subject: root }))
      }),
    missing
  )
]

export const oddImages: readonly OddImage[] = [...shapes, ...indexes, ...referred, ...refused]
