export const id = 4212;
export const ids = [4212];
export const modules = {

/***/ 96117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   cG: () => (/* binding */ moveInto),
/* harmony export */   cV: () => (/* binding */ copyHashing),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);






const blockBytes = 1024 * 1024;
/** Hashes a file block by block, so that its size does not matter: while one is hashed, the next is read. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        let bytes = 0;
        let [block, spare] = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
        let read = await file.read(block, 0, blockBytes);
        while (read.bytesRead > 0) {
            const next = file.read(spare, 0, blockBytes);
            hash.update(block.subarray(0, read.bytesRead));
            bytes += read.bytesRead;
            read = await next;
            [block, spare] = [spare, block];
        }
        return { digest: `sha256:${hash.digest('hex')}`, bytes };
    }
    finally {
        await file.close();
    }
}
/** Copies a file and hashes the bytes that were copied, not those that may be there a moment later. */
async function copyHashing(from, to) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const tap = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            bytes += chunk.length;
            done(null, chunk);
        }
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from), tap, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(to, { flags: 'wx' }));
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
}
function digestOfText(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}
/** A name in the same folder, so that the rename which follows is atomic. */
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `.incoming-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
async function moveInto(temporary, target) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
}
async function writeAtomically(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
}
/** True for ENOENT. Looks at the code alone: an error of another realm is no `instanceof Error`. */
function isAbsent(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}


/***/ }),

/***/ 80537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57846);
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40717);






/**
 * Reads the policy file of a working directory. Throws `usage`: `missing-policy` when it is absent and not optional,
 * `outside-workspace` when the path or a link leaves the directory, `bad-policy` when it cannot be read as a policy.
 */
async function loadPolicy(path, workingDirectory, { optional = false } = {}) {
    const bytes = await read(path, workingDirectory);
    if (bytes !== undefined)
        return { policy: (0,_domain_policy_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePolicy */ .ON)(textOf(bytes, path), path), digest: digestOf(bytes) };
    if (optional)
        return { policy: (0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicy */ .G4)(), digest: null };
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        kind: 'usage',
        code: 'missing-policy',
        message: `${path}: there is no policy file`,
        hint: 'the smallest one is "version: 1" and "environments: { production: {} }"'
    });
}
async function read(path, workingDirectory) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path);
    refuseOutside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory), wanted, path);
    try {
        refuseOutside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workingDirectory), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted), path);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(wanted);
    }
    catch (cause) {
        if (cause instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            throw cause;
        if (isMissing(cause))
            return undefined;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)('bad-policy', `${path}: the policy file cannot be read`, cause);
    }
}
function refuseOutside(directory, wanted, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, wanted);
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`))
        return;
    const expected = 'a path inside the workspace';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('outside-workspace', { input: 'policy', found: path, expected, example: '.github/sluice.yml' });
}
function isMissing(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
function textOf(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-policy', { input: path, found: 'other bytes', expected: 'UTF-8 text', cause });
    }
}
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   bo: () => (/* binding */ Zone),
/* harmony export */   u3: () => (/* binding */ CronText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79565);
/* harmony import */ var _schedule_moment_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72057);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53667);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71589);





