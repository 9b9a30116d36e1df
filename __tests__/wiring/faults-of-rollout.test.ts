import { openRolloutScenes } from './rollout-scenes.ts'
import { strikeStage } from './strike-stage.ts'

strikeStage('a rollout', openRolloutScenes)
