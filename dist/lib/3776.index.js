export const id = 3776;
export const ids = [3776];
export const modules = {

/***/ 13776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37287);
/* harmony import */ var _src_operations_build_provenance_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);


async function main() {
    await (0,_src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)({
        Inputs: _src_operations_build_provenance_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Inputs */ .G0,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(8815), __webpack_require__.e(2567), __webpack_require__.e(3432), __webpack_require__.e(740), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(489), __webpack_require__.e(311), __webpack_require__.e(7105), __webpack_require__.e(7631), __webpack_require__.e(7785)]).then(__webpack_require__.bind(__webpack_require__, 87631))).buildProvenanceDoor
    });
}


/***/ }),

/***/ 79191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return pattern.test(text);
}
function parseDigest(text, input = 'digest') {
    if (isDigest(text))
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-digest', {
        input,
        found: text,
        expected: '"sha256:" and 64 lower-case hex characters',
        example: `sha256:${'9f2c41aa'.repeat(8)}`
    });
}
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
}


/***/ }),

/***/ 37287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction),
  Dw: () => (/* binding */ runAfterwards)
});

// UNUSED EXPORTS: sharedOutputs

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/outcome.js
var outcome = __webpack_require__(20771);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
// EXTERNAL MODULE: ./lib/src/hosts/answer.js
var answer = __webpack_require__(72474);
// EXTERNAL MODULE: ./lib/src/hosts/markdown.js
var markdown = __webpack_require__(81325);
;// CONCATENATED MODULE: ./lib/src/hosts/job-summary.js


const summaryBudgetBytes = 1024 * 1024 - 32 * 1024;
const marks = { failed: '✗', unknown: '?', bypassed: '!', note: '·', passed: '✓' };
const worstFirst = Object.keys(marks);
const widestTable = 3;
const leftOut = '\n_More was left out here; the whole answer is in the output `result`._\n';
function jobSummary(report, budgetBytes = summaryBudgetBytes) {
    const sign = outcome/* exitCodes */.h[report.outcome] === 0 ? '✓' : '✗';
    const reason = report.reason === undefined ? '' : ` <code>${report.reason}</code>`;
    const head = `### ${sign} ${(0,markdown/* plainText */.wh)(report.headline.replace(/\s+/g, ' '))}${reason}\n`;
    return fitted([head, ...report.blocks.flatMap(rows)], budgetBytes);
}
function failureSummary(failure, budgetBytes = summaryBudgetBytes) {
    const head = `### ✗ ${(0,markdown/* plainLines */.y1)(failure.message)} <code>${failure.code}</code>\n`;
    return fitted([head, ...(failure.hint === undefined ? [] : [`\n${(0,markdown/* plainLines */.y1)(failure.hint)}\n`])], budgetBytes);
}
function rows(block) {
    switch (block.kind) {
        case 'text':
            return block.text === '' ? [] : [`\n${(0,markdown/* plainLines */.y1)(block.text)}\n`];
        case 'checks':
            return checkRows(block.checks);
        case 'table':
            return tableRows(block.columns, block.rows);
        case 'details':
            return [`\n<details><summary>${(0,markdown/* htmlText */.js)(block.title)}</summary>\n\n${(0,markdown/* codeBlock */.DV)(block.text)}\n\n</details>\n`];
        case 'link':
            return [`\n${(0,markdown/* webLink */.Dl)(block.text, block.target)}\n`];
        case 'next':
            return [`\n**Next:** ${(0,markdown/* plainLines */.y1)(block.text)}\n`];
    }
}
function checkRows(checks) {
    if (checks.length === 0)
        return [];
    const rank = (check) => worstFirst.indexOf(check.mark);
    const sorted = [...checks].sort((one, other) => rank(one) - rank(other));
    return ['\n| check | |\n|---|---|\n', ...sorted.map(checkRow)];
}
function checkRow({ mark, name, text, expected, found }) {
    const more = [
        ...(expected === undefined ? [] : [`expected: ${(0,markdown/* plainLines */.y1)(expected)}`]),
        ...(found === undefined ? [] : [`found: ${(0,markdown/* plainLines */.y1)(found)}`])
    ];
    const word = mark === 'passed' || mark === 'note' ? '' : ` ${mark}`;
    return `| ${marks[mark]}${word} **${(0,markdown/* plainLines */.y1)(name)}** | ${[(0,markdown/* plainLines */.y1)(text), ...more].join('<br>')} |\n`;
}
function tableRows(columns, cells) {
    if (columns.length > widestTable) {
        return ['\n', ...cells.map(row => `- ${row.map((cell, at) => labelled(columns[at], cell)).join(' · ')}\n`)];
    }
    const line = (row) => `| ${row.map(markdown/* plainLines */.y1).join(' | ')} |\n`;
    return [`\n${line(columns)}|${'---|'.repeat(columns.length)}\n`, ...cells.map(line)];
}
function labelled(column, cell) {
    return column ? `${(0,markdown/* plainText */.wh)(column)} ${(0,markdown/* plainLines */.y1)(cell)}` : (0,markdown/* plainLines */.y1)(cell);
}
function fitted(pieces, budgetBytes) {
    const rest = budgetBytes - Buffer.byteLength(leftOut);
    if (rest < 0)
        return '';
    let used = 0;
    const kept = pieces.filter(piece => {
        used += Buffer.byteLength(piece);
        return used <= rest;
    });
    return kept.length === pieces.length ? kept.join('') : `${kept.join('')}${leftOut}`;
}