const Approvals = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(20).default(1),
    'distinct-from': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['author', 'trigger', 'policy-editor'])).default(['author', 'trigger'])
});
/** A zone of the IANA database, with its own days of summer time. */
const Zone = _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.refine(_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .isZone */ .DS, { error: 'expected an IANA zone such as UTC or Europe/Vienna' });
/** Five fields: minute, hour, day of the month, month, day of the week. */
const CronText = _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.refine(_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .isCron */ .dS, { error: 'expected five cron fields such as 0 2 * * *' });
const Moment = _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.refine(_schedule_moment_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isMoment */ .t, { error: 'expected a time such as 2026-12-24T18:00 or 2026-12-24T17:00:00Z' });
/** A time span that allows or denies: recurring by `cron` and `for`, or once `from` one instant `to` another. */
const Span = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    zone: Zone.default('UTC'),
    cron: CronText.optional(),
    for: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('1h'),
    from: Moment.optional(),
    to: Moment.optional(),
    reason: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional()
}).refine(span => (span.cron === undefined) !== (span.from === undefined || span.to === undefined), {
    error: 'expected either "cron" (and "for") or both "from" and "to"'
});
const Run = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    command: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,
    'port-env': _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('PORT'),
    health: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('/health'),
    'stop-timeout': (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('10s')
});
/** One place that an artifact is promoted to. */
const Environment = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    after: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.optional().describe('The stage before.'),
    soak: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('0s').describe('How long the stage before must have run the digest without a break.'),
    requires: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Names */ .fS.describe('Suites that each need a verified passing result on this digest.'),
    'different-run': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).describe('The stage before must have been deployed by another run.'),
    approvals: Approvals.optional().describe('How many people must approve, and who may not be one of them.'),
    windows: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Span).max(100).default([]).describe('When promotion is allowed; none means always.'),
    freeze: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Span).max(100).default([]).describe('When promotion is denied.'),
    store: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('Where the digest goes.'),
    url: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('Shown on the Deployment; may contain `{slot}`.'),
    lock: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('2h').describe('How long a staged deployment may wait for its end.'),
    deploy: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('The command that deploys the digest.'),
    run: Run.optional().describe('How the local process runner starts the service.'),
    rollout: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), _rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .RolloutOverrides */ .v])
        .optional()
        .describe('Whether traffic is shifted; by default in the last environment when `rollout` is set.')
});


/***/ }),

/***/ 79150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
/* unused harmony export policyJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40717);


/** The JSON Schema of the policy file as people write it. */
function policyJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyFile */ .jp, { io: 'input' });
}
/** The keys that a file of this schema may have at a path; none where every name is allowed. */
function keysAt(path, whole = policyJsonSchema()) {
    const branches = (schema) => branchesOf(schema, whole);
    let candidates = [whole];
    for (const part of path)
        candidates = candidates.flatMap(branches).flatMap(schema => child(schema, part));
    return candidates.flatMap(branches).flatMap(schema => Object.keys(schema.properties ?? {}));
}
function branchesOf(schema, whole) {
    if (schema.$ref !== undefined) {
        const named = whole.$defs?.[schema.$ref.split('/').at(-1) ?? ''];
        return named === undefined ? [] : branchesOf(named, whole);
    }
    const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
    return parts === undefined ? [schema] : parts.flatMap(branch => branchesOf(branch, whole));
}
function child(schema, part) {
    const found = typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? schema.additionalProperties);
    return typeof found === 'object' && !Array.isArray(found) ? [found] : [];
}


/***/ }),

/***/ 57846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ framed),
  ON: () => (/* binding */ parsePolicy),
  be: () => (/* binding */ rangeOf),
  em: () => (/* binding */ sentence),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 1 modules
var policy = __webpack_require__(40717);
// EXTERNAL MODULE: ./lib/src/domain/policy/problems.js
var policy_problems = __webpack_require__(95020);
// EXTERNAL MODULE: ./lib/src/domain/policy/nearest.js
var nearest = __webpack_require__(59304);
;// CONCATENATED MODULE: ./lib/src/domain/policy/references.js

