export const id = 3587;
export const ids = [3587];
export const modules = {

/***/ 54661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93180);




const largestBytes = 1_000_000;
function textFiles(directory) {
    return {
        async read(path) {
            const real = existing(inside(directory, path), path);
            inside(realpath(directory), real);
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
            if (size <= largestBytes)
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` });
        },
        async exists(path) {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(inside(directory, path), { throwIfNoEntry: false }) !== undefined;
        },
        async list(folder) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(inside(directory, folder)).sort();
            }
            catch (cause) {
                if ((0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
                    return [];
                throw cause;
            }
        },
        async write(path, text) {
            const target = inside(directory, path);
            inside(realpath(directory), nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
            (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomicallyNow */ .Z0)(target, text);
            return target;
        }
    };
}
const realpath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native;
function existing(path, named) {
    try {
        return realpath(path);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-input', { input: named, found: 'no such file', expected: 'a file that exists', cause });
    }
}
function nearestReal(folder) {
    try {
        return realpath(folder);
    }
    catch (cause) {
        if (!(0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(cause))
            throw cause;
        return nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    }
}
function inside(directory, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), target);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return target;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('outside-workspace', { input: 'path', found: path, expected: 'a path inside the workspace' });
}


/***/ }),

/***/ 89040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretOf),
/* harmony export */   u: () => (/* binding */ secretIfSet)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

function secretOf(host, name) {
    const value = secretIfSet(host, name);
    if (value)
        return value;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('missing-input', {
        input: name,
        found: undefined,
        expected: 'an environment variable that holds the secret which the policy names',
        example: `env: { ${name}: \${{ secrets.${name} }} }`
    });
}
function secretIfSet({ environment, hide }, name) {
    const value = environment[name] || undefined;
    if (value !== undefined)
        hide?.(value);
    return value;
}


/***/ }),

/***/ 85626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  securityDoor: () => (/* binding */ securityDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/operations/security/apply.js

async function apply({ file, issues }, { ports }) {
    const path = file && (await ports.files.write(file.path, file.text));
    if (issues.length > 0 && ports.issues === undefined) {
        throw (0,failure/* usage */.CI)('missing-input', { input: 'repository', found: '', expected: 'a repository to open issues in' });
    }
    const opened = [];
    for (const draft of issues)
        if (ports.issues !== undefined)
            opened.push(await ports.issues.open(draft));
    return { path, issues: opened };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/security/inputs.js


const Repository = schemas/* string */.YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, { error: 'expected owner/name' });
const SecurityInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    show: schemas/* enum */.k5n(['status', 'updates', 'report'])
        .default('status')
        .describe('status tells alerts and clocks, updates what is pending, report writes all of it.'),
    allProjects: inputs/* Flag */.lN.prefault('false').describe("Every project: those that are named, else the policy's triage.projects, else all of the owner's."),
    projects: schemas/* string */.YjP()
        .default('')
        .transform(text => text.split(/[\s,]+/).filter(name => name !== ''))
        .pipe(schemas/* array */.YOg(Repository).max(500))
        .describe('Projects to look at, owner/name, one per line or comma.'),
    pending: inputs/* Flag */.lN.prefault('true').describe('Only what is still open; nothing else is kept.'),
    format: schemas/* enum */.k5n(['pdf', 'json', 'md', 'sarif'])
        .default('md')
        .describe('How the report is written: pdf, json, md, sarif.'),
    output: schemas/* string */.YjP()
        .optional()
        .describe('Where the report is written. Default: security-report with the ending of its format.'),
    sbom: schemas/* string */.YjP().optional().describe('Path of an SPDX or CycloneDX file whose licences are audited.'),
    remind: inputs/* Flag */.lN.prefault('false').describe("Open the procedure's issues that are due: daily review, monthly licence audit, quarterly upgrades; each once.")
});

;// CONCATENATED MODULE: ./lib/src/domain/security-report/licences.js
function auditLicences(packages, rules) {
    const order = { denied: 0, unknown: 1, allowed: 2 };
    return packages
        .map(one => judged(one, rules))
        .sort((one, other) => order[one.verdict] - order[other.verdict] || (one.name < other.name ? -1 : 1));
}
function judged(one, rules) {
    const exception = Object.hasOwn(rules.exceptions, one.name) ? rules.exceptions[one.name] : undefined;
    if (exception !== undefined)
        return { ...one, verdict: 'allowed', because: exception };
    const verdict = judgeLicence(one.licence, rules);
    const because = one.licence === undefined ? 'it names no licence' : `${one.licence} is ${verdict}`;
    return { ...one, verdict, because };
}
function judgeLicence(expression, rules) {
    const tokens = (expression ?? '').slice(0, 5_000).match(/\(|\)|[^\s()]+/g) ?? [];
    const reader = { tokens, at: 0 };
    const verdict = readOr(reader, name => judgeName(name, rules), 0);
    return reader.at === tokens.length ? verdict : 'unknown';
}
const deepest = 50;
const best = ['allowed', 'unknown', 'denied'];
function readOr(reader, judge, depth) {
    let verdict = readAnd(reader, judge, depth);
    while (isWord(reader, 'OR')) {
        reader.at += 1;
        const other = readAnd(reader, judge, depth);
        verdict = best.indexOf(other) < best.indexOf(verdict) ? other : verdict;
    }
    return verdict;
}
function readAnd(reader, judge, depth) {
    let verdict = readOne(reader, judge, depth);
    while (isWord(reader, 'AND')) {
        reader.at += 1;
        const other = readOne(reader, judge, depth);
        verdict = best.indexOf(other) > best.indexOf(verdict) ? other : verdict;
    }
    return verdict;
}
function readOne(reader, judge, depth) {
    const token = reader.tokens[reader.at];
    reader.at += 1;
    if (token === undefined || token === ')' || depth > deepest)
        return 'unknown';
    if (token === '(') {
        const inner = readOr(reader, judge, depth + 1);
        if (reader.tokens[reader.at] !== ')')
            return 'unknown';
        reader.at += 1;
        return inner;
    }
    if (isWord(reader, 'WITH'))
        reader.at += 2;
    return judge(token);
}
function isWord({ tokens, at }, word) {
    return tokens[at]?.toUpperCase() === word;
}
function judgeName(written, { allow, deny }) {
    const name = written.replace(/\+$/, '').toLowerCase();
    const among = (list) => list.some(one => one.toLowerCase() === name);
    if (among(deny))
        return 'denied';
    return among(allow) ? 'allowed' : 'unknown';
}

// EXTERNAL MODULE: ./lib/src/domain/update/lines.js
var lines = __webpack_require__(87274);
;// CONCATENATED MODULE: ./lib/src/domain/security-report/packages.js

function packagesOfSbom(text) {
    const written = (0,lines/* parseJsonObject */.dw)(text);
    const root = (0,lines/* asObject */.eB)(written?.sbom) ?? written;
    if (Array.isArray(root?.packages) && (0,lines/* asText */.e1)(root?.spdxVersion) !== undefined)
        return root.packages.flatMap(ofSpdx);
    if ((0,lines/* asText */.e1)(root?.bomFormat) !== 'CycloneDX')
        return undefined;
    return (Array.isArray(root?.components) ? root.components : []).flatMap(ofCycloneDx);
}
function ofSpdx(value) {
    const found = (0,lines/* asObject */.eB)(value);
    const name = (0,lines/* asText */.e1)(found?.name);
    if (found === undefined || name === undefined)
        return [];
    const licence = [(0,lines/* asText */.e1)(found.licenseConcluded), (0,lines/* asText */.e1)(found.licenseDeclared)].find(isSaid);
    return [{ name, version: (0,lines/* asText */.e1)(found.versionInfo) ?? '', licence }];
}
function isSaid(licence) {
    return licence !== undefined && !['NOASSERTION', 'NONE', ''].includes(licence);
}
function ofCycloneDx(value) {
    const found = (0,lines/* asObject */.eB)(value);
    const name = (0,lines/* asText */.e1)(found?.name);
    if (found === undefined || name === undefined)
        return [];
    const group = (0,lines/* asText */.e1)(found.group);
    const licences = (Array.isArray(found.licenses) ? found.licenses : []).flatMap(entry => licenceOf((0,lines/* asObject */.eB)(entry)));
    return [
        {
            name: group === undefined || group === '' ? name : `${group}/${name}`,
            version: (0,lines/* asText */.e1)(found.version) ?? '',
            licence: licences.length === 0 ? undefined : licences.join(' AND ')
        }
    ];
}
function licenceOf(entry) {
    const licence = (0,lines/* asObject */.eB)(entry?.license);
    const told = (0,lines/* asText */.e1)(entry?.expression) ?? (0,lines/* asText */.e1)(licence?.id) ?? (0,lines/* asText */.e1)(licence?.name);
    return told === undefined ? [] : [told.includes(' OR ') ? `(${told})` : told];
}

// EXTERNAL MODULE: ./lib/src/domain/triage/history.js
var triage_history = __webpack_require__(99372);
// EXTERNAL MODULE: ./lib/src/domain/severity/level.js
var level = __webpack_require__(5289);
// EXTERNAL MODULE: ./lib/src/domain/severity/warnings.js + 2 modules
var warnings = __webpack_require__(57263);
// EXTERNAL MODULE: ./lib/src/domain/triage/claims.js
var claims = __webpack_require__(31651);
// EXTERNAL MODULE: ./lib/src/domain/triage/clock.js
var clock = __webpack_require__(65134);
// EXTERNAL MODULE: ./lib/src/domain/triage/evidence-advisory.js
var evidence_advisory = __webpack_require__(65763);
// EXTERNAL MODULE: ./lib/src/domain/triage/evidence-pull.js
var evidence_pull = __webpack_require__(97531);
// EXTERNAL MODULE: ./lib/src/domain/triage/source.js
var source = __webpack_require__(39031);
// EXTERNAL MODULE: ./lib/src/domain/update/version.js + 2 modules
var version = __webpack_require__(96537);
;// CONCATENATED MODULE: ./lib/src/operations/security/rows.js








const dayMilliseconds = 24 * 3_600_000;
function overviewOf(projects, { clocks, licences, now }) {
    const read = projects.map(project => ofProject(project, clocks, now));
    const bySeverity = (one, other) => level/* severities */.gO.indexOf(other.severity) - level/* severities */.gO.indexOf(one.severity);
    return {
        now: now.toISOString(),
        projects: projects.map(({ repository }) => repository),
        alerts: read.flatMap(({ alerts }) => alerts).sort(bySeverity),
        updates: read.flatMap(({ updates }) => updates),
        licences,
        unread: read.flatMap(({ unread }) => unread)
    };
}
function ofProject(project, clocks, now) {
    const { repository } = project;
    const pulls = parsed(project.pulls ?? [], evidence_pull/* Pull */.uX);
    const alerts = parsed(project.alerts ?? [], evidence_advisory/* Alert */.Fc);
    const updates = pulls.read.flatMap(pull => updateRow(repository, pull, clocks, now));
    const strange = [
        ...(alerts.strange > 0 ? [{ repository, fact: 'alerts', why: `${alerts.strange} in another shape` }] : []),
        ...(pulls.strange > 0 ? [{ repository, fact: 'pulls', why: `${pulls.strange} in another shape` }] : [])
    ];
    return {
        alerts: alerts.read.map(alert => alertRow(repository, alert, pulls.read)),
        updates,
        unread: [...project.unread.map(one => ({ repository, ...one })), ...strange]
    };
}
function parsed(values, shape) {
    const answers = values.map(value => shape.safeParse(value));
    const read = answers.flatMap(answer => (answer.success ? [answer.data] : []));
    return { read, strange: values.length - read.length };
}
function alertRow(repository, alert, pulls) {
    const { security_advisory: advisory, security_vulnerability: vulnerability, dependency } = alert;
    const affected = vulnerability?.package ?? dependency.package;
    const [warning] = (0,warnings/* warningsOf */.n)({ pull: undefined, alerts: [{ ...alert, state: 'open' }] }) ?? [];
    const name = affected?.name ?? 'unknown';
    const naming = pulls.filter(pull => isTool(pull) && (0,claims/* claimsOf */.d)({ pull, commits: [] }).some(claim => claim.name === name));
    return {
        repository,
        number: alert.number,
        package: name,
        ecosystem: affected?.ecosystem ?? 'unknown',
        severity: warning?.severity ?? 'unknown',
        id: advisory.ghsa_id,
        cve: advisory.cve_id ?? null,
        summary: advisory.summary ?? '',
        manifest: dependency.manifest_path ?? null,
        firstPatched: vulnerability?.first_patched_version ?? null,
        since: alert.created_at ?? null,
        url: alert.html_url ?? null,
        pulls: naming.map(pull => pull.number)
    };
}
function isTool(pull) {
    return (0,source/* sourceOf */.vz)({ pull, commits: undefined }) !== 'other';
}
function updateRow(repository, pull, { history, own, rules }, now) {
    if (!isTool(pull))
        return [];
    const since = repository === own ? history.get(pull.number)?.since : undefined;
    const due = since === undefined ? null : (0,clock/* dueTime */.c)(since, rules);
    const age = now.getTime() - Date.parse(pull.created_at ?? '');
    const asked = [pull.assignees, pull.requested_reviewers, pull.requested_teams].some(people => (people ?? []).length > 0);
    return [
        {
            repository,
            number: pull.number,
            title: pull.title,
            source: (0,source/* sourceOf */.vz)({ pull, commits: undefined }),
            since: pull.created_at ?? null,
            url: pull.html_url ?? null,
            major: isMajor(pull),
            due,
            overdue: due !== null && Date.parse(due) < now.getTime(),
            unattended: age > dayMilliseconds && !asked
        }
    ];
}
function isMajor(pull) {
    return (0,claims/* claimsOf */.d)({ pull, commits: [] }).some(({ from, to }) => {
        const [before, after] = [(0,version/* parseVersion */.ot)(from ?? ''), (0,version/* parseVersion */.ot)(to ?? '')];
        return before !== undefined && after !== undefined && before.numbers[0] !== after.numbers[0];
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/security/observe.js





async function observe(context) {
    const { inputs, ports, policy } = context;
    const { projects } = ports;
    if (projects === undefined) {
        const expected = 'a repository on GitHub and a token for it';
        throw (0,failure/* usage */.CI)('missing-input', { input: 'repository', found: '', expected, example: '--repository octo/shop' });
    }
    const read = [];
    for (const name of await chosen(context, projects))
        read.push(await projects.read(name));
    const events = (await ports.ledger?.read())?.events ?? [];
    const clocks = { history: (0,triage_history/* historyOf */.om)(events), own: projects.own, rules: policy.triage };
    const licences = inputs.sbom === undefined ? undefined : await auditOf(context, inputs.sbom);
    return { own: projects.own, overview: overviewOf(read, { clocks, licences, now: ports.clock.now() }) };
}
async function chosen({ inputs, policy }, projects) {
    if (inputs.projects.length > 0)
        return inputs.projects;
    if (!inputs.allProjects)
        return [projects.own];
    return policy.triage.projects.length > 0 ? policy.triage.projects : projects.all();
}
async function auditOf({ ports, policy }, path) {
    const packages = packagesOfSbom(await ports.files.read(path));
    if (packages !== undefined)
        return auditLicences(packages, policy.triage.licenses);
    throw (0,failure/* usage */.CI)('bad-input', { input: 'sbom', found: path, expected: 'an SPDX or CycloneDX document in JSON' });
}

;// CONCATENATED MODULE: ./lib/src/domain/security-report/overview.js
function majorsOf({ updates }) {
    return updates.filter(update => update.major);
}
function deniedOf({ licences }) {
    return (licences ?? []).filter(finding => finding.verdict === 'denied');
}

;// CONCATENATED MODULE: ./lib/src/domain/security-report/pages.js

function sectionsOf(overview) {
    return [
        {
            title: 'Open alerts',
            columns: ['Project', 'Alert', 'Package', 'Severity', 'Fixed in', 'Pull requests', 'What'],
            rows: overview.alerts.map(alertCells),
            none: 'No open alert was found.'
        },
        {
            title: 'Pending updates',
            columns: ['Project', 'Pull request', 'From', 'Since', 'Review', 'Title'],
            rows: overview.updates.map(updateCells),
            none: 'No update is open.'
        },
        {
            title: 'Major upgrades',
            columns: ['Project', 'Pull request', 'Since', 'Title'],
            rows: majorsOf(overview).map(({ repository, number, since, title }) => [
                repository,
                `#${number}`,
                day(since),
                title
            ]),
            none: 'No major upgrade is open.'
        },
        {
            title: 'Licences',
            columns: ['Package', 'Version', 'Licence', 'Verdict', 'Because'],
            rows: (overview.licences ?? [])
                .filter(({ verdict }) => verdict !== 'allowed')
                .map(({ name, version, licence, verdict, because }) => [name, version, licence ?? '-', verdict, because]),
            none: overview.licences === undefined
                ? 'No list of packages was given, so no licence was looked at.'
                : `All ${overview.licences.length} licences are allowed.`
        },
        {
            title: 'Could not be read',
            columns: ['Project', 'Fact', 'Why'],
            rows: overview.unread.map(({ repository, fact, why }) => [repository, fact, why]),
            none: 'Everything that was asked for could be read.'
        }
    ];
}
function alertCells(alert) {
    return [
        alert.repository,
        `#${alert.number} ${alert.id}`,
        `${alert.ecosystem}: ${alert.package}`,
        alert.severity,
        alert.firstPatched ?? '-',
        alert.pulls.map(number => `#${number}`).join(' ') || '-',
        alert.summary
    ];
}
function updateCells(update) {
    const clock = update.due === null ? '-' : `${update.overdue ? 'overdue since' : 'due'} ${update.due}`;
    const review = update.unattended ? `${clock === '-' ? '' : `${clock}, `}nobody looks at it` : clock;
    return [update.repository, `#${update.number}`, update.source, day(update.since), review, update.title];
}
function day(time) {
    return time?.slice(0, 10) ?? '-';
}

