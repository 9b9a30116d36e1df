export const id = 8659;
export const ids = [8659];
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

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const part = '([A-Za-z0-9_.-]{1,100})';
/**
 * Reads `owner/name` off the remote `origin` of the repository that holds `directory`. Undefined when there is none,
 * or when it lies on another server than `serverUrl`: a token is shown to nobody who was not meant.
 */
async function originRepository(directory, serverUrl) {
    try {
        const { stdout } = await execute('git', ['-C', directory, 'remote', 'get-url', 'origin']);
        return repositoryAt(stdout.trim(), new URL(serverUrl).hostname);
    }
    catch {
        return undefined;
    }
}
/** Understands `https://host/owner/name`, `ssh://git@host/owner/name` and `git@host:owner/name`, with or without `.git`. */
function repositoryAt(address, host) {
    const name = host.replaceAll('.', '\\.');
    const forms = [`https://(?:[^/@]*@)?${name}/`, `ssh://[^/@]*@${name}(?::\\d+)?/`, `[^/@:]*@${name}:`];
    const found = new RegExp(`^(?:${forms.join('|')})${part}/${part}?/?$`, 'i').exec(address);
    const [, owner, repository = ''] = found ?? [];
    const bare = repository.replace(/\.git$/, '');
    return owner === undefined || bare === '' ? undefined : `${owner}/${bare}`;
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
/** Reads a digest typed by a person. Throws `usage` with what was found when it is anything else. */
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
/** The 64 hex characters alone, as file names and registries' fallback tags want them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** A short form for people, never for machines: `sha256:9f2c…41aa`. */
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
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

/***/ 59304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The valid name that a mistyped one most likely meant; undefined when none is near. */
function nearest(typed, valid) {
    // Distance is quadratic in the length, and nobody mistypes a name this long.
    if (typed.length > 60)
        return undefined;
    const ranked = valid.map(name => ({ name, distance: distance(typed, name) })).sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : undefined;
}
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
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

/***/ 71589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Fc: () => (/* binding */ Plug),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   PI: () => (/* binding */ unknownKind),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71911);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59304);



/** A strict part of the policy file: kebab-case keys as written, camelCase keys once read. */
function section(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape).transform(camelKeys);
}
function camelKeys(written) {
    const entries = Object.entries(written).map(([key, value]) => [camel(key), value]);
    return Object.fromEntries(entries);
}
function camel(key) {
    return key.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A duration that may be left out; the default is written as people write it. */
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
/** A name that others refer to: an environment, a suite, a role. */
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    // Such a key would reach an object's prototype instead of becoming a name.
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
/** One plug by its kind; the adapter of that kind checks its own settings. */
const Plug = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: Name });
/** What to say of a `kind` that no plug has: every kind there is, and the one that was most likely meant. */
function unknownKind(kinds) {
    return ({ code, input }) => {
        if (code !== 'invalid_union')
            return undefined;
        const found = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
        const near = typeof found === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(found, kinds) : undefined;
        const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
        return `expected one of ${kinds.join(', ')}${hint}`;
    };
}


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

/***/ 32608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  To: () => (/* binding */ evidenceLevels),
  GD: () => (/* binding */ expectedText),
  Ec: () => (/* binding */ judgeIdentity),
  xN: () => (/* binding */ readIdentity),
  se: () => (/* binding */ sampleSize)
});

// EXTERNAL MODULE: ./lib/src/domain/smoke/json-body.js
var json_body = __webpack_require__(52976);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/routing.js
const fewestForRuns = 12;
const leastShareOfSwitches = 0.3;
/**
 * Looks whether connections were routed independently, on which every bound rests. Affinity to the caller's address
 * shows as fewer instances than there are; affinity for a time, as long runs of the same one.
 */
