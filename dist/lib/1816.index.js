export const id = 1816;
export const ids = [1816];
export const modules = {

/***/ 1911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Duration),
/* harmony export */   k: () => (/* binding */ showDuration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const unitMilliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const pattern = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/;
/** A length of time as people write it (`30m`, `2h`, `250ms`, `0s`), in milliseconds once read. */
const Duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(pattern, { error: 'expected a duration such as 30m, 2h, 15s or 250ms' })
    .transform(parseDuration)
    .meta({ id: 'Duration', title: 'duration' });
function parseDuration(text) {
    const [, amount, unit] = pattern.exec(text) ?? [];
    return Number(amount) * unitMilliseconds[unit];
}
/** Writes milliseconds for people: `41 min`, `2 h 10 min`, `3.1 s`. */
function showDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${trim(milliseconds / 1000)} s`;
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
    return `${Math.floor(hours / 24)} d`;
}
function trim(seconds) {
    return seconds < 10 ? String(Math.round(seconds * 10) / 10) : String(Math.round(seconds));
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   jr: () => (/* binding */ bug),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
class Failure extends Error {
    kind;
    code;
    hint;
    constructor(details) {
        super(details.message, { cause: details.cause });
        this.name = 'Failure';
        this.kind = details.kind;
        this.code = details.code;
        this.hint = details.hint;
    }
}
function usage(code, bad) {
    const message = `${bad.input}: expected ${bad.expected}, found ${show(bad.found)}`;
    const hint = bad.example === undefined ? undefined : `a valid example: ${bad.example}`;
    return new Failure({ kind: 'usage', code, message, hint, cause: bad.cause });
}
function unavailable(code, message, cause, hint) {
    return new Failure({ kind: 'unavailable', code, message, cause, hint });
}
function conflict(code, message, hint) {
    return new Failure({ kind: 'conflict', code, message, hint });
}
/** A state our own code must never reach. */
function bug(message, cause) {
    return new Failure({ kind: 'bug', code: 'bug', message, cause });
}
/** Turns anything thrown into a Failure, so that no raw exception ever reaches a person. */
function toFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    return bug(thrown instanceof Error ? thrown.message : String(thrown), thrown);
}
const longestShownCharacters = 120;
function show(found) {
    if (found === undefined || found === '')
        return 'nothing';
    const text = typeof found === 'string' ? JSON.stringify(found) : String(JSON.stringify(found));
    return text.length > longestShownCharacters ? `${text.slice(0, longestShownCharacters)}…` : text;
}


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit code of each outcome, the same on the command line and for a workflow's step. */
const exitCodes = {
    done: 0,
    unchanged: 0,
    planned: 0,
    completed: 0,
    continuing: 0,
    usage: 2,
    refused: 3,
    'rolled-back': 3,
    aborted: 3,
    held: 3,
    conflict: 4,
    bug: 70,
    unavailable: 75
};


/***/ }),

/***/ 1816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction),
  Dw: () => (/* binding */ runAfterwards)
});

// UNUSED EXPORTS: sharedOutputs

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/domain/outcome.js
var outcome = __webpack_require__(771);
// EXTERNAL MODULE: ./lib/src/inputs.js
var src_inputs = __webpack_require__(5777);
// EXTERNAL MODULE: ./lib/src/hosts/answer.js
var answer = __webpack_require__(2474);
;// CONCATENATED MODULE: ./lib/src/hosts/markdown.js
// Control characters, marks that turn the writing direction, and invisible ones; a line feed is dealt with apart.
const unseen = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const breakBehind = '&#8203;';
/** Writes text from outside so that Markdown shows it and does nothing else: no markup, link, mention or reference. */
function plainText(text) {
    return htmlText(text)
        .replace(/[\\`*[\]|~$]|(?<!&)#|:(?=\/\/)|(?<=www)\.|(?<!\w)_|_(?!\w)/gi, '\\$&')
        .replace(/^(\s*)(?=[-+])|^(\s*\d+)(?=[.)])/, '$&\\')
        .replace(/\\#(?=\d)/g, `\\#${breakBehind}`);
}
/** The same inside an HTML element, where Markdown's own escapes would be shown. */
function htmlText(text) {
    return visible(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/(?<!\w)@(?=\w)/g, `@${breakBehind}`);
}
/** Plain text with its line ends kept as breaks; fits a table's cell as well as a paragraph. */
function plainLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(plainText)
        .join('<br>');
}
/** A block of code with a fence longer than any inside it. */
function codeBlock(text) {
    const body = text
        .split(/\r\n|\r|\n/)
        .map(visible)
        .join('\n');
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${body}\n${fence}`;
}
/** A link to a web page; anything else is shown as text, for `javascript:` and its like must not be clicked. */
function webLink(text, target) {
    if (!/^https?:\/\/[^\s<>\\]+$/i.test(target) || !URL.canParse(target))
        return `${plainText(text)} ${plainText(target)}`;
    return `[${plainText(text)}](<${visible(target)}>)`;
}
function visible(text) {
    return text.replace(unseen, '\ufffd');
}

;// CONCATENATED MODULE: ./lib/src/hosts/job-summary.js


/** GitHub refuses a summary above 1 MiB, whole; the margin is for what the runner adds. */
const summaryBudgetBytes = 1024 * 1024 - 32 * 1024;
const marks = { failed: '✗', unknown: '?', bypassed: '!', note: '·', passed: '✓' };
const worstFirst = Object.keys(marks);
const widestTable = 3;
const leftOut = '\n_More was left out here; the whole answer is in the output `result`._\n';
/** Writes the summary of a step: the answer, then the evidence, worst first. Never longer than the budget. */
function jobSummary(report, budgetBytes = summaryBudgetBytes) {
    const sign = outcome/* exitCodes */.h[report.outcome] === 0 ? '✓' : '✗';
    const reason = report.reason === undefined ? '' : ` <code>${report.reason}</code>`;
    const head = `### ${sign} ${plainText(report.headline.replace(/\s+/g, ' '))}${reason}\n`;
    return fitted([head, ...report.blocks.flatMap(rows)], budgetBytes);
}
/** Writes what kept a step from giving a verdict, in the words of the terminal. */
function failureSummary(failure, budgetBytes = summaryBudgetBytes) {
    const head = `### ✗ ${plainLines(failure.message)} <code>${failure.code}</code>\n`;
    return fitted([head, ...(failure.hint === undefined ? [] : [`\n${plainLines(failure.hint)}\n`])], budgetBytes);
}
/** Pieces that may be left out one by one from the end; a table is cut between its rows. */
function rows(block) {
    switch (block.kind) {
        case 'text':
            return block.text === '' ? [] : [`\n${plainLines(block.text)}\n`];
        case 'checks':
            return checkRows(block.checks);
        case 'table':
            return tableRows(block.columns, block.rows);
        case 'details':
            return [`\n<details><summary>${htmlText(block.title)}</summary>\n\n${codeBlock(block.text)}\n\n</details>\n`];
        case 'link':
            return [`\n${webLink(block.text, block.target)}\n`];
        case 'next':
            return [`\n**Next:** ${plainLines(block.text)}\n`];
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
        ...(expected === undefined ? [] : [`expected: ${plainLines(expected)}`]),
        ...(found === undefined ? [] : [`found: ${plainLines(found)}`])
    ];
    const word = mark === 'passed' || mark === 'note' ? '' : ` ${mark}`;
    return `| ${marks[mark]}${word} **${plainLines(name)}** | ${[plainLines(text), ...more].join('<br>')} |\n`;
}
/** A wide table becomes a list, because a phone shows three columns at most. */
function tableRows(columns, cells) {
    if (columns.length > widestTable) {
        return ['\n', ...cells.map(row => `- ${row.map((cell, at) => labelled(columns[at], cell)).join(' · ')}\n`)];
    }
    const line = (row) => `| ${row.map(plainLines).join(' | ')} |\n`;
    return [`\n${line(columns)}|${'---|'.repeat(columns.length)}\n`, ...cells.map(line)];
}
function labelled(column, cell) {
    return column ? `${plainText(column)} ${plainLines(cell)}` : plainLines(cell);
}
function fitted(pieces, budgetBytes) {
    const rest = budgetBytes - Buffer.byteLength(leftOut);
    let used = 0;
    const kept = pieces.filter(piece => {
        used += Buffer.byteLength(piece);
        return used <= rest;
    });
    return kept.length === pieces.length ? kept.join('') : `${kept.join('')}${leftOut}`;
}

