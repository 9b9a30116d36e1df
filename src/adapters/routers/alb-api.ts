import { unavailable } from '../../domain/failure.ts'
import { type AwsCredentials, signedHeaders } from '../aws/signature.ts'
import { selectXml } from '../probes/markup-xml.ts'
import type { ApiExchange } from './api-exchange.ts'

export interface AlbAccess {
  readonly exchange: ApiExchange
  /** `https://elasticloadbalancing.REGION.amazonaws.com` */
  readonly endpoint: string
  readonly region: string
  readonly credentials: AwsCredentials
  readonly now: () => Date
}

/** What was answered, read by the names of its elements. */
export interface AlbAnswer {
  /** Texts of the elements at a path below the action's result, such as `Rules/member/Priority`. */
  texts(path: string): readonly string[]
}

const version = '2015-12-01'

/** Calls one action of Elastic Load Balancing. Throws `router-refused` with what AWS says. */
export async function callAlb(
  access: AlbAccess,
  action: string,
  parameters: Readonly<Record<string, string>>
): Promise<AlbAnswer> {
  const { exchange, endpoint, region, credentials, now } = access
  const body = new URLSearchParams({ Action: action, Version: version, ...parameters }).toString()
  const contentType = 'application/x-www-form-urlencoded; charset=utf-8'
  const url = `${endpoint}/`
  const headers = { 'content-type': contentType }
  const about = { method: 'POST' as const, url, body, headers, service: 'elasticloadbalancing', region, now: now() }
  const { status, text } = await exchange({
    method: 'POST',
    url,
    headers: await signedHeaders(about, credentials),
    body
  })
  if (status !== 200) {
    const [code = ''] = select(text, 'ErrorResponse/Error/Code')
    const [message = text] = select(text, 'ErrorResponse/Error/Message')
    throw unavailable('router-refused', `AWS answered ${action} with ${status} ${code}: ${message.slice(0, 200)}`)
  }
  return { texts: path => select(text, `${action}Response/${action}Result/${path}`) }
}

/** Elements have the namespace of the API's version, which says nothing that the names do not. */
function select(xml: string, path: string): readonly string[] {
  const steps = path.split('/').map(step => {
    const [, name = '', position = ''] = /^(\w+)(\[\d+\])?$/.exec(step) ?? []
    return `*[local-name()="${name}"]${position}`
  })
  const found = selectXml(`/${steps.join('/')}`, xml)
  if (found === undefined) throw unavailable('router-refused', 'AWS answered with something that is no XML')
  return found
}