;// CONCATENATED MODULE: ./lib/src/domain/security-report/pdf.js
const page = { width: 842, height: 595, margin: 40, size: 9, leading: 12 };
const columns = Math.floor((page.width - 2 * page.margin) / (page.size * 0.6));
const linesPerPage = Math.floor((page.height - 2 * page.margin) / page.leading);
function pdfOf(title, sections) {
    const lines = [title, '', ...sections.flatMap(sectionLines)].flatMap(wrapped);
    const pages = Array.from({ length: Math.ceil(lines.length / linesPerPage) }, (_, index) => lines.slice(index * linesPerPage, (index + 1) * linesPerPage));
    return documentOf(pages);
}
function sectionLines({ title, columns: names, rows, none }) {
    const body = rows.length === 0 ? [none] : rows.flatMap(row => rowLines(names, row));
    return [title.toUpperCase(), '', ...body, ''];
}
function rowLines(names, row) {
    const told = row.map((cell, index) => `${names[index]}: ${cell.replace(/\s+/g, ' ')}`);
    return [told.join('   ')];
}
function wrapped(line) {
    if (line.length <= columns)
        return [line];
    const parts = [];
    let rest = line;
    while (rest.length > columns) {
        const space = rest.lastIndexOf(' ', columns);
        const end = space > columns / 2 ? space : columns;
        parts.push(rest.slice(0, end));
        rest = `    ${rest.slice(end).trimStart()}`;
    }
    return [...parts, rest];
}
function documentOf(pages) {
    const first = 4;
    const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
    const objects = [
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
        ...pages.flatMap((lines, index) => [
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
            streamOf(lines)
        ])
    ];
    return assembled(objects);
}
function streamOf(lines) {
    const start = `BT /F1 ${page.size} Tf ${page.leading} TL ${page.margin} ${page.height - page.margin} Td`;
    const text = lines.map(line => `(${escaped(line)}) Tj T*`);
    const stream = [start, ...text, 'ET'].join('\n');
    return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
}
function escaped(line) {
    return [...line.normalize('NFC')]
        .map(character => {
        const point = character.codePointAt(0) ?? 63;
        if (character === '(' || character === ')' || character === '\\')
            return `\\${character}`;
        if (point >= 32 && point < 127)
            return character;
        return point >= 160 && point <= 255 ? `\\${point.toString(8)}` : '?';
    })
        .join('');
}
function assembled(objects) {
    let text = '%PDF-1.4\n';
    const places = [];
    for (const [index, object] of objects.entries()) {
        places.push(text.length);
        text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    }
    const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    const size = objects.length + 1;
    return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

;// CONCATENATED MODULE: ./lib/src/domain/security-report/sarif.js

const levels = {
    critical: 'error',
    high: 'error',
    unknown: 'warning',
    medium: 'warning',
    low: 'note',
    none: 'note'
};
function sarifOf(overview) {
    const rules = new Map(overview.alerts.map(alert => [alert.id, ruleOf(alert)]));
    const denied = deniedOf(overview);
    if (denied.length > 0) {
        rules.set('licence-denied', {
            id: 'licence-denied',
            shortDescription: { text: 'A licence that the policy denies' }
        });
    }
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'sluice security', rules: [...rules.values()] } },
                results: [
                    ...overview.alerts.map(resultOf),
                    ...denied.map(({ name, version, because }) => ({
                        ruleId: 'licence-denied',
                        level: 'error',
                        message: { text: `${name} ${version}: ${because}` },
                        locations: [placeOf('sbom.json')]
                    }))
                ]
            }
        ]
    };
}
function ruleOf({ id, summary, cve }) {
    return {
        id,
        shortDescription: { text: summary || id },
        helpUri: `https://github.com/advisories/${encodeURIComponent(id)}`,
        ...(cve !== null && { properties: { tags: ['security', cve] } })
    };
}
function resultOf(alert) {
    const { repository, number, package: name, severity, firstPatched, manifest, summary } = alert;
    const fix = firstPatched === null ? 'no version fixes it' : `fixed in ${firstPatched}`;
    return {
        ruleId: alert.id,
        level: levels[severity],
        message: { text: `${repository}: ${name} (${severity}), ${fix}. ${summary}`.trim() },
        locations: [placeOf(manifest ?? 'unknown')],
        partialFingerprints: { alert: `${repository}#${number}` }
    };
}
function placeOf(uri) {
    return { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } };
}