/** Finds names that point nowhere: a stage before, a train's environment, a role; and stages that wait for each other. */
function danglingNames(policy) {
    return [...stages(policy), ...trains(policy), ...roles(policy)];
}
function stages(policy) {
    return Object.entries(policy.environments).flatMap(([name, { after }]) => {
        if (after === undefined)
            return [];
        const path = ['environments', name, 'after'];
        const missing = unknownName('environment', after, Object.keys(policy.environments), path);
        if (missing.length > 0)
            return missing;
        return comesBack(policy, name) ? [{ path, message: `the stages before "${name}" lead back to it` }] : [];
    });
}
function comesBack(policy, start) {
    const seen = new Set();
    let stage = policy.environments[start]?.after;
    while (stage !== undefined && stage !== start && !seen.has(stage)) {
        seen.add(stage);
        stage = policy.environments[stage]?.after;
    }
    return stage === start;
}
function trains(policy) {
    const valid = Object.keys(policy.environments);
    return policy.schedule.trains.flatMap(({ environment }, index) => unknownName('environment', environment, valid, ['schedule', 'trains', index, 'environment']));
}
function roles(policy) {
    const { notify, alerts, incident, support, access } = policy;
    const named = rolesNamedIn({ notify, alerts, incident, support, access }, []);
    return named.flatMap(({ role, path }) => unknownName('role', role, Object.keys(policy.roles), path));
}
function rolesNamedIn(value, path) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
        if (key === 'role' && typeof inner === 'string')
            return [{ role: inner, path: innerPath }];
        return rolesNamedIn(inner, innerPath);
    });
}
function unknownName(kind, name, valid, path) {
    if (valid.includes(name))
        return [];
    const near = (0,nearest/* nearest */.p)(name, valid);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    return [{ path, message: `there is no ${kind} "${name}".${hint}` }];
}

;// CONCATENATED MODULE: ./lib/src/domain/policy/parse.js





