import { createServer } from 'node:http'
import { answer } from './routes.mjs'

function send(response, { status, json }) {
  const body = JSON.stringify(json)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/** Makes the server; the caller listens. `assets` maps a path to its type and bytes. */
export function createShop(context) {
  const server = createServer(async (request, response) => {
    const asset = request.method === 'GET' ? context.assets.get(request.url) : undefined
    if (asset !== undefined) {
      response.writeHead(200, { 'content-type': asset.type, 'content-length': asset.bytes.length })
      response.end(asset.bytes)
      return
    }
    try {
      send(response, await answer(request, context))
    } catch {
      send(response, { status: 500, json: { problem: 'something broke' } })
    }
  })
  // Longer than a balancer's idle timeout (60 s): the balancer closes first, so it never writes into a closed socket.
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 66_000
  return server
}