// EXTERNAL MODULE: ./lib/src/operations/dependency-triage/markdown.js
var markdown = __webpack_require__(99937);
;// CONCATENATED MODULE: ./lib/src/operations/security/markdown.js

function markdownOf(title, sections) {
    return `# ${title}\n\n${sections.map(sectionOf).join('\n\n')}\n`;
}
function sectionOf({ title, columns, rows, none }) {
    const body = rows.length === 0
        ? none
        : (0,markdown/* table */.tp)(columns, rows.map(row => row.map(markdown/* code */.aY)));
    return `## ${title}\n\n${body}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/security/schedule.js

function dueIssues(overview) {
    const [year = '', month = '', day = ''] = overview.now.slice(0, 10).split('-');
    const quarter = Math.ceil(Number(month) / 3);
    return [
        ...daily(overview, `${year}-${month}-${day}`),
        monthly(overview, `${year}-${month}`),
        quarterly(overview, `${year}-Q${quarter}`)
    ];
}
const labels = ['dependencies'];
function daily({ updates }, date) {
    const waiting = updates.filter(update => update.unattended || update.overdue);
    if (waiting.length === 0)
        return [];
    const body = list(waiting.map(({ repository, number, overdue }) => `${repository}#${number}${overdue ? ' (overdue)' : ''}`));
    return [draft(`daily/${date}`, `Dependency updates that nobody looks at, ${date}`, body)];
}
function monthly(overview, month) {
    const { licences } = overview;
    const denied = deniedOf(overview).map(({ name, version, because }) => `${inert(name)} ${inert(version)}: ${inert(because)}`);
    const unknown = (licences ?? []).filter(({ verdict }) => verdict === 'unknown').length;
    const found = licences === undefined
        ? 'Give `sluice security report --sbom FILE` the list of packages of this month.'
        : `${licences.length} packages, ${denied.length} denied, ${unknown} unknown.\n\n${list(denied)}`;
    return draft(`monthly/${month}`, `Licence audit, ${month}`, found);
}
function quarterly(overview, quarter) {
    const majors = majorsOf(overview).map(({ repository, number }) => `${repository}#${number}`);
    const body = majors.length === 0 ? 'No major upgrade is open.' : `Decide about each:\n\n${list(majors)}`;
    return draft(`quarterly/${quarter}`, `Major upgrades, ${quarter}`, body);
}
function draft(period, title, body) {
    return { key: `security/${period}`, title, body: `${body}\n`, labels, assignees: [] };
}
function list(items) {
    return items.map(item => `- ${item}`).join('\n');
}
function inert(text) {
    return `\`${text.replace(/[`\r\n]/g, "'").slice(0, 200)}\``;
}