const longestCharacters = 256 * 1024;
const mostAliases = 50;
const mostShown = 10;
/** Reads the policy file. Throws `usage` (`bad-policy`) that shows file, line, column and the nearest valid name. */
function parsePolicy(text, path) {
    if (text.length > longestCharacters)
        throw bad(`${path}: expected at most 256 KiB, found ${text.length} characters`);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, version: '1.2' });
    const source = { text, path, lines, document };
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0)
        throw bad(together(errors.map(error => framed(source, error.pos, sentence(error)))));
    return checked(source, unfold(source));
}
// A few lines of YAML can name gigabytes through aliases; the library counts them for us.
function unfold({ document, path }) {
    try {
        return document.toJS({ maxAliasCount: mostAliases });
    }
    catch (cause) {
        throw bad(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
function checked(source, value) {
    const read = policy/* PolicyFile */.jp.safeParse(value);
    const problems = read.success ? danglingNames(read.data) : (0,policy_problems/* problemsOf */.G)(read.error.issues);
    if (read.success && problems.length === 0)
        return read.data;
    throw bad(together(problems.map(problem => framed(source, rangeOf(source.document, problem), problem.message))));
}
function rangeOf(document, { path, key }) {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        const whole = length === path.length;
        const range = key !== undefined && whole ? keyRange(node, key) : (0,dist/* isNode */.Ll)(node) ? node.range : undefined;
        if (range)
            return whole ? [range[0], range[1]] : [range[0], range[0] + 1];
    }
    return [0, 1];
}
function keyRange(node, key) {
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const found = node.items.find(item => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
    return (0,dist/* isScalar */.jn)(found?.key) ? found.key.range : undefined;
}
function framed({ text, path, lines }, range, message) {
    const [start, end] = range;
    const { line, col } = lines.linePos(start);
    const shown = text.split('\n')[line - 1]?.trimEnd() ?? '';
    const carets = '^'.repeat(Math.max(1, Math.min(end - start, shown.length - col + 1)));
    const number = String(line).padStart(4);
    return `${path}:${line}:${col}  ${message}\n${number} | ${shown}\n     | ${' '.repeat(col - 1)}${carets}`;
}
function sentence(error) {
    return error.code === 'DUPLICATE_KEY' ? 'this key is written twice' : error.message;
}
function together(frames) {
    const more = frames.length > mostShown ? [`and ${frames.length - mostShown} more`] : [];
    return [...frames.slice(0, mostShown), ...more].join('\n');
}
function bad(message) {
    return new failure/* Failure */.HR({ kind: 'usage', code: 'bad-policy', message });
}


/***/ }),

/***/ 40717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jp: () => (/* binding */ PolicyFile),
  G4: () => (/* binding */ defaultPolicy),
  iF: () => (/* binding */ environmentNames)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/domain/policy/environment.js
var environment = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/src/domain/policy/section.js
var section = __webpack_require__(71589);
;// CONCATENATED MODULE: ./lib/src/domain/policy/incident.js


const Updates = (0,section/* section */.uW)({
    P0: (0,section/* duration */.p0)('30m').describe('During a P0.'),
    P1: (0,section/* duration */.p0)('60m').describe('During a P1.')
});
/** Clocks of incidents, as the SOP sets them. */
const IncidentSettings = (0,section/* section */.uW)({
    acknowledge: (0,section/* duration */.p0)('15m').describe('Time to acknowledge; then somebody is paged again.'),
    commander: (0,section/* duration */.p0)('15m').describe('Time until a P0 or P1 has a commander; then somebody is paged.'),
    update: Updates.prefault({}).describe('Longest time between two updates.'),
    'post-mortem': (0,section/* duration */.p0)('48h').describe('Time from the end of a P0 or P1 to its post-mortem.'),
    people: schemas/* boolean */.zMY().default(false).describe('Whether a post-mortem names people; without it, roles only.')
});

// EXTERNAL MODULE: ./lib/src/domain/policy/rollout.js
var rollout = __webpack_require__(53667);
// EXTERNAL MODULE: ./lib/src/domain/policy/sections.js
var sections = __webpack_require__(57520);
;// CONCATENATED MODULE: ./lib/src/domain/policy/policy.js






const Reserved = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The policy file as written in YAML; reading applies every default and turns durations into milliseconds. */
const PolicyFile = (0,section/* section */.uW)({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    artifact: sections/* Artifact */.FV.prefault({}).describe('What is released.'),
    trust: sections/* Trust */.R_.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
    signing: sections/* Signing */.SG.prefault({}).describe('Defaults of the signing inputs.'),
    environments: schemas/* record */.g1P(section/* Name */.SX, environment/* Environment */.OH).default({}).describe('Where the artifact goes, stage by stage.'),
    rollout: rollout/* Rollout */.m.optional().describe('How traffic is shifted and judged.'),
    smoke: sections/* Smoke */._v.prefault({}).describe('Smoke tests and what identity they ask for.'),
    triage: sections/* Triage */.Tr.prefault({}).describe('What happens to dependency updates.'),
    schedule: sections/* Schedule */.qg.prefault({}).describe('Release trains.'),
    notify: schemas/* array */.YOg(sections/* Notify */.M9).max(100).default([]).describe('Who is told.'),
    roles: sections/* Roles */.YK.default({}).describe('People or teams by role.'),
    ledger: sections/* Ledger */.Oc.prefault({}).describe('Where facts are kept.'),
    alerts: Reserved.optional().describe('Alert rules.'),
    incident: IncidentSettings.prefault({}).describe('Clocks of incidents.'),
    metrics: Reserved.optional().describe('Metric settings.'),
    support: Reserved.optional().describe('Reserved for a later version.'),
    access: Reserved.optional().describe('Reserved for a later version.'),
    sop: sections/* Sop */.b1.optional().describe('The tracked procedure that this policy follows.')
});
/** The policy of a repository without a policy file: every default, no environment. */
function defaultPolicy() {
    return PolicyFile.parse({ version: 1 });
}
/** The environments' names, each behind the one that it comes `after`; a cycle's members come last, as written. */
function environmentNames(policy) {
    const waiting = Object.keys(policy.environments);
    const ordered = [];
    while (waiting.length > 0) {
        const next = waiting.findIndex(name => {
            const after = policy.environments[name]?.after;
            return after === undefined || !waiting.includes(after);
        });
        ordered.push(...waiting.splice(Math.max(next, 0), 1));
    }
    return ordered;
}


/***/ }),

/***/ 95020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79150);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59304);


