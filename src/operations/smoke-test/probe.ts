import type { Expectations } from '../../domain/smoke/expectations.ts'
import { probeKind } from '../../domain/smoke/probe-kind.ts'
import type { Response } from '../../domain/smoke/response.ts'
import type { Step } from '../../domain/smoke/step.ts'
import type { ProbeAnswer } from '../../ports/probes.ts'
import { credentialsOf } from './authentication.ts'
import { attemptTime, send, urlOf } from './send.ts'
import type { Session } from './session.ts'

const largestAnswerBytes = 5_000_000

/** What a step expects when it does not say: that the thing answers, and answers well. */
export function expectationsOf(step: Step): Expectations {
  const { expect } = step
  switch (probeKind(step)) {
    case 'websocket':
      return { status: 101, ...expect }
    case 'grpc':
      return { status: 0, jsonpath: { '$.status': 'SERVING' }, ...expect }
    case 'dns':
      return expect ?? { checks: [{ jsonpath: '$.answers[*]', exists: true }] }
    case 'tls':
      return { ...expect, certificate: { trusted: true, ...expect?.certificate } }
    case 'tcp':
      return expect ?? {}
    default:
      return { status: expect === undefined ? 200 : '2xx', ...expect }
  }
}

/** Asks what a step asks, once. Its texts are filled in already. */
export async function ask(step: Step, session: Session, end: number): Promise<Response> {
  if (step.request !== undefined) return send({ request: step.request, session, end })
  const answer = await askProbe(step, session, end)
  return { ...answer, totalMilliseconds: answer.phases.total, time: session.ports.clock.now() }
}

async function askProbe(step: Step, session: Session, end: number): Promise<ProbeAnswer> {
  const { probes } = session.ports
  const { connectTo, baseUrl } = session.run
  const limits = (timeout: number | undefined) => ({
    timeoutMilliseconds: attemptTime(session, end, timeout),
    maximumBytes: largestAnswerBytes
  })
  if (step.websocket !== undefined)
    return talk(step.websocket, session, { ...limits(step.websocket.timeout), connectTo, end })
  if (step.grpc !== undefined) {
    const { service, auth, timeout } = step.grpc
    const credentials = await credentialsOf(auth, session, end)
    return probes.grpcHealth({ url: new URL(baseUrl).origin, service, connectTo, ...credentials, ...limits(timeout) })
  }
  if (step.dns !== undefined) {
    const { timeout, ...question } = step.dns
    return probes.dns({ ...question, ...limits(timeout) })
  }
  if (step.tls !== undefined) {
    const { timeout, address, 'server-name': asked } = step.tls
    const serverName = asked ?? address.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
    return probes.tls({ address, serverName, ...limits(timeout) })
  }
  const { timeout, ...tcp } = step.tcp ?? { address: '', receive: 0 }
  return probes.tcp({ ...tcp, ...limits(timeout) })
}

type Limits = {
  readonly timeoutMilliseconds: number
  readonly maximumBytes: number
  readonly connectTo: string | undefined
  readonly end: number
}

async function talk(probe: NonNullable<Step['websocket']>, session: Session, limits: Limits): Promise<ProbeAnswer> {
  const { end, ...rest } = limits
  const { headers, clientCertificate } = await credentialsOf(probe.auth, session, end)
  const url = urlOf(probe, session.run.baseUrl).href.replace(/^http/, 'ws')
  const { send: messages, receive } = probe
  const all = { ...headers, ...probe.headers }
  return session.ports.probes.websocket({ url, headers: all, clientCertificate, send: messages, receive, ...rest })
}
