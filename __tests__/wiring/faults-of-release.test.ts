import { openReleaseScenes } from './release-scenes.ts'
import { strikeStage } from './strike-stage.ts'

strikeStage('a release', openReleaseScenes)