const policyFile = { name: 'policy', keysAt: path => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keysAt */ ._)(path) };
/** Turns what the schema found wrong into sentences, one per unknown key. */
function problemsOf(issues, parent = [], file = policyFile) {
    return issues.flatMap(issue => {
        const path = [...parent, ...issue.path];
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => unknownKey(path, key, file));
        if (issue.code === 'invalid_union' && issue.errors.length > 0)
            return closestBranch(issue, path, file);
        if (issue.code === 'invalid_key')
            return problemsOf(issue.issues, path, file);
        return [{ path, message: `${nameOf(path, file)}: ${issue.message}` }];
    });
}
function closestBranch(issue, path, file) {
    // The branch that got past the type itself is the one that was meant.
    const meant = issue.errors.find(branch => branch.some(inner => inner.path.length > 0 || inner.code !== 'invalid_type'));
    return meant === undefined
        ? [{ path, message: `${nameOf(path, file)}: none of the allowed forms` }]
        : problemsOf(meant, path, file);
}
function unknownKey(path, key, file) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, file.keysAt(path));
    const place = path.length === 0 ? `the ${file.name}` : nameOf(path, file);
    const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
    return { path, key, message: `unknown key "${key}" in ${place}${hint}` };
}
function nameOf(path, file) {
    return path.length === 0 ? file.name : path.map(String).join('.');
}


/***/ }),

/***/ 53667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Rollout),
/* harmony export */   v: () => (/* binding */ RolloutOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _router_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99109);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71589);



const Step = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ at: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('0s'), weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100) });
const Profile = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['standard', 'adaptive', 'linear', 'gentle']),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Step)
        .min(1)
        .max(200)
        .refine(steps => steps.at(-1)?.weight === 100, { error: 'expected the last step to have weight 100' })
        .refine(steps => steps.every((step, index) => step.at >= (steps[index - 1]?.at ?? 0)), {
        error: 'expected steps in the order of their "at"'
    })
]);
const Tolerance = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    'error-relative': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).default(10),
    'error-points': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100).default(0.02),
    latency: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).default(10)
});
const Margin = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    'error-points': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100).default(1),
    latency: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).default(20)
});
const Alarms = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    'error-rate': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(100).default(5),
    health: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).default(3)
});
const probability = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(0.5);
const AfterFailure = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['rollback', 'hold']);
const shape = {
    router: _router_js__WEBPACK_IMPORTED_MODULE_0__/* .RouterSettings */ .n.prefault({ kind: 'embedded' }).describe('What moves the traffic.'),
    metrics: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What tells how both colours do.'),
    profile: Profile.default('standard').describe('The steps of the weight.'),
    duration: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('30m').describe('Scales every time of the judge and the profile.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['sequential', 'thresholds']).default('sequential').describe('How green is judged.'),
    tolerance: Tolerance.prefault({}).describe('What is not yet harm: percent, points, percent.'),
    margin: Margin.prefault({}).describe('What green must be proven within to finish: points, percent.'),
    alpha: probability.default(0.01).describe('The chance to roll back a good green.'),
    beta: probability.default(0.05).describe('The chance to finish with a bad one.'),
    'harm-budget': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(100).describe('Requests that may be harmed before a decision.'),
    bake: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('30m').describe('How long to watch after the last step.'),
    holdback: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(50).default(5).describe('Percent kept on blue while `adaptive` bakes.'),
    retain: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('24h').describe('How long the previous generation stays deployed after completion.'),
    lease: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('15s').describe('After this long without renewal the router goes back to blue by itself.'),
    'blind-timeout': (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('120s').describe('How long to go on without fresh data.'),
    grace: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('0s').describe('How much of the start the judge leaves out.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['hold', 'promote', 'rollback'])
        .default('hold')
        .describe('What to do when nothing could be proven.'),
    'on-failure': AfterFailure.default('rollback').describe('What to do when green is worse.'),
    alarms: Alarms.prefault({}).describe('Absolute alarms beside the judge: percent, failed checks.'),
    hold: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('24h').describe('How long green is kept after a rollback.')
};
const Rollout = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)(shape);
// A default would hide that the key is not written, and the whole file's value would never be reached.
function withoutDefaults() {
    const entries = Object.entries(shape).map(([key, value]) => [
        key,
        value
            .unwrap()
            .optional()
            .describe(value.description ?? key)
    ]);
    return Object.fromEntries(entries);
}
/** The same keys for one environment. What is not written there keeps the value of the whole file. */
const RolloutOverrides = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)(withoutDefaults());


/***/ }),