// EXTERNAL MODULE: ./lib/src/hosts/process.js
var process = __webpack_require__(40651);
// EXTERNAL MODULE: ./lib/src/hosts/redaction.js
var hosts_redaction = __webpack_require__(62563);
// EXTERNAL MODULE: ./lib/src/hosts/render.js
var render = __webpack_require__(7480);
;// CONCATENATED MODULE: ./lib/src/hosts/report-annotations.js


const mostChecks = 9;
function reportAnnotations(report) {
    const checks = report.blocks.flatMap(block => (block.kind === 'checks' ? block.checks : []));
    const bypassed = checks.filter(check => check.mark === 'bypassed').map(check => checkAnnotation('warning', check));
    if (outcome/* exitCodes */.h[report.outcome] === 0)
        return bypassed.slice(0, mostChecks);
    const closed = checks.filter(check => check.mark === 'failed' || check.mark === 'unknown');
    return [
        verdict(report),
        ...closed.slice(0, mostChecks).map(check => checkAnnotation('error', check)),
        ...bypassed.slice(0, mostChecks)
    ];
}
function failureAnnotation(failure) {
    return { level: 'error', title: failure.code, message: (0,answer/* failureText */.kY)(failure).trimEnd() };
}
function verdict(report) {
    const next = report.blocks.flatMap(block => (block.kind === 'next' ? [`Next: ${block.text}`] : []));
    const message = [report.reason ?? report.outcome, ...next].join('\n');
    return { level: 'error', title: report.headline, message };
}
function checkAnnotation(level, { name, text, expected, found }) {
    const more = [
        ...(expected === undefined ? [] : [`expected: ${expected}`]),
        ...(found === undefined ? [] : [`found: ${found}`])
    ];
    return { level, title: name, message: [text, ...more].join('\n') };
}

