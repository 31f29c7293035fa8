import { buildRenderer } from '#build/start/renderer.ts'

/** The tests look at the screens as they are built, not as they were. */
const buildFirst = async (): Promise<void> => {
  await buildRenderer()
}

export default buildFirst