;// CONCATENATED MODULE: ./lib/src/operations/security/plan.js





function plan(inputs, facts) {
    const file = inputs.show === 'report' ? fileOf(inputs, facts) : undefined;
    const issues = inputs.remind ? dueIssues(facts.overview) : [];
    return file === undefined && issues.length === 0 ? { proceed: false } : { proceed: true, file, issues };
}
function fileOf({ format, output }, { overview }) {
    const title = `Security of ${overview.projects.join(', ')} at ${overview.now}`;
    const path = output ?? `security-report.${format}`;
    switch (format) {
        case 'pdf':
            return { path, text: pdfOf(title, sectionsOf(overview)) };
        case 'sarif':
            return { path, text: `${JSON.stringify(sarifOf(overview), null, 2)}\n` };
        case 'json':
            return { path, text: `${JSON.stringify(overview, null, 2)}\n` };
        case 'md':
            return { path, text: markdownOf(title, sectionsOf(overview)) };
    }
}

;// CONCATENATED MODULE: ./lib/src/operations/security/report.js


function report({ inputs, facts, plan, done }) {
    const { overview } = facts;
    const { outcome, reason } = verdictOf(inputs.show, overview);
    const planned = plan.proceed && done === undefined;
    return {
        outcome: planned && outcome === 'done' ? 'planned' : outcome,
        reason,
        headline: headlineOf(overview),
        blocks: [...blocksOf(inputs.show, overview), ...doneBlocks(done)],
        result: { ...report_resultOf(inputs.show, overview), report: done?.path ?? null, issues: done?.issues ?? [] }
    };
}
function verdictOf(show, overview) {
    if (show === 'updates') {
        const unread = overview.unread.some(({ fact }) => fact === 'pulls');
        return unread ? { outcome: 'unavailable', reason: 'security-unread' } : { outcome: 'done', reason: undefined };
    }
    if (deniedOf(overview).length > 0)
        return { outcome: 'refused', reason: 'licence-denied' };
    if (show === 'report')
        return { outcome: 'done', reason: undefined };
    if (overview.alerts.length > 0)
        return { outcome: 'refused', reason: 'security-findings' };
    return overview.unread.length > 0
        ? { outcome: 'unavailable', reason: 'security-unread' }
        : { outcome: 'done', reason: undefined };
}
function headlineOf({ projects, alerts, updates, unread }) {
    const bad = alerts.filter(({ severity }) => severity === 'critical' || severity === 'high').length;
    const missing = unread.length === 0 ? '' : ` · ${unread.length} facts could not be read`;
    const many = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
    return `security of ${many(projects.length, 'project')} · ${many(alerts.length, 'open alert')}, ${bad} of them high or critical · ${many(updates.length, 'pending update')}${missing}`;
}
function blocksOf(show, overview) {
    const sections = sectionsOf(overview);
    const wanted = show === 'updates' ? ['Pending updates', 'Could not be read'] : sections.map(({ title }) => title);
    return sections.filter(({ title }) => wanted.includes(title)).flatMap(blockOf);
}
function blockOf({ title, columns, rows, none }) {
    if (rows.length === 0)
        return [{ kind: 'text', text: `${title}: ${none}` }];
    return [
        { kind: 'text', text: title },
        { kind: 'table', columns, rows }
    ];
}
function doneBlocks(done) {
    if (done === undefined)
        return [];
    const links = done.issues.map(({ number, url }) => ({ kind: 'link', text: `issue #${number}`, target: url }));
    return done.path === undefined ? links : [{ kind: 'link', text: 'report', target: done.path }, ...links];
}
function report_resultOf(show, overview) {
    const { now, projects, updates, unread } = overview;
    return show === 'updates' ? { now, projects, updates, unread } : { ...overview };
}

