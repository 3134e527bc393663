// Makes the style sheet of the pages from govuk-frontend: without the GDS Transport font and the crest, which are for
// gov.uk only.
// Run `npm ci && npm run build` after a change of version; what it writes is committed, so that Maven needs no Node.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const target = process.argv[2]
const source = 'node_modules/govuk-frontend'
if (!target) {
  throw new Error('Say where to write: node build.mjs FOLDER')
}
const css = readFileSync(join(source, 'dist/govuk/govuk-frontend.min.css'), 'utf8')
  .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
  .replaceAll(/["']?GDS Transport["']?\s*,\s*/gi, '')
  .replaceAll(/url\([^)]*govuk-crest\.svg\)/g, 'none')
  .replaceAll(/\/\*# sourceMappingURL=.*?\*\//g, '')
for (const left of ['@font-face', 'GDS Transport', 'fonts/', 'url(']) {
  if (css.includes(left)) {
    throw new Error(`'${left}' is still in the style sheet`)
  }
}
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'govuk-frontend.css'), `/* govuk-frontend, MIT licence: see govuk-frontend.licence.txt. Lock file ${lock} */\n${css.replace('@charset "UTF-8";', '').trim()}\n`)
