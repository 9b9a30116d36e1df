import http from 'node:http'
import http2 from 'node:http2'
import net from 'node:net'
import tls from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import { WebSocketServer } from 'ws'
import { nodeHttp } from '../../../src/adapters/probes/node-http.ts'
import { nodeProbes } from '../../../src/adapters/probes/node-probes.ts'
import { certificates, closeAll, listen, nameServer } from './servers.ts'

const limits = { timeoutMilliseconds: 5000, maximumBytes: 100_000 }
const probes = nodeProbes()

afterEach(closeAll)

describe('WebSocket', () => {
  async function echo(): Promise<string> {
    const server = http.createServer()
    const sockets = new WebSocketServer({ noServer: true })
    server.on('upgrade', (request, socket, head) => {
      if (request.headers.authorization !== 'Bearer good') return socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n')
      sockets.handleUpgrade(request, socket, head, open => open.on('message', data => open.send(data.toString())))
    })
    return `ws://127.0.0.1:${await listen(server)}/feed`
  }

  test('sends messages and collects answers as JSON', async () => {
    const talk = { url: await echo(), headers: { authorization: 'Bearer good' }, send: ['{"a":1}', 'b'], receive: 2 }

    expect(await probes.websocket({ ...talk, ...limits })).toMatchObject({ status: 101, body: '[{"a":1},"b"]' })
  })

  test('a refused upgrade is an answer with its status', async () => {
    const talk = { url: await echo(), headers: {}, send: [], receive: 1 }

    expect(await probes.websocket({ ...talk, ...limits })).toMatchObject({ status: 401 })
  })

  test('gives up on a message that never comes', async () => {
    const talk = { url: await echo(), headers: { authorization: 'Bearer good' }, send: [], receive: 1 }

    await expect(probes.websocket({ ...talk, ...limits, timeoutMilliseconds: 80 })).rejects.toMatchObject({
      code: 'smoke-timeout'
    })
  })
})

describe('gRPC health', () => {
  async function healthServer(status: number): Promise<string> {
    const server = http2.createServer()
    server.on('stream', (stream, headers) => {
      expect(headers[':path']).toBe('/grpc.health.v1.Health/Check')
      stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
      stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }))
      stream.on('data', (request: Buffer) => {
        const known = request.subarray(7).toString() === 'shop.Cart'
        stream.end(Buffer.from([0, 0, 0, 0, 2, 0x08, known ? status : 3]))
      })
    })
    return `http://127.0.0.1:${await listen(server)}`
  }

  test.each([
    [1, 'shop.Cart', 'SERVING'],
    [2, 'shop.Cart', 'NOT_SERVING'],
    [1, 'shop.Other', 'SERVICE_UNKNOWN']
  ])('reads status %i of %s as %s', async (status, service, word) => {
    const answer = await probes.grpcHealth({ url: await healthServer(status), service, ...limits })

    expect(answer).toMatchObject({ status: 0, body: `{"status":"${word}"}` })
  })
})

test('gRPC health proves who asks by a client certificate and a token', async () => {
  const { authority, server: own, client } = certificates
  const server = http2.createSecureServer({ ...own, ca: authority, requestCert: true, rejectUnauthorized: true })
  server.on('stream', (stream, { authorization }) => {
    stream.respond({
      ':status': 200,
      'content-type': 'application/grpc',
      'grpc-status': authorization === 'Bearer a' ? '0' : '16'
    })
    stream.end(Buffer.from([0, 0, 0, 0, 2, 0x08, 1]))
  })
  const connectTo = `127.0.0.1:${await listen(server)}`
  const health = { url: 'https://shop.test', connectTo, service: '', ...limits }

  const known = probes.grpcHealth({ ...health, clientCertificate: client, headers: { authorization: 'Bearer a' } })
  const unknown = probes.grpcHealth({ ...health, clientCertificate: { ...client, cert: '', key: '' } })

  expect(await known).toMatchObject({ status: 0, body: '{"status":"SERVING"}' })
  await expect(unknown).rejects.toMatchObject({ code: 'smoke-unreachable' })
})