;// CONCATENATED MODULE: ./lib/src/operations/security/index.js





const security = {
    name: 'security',
    Inputs: SecurityInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var ledger = __webpack_require__(14360);
;// CONCATENATED MODULE: ./lib/src/wiring/security.js







async function wire(inputs, host) {
    const { run } = host;
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, run.workingDirectory, { optional: true });
    const ports = { clock: system_clock/* systemClock */.m, files: (0,text_files/* textFiles */.z)(run.workingDirectory) };
    const repository = await (0,github/* projectRepository */.mL)(inputs, host);
    if (repository === undefined)
        return { ports, policy };
    const connection = await (0,github/* connectTo */.m6)(repository, inputs, host);
    const [projects, issues] = await Promise.all([
        __webpack_require__.e(/* import() */ 1940).then(__webpack_require__.bind(__webpack_require__, 31940)),
        __webpack_require__.e(/* import() */ 4155).then(__webpack_require__.bind(__webpack_require__, 34155))
    ]);
    return {
        ports: {
            ...ports,
            projects: projects.createGitHubSecurityProjects(connection, name => (0,github/* connectTo */.m6)(name, inputs, host)),
            issues: issues.createGitHubIssues(connection),
            ledger: await (0,ledger.ledgerToRead)(policy, inputs, host)
        },
        policy
    };
}
const securityDoor = (0,door/* door */.d)(security, wire);


/***/ })

};