/***/ 99109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ routerKinds),
/* harmony export */   n: () => (/* binding */ RouterSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71589);


const Port = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(65_535);
/** Reaches the command line of a proxy as it is, so it must not be able to end a command or begin another. */
const PlainPath = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(500).regex(/^[\w./@%+:-]+$/, { error: 'expected a path without spaces or punctuation' });
const PlainName = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(64).regex(/^[\w.-]+$/, { error: 'expected letters, digits, ".", "_" or "-"' });
const Variable = _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(200).regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of an environment variable' });
const WebAddress = zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/, error: 'expected an http or https address' }).max(2000);
const Embedded = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('embedded'),
    port: Port.optional().describe('Where the proxy answers; any free port when absent.')
});
const HaproxySettings = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('haproxy'),
    socket: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([PlainPath.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PlainPath).min(1).max(64)])
        .describe('Runtime API with level admin: a path or host:port; several nodes in a list, all must answer.'),
    map: PlainPath.describe('Map file with the live slot, as HAProxy and this machine both call it.'),
    table: PlainName.default('sluice_lease').describe('Backend with the stick table whose entries expire.'),
    key: PlainName.optional().describe("The service's key in map and table; default the artifact's name.")
});
const NginxSettings = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('nginx'),
    directory: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.max(500).describe('Absolute path of the gate files that nginx looks at.')
});
/** What a program or an address outside can do, which nobody but its author knows. */
const abilities = {
    granularity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(1).default(0.01).describe("Smallest step of green's fraction."),
    assignment: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['request', 'connection', 'sticky'])
        .default('request')
        .describe('What one coin decides: a request, a connection, or a user.'),
    lease: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('True when it goes back to blue by itself once nobody renews.'),
    timeout: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('5s').describe('How long one call may take.')
};
const CommandSettings = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'),
    command: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe('Called with SLUICE_ACTION read, set or finalize; see docs/routers.md.'),
    ...abilities
});
const WebhookSettings = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('webhook'),
    url: WebAddress.describe('Receives each action as a signed POST; see docs/routers.md.'),
    'secret-env': Variable.describe('Environment variable with the secret that signs each request.'),
    ...abilities
});
const kinds = [Embedded, HaproxySettings, NginxSettings, CommandSettings, WebhookSettings];
const routerKinds = ['embedded', 'haproxy', 'nginx', 'command', 'webhook'];
/** What moves the traffic, each kind with its own settings. */
const RouterSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', kinds, { error: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKind */ .PI)(routerKinds) });


/***/ }),

/***/ 57520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ Artifact),
/* harmony export */   M9: () => (/* binding */ Notify),
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   R_: () => (/* binding */ Trust),
/* harmony export */   SG: () => (/* binding */ Signing),
/* harmony export */   Tr: () => (/* binding */ Triage),
/* harmony export */   YK: () => (/* binding */ Roles),
/* harmony export */   _v: () => (/* binding */ Smoke),
/* harmony export */   b1: () => (/* binding */ Sop),
/* harmony export */   qg: () => (/* binding */ Schedule)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _smoke_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32608);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71589);





