import { readFileSync } from 'node:fs'
import { createShop } from './app.mjs'

function file(name) {
  return readFileSync(new URL(name, import.meta.url))
}

function loadAssets() {
  const page = { type: 'text/html; charset=utf-8', bytes: file('assets/index.html') }
  const style = { type: 'text/css; charset=utf-8', bytes: file('assets/style.css') }
  return new Map([
    ['/', page],
    ['/style.css', style]
  ])
}

const context = { stamp: JSON.parse(file('version.json')), environment: process.env, assets: loadAssets() }
const server = createShop(context)
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1')

process.once('SIGTERM', () => {
  server.close()
  server.closeIdleConnections()
  // A busy keep-alive connection may outlive its last answer; ten seconds is the policy's stop-timeout.
  setTimeout(() => server.closeAllConnections(), 9_000).unref()
})
