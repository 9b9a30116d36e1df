import { smokeReportPage } from '../../pages/smoke-report.ts'
import type { SmokePages } from '../../ports/smoke-pages.ts'
import type { TextFiles } from '../../ports/text-files.ts'

/** Keeps the page of a smoke test as a file of the working directory. */
export function smokePages(files: TextFiles): SmokePages {
  return { write: (path, page) => files.write(path, smokeReportPage(page)) }
}