const DigestText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Artifact = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ name: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.optional(), store: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional() });
const Trust = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    workflow: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT,
    repository: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    'repository-id': _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    ref: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    issuer: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('https://token.actions.githubusercontent.com'),
    event: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    runner: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    commit: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(3),
        zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['1', '2', '3', 'SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_2', 'SLSA_BUILD_LEVEL_3'])
    ])
        .transform(level => Number(String(level).at(-1)))
        .optional()
        .describe('The least build level of SLSA that a provenance must have earned: 1, 2 or 3.'),
    parameters: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT)
        .default({})
        .describe('External parameters of a build beside its workflow, such as inputs.flavour, each with the values that are allowed.'),
    keys: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT.describe('Public keys: paths of PEM files, or SHA-256 digests of their SPKI.'),
    root: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional().describe('Path of a trusted_root.json. Default: the roots of the instances that GitHub signs with.')
});
const Signing = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    with: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['github', 'sigstore', 'key']).optional(),
    'private-key-env': _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    command: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    fulcio: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    rekor: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    'rekor-version': zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(2)]).default(1),
    timestamp: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(),
    'public-log': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false)
});
const Identity = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    version: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('/api/version').describe('Path that tells version, commit, build_id or digest.'),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_smoke_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceLevels */ .To).default('claimed').describe('How strongly the digest must be shown.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1).default(0.99).describe('How sure it must be that no stale share is left.'),
    'stale-share': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1).default(0.1).describe('Share of stale backends that must not stay unseen.'),
    instances: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(10_000).optional().describe('How many instances there are; fewer answering is sticky.'),
    backends: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).max(1000).default([]).describe('host:port of each backend, to ask one by one.'),
    content: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).default({}).describe('Served path → file in the artifact, for level content.'),
    challenge: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, file: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY })
        .optional()
        .describe('Path that answers challenges and the file that holds the key, for level challenge.')
});
const Smoke = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ suite: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional(), identity: Identity.prefault({}) });
const Triage = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    critical: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['merge', 'label']).default('merge'),
    'critical-major': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['label', 'merge']).default('label'),
    'merge-method': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['squash', 'merge', 'rebase']).default('squash'),
    age: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('72h'),
    review: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('24h'),
    escalate: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive()).default([50, 100, 150]),
    bots: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY])).default([]),
    'npm-registry': zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/ })
        .default('https://registry.npmjs.org')
        .describe('Where npm packages are looked up: the base URL of a registry.'),
    licenses: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional()
});
const Train = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    name: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX,
    cron: _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .CronText */ .u3.default('0 2 * * *'),
    zone: _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .Zone */ .bo.default('UTC'),
    environment: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX,
    'catch-up': (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('4h')
});
const Schedule = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ trains: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Train).max(100).default([]) });
const Notify = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook']),
    on: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Texts */ .NT
})
    .describe('Where events are told; secrets by the name of an environment variable only.');
const Roles = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX, zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY).min(1)]));
const Ledger = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['github', 'git']).optional(),
    branch: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.default('sluice-ledger'),
    repository: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY.optional()
});
const Sop = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)({ id: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, version: _section_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY, digest: DigestText });


/***/ }),

/***/ 79565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isZone),
/* harmony export */   DU: () => (/* binding */ firingOf),
/* harmony export */   dS: () => (/* binding */ isCron)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);

/** Tells whether the text is a schedule of five fields, such as `0 2 * * *`. */
function isCron(text) {
    return firingOf(text, 'UTC') !== undefined;
}
/** Tells whether the text is a zone of the IANA database, such as `Europe/Vienna`. */
function isZone(text) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return /^[A-Za-z]/.test(text);
    }
    catch {
        return false;
    }
}
/**
 * Reads a schedule in its zone; undefined when it cannot be read.
 * A time inside a spring gap fires right after the jump; one that an autumn night has twice fires once, the first time.
 */
function firingOf(cron, zone) {
    if (cron.trim().split(/\s+/).length !== 5)
        return undefined;
    try {
        const schedule = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: zone, paused: true });
        // The library works in whole seconds; a fraction must not make it skip the second that follows.
        return after => schedule.nextRun(new Date(Math.floor(after / 1000) * 1000))?.getTime();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 72057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readMoment),
/* harmony export */   t: () => (/* binding */ isMoment)
/* harmony export */ });
const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
/** Reads the text; undefined when it names no day and time that exist on a calendar. */
function readMoment(text) {
    const [, day = '', time = '00:00', offset] = pattern.exec(text) ?? [];
    const instant = Date.parse(`${day}T${time}Z`);
    // A day such as 31 February is taken for a day in March.
    if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(day))
        return undefined;
    return { day, time, offset };
}
/** Tells whether the text is a moment that a policy may write. */
function isMoment(text) {
    return readMoment(text) !== undefined;
}


/***/ }),

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
}


/***/ })

};
