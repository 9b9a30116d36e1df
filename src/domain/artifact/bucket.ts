import { usage } from '../failure.ts'

/** A place in an S3-compatible store: `s3://bucket/prefix`. */
export interface BucketPlace {
  readonly bucket: string
  /** Without slashes around it; may be empty. */
  readonly prefix: string
}

export const bucketScheme = 's3://'

const bucket = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const prefix = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}){0,20})?$/

/** Reads `s3://bucket/prefix`. Throws `usage` for anything else. */
export function parseBucket(text: string, input: string): BucketPlace {
  const place = text.startsWith(bucketScheme) ? text.slice(bucketScheme.length).replace(/\/$/, '') : ''
  const slash = place.indexOf('/')
  const found =
    slash < 0 ? { bucket: place, prefix: '' } : { bucket: place.slice(0, slash), prefix: place.slice(slash + 1) }
  if (bucket.test(found.bucket) && prefix.test(found.prefix)) return found
  const expected = 's3://bucket or s3://bucket/prefix'
  throw usage('bad-input', { input, found: text, expected, example: 's3://acme-releases/shop' })
}
