import type { Context } from '../../operation.ts'
import type { BluegreenInputs } from './inputs.ts'
import type { BluegreenPorts } from './ports.ts'

export type BluegreenContext = Context<BluegreenInputs, BluegreenPorts>