function routingOf(samples, instances) {
    const named = samples.flatMap(({ instance }) => instance ?? []);
    const counts = new Map();
    for (const name of named)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    if (instances !== undefined && counts.size < instances) {
        return { sticky: `routing is sticky: ${counts.size} of ${instances} instances answered`, note: '' };
    }
    if (counts.size > 1 && named.length >= fewestForRuns && switchesTooSeldom(named, counts)) {
        return { sticky: `routing is sticky: ${counts.size} instances answered in long runs`, note: '' };
    }
    if (counts.size === 0)
        return { note: '' };
    return { note: `; ${counts.size} ${counts.size === 1 ? 'instance' : 'instances'} answered` };
}
/** Independent draws change from one to the next with probability 1 − Σp²; far fewer changes are no chance. */
function switchesTooSeldom(named, counts) {
    const same = [...counts.values()].reduce((sum, count) => sum + (count / named.length) ** 2, 0);
    const expected = (1 - same) * (named.length - 1);
    const observed = named.filter((name, index) => index > 0 && name !== named[index - 1]).length;
    // One stray answer of another instance is expected to switch only twice; that alone is no run.
    return expected >= 4 && observed < expected * leastShareOfSwitches;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/identity.js


/**
 * How the identity is known, weakest first. `claimed`: the service says so. `commit`: the commit that it says is the
 * one that was built. `platform`: the platform says which digest it runs. `content`: it serves the artifact's own
 * bytes. `challenge`: it knows a secret that only the artifact holds.
 */
const evidenceLevels = ['claimed', 'commit', 'platform', 'content', 'challenge'];
/** Number of fresh connections that would show a stale share of `staleShare` with `confidence`. */
function sampleSize(confidence, staleShare) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare));
}
const fields = ['digest', 'version', 'commit'];
/** The one text that is compared: all that is claimed, in one order. */
function expectedText(claim) {
    return fields.flatMap(name => claim[name] ?? []).join(' ');
}
/** Reads the claimed fields from an answer. One that is not told leaves the whole untold. */
function readIdentity(claim, response) {
    const json = response.status === 200 ? (0,json_body/* parseJson */.qF)(response.body)?.value : undefined;
    if (json === null || typeof json !== 'object')
        return { told: undefined };
    const all = json;
    const found = fields.filter(name => claim[name] !== undefined).map(name => toldField(name, all[name], claim));
    const told = found.every(part => part !== undefined) ? found.join(' ') : undefined;
    return { told, instance: instanceOf(all, response) };
}
const shortestCommit = 7;
/** Commits are often told short; a beginning of at least seven characters counts as the whole. */
function toldField(name, value, claim) {
    if (typeof value !== 'string' || value.length > 200 || value === '')
        return undefined;
    const short = name === 'commit' && value.length >= shortestCommit && claim.commit?.startsWith(value);
    return short ? claim.commit : value;
}
function instanceOf(told, { headers }) {
    const named = told.instance ?? told.hostname ?? headers['x-instance'] ?? headers['x-served-by'];
    return typeof named === 'string' && named.length <= 200 ? named : undefined;
}
/** Judges samples. One that differs decides; silence is never agreement, and neither is asking one backend again. */
function judgeIdentity(sampled) {
    const { claim, level, samples, wanted, everyBackend = false } = sampled;
    const expected = expectedText(claim);
    const who = everyBackend ? 'backends' : 'fresh connections';
    const how = level === 'challenge' || level === 'content' ? `prove ${expected} by ${level}` : `answer ${expected}`;
    const other = samples.find(({ told }) => told !== undefined && told !== expected)?.told;
    if (other !== undefined) {
        const count = samples.filter(({ told }) => told === other).length;
        const text = `${count} of ${samples.length} ${who} answer ${other}, expected ${expected}`;
        return { kind: 'mismatch', level, found: other, text };
    }
    const agreeing = samples.filter(({ told }) => told === expected).length;
    const text = `${agreeing} of ${wanted} ${who} ${how}`;
    if (agreeing < wanted)
        return { kind: 'unknown', level, text };
    if (everyBackend)
        return { kind: 'agrees', level, text };
    const routing = routingOf(samples, claim.instances);
    if (routing.sticky !== undefined)
        return { kind: 'unknown', level, text: `${text}, but ${routing.sticky}` };
    return { kind: 'agrees', level, text: `${text}; ${bound(claim)}${routing.note}` };
}
function bound({ confidence, staleShare }) {
    return `the stale share is below ${percent(staleShare)} with ${percent(confidence)} confidence`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))} %`;
}


/***/ }),

/***/ 52976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ deepestJson),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   oV: () => (/* binding */ whyNotJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** How deep an answer may nest; what people write stays far below, and deeper ones only serve to exhaust a stack. */
const deepestJson = 1000;
/** Reads a JSON body; undefined when it is none, or too deep. The wrapper tells JSON `null` from that. */
function parseJson(body) {
    const read = parsed(body);
    return read === undefined || nestsDeeper(read.value, deepestJson) ? undefined : read;
}
/** Says why a body is no JSON that can be looked into. */
function whyNotJson(body) {
    if (body.trim() === '')
        return 'an empty body instead of JSON';
    if (parsed(body) !== undefined)
        return `JSON that nests deeper than ${deepestJson}`;
    return /^\s*</.test(body) ? 'HTML or XML instead of JSON' : 'not JSON';
}
function parsed(body) {
    try {
        return { value: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}
function nestsDeeper(value, levels) {
    if (value === null || typeof value !== 'object')
        return false;
    return levels === 0 || Object.values(value).some(item => nestsDeeper(item, levels - 1));
}
/** Whether two JSON values are the same: numbers by their value, objects whatever their order. */
function sameJson(one, other) {
    if (one === other)
        return true;
    if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [keys, others] = [Object.keys(one), Object.keys(other)];
    if (keys.length !== others.length)
        return false;
    return keys.every(key => Object.hasOwn(other, key) && sameJson(one[key], other[key]));
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


/***/ }),

/***/ 44958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downDoor: () => (/* binding */ downDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/process-slots.js
var process_slots = __webpack_require__(42863);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(40049);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/local-processes.js


/** The proxies and slots that run under some homes; proxies come first, so that none points at a stopped slot. */
function createLocalProcesses(homes) {
    return {
        list: async () => homes.flatMap(home => [...proxiesOf(home), ...slotsOf(home)]),
        stop: ({ kind, home, name }) => (kind === 'proxy' ? (0,start/* stopProxyNamed */.CK)(home, name) : (0,process_slots/* stopSlotNamed */.q9)(home, name))
    };
}
function proxiesOf(home) {
    return (0,start/* runningProxies */.wB)(home).map(name => ({ kind: 'proxy', home, name }));
}
function slotsOf(home) {
    return (0,process_slots/* runningSlots */.Ri)(home).map(name => ({ kind: 'slot', home, name }));
}

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 1 modules
var policy = __webpack_require__(40717);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/down/apply.js
async function apply({ stop }, { ports }) {
    for (const process of stop)
        await ports.processes.stop(process);
    return { count: stop.length };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/down/inputs.js


const DownInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

;// CONCATENATED MODULE: ./lib/src/operations/down/observe.js
async function observe({ ports }) {
    return { running: await ports.processes.list() };
}

;// CONCATENATED MODULE: ./lib/src/operations/down/plan.js
/** Stops all that runs; proxies come before the slots they point at. */
function plan(_, { running }) {
    return running.length === 0 ? { proceed: false } : { proceed: true, stop: running };
}

;// CONCATENATED MODULE: ./lib/src/operations/down/report.js
function report({ plan, done }) {
    if (!plan.proceed)
        return { outcome: 'unchanged', headline: 'Nothing is running.', blocks: [], result: { stopped: [] } };
    const names = plan.stop.map(({ kind, name }) => `${kind} ${name}`);
    const rows = plan.stop.map(({ kind, name }) => [kind, name]);
    const blocks = [{ kind: 'table', columns: ['kind', 'name'], rows }];
    const count = `${names.length} ${names.length === 1 ? 'process' : 'processes'}`;
    if (done === undefined) {
        return { outcome: 'planned', headline: `Would stop ${count}.`, blocks, result: { running: names } };
    }
    return { outcome: 'done', headline: `Stopped ${count}.`, blocks, result: { stopped: names } };
}

;// CONCATENATED MODULE: ./lib/src/operations/down/index.js





/** Stops what local promotions and rollouts left running. */
const down = {
    name: 'down',
    Inputs: DownInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
;// CONCATENATED MODULE: ./lib/src/wiring/down.js





/** The policy plays no part: what runs is stopped even when the policy cannot be read. */
const downDoor = (0,door/* door */.d)(down, async (_, { run }) => ({
    ports: { processes: createLocalProcesses([run.home, (0,embedded.demoHome)(run)]) },
    policy: (0,policy/* defaultPolicy */.G4)()
}));


/***/ }),

/***/ 73954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ledgerRepository),
/* harmony export */   e7: () => (/* binding */ isJobOnGitHub),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   mL: () => (/* binding */ projectRepository)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54257);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const publicServer = 'https://github.com';
const publicApi = 'https://api.github.com';
/**
 * Names the repository on GitHub that keeps the facts; undefined where they stay on this machine. A workflow, or
 * `--repository`, names it; elsewhere it is where a clone came from, once there is a token to ask GitHub with.
 */
async function ledgerRepository({ ledger }, choice, host) {
    if (ledger.kind === 'git')
        return undefined;
    const named = ledger.repository ?? host.run.repository;
    if (named !== undefined)
        return named;
    if (ledger.kind === undefined && tokenOf(choice, host) === undefined)
        return undefined;
    const server = host.environment.GITHUB_SERVER_URL || publicServer;
    const origin = await (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(host.run.workingDirectory, server);
    if (origin !== undefined || ledger.kind === undefined)
        return origin;
    const example = 'ledger: { kind: github, repository: octo/shop }';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'repository', found: '', expected: 'owner/name', example });
}
/**
 * Names the repository whose pull requests are meant, wherever the ledger is: a workflow, or `--repository`, names it;
 * elsewhere it is where a clone came from, once there is a token. Undefined: this machine has none.
 */
async function projectRepository(choice, host) {
    if (host.run.repository !== undefined)
        return host.run.repository;
    if (tokenOf(choice, host) === undefined)
        return undefined;
    return (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(host.run.workingDirectory, host.environment.GITHUB_SERVER_URL || publicServer);
}
/** True in a job of a workflow whose facts are on GitHub: what stays in its folder is gone when the job ends. */
function isJobOnGitHub({ ledger }, { run }) {
    return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined;
}
/** Connects to a repository on GitHub. The library is loaded only here, for it is large. */
async function connectTo(repository, choice, host) {
    const token = tokenOf(choice, host);
    if (token === undefined) {
        const expected = `a token for ${repository} on GitHub`;
        const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'github-token', found: '', expected, example });
    }
    const { Connection } = await Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(8043)]).then(__webpack_require__.bind(__webpack_require__, 38043));
    const apiUrl = host.environment.GITHUB_API_URL || publicApi;
    return new Connection({ token, repository, apiUrl, ...host.pace });
}
function tokenOf({ githubToken }, { environment }) {
    return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
}


/***/ })

};