// EXTERNAL MODULE: ./lib/src/hosts/process.js
var process = __webpack_require__(651);
// EXTERNAL MODULE: ./lib/src/hosts/render.js
var render = __webpack_require__(7480);
;// CONCATENATED MODULE: ./lib/src/hosts/report-annotations.js


/** GitHub shows ten of each level for a step and drops the rest; one is kept for the verdict itself. */
const mostChecks = 9;
/** The verdict and each check behind it, when the step fails; what was bypassed, always. */
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

;// CONCATENATED MODULE: ./lib/src/hosts/redaction.js
const shortestSecret = 4;
const shortestPart = 8;
/** Makes the function that a host applies to all it writes. Longer forms go first, so that no tail is left. */
function redactor(secrets) {
    const forms = [...new Set(secrets.flatMap(secretForms))].sort((one, other) => other.length - one.length);
    return text => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
/** A secret as it is, line by line, and escaped or encoded as JSON, URL, hex, base64 and base64url. */
function secretForms(secret) {
    if (secret.length < shortestSecret)
        return [];
    const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim());
    const parts = lines.length === 1 ? [] : lines.filter(line => line.length >= shortestPart);
    return [secret, secret.trim(), ...parts].flatMap(form => [form, ...encodings(form)]);
}
function encodings(form) {
    const bytes = Buffer.from(form);
    const json = JSON.stringify(form).slice(1, -1);
    const url = encodeURIComponent(form);
    return [json, url, url.replaceAll('%20', '+'), bytes.toString('hex'), ...[0, 1, 2].flatMap(base64At(bytes))];
}
/** Base64 of some text contains that of a secret inside it, at one of three alignments; the edges are shared bits. */
function base64At(bytes) {
    return (shift) => {
        const shared = [0, 2, 3][shift] ?? 0;
        const whole = Math.floor(((bytes.length + shift) * 8) / 6);
        const text = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .slice(shared, whole);
        const safe = text.replaceAll('+', '-').replaceAll('/', '_');
        return text.length < shortestPart ? [] : [text, safe];
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/hosts/runner-context.js


const largestEventBytes = 32 * 1024 * 1024;
/** Makes the ambient facts of one step from what the runner says. The event is outside text; nothing here trusts it. */
function runnerContext(raw, environment) {
    const text = (name) => environment[name] || undefined;
    const workingDirectory = (0,external_node_path_.resolve)(text('GITHUB_WORKSPACE') ?? '.', raw['working-directory'] ?? '.');
    const runAttempt = wholeNumber(text('GITHUB_RUN_ATTEMPT'));
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
        event: readEvent(text('GITHUB_EVENT_PATH')),
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
/** The payload of the event that started the run; undefined when it is absent, too large or no JSON object. */
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/hosts/runner-files.js


/** Appends to the files that the runner named. A file that is not named, as outside a runner, is left out. */
function runnerFiles(environment) {
    const write = (variable, text) => {
        const path = environment[variable];
        if (path !== undefined && path !== '')
            (0,external_node_fs_.appendFileSync)(path, text);
    };
    return {
        output: (name, text) => write('GITHUB_OUTPUT', block(name, text)),
        state: (name, text) => write('GITHUB_STATE', block(name, text)),
        summary: markdown => write('GITHUB_STEP_SUMMARY', markdown)
    };
}
/** A random delimiter cannot be foreseen, so no value can end its own block and begin another. */
function block(name, text) {
    const delimiter = `sluice-${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}\n${text}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./lib/src/hosts/runner-inputs.js

const prefix = 'INPUT_';
/**
 * Reads all inputs of a step. The runner writes a name in capitals behind `INPUT_`, with `_` for a blank, and gives ''
 * for an absent one. Inputs that action.yml does not know come too, so that a misspelt one is refused, not ignored.
 */
function runnerInputs(environment) {
    const given = Object.entries(environment).flatMap(([variable, text = '']) => {
        const value = text.trim();
        if (!variable.startsWith(prefix) || value === '')
            return [];
        return [[variable.slice(prefix.length).toLowerCase(), value]];
    });
    return Object.fromEntries(given);
}
/** The texts that must never be shown: secret inputs, and the runner's own tokens. */
function secretsOf(raw, environment) {
    const inputs = Object.entries(raw).filter(([name]) => (0,src_inputs/* isSecretInput */.pX)(name));
    const tokens = runnerTokens.map(name => environment[name]);
    return [...inputs.map(([, text]) => text), ...tokens].flatMap(text => text || []);
}
const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];

;// CONCATENATED MODULE: ./lib/src/hosts/workflow-commands.js
const longestTitle = 200;
const longestMessage = 4000;
/** Writes `::error title=…::…`. Nothing inside can end the line, or open a property or a command of its own. */
function annotationLine({ level, title, message }, redact) {
    const head = escapeProperty(cut(redact(title), longestTitle));
    return `::${level} title=${head}::${escapeData(cut(redact(message), longestMessage))}\n`;
}
/** Tells the runner to hide a text from here on. */
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
/**
 * Takes away the meaning that a runner would give to a line of the log: `::command::` at its start (after any blank
 * that .NET trims), and the old `##[command]` anywhere. Text from outside must not set outputs or hide what follows.
 */
function inert(text) {
    return text
        .replaceAll('##[', '# #[')
        .split(/\r\n|\r|\n/)
        .map(line => line.replace(/^([\s\u0085\u200b]*):(?=:)/, '$1: '))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/src/hosts/runner-step.js







/** Reads the step's inputs once, hides its secrets, and takes them away from the programs that it will start. */
function openStep() {
    const given = { ...(0,process/* environment */.cA)() };
    const raw = runnerInputs(given);
    const secrets = secretsOf(raw, given);
    for (const secret of secrets)
        process/* streams */.oS.out(maskLine(secret));
    (0,process/* hideFromChildren */.oW)(isOurs);
    return speakingStep(raw, given, redactor(secrets));
}
function speakingStep(raw, given, redact) {
    const files = runnerFiles(given);
    const environmentBelow = Object.fromEntries(Object.entries(given).filter(([name]) => !isOurs(name)));
    return {
        raw,
        facts: { run: runnerContext(raw, given), environment: environmentBelow },
        state: name => given[`STATE_${name}`],
        say: text => process/* streams */.oS.out(`${inert((0,render/* printable */.g$)(redact(text))).trimEnd()}\n`),
        annotate: all => all.forEach(one => void process/* streams */.oS.out(annotationLine(one, text => (0,render/* printable */.g$)(redact(text))))),
        summary: markdown => files.summary(redact(markdown)),
        output: (name, text) => files.output(name, redact(text)),
        saveState: (name, text) => files.state(name, redact(text))
    };
}
/** Inputs, state and the files of outputs belong to this step, not to the commands that it runs. */
function isOurs(name) {
    return /^(INPUT|STATE)_/.test(name) || name === 'GITHUB_OUTPUT' || name === 'GITHUB_STATE';
}

// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 1 modules
var terminal = __webpack_require__(6103);
;// CONCATENATED MODULE: ./lib/src/hosts/actions.js










/** The outputs that every action has beside those its operation declares. */
const sharedOutputs = {
    outcome: 'How it ended, in one word, such as done, unchanged, refused or unavailable.',
    'reason-code': 'Why, as a code of the closed list; empty when there is nothing to explain.',
    result: 'The whole answer as one JSON object, the same that the command line prints with --json.'
};
/** Runs one operation as a step of a workflow. The step fails exactly when the command line would exit non-zero. */
async function runAction(face) {
    const step = openStep();
    (0,process/* endSoon */.nJ)(tell(step, await perform(step, face, step.raw)));
}
/**
 * Runs behind a step, also when the job was cancelled or the step's process died: what the step did not bring to an
 * end is rolled back. A step that ended, with whatever verdict, told so in its state and is left alone.
 */
async function runAfterwards(face) {
    const step = openStep();
    if (step.state('settled') === 'true')
        return;
    step.say('The step did not come to its end; going back to a safe state.');
    const ended = await perform(step, face, { ...step.raw, mode: 'rollback' });
    if (ended instanceof failure/* Failure */.HR || ended.reason !== 'nothing-rolling')
        (0,process/* endSoon */.nJ)(tell(step, ended));
    else
        step.say('Nothing is rolling there, so there is nothing to undo.');
}
async function perform(step, face, raw) {
    try {
        (0,src_inputs/* parseInputs */.TL)(face.Inputs, raw);
        const door = await face.load();
        // An operation that does not heed interrupts ends where it stands, as any process does, and a rerun continues.
        const signal = door.operation.heedsInterrupts ? (0,process/* interrupts */.JC)() : undefined;
        return await (0,terminal/* runDoor */.M6)(door, raw, { ...step.facts, signal }, step.say);
    }
    catch (thrown) {
        return (0,failure/* toFailure */.w2)(thrown);
    }
}
/** Says how it ended in every way that a runner has, and returns the exit code. */
function tell(step, ended) {
    if (ended instanceof failure/* Failure */.HR)
        tellFailure(step, ended);
    else
        tellReport(step, ended);
    return outcome/* exitCodes */.h[ended instanceof failure/* Failure */.HR ? ended.kind : ended.outcome];
}
function tellReport(step, report) {
    step.say((0,render/* renderReport */.B1)(report));
    step.annotate(reportAnnotations(report));
    step.summary(jobSummary(report));
    for (const [name, text] of Object.entries(report.outputs ?? {}))
        step.output(name, text);
    tellAnswer(step, (0,answer/* answerOf */.ut)(report));
}
function tellFailure(step, failure) {
    step.say((0,answer/* failureText */.kY)(failure));
    if (failure.kind === 'bug' && failure.stack !== undefined)
        step.say(failure.stack);
    step.annotate([failureAnnotation(failure)]);
    step.summary(failureSummary(failure));
    tellAnswer(step, (0,answer/* answerOfFailure */.ai)(failure));
}
/** Kinds of failure after which nobody knows what is true, so that `post` must look again. */
const actions_open = ['unavailable', 'bug'];
function tellAnswer(step, answer) {
    step.output('outcome', answer.outcome);
    step.output('reason-code', answer['reason-code'] ?? '');
    step.output('result', JSON.stringify(answer));
    step.saveState('settled', String(!actions_open.includes(answer.outcome)));
}


/***/ }),

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ answerOfFailure),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
function answerOf(report) {
    const { outcome, reason, result } = report;
    return { outcome, 'reason-code': reason ?? null, 'schema-version': 1, result };
}
function answerOfFailure({ kind, code, message }) {
    return { outcome: kind, 'reason-code': code, 'schema-version': 1, result: { message } };
}
/** What a person reads about a failure: the same words in the terminal, the job log and the job summary. */
function failureText(failure) {
    const hint = failure.hint === undefined ? '' : `\n  ${failure.hint}`;
    return `sluice: ${failure.message} (${failure.code})${hint}\n`;
}


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ program),
/* harmony export */   JC: () => (/* binding */ interrupts),
/* harmony export */   Op: () => (/* binding */ onceInterrupted),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   jh: () => (/* binding */ typedArguments),
/* harmony export */   nJ: () => (/* binding */ endSoon),
/* harmony export */   nv: () => (/* binding */ exitWith),
/* harmony export */   oS: () => (/* binding */ streams),
/* harmony export */   oW: () => (/* binding */ hideFromChildren)
/* harmony export */ });
/** The process around the command line: the one place below `cli/` that names `process`. */
const streams = {
    out: text => void process.stdout.write(text),
    people: text => void process.stderr.write(text)
};
function typedArguments() {
    return process.argv.slice(2);
}
function environment() {
    return process.env;
}
function exitWith(code) {
    process.exitCode = code;
}
/** Path of the program that was started, from which the files that ship with it are found. */
function program() {
    return process.argv[1] ?? '';
}
/**
 * Aborts at the first Ctrl-C or request to end, so that an operation can come to a safe end by itself.
 * The second one ends the process where it stands.
 */
