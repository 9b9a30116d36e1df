import { openIdentityScenes } from './identity-scenes.ts'
import { strikeStage } from './strike-stage.ts'

strikeStage("a release with a job's identity", () => openIdentityScenes())
