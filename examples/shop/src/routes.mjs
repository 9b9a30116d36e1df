import { readJson } from './body.mjs'
import { checkout } from './checkout.mjs'
import { query } from './database.mjs'
import { products } from './products.mjs'
import { versionOf } from './version.mjs'

async function postCheckout(request) {
  const body = await readJson(request)
  const { order, problem } = await query(() => checkout(body?.items))
  return problem === undefined ? { status: 201, json: order } : { status: 422, json: { problem } }
}

/** Answers one request with a status and a JSON value. */
export async function answer(request, context) {
  const { pathname } = new URL(request.url, 'http://shop')
  switch (`${request.method} ${pathname}`) {
    case 'GET /health':
      return { status: 200, json: { status: 'ok' } }
    case 'GET /api/version':
      return { status: 200, json: versionOf(context.stamp, context.environment) }
    case 'GET /products':
      return { status: 200, json: { products: await query(() => products) } }
    case 'POST /checkout':
      return postCheckout(request)
    default:
      return { status: 404, json: { problem: 'no such page' } }
  }
}