// EXTERNAL MODULE: ./lib/src/hosts/known-secrets.js
var known_secrets = __webpack_require__(10101);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/hosts/event-pull.js
const carriers = ['pull_request', 'issue', 'check_suite', 'check_run', 'workflow_run'];
function pullNumberOf(event) {
    const carrier = carriers.find(name => objectAt(event, name) !== undefined);
    const about = carrier === undefined ? undefined : objectAt(event, carrier);
    if (carrier === undefined || about === undefined)
        return undefined;
    if (carrier === 'pull_request')
        return numberOf(about);
    if (carrier === 'issue')
        return objectAt(about, 'pull_request') === undefined ? undefined : numberOf(about);
    const repository = objectAt(event, 'repository')?.id;
    const listed = Array.isArray(about.pull_requests) ? about.pull_requests : [];
    const own = listed.filter(pull => objectAt(objectAt(pull, 'base'), 'repo')?.id === repository);
    return repository !== undefined && own.length === 1 ? numberOf(own[0]) : undefined;
}
function numberOf({ number }) {
    return Number.isSafeInteger(number) && Number(number) > 0 ? Number(number) : undefined;
}
function objectAt(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    const found = value[name];
    return typeof found === 'object' && found !== null ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/src/hosts/runner-context.js



const largestEventBytes = 32 * 1024 * 1024;
function runnerContext(raw, environment) {
    const text = (name) => environment[name] || undefined;
    const workingDirectory = (0,external_node_path_.resolve)(text('GITHUB_WORKSPACE') ?? '.', raw['working-directory'] ?? '.');
    const runAttempt = wholeNumber(text('GITHUB_RUN_ATTEMPT'));
    const event = readEvent(text('GITHUB_EVENT_PATH'));
    return {
        actor: { id: wholeNumber(text('GITHUB_ACTOR_ID')) ?? 0, login: text('GITHUB_ACTOR') ?? 'unknown' },
        workingDirectory,
        home: (0,external_node_path_.resolve)(workingDirectory, '.sluice'),
        job: [text('GITHUB_RUN_ID') ?? 'run', runAttempt ?? 1, text('GITHUB_JOB') ?? 'job'].join('/'),
        repository: text('GITHUB_REPOSITORY'),
        repositoryId: text('GITHUB_REPOSITORY_ID'),
        ref: text('GITHUB_REF'),
        commit: text('GITHUB_SHA'),
        runId: text('GITHUB_RUN_ID'),
        runAttempt,
        runUrl: runUrl(environment, runAttempt),
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        eventName: text('GITHUB_EVENT_NAME'),
        event,
        pullNumber: pullNumberOf(event),
        serverUrl: text('GITHUB_SERVER_URL')
    };
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function runUrl(environment, attempt = 1) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt}` : undefined;
}
function readEvent(path) {
    if (path === undefined)
        return undefined;
    try {
        if ((0,external_node_fs_.statSync)(path).size > largestEventBytes)
            return undefined;
        const event = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof event === 'object' && event !== null ? event : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/hosts/runner-files.js

function runnerFiles(environment, trouble) {
    const write = (variable, text) => {
        const path = environment[variable];
        if (path === undefined || path === '')
            return;
        try {
            (0,external_node_fs_.appendFileSync)(path, text);
        }
        catch (thrown) {
            trouble(variable, thrown.code ?? String(thrown));
        }
    };
    return {
        output: (name, text) => write('GITHUB_OUTPUT', block(name, text)),
        state: (name, text) => write('GITHUB_STATE', block(name, text)),
        summary: markdown => write('GITHUB_STEP_SUMMARY', markdown),
        summaryBytes: () => (0,external_node_fs_.statSync)(environment.GITHUB_STEP_SUMMARY ?? '', { throwIfNoEntry: false })?.size ?? 0
    };
}
function block(name, text) {
    const delimiter = delimiterFor(text);
    return `${name}<<${delimiter}\n${text}\n${delimiter}\n`;
}
function delimiterFor(text) {
    const taken = new Set(text.match(/sluice-\d+/g));
    let number = 0;
    while (taken.has(`sluice-${number}`))
        number += 1;
    return `sluice-${number}`;
}

;// CONCATENATED MODULE: ./lib/src/hosts/runner-inputs.js
const prefix = 'INPUT_';
function runnerInputs(environment) {
    const given = Object.entries(environment).flatMap(([variable, text = '']) => {
        const value = text.trim();
        if (!variable.startsWith(prefix) || value === '')
            return [];
        return [[variable.slice(prefix.length).toLowerCase(), value]];
    });
    return Object.fromEntries(given);
}

;// CONCATENATED MODULE: ./lib/src/hosts/workflow-commands.js
const longestTitle = 200;
const longestMessage = 4000;
function annotationLine({ level, title, message }, redact) {
    const head = escapeProperty(cut(redact(title), longestTitle));
    return `::${level} title=${head}::${escapeData(cut(redact(message), longestMessage))}\n`;
}
function maskLine(secret) {
    return `::add-mask::${escapeData(secret)}\n`;
}
function cut(text, longest) {
    return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function inert(text) {
    return text
        .replaceAll('##[', '# #[')
        .split(/\r\n|\r|\n/)
        .map(line => line.replace(/^([\s\u0085\u200b]*):(?=:)/, '$1: '))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/src/hosts/runner-step.js








function openStep() {
    const given = { ...(0,process/* environment */.cA)() };
    const raw = runnerInputs(given);
    const redaction = (0,hosts_redaction/* createRedaction */.Eg)(secret => process/* streams */.oS.out(maskLine(secret)));
    for (const secret of (0,known_secrets/* knownSecrets */.x)(raw, given))
        redaction.hide(secret);
    (0,process/* hideFromChildren */.oW)(isOurs);
    return speakingStep(raw, given, redaction);
}
function speakingStep(raw, given, redaction) {
    const lost = new Set();
    const { hide, clean, text: redact } = redaction;
    const shown = text => (0,render/* printable */.g$)(redact(text));
    const warn = (text) => void process/* streams */.oS.out(annotationLine({ level: 'warning', title: 'sluice', message: text }, shown));
    const files = runnerFiles(given, (variable, why) => {
        if (!lost.has(variable))
            warn(`What belongs into ${variable} could not be written: ${why}`);
        lost.add(variable);
    });
    const environmentBelow = Object.fromEntries(Object.entries(given).filter(([name]) => !isOurs(name)));
    return {
        raw,
        facts: { run: runnerContext(raw, given), environment: environmentBelow, hide, clean },
        state: name => given[`STATE_${name}`],
        clean,
        say: text => process/* streams */.oS.out(`${inert((0,render/* printable */.g$)(redact(text))).trimEnd()}\n`),
        warn,
        hasLostOutputs: () => lost.has('GITHUB_OUTPUT'),
        annotate: all => all.forEach(one => void process/* streams */.oS.out(annotationLine(one, shown))),
        summary: write => files.summary(redact(write(files.summaryBytes()))),
        output: (name, text) => files.output(name, redact(text)),
        saveState: (name, text) => files.state(name, redact(text))
    };
}
function isOurs(name) {
    return /^(INPUT|STATE)_/.test(name) || name === 'GITHUB_OUTPUT' || name === 'GITHUB_STATE';
}

// EXTERNAL MODULE: ./lib/src/hosts/screen.js
var screen = __webpack_require__(4176);
// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 4 modules
var terminal = __webpack_require__(93000);
;// CONCATENATED MODULE: ./lib/src/hosts/actions.js












const sharedOutputs = {
    outcome: 'How it ended, in one word, such as done, unchanged, refused or unavailable.',
    'reason-code': 'Why, as a code of the closed list; empty when there is nothing to explain.',
    result: 'The whole answer as one JSON object, the same that the command line prints with --json.'
};
async function runAction(face) {
    const step = openStep();
    (0,process/* endSoon */.nJ)(tell(step, await perform(step, face)));
}
const nothingToUndo = ['interrupted', 'not-staged', 'nothing-rolling'];
async function runAfterwards(face) {
    const step = openStep();
    if (step.state('settled') === 'true')
        return;
    step.say('The step did not come to its end; going back to a safe state.');
    const ended = await perform(step, face, AbortSignal.abort());
    const needless = !(ended instanceof failure/* Failure */.HR) && ended.outcome === 'refused' && nothingToUndo.includes(ended.reason);
    if (needless)
        step.say('Nothing was begun there, so there is nothing to undo.');
    else
        (0,process/* endSoon */.nJ)(tell(step, ended));
}
async function perform(step, face, aborted) {
    try {
        (0,inputs/* parseInputs */.TL)(face.Inputs, step.raw);
        const door = await face.load();
        const signal = aborted ?? (door.operation.heedsInterrupts ? (0,process/* interrupts */.JC)() : undefined);
        const log = (0,screen/* createScreen */.dm)(step.say, screen/* plain */.pj);
        const notice = (text) => step.warn(text);
        const report = await (0,terminal/* runDoor */.M6)(door, step.raw, { ...step.facts, signal, notice }, log.live);
        log.settle();
        return report;
    }
    catch (thrown) {
        return (0,failure/* toFailure */.w2)(thrown);
    }
}
function tell(step, ended) {
    if (ended instanceof failure/* Failure */.HR)
        tellFailure(step, (0,hosts_redaction/* cleanFailure */.A7)(ended, step));
    else
        tellReport(step, step.clean(ended));
    const code = outcome/* exitCodes */.h[ended instanceof failure/* Failure */.HR ? ended.kind : ended.outcome];
    return code === 0 && step.hasLostOutputs() ? outcome/* exitCodes */.h.unavailable : code;
}
function tellReport(step, report) {
    step.say((0,render/* renderReport */.B1)(report));
    step.annotate(reportAnnotations(report));
    step.summary(usedBytes => jobSummary(report, summaryBudgetBytes - usedBytes));
    for (const [name, text] of Object.entries(report.outputs ?? {}))
        step.output(name, text);
    tellAnswer(step, (0,answer/* answerOf */.ut)(report));
}
function tellFailure(step, failure) {
    step.say((0,answer/* failureText */.kY)(failure));
    if (failure.kind === 'bug' && failure.stack !== undefined)
        step.say(failure.stack);
    step.annotate([failureAnnotation(failure)]);
    step.summary(usedBytes => failureSummary(failure, summaryBudgetBytes - usedBytes));
    tellAnswer(step, (0,answer/* answerOfFailure */.ai)(failure));
}
const actions_open = ['unavailable', 'conflict', 'bug'];
function tellAnswer(step, answer) {
    step.output('outcome', answer.outcome);
    step.output('reason-code', answer['reason-code'] ?? '');
    step.output('result', JSON.stringify(answer));
    step.saveState('settled', String(!actions_open.includes(answer.outcome)));
}


/***/ }),

/***/ 78877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ Inputs),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   oE: () => (/* binding */ isStated)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35777);



const lines = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(text => text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== ''));
const suite = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99}):\s*(\S.{0,999})$/;
const tests = lines.refine(all => all.every(line => suite.test(line)), {
    error: 'expected lines such as unit_tests: junit/*.xml'
});
const exampleDigest = `sha256:${'9f2c41aa'.repeat(8)}`;
const fields = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInputs */ .P4,
    command: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Build command, run once through the shell.')
        .meta({ examples: ['npm run build'] }),
    path: lines
        .optional()
        .describe('File, folder or globs (one per line) that the build made; more than one file becomes one archive.')
        .meta({ examples: ['dist/'] }),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(2000)
        .optional()
        .describe('Instead of path: an image that was pushed, as registry/repository@sha256:… .')
        .meta({ examples: [`ghcr.io/acme/shop@${exampleDigest}`] }),
    subjectDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
        error: 'expected "sha256:" and 64 lower-case hex characters',
        params: { reason: 'bad-digest' }
    })
        .optional()
        .describe('Instead of both: digest of an artifact built earlier, to add evidence to.')
        .meta({ examples: [exampleDigest] }),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(100)
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
        .optional()
        .describe("Name of the artifact. Default: the policy's, then the repository's.")
        .meta({ examples: ['shop'] }),
    tests: tests
        .prefault('')
        .describe('Test results, such as unit_tests: junit/*.xml or e2e_tests: passed, one per line.')
        .meta({ examples: ['unit_tests: junit/*.xml'] }),
    allowFailedTests: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.prefault('false').describe('Record failed tests instead of refusing the build.'),
    sbom: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Path of a bill of materials in JSON, SPDX or CycloneDX.')
        .meta({ examples: ['sbom.spdx.json'] }),
    proveFiles: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Flag */ .lN.prefault('false').describe('Also prove each file of the archive by itself, up to 1,023 of them.'),
    store: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe("Where it is kept: artifact, release, oci://registry/repository, s3://bucket/prefix or oci-layout:DIR. Default: the policy's artifact.store, else artifact in a workflow and oci-layout:.sluice/store elsewhere.")
        .meta({ examples: ['oci-layout:.sluice/store'] }),
    retentionDays: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .WholeNumber */ .$x.refine(days => days >= 1 && days <= 400, { error: 'expected 1 to 400' })
        .optional()
        .describe('How many days the store artifact keeps it.')
        .meta({ examples: ['30'] })
});
const Inputs = fields.check(({ value, issues }) => {
    const given = ['path', 'image', 'subjectDigest'].filter(name => value[name] !== undefined);
    if (given.length === 1)
        return;
    const several = given.length > 1;
    issues.push({
        code: 'custom',
        input: value,
        path: [given[1] ?? 'path'],
        message: several ? 'expected only one of path, image and subject-digest' : 'expected path, image or subject-digest',
        ...(several ? { params: { reason: 'several-artifacts' } } : {})
    });
});
function suitesOf(inputs) {
    return inputs.tests.map(line => {
        const [, name = '', source = ''] = suite.exec(line) ?? [];
        return { suite: name, source };
    });
}
function isStated(source) {
    return source === 'passed' || source === 'failed';
}


/***/ })

};