function interrupts() {
    const controller = new AbortController();
    const heed = (code) => () => {
        if (controller.signal.aborted)
            process.exit(code);
        controller.abort();
    };
    process.on('SIGINT', heed(130));
    process.on('SIGTERM', heed(143));
    return controller.signal;
}
/** Runs `stop` when somebody presses Ctrl-C or asks the process to end, then ends with the signal's code. */
function onceInterrupted(stop) {
    const end = (code) => () => void stop().finally(() => process.exit(code));
    process.once('SIGINT', end(130));
    process.once('SIGTERM', end(143));
}
/** Takes variables out of the environment that the programs started from here would inherit. */
function hideFromChildren(hidden) {
    for (const name of Object.keys(process.env))
        if (hidden(name))
            delete process.env[name];
}
/** Ends the process soon, even when a socket that nobody needs any more is still open. */
function endSoon(code) {
    process.exitCode = code;
    setTimeout(() => process.exit(), lingerMs).unref();
}
const lingerMs = 1000;


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export renderTable */
const marks = { passed: '✓', failed: '✗', unknown: '?', bypassed: '!', note: '·' };
const indent = '  ';
/** Renders a report for a terminal or a log: the same words everywhere, no movement, no reliance on colour. */
function renderReport(report) {
    const reason = report.reason === undefined ? '' : ` · ${report.reason}`;
    const parts = report.blocks.map(renderBlock).filter(text => text !== '');
    return `${[printable(report.headline) + reason, ...parts].join('\n\n')}\n`;
}
function renderBlock(block) {
    switch (block.kind) {
        case 'text':
            return lines(printable(block.text));
        case 'checks':
            return renderChecks(block.checks);
        case 'table':
            return renderTable(block.columns, block.rows);
        case 'details':
            return `${indent}${printable(block.title)}\n${lines(printable(block.text), indent + indent)}`;
        case 'link':
            return `${indent}${printable(block.text)}  ${printable(block.target)}`;
        case 'next':
            return `${indent}Next: ${printable(block.text)}`;
    }
}
function renderChecks(checks) {
    const width = Math.max(...checks.map(check => check.name.length), 0);
    return checks.map(check => renderCheck(check, width)).join('\n');
}
function renderCheck(check, width) {
    const margin = ' '.repeat(indent.length + 2 + width + 2);
    const rows = [`${indent}${marks[check.mark]} ${printable(check.name).padEnd(width)}  ${printable(check.text)}`];
    if (check.expected !== undefined)
        rows.push(`${margin}expected  ${printable(check.expected)}`);
    if (check.found !== undefined)
        rows.push(`${margin}found     ${printable(check.found)}`);
    return rows.join('\n');
}
/** Lays out rows under headings, each column as wide as its widest cell. */
function renderTable(columns, rows) {
    const widths = columns.map((column, index) => Math.max(column.length, ...rows.map(row => (row[index] ?? '').length)));
    const line = (cells) => indent +
        cells
            .map((cell, index) => printable(cell).padEnd(widths[index] ?? 0))
            .join('  ')
            .trimEnd();
    return [line(columns), ...rows.map(line)].join('\n');
}
function lines(text, margin = indent) {
    return text
        .split('\n')
        .map(line => (line === '' ? '' : margin + line))
        .join('\n');
}
/** Takes control characters out, so that text from outside cannot drive the terminal or a log command. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
    return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}


/***/ }),

