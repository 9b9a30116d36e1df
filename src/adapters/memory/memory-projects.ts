import type { ProjectSecurity, SecurityProjects } from '../../ports/security-projects.ts'

/** Projects that live as long as their process. */
export class MemoryProjects implements SecurityProjects {
  readonly own: string
  readonly #projects: readonly ProjectSecurity[]

  constructor(projects: readonly ProjectSecurity[]) {
    this.#projects = projects
    this.own = projects[0]?.repository ?? 'octo/shop'
  }

  async all(): Promise<readonly string[]> {
    return this.#projects.map(project => project.repository)
  }

  async read(repository: string): Promise<ProjectSecurity> {
    const found = this.#projects.find(project => project.repository === repository)
    const unread = ['alerts', 'pulls'].map(fact => ({ fact, why: 'there is no such project' }))
    return found ?? { repository, alerts: undefined, pulls: undefined, unread }
  }
}
