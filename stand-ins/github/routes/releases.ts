import { createHash } from 'node:crypto'
import {
  created,
  type Handler,
  invalid,
  noContent,
  notFound,
  ok,
  page,
  problem,
  type RepositoryCall
} from '../http/call.ts'
import { resolveCommit, withRef } from '../state/refs.ts'
import { type Asset, type Release, replaced, takeId } from '../state/world.ts'
import { accountView } from '../views/account.ts'
import { apiUrl, webUrl } from '../views/repository.ts'

interface ReleaseBody {
  readonly tag_name: string
  readonly target_commitish?: string
  readonly name?: string
  readonly body?: string
  readonly draft?: boolean
  readonly prerelease?: boolean
}

export const listReleases: Handler = call =>
  page(call.repository.releases.toReversed().map(release => releaseView(call, release)))

export const getRelease: Handler = call => {
  const release = find(call)
  return release === undefined ? notFound : ok(releaseView(call, release))
}

export const latestRelease: Handler = call => {
  const release = call.repository.releases.filter(({ draft, prerelease }) => !draft && !prerelease).at(-1)
  return release === undefined ? notFound : ok(releaseView(call, release))
}

/** Drafts cannot be found by tag. */
export const releaseByTag: Handler = call => {
  const release = call.repository.releases.find(({ tag_name, draft }) => tag_name === call.params.tag && !draft)
  return release === undefined ? notFound : ok(releaseView(call, release))
}

/** Publishing makes the tag when there is none; a second release of one tag is refused. */
export const createRelease: Handler = call => {
  const body = call.body as ReleaseBody
  const taken = call.repository.releases.some(({ tag_name, draft }) => tag_name === body.tag_name && !draft)
  if (taken) return invalid('Validation Failed', [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }])
  const target = body.target_commitish ?? call.repository.defaultBranch
  if (resolveCommit(call.repository, target) === undefined) {
    return invalid('Validation Failed', [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }])
  }
  const { id, repository } = takeId(call.repository)
  const draft = body.draft ?? false
  const release: Release = {
    id,
    tag_name: body.tag_name,
    target_commitish: target,
    name: body.name ?? null,
    body: body.body ?? null,
    draft,
    prerelease: body.prerelease ?? false,
    author: call.user.login,
    created_at: call.now,
    published_at: draft ? null : call.now,
    assets: []
  }
  const next = { ...repository, releases: [...repository.releases, release] }
  return created(releaseView(call, release), draft ? next : tagged({ ...call, repository: next }, release))
}

export const patchRelease: Handler = call => {
  const old = find(call)
  if (old === undefined) return notFound
  const body = call.body as Partial<ReleaseBody>
  const isPublic = body.draft === false && old.draft
  const release: Release = {
    ...old,
    tag_name: body.tag_name ?? old.tag_name,
    target_commitish: body.target_commitish ?? old.target_commitish,
    name: body.name ?? old.name,
    body: body.body ?? old.body,
    draft: body.draft ?? old.draft,
    prerelease: body.prerelease ?? old.prerelease,
    published_at: isPublic ? call.now : old.published_at
  }
  const next = { ...call.repository, releases: replaced(call.repository.releases, 'id', release) }
  return ok(releaseView(call, release), isPublic ? tagged({ ...call, repository: next }, release) : next)
}

export const deleteRelease: Handler = call => {
  const release = find(call)
  if (release === undefined) return notFound
  return noContent({ ...call.repository, releases: call.repository.releases.filter(({ id }) => id !== release.id) })
}

export const listAssets: Handler = call => {
  const release = find(call)
  return release === undefined ? notFound : page(release.assets.map(asset => assetView(call, release, asset)))
}

/** An immutable release takes no more files once it is public. */
export const uploadAsset: Handler = call => {
  const release = find(call)
  const { name, label } = call.query as { readonly name: string; readonly label?: string }
  if (release === undefined) return notFound
  if (call.repository.immutableReleases && !release.draft)
    return invalid('Cannot upload assets to an immutable release.')
  if (release.assets.some(asset => asset.name === name)) {
    return invalid('Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }])
  }
  const { id, repository } = takeId(call.repository)
  const asset: Asset = {
    id,
    name,
    label: label ?? null,
    content_type: call.headers['content-type'] ?? 'application/octet-stream',
    bytes: call.body as Buffer,
    digest: digestOf(call.body as Buffer),
    uploader: call.user.login,
    created_at: call.now
  }
  const releases = replaced(repository.releases, 'id', { ...release, assets: [...release.assets, asset] })
  return created(assetView(call, release, asset), { ...repository, releases })
}

/** Its description as JSON, or its bytes by way of an address without a token. */
export const getAsset: Handler = call => {
  const found = findAsset(call)
  if (found === undefined) return notFound
  if (!(call.headers.accept ?? '').includes('octet-stream')) return ok(assetView(call, found.release, found.asset))
  const { owner, name } = call.repository
  return { status: 302, headers: { location: `${call.origin}/_downloads/${owner}/${name}/assets/${found.asset.id}` } }
}

export const deleteAsset: Handler = call => {
  const found = findAsset(call)
  if (found === undefined) return notFound
  if (call.repository.immutableReleases && !found.release.draft)
    return problem(422, 'Cannot delete asset from an immutable release')
  const assets = found.release.assets.filter(({ id }) => id !== found.asset.id)
  return noContent({
    ...call.repository,
    releases: replaced(call.repository.releases, 'id', { ...found.release, assets })
  })
}

function tagged(call: RepositoryCall, release: Release) {
  const ref = `refs/tags/${release.tag_name}`
  const sha = resolveCommit(call.repository, release.target_commitish)
  return call.repository.refs.has(ref) || sha === undefined ? call.repository : withRef(call.repository, ref, sha)
}

function find(call: RepositoryCall): Release | undefined {
  return call.repository.releases.find(({ id }) => String(id) === call.params.release_id)
}

function findAsset(call: RepositoryCall) {
  for (const release of call.repository.releases) {
    const asset = release.assets.find(({ id }) => String(id) === call.params.asset_id)
    if (asset !== undefined) return { release, asset }
  }
  return undefined
}

function releaseView(call: RepositoryCall, release: Release) {
  const { assets, author, ...rest } = release
  const url = apiUrl(call, call.repository, `/releases/${release.id}`)
  return {
    ...rest,
    node_id: `RE_${release.id}`,
    url,
    html_url: webUrl(call.repository, `/releases/tag/${release.tag_name}`),
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: null,
    zipball_url: null,
    immutable: call.repository.immutableReleases && !release.draft,
    author: accountView(call.world, author),
    assets: assets.map(asset => assetView(call, release, asset))
  }
}

function assetView(call: RepositoryCall, release: Release, { bytes, uploader, ...asset }: Asset) {
  return {
    ...asset,
    node_id: `RA_${asset.id}`,
    url: apiUrl(call, call.repository, `/releases/assets/${asset.id}`),
    browser_download_url: webUrl(call.repository, `/releases/download/${release.tag_name}/${asset.name}`),
    state: 'uploaded',
    size: bytes.length,
    download_count: 0,
    updated_at: asset.created_at,
    uploader: accountView(call.world, uploader)
  }
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