/***/ 6103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ reportFailure),
  M6: () => (/* binding */ runDoor),
  xs: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/domain/outcome.js
var outcome = __webpack_require__(771);
// EXTERNAL MODULE: ./lib/src/inputs.js
var src_inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operation.js
/** Drives an operation through its life. Failures pass through; the host turns them into an exit code. */
async function runOperation(operation, context, watcher) {
    for (;;) {
        const facts = await operation.observe(context);
        const plan = operation.plan(context.inputs, facts);
        const applied = isActionable(plan) && !watcher.dryRun;
        const done = applied ? await operation.apply(plan, context, facts) : undefined;
        const end = { inputs: context.inputs, facts, plan, done };
        const line = operation.narrate?.(end);
        if (line !== undefined)
            watcher.line(line);
        if (done === undefined || !operation.again?.(plan, done))
            return operation.report(end);
    }
}
function isActionable(plan) {
    return plan.proceed;
}

// EXTERNAL MODULE: ./lib/src/hosts/answer.js
var answer = __webpack_require__(2474);
// EXTERNAL MODULE: ./lib/src/hosts/render.js
var render = __webpack_require__(7480);
;// CONCATENATED MODULE: ./lib/src/hosts/terminal.js






/** Runs one operation for a person at a terminal, or a shell script. Returns the exit code. */
async function runInTerminal(call) {
    try {
        const report = await runDoor(call.door, call.raw, call.facts, call.streams.people);
        if (call.json)
            call.streams.out(`${JSON.stringify((0,answer/* answerOf */.ut)(report))}\n`);
        call.streams.people((0,render/* renderReport */.B1)(report));
        return outcome/* exitCodes */.h[report.outcome];
    }
    catch (thrown) {
        return reportFailure((0,failure/* toFailure */.w2)(thrown), call);
    }
}
/** Parses, wires and drives; what every host does between its own reading and writing. */
async function runDoor(door, raw, facts, people) {
    const inputs = (0,src_inputs/* parseInputs */.TL)(door.operation.Inputs, raw);
    const wired = await door.wire(inputs, facts);
    const { ports, policy } = wired;
    const context = { inputs, ports, policy, run: facts.run, signal: facts.signal };
    return runOperation(door.operation, context, {
        dryRun: inputs.dryRun === true,
        line: text => people(`${text}\n`)
    });
}
function reportFailure(failure, call) {
    if (call.json)
        call.streams.out(`${JSON.stringify((0,answer/* answerOfFailure */.ai)(failure))}\n`);
    call.streams.people((0,answer/* failureText */.kY)(failure));
    if (failure.kind === 'bug' && failure.stack !== undefined)
        call.streams.people(`${failure.stack}\n`);
    return outcome/* exitCodes */.h[failure.kind];
}


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ WholeNumber),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   fR: () => (/* binding */ DecimalNumber),
/* harmony export */   jN: () => (/* binding */ evidenceInputs),
/* harmony export */   kW: () => (/* binding */ kebabCase),
/* harmony export */   lN: () => (/* binding */ Flag),
/* harmony export */   pX: () => (/* binding */ isSecretInput)
/* harmony export */ });
/* unused harmony export camelCase */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8013);