describe('TCP', () => {
  test('sends, and receives as much as asked', async () => {
    const port = await listen(net.createServer(socket => socket.on('data', data => socket.write(`+${data}`))))
    const answer = await probes.tcp({ address: `127.0.0.1:${port}`, send: 'PING', receive: 5, ...limits })

    expect(answer.body).toBe('+PING')
  })

  test('a port where nothing listens is unreachable', async () => {
    const port = await listen(net.createServer())
    closeAll()

    await expect(probes.tcp({ address: `127.0.0.1:${port}`, receive: 0, ...limits })).rejects.toMatchObject({
      code: 'smoke-unreachable'
    })
  })
})

describe('DNS', () => {
  test.each([
    [[192, 0, 2, 7], '{"answers":["192.0.2.7"]}'],
    [undefined, '{"answers":[]}']
  ])('answers %j as %s', async (address, body) => {
    const server = await nameServer(address)
    const answer = await probes.dns({ name: 'shop.test', type: 'A', server, ...limits })

    expect(answer.body).toBe(body)
  })
})

describe('TLS', () => {
  async function tlsServer(options: tls.TlsOptions = {}): Promise<number> {
    return listen(tls.createServer({ ...certificates.server, ...options }, socket => socket.end()))
  }

  test('looks at a certificate that nobody trusts, rather than refusing it', async () => {
    const address = `127.0.0.1:${await tlsServer()}`
    const { certificate } = await probes.tls({ address, serverName: 'shop.test', ...limits })

    expect(certificate).toMatchObject({
      names: ['shop.test', '127.0.0.1'],
      issuer: 'test authority, Sluice tests',
      untrusted: expect.stringContaining('UNABLE_TO'),
      protocol: 'TLSv1.3'
    })
  })

  test('says which version of the protocol was spoken', async () => {
    const address = `127.0.0.1:${await tlsServer({ maxVersion: 'TLSv1.2' })}`

    expect((await probes.tls({ address, serverName: 'shop.test', ...limits })).certificate?.protocol).toBe('TLSv1.2')
  })
})

describe('HTTP over TLS', () => {
  const request = {
    method: 'GET',
    headers: {},
    freshConnection: true,
    clientCertificate: certificates.client,
    ...limits
  }

  async function mutual(): Promise<string> {
    const options = { ...certificates.server, ca: certificates.authority, requestCert: true, rejectUnauthorized: false }
    const server = http2.createSecureServer({ ...options, allowHTTP1: true }, (asked, response) => {
      const peer = (asked.socket as tls.TLSSocket).getPeerCertificate?.()
      response.end(`${asked.httpVersion} ${peer?.subject?.CN ?? 'nobody'}`)
    })
    return `127.0.0.1:${await listen(server)}`
  }

  test.each(['1.1', '2'] as const)('speaks HTTP/%s with a client certificate, by another way', async version => {
    const connectTo = await mutual()
    const answer = await nodeHttp().request({ ...request, url: 'https://shop.test/', connectTo, version })

    expect(answer.certificate).toMatchObject({ names: ['shop.test', '127.0.0.1'], protocol: 'TLSv1.3' })
    expect(answer).toMatchObject({ status: 200, httpVersion: version })
    expect(answer.body).toMatch(version === '2' ? /^2\.0/ : /^1\.1 sam$/)
  })

  test.each(['1.1', '2'] as const)(
    'refuses a certificate that is made out to another host, over HTTP/%s',
    async version => {
      const wrong = { ...request, url: 'https://other.test/', connectTo: await mutual(), version }

      await expect(nodeHttp().request(wrong)).rejects.toMatchObject({ code: 'smoke-wrong-host' })
    }
  )

  test('refuses a certificate of an authority that nobody named', async () => {
    const { clientCertificate: _, ...untrusting } = request
    const asked = nodeHttp().request({ ...untrusting, url: `https://${await mutual()}/` })

    await expect(asked).rejects.toMatchObject({ code: 'smoke-certificate' })
  })
})