const truths = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false
};
/** A yes or no, as YAML's core schema writes it. */
const Flag = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine(text => Object.hasOwn(truths, text), { error: 'expected true or false' })
    .transform(text => truths[text]);
/** Whole number typed as text. */
const WholeNumber = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d{1,15}$/, { error: 'expected a whole number' })
    .transform(Number);
/** Decimal number typed as text. */
const DecimalNumber = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^-?\d{1,15}(\.\d{1,9})?$/, { error: 'expected a number' })
    .transform(Number);
/** The inputs that mean the same in every action and every command; the words are compared by a test. */
const sharedInputs = {
    githubToken: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Token for the GitHub API.'),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('.github/sluice.yml').describe('Path of the policy file.'),
    dryRun: Flag.prefault('false').describe('Decide and report, but change nothing.'),
    timeout: _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.optional().describe('Longest time the whole step may take, such as 30m.'),
    workingDirectory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('.').describe('Folder that relative paths start from.'),
    shell: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('sh').describe('Shell that runs commands.')
};
/** Inputs of the actions that read and write evidence. */
const evidenceInputs = {
    bundle: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Path of Sigstore bundles (JSON lines) that add to the evidence that is read.'),
    signWith: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'sigstore', 'key'])
        .optional()
        .describe("How statements are signed: github, sigstore or key. Default: the policy's signing."),
    privateKey: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Private key in PEM for sign-with: key.'),
    signCommand: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Program that signs, instead of a key; see the signing page.')
};
/** True for an input whose text must never be shown; a misspelt name counts too, for it may hold the same secret. */
function isSecretInput(name) {
    return /(^|[-_ ])(token|key|secret|password|credentials?)$/.test(name);
}
/** Reads raw inputs once, into one typed object. Throws `usage` that names the first wrong input. */
function parseInputs(schema, raw) {
    const camel = Object.fromEntries(Object.entries(raw).map(([name, text]) => [camelCase(name), text]));
    const parsed = schema.safeParse(camel);
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    // A name that nobody knows explains why another is missing, so it is told first.
    throw badInput(issues.find(issue => issue.code === 'unrecognized_keys') ?? issues[0], raw);
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function kebabCase(name) {
    return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
function badInput(issue, raw) {
    if (issue?.code === 'unrecognized_keys') {
        const name = kebabCase(issue.keys[0] ?? '');
        return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('unknown-input', {
            input: name,
            found: shown(name, raw),
            expected: 'an input that this operation has'
        });
    }
    const input = kebabCase(String(issue?.path[0] ?? 'inputs'));
    const found = shown(input, raw);
    const code = found === undefined || found === '' ? 'missing-input' : 'bad-input';
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)(code, { input, found, expected: expectation(issue) });
}
function shown(name, raw) {
    return raw[name] !== undefined && isSecretInput(name) ? '(hidden)' : raw[name];
}
function expectation(issue) {
    if (issue?.code === 'invalid_value')
        return `one of ${issue.values.map(String).join(', ')}`;
    if (issue?.code === 'invalid_type')
        return 'a value';
    return (issue?.message ?? 'a valid value').replace(/^expected /, '');
}


/***/ })

};
