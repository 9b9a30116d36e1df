export const id = 890;
export const ids = [890];
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

/***/ 50890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copyDoor: () => (/* binding */ copyDoor)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/docker-credentials.js


const Config = schemas/* looseObject */._H3({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ auth: schemas/* string */.YjP().optional() })).default({})
});
/** Reads who we are at a registry from Docker's own file; undefined where it says nothing in plain. */
function dockerCredentials(path) {
    return host => {
        const { auths } = Config.catch({ auths: {} }).parse(readConfig(path));
        const auth = auths[host]?.auth ?? auths[`https://${host}`]?.auth;
        if (auth === undefined)
            return undefined;
        const [username = '', ...password] = Buffer.from(auth, 'base64').toString('utf8').split(':');
        return { username, password: password.join(':') };
    };
}
function readConfig(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/domain/oci/manifest.js



/** The four kinds of manifests that are in use; a registry is always asked for all of them. */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
const indexType = manifestTypes[0];
const Annotations = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional();
const Descriptor = schemas/* looseObject */._H3({
    mediaType: schemas/* string */.YjP().max(255),
    digest: schemas/* string */.YjP().max(255),
    size: schemas/* int */.Whr().nonnegative(),
    artifactType: schemas/* string */.YjP().optional(),
    urls: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    annotations: Annotations
});
const Image = schemas/* looseObject */._H3({
    schemaVersion: schemas/* literal */.euz(2),
    config: Descriptor,
    layers: schemas/* array */.YOg(Descriptor).max(1000),
    artifactType: schemas/* string */.YjP().optional(),
    subject: Descriptor.optional(),
    annotations: Annotations
});
const Index = schemas/* looseObject */._H3({
    schemaVersion: schemas/* literal */.euz(2),
    manifests: schemas/* array */.YOg(Descriptor).max(1000),
    artifactType: schemas/* string */.YjP().optional(),
    subject: Descriptor.optional(),
    annotations: Annotations
});
/** Reads a manifest. Throws `unsupported-artifact` for a shape that could not be copied whole. */
function readManifest(bytes, mediaType, name) {
    const isIndex = mediaType === manifestTypes[0] || mediaType === manifestTypes[2];
    const known = manifestTypes.includes(mediaType);
    if (!known)
        throw unsupported(name, `its type is ${JSON.stringify(mediaType.slice(0, 100))}`);
    const value = parse(bytes, name);
    const declared = value?.mediaType;
    if (declared !== undefined && declared !== mediaType)
        throw unsupported(name, 'it is given with another type than its own');
    return isIndex ? readIndex(value, name) : readImage(value, name);
}
function readIndex(value, name) {
    const read = Index.safeParse(value);
    if (!read.success)
        throw unsupported(name, 'it is no image index');
    const { manifests, subject, artifactType, annotations } = read.data;
    const children = manifests.map(child => named(child, name));
    return { blobs: [], children, subject: subject && named(subject, name), artifactType, annotations };
}
function readImage(value, name) {
    const read = Image.safeParse(value);
    if (!read.success)
        throw unsupported(name, 'it is no image manifest');
    const { config, layers, subject, annotations } = read.data;
    const own = [config, ...layers].filter(blob => !isForeign(blob)).map(blob => named(blob, name));
    const blobs = [...new Map(own.map(blob => [blob.digest, blob])).values()];
    const artifactType = read.data.artifactType ?? config.mediaType;
    return { blobs, children: [], subject: subject && named(subject, name), artifactType, annotations };
}
function isForeign({ mediaType, urls }) {
    return /nondistributable|foreign/.test(mediaType) && (urls?.length ?? 0) > 0;
}
function named({ digest, mediaType, size, artifactType, annotations }, name) {
    if (!(0,domain_digest/* isDigest */.Bc)(digest))
        throw unsupported(name, `it names ${JSON.stringify(digest.slice(0, 80))}, which is no sha256`);
    return { digest, mediaType, size, artifactType, annotations };
}
function parse(bytes, name) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw (0,failure/* unavailable */.hU)('unsupported-artifact', `the manifest ${name} is no JSON`, cause);
    }
}
function unsupported(name, why) {
    return (0,failure/* unavailable */.hU)('unsupported-artifact', `the manifest ${name} cannot be copied whole: ${why}`);
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-graph.js


const mostManifests = 2000;
const deepest = 32;
/**
 * Reads a whole artifact before anything is written: manifests, their children, and whatever refers to any of them.
 * A manifest that is met again is not followed again, so a loop through subjects ends.
 */
async function readGraph(source, root) {
    const seen = new Map();
    const body = await collect(source, root, seen, 0);
    const referrers = [];
    const waiting = [...body];
    for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
        for (const { digest } of await source.referrers(node.manifest.digest)) {
            const found = seen.has(digest) ? [] : await collect(source, digest, seen, 0);
            referrers.push(...found);
            waiting.push(...found);
        }
    }
    const all = [...body, ...referrers].flatMap(({ parts }) => parts.blobs);
    return { body, referrers, blobs: [...new Map(all.map(blob => [blob.digest, blob])).values()] };
}
async function collect(source, digest, seen, depth) {
    if (depth > deepest || seen.size >= mostManifests) {
        throw (0,failure/* unavailable */.hU)('unsupported-artifact', `the artifact has more than ${mostManifests} manifests, or nests too deep`);
    }
    const manifest = await source.manifest(digest);
    if (manifest === undefined)
        throw (0,failure/* unavailable */.hU)('artifact-missing', `${source.location} has no manifest ${digest}`);
    const node = { manifest, parts: readManifest(manifest.bytes, manifest.mediaType, digest) };
    seen.set(digest, node);
    const children = [];
    for (const child of node.parts.children) {
        if (!seen.has(child.digest))
            children.push(...(await collect(source, child.digest, seen, depth + 1)));
    }
    return [...children, node];
}
/** Lists a node as the referrer of the subject that it names. */
function asReferrer({ manifest, parts }) {
    const { digest, mediaType, bytes } = manifest;
    const { artifactType, annotations } = parts;
    return { digest, mediaType, size: bytes.length, artifactType, annotations };
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-copy.js



/**
 * Copies an artifact with everything that refers to it. All of it is read first; then blobs, children, parents,
 * referrers; then it is read back and compared; the tag moves last, so it never names what is not whole.
 */
async function copyArtifact(source, target, { digest, tag }) {
    const graph = await readGraph(source, digest);
    const blobs = await placeBlobs(graph, source, target);
    const manifestBytes = await putManifests([...graph.body, ...graph.referrers], target);
    for (const node of graph.referrers) {
        const { subject } = node.parts;
        if (subject !== undefined)
            await target.listReferrer(subject.digest, asReferrer(node));
    }
    await readBack(graph, target);
    const root = graph.body.at(-1);
    if (tag !== undefined && root !== undefined)
        await target.tag(tag, root.manifest);
    return { digest, ...blobs, manifestBytes, referrers: graph.referrers.length };
}
async function placeBlobs({ blobs }, source, target) {
    let blobBytesUploaded = 0;
    let mounted = 0;
    for (const blob of blobs) {
        const placed = await target.placeBlob(blob, source);
        if (placed === 'uploaded')
            blobBytesUploaded += blob.size;
        if (placed === 'mounted')
            mounted += 1;
    }
    return { blobBytesUploaded, mounted };
}
async function putManifests(nodes, target) {
    let bytes = 0;
    for (const { manifest } of nodes) {
        if ((await target.manifest(manifest.digest)) !== undefined)
            continue;
        await target.putManifest(manifest);
        bytes += manifest.bytes.length;
    }
    return bytes;
}
/** Believes nothing that it did not read again: every manifest, every referrer, every blob, and one of them whole. */
async function readBack(graph, target) {
    for (const { manifest } of [...graph.body, ...graph.referrers]) {
        const found = await target.manifest(manifest.digest);
        if (found === undefined)
            throw lacking(target, manifest.digest);
    }
    for (const { manifest, parts } of graph.referrers) {
        if (parts.subject === undefined)
            continue;
        const listed = await target.referrers(parts.subject.digest);
        if (!listed.some(one => one.digest === manifest.digest))
            throw lacking(target, manifest.digest);
    }
    for (const blob of graph.blobs) {
        if (!(await target.hasBlob(blob)))
            throw lacking(target, blob.digest);
    }
    const smallest = graph.blobs.toSorted((one, other) => one.size - other.size)[0];
    if (smallest !== undefined)
        await compareWhole(smallest, target);
}
async function compareWhole(blob, target) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of await target.blob(blob))
        hash.update(chunk);
    const found = `sha256:${hash.digest('hex')}`;
    if (found === blob.digest)
        return;
    throw (0,failure/* unavailable */.hU)('artifact-altered', `${target.location} holds other bytes: expected ${blob.digest}, found ${found}`);
}
function lacking(target, digest) {
    return (0,failure/* unavailable */.hU)('artifact-missing', `${target.location} took ${digest} and does not have it; nothing was tagged`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-layout.js








const refName = 'org.opencontainers.image.ref.name';
const layoutText = '{"imageLayoutVersion":"1.0.0"}';
/** A folder in the OCI image layout. Its index lists tags, roots and referrers. */
class OciLayout {
    location;
    #directory;
    constructor(directory) {
        this.#directory = directory;
        this.location = `oci-layout:${directory}`;
    }
    async manifest(digest) {
        const bytes = await (0,promises_.readFile)(this.#path(digest)).catch(absent);
        if (bytes === undefined)
            return undefined;
        const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        if (found !== digest) {
            throw (0,failure/* unavailable */.hU)('artifact-altered', `${this.location} holds other bytes under ${digest}`);
        }
        return { digest, mediaType: await this.#mediaType(digest, bytes), bytes };
    }
    async blob({ digest }) {
        if ((await (0,promises_.stat)(this.#path(digest)).catch(absent)) === undefined) {
            throw (0,failure/* unavailable */.hU)('artifact-missing', `${this.location} has no blob ${digest}`);
        }
        return (0,external_node_fs_.createReadStream)(this.#path(digest));
    }
    async hasBlob({ digest, size }) {
        return (await (0,promises_.stat)(this.#path(digest)).catch(absent))?.size === size;
    }
    async referrers(digest) {
        const found = [];
        for (const entry of await this.#index()) {
            const manifest = await this.manifest(entry.digest);
            if (manifest === undefined)
                continue;
            const { subject } = readManifest(manifest.bytes, manifest.mediaType, entry.digest);
            if (subject?.digest === digest)
                found.push(entry);
        }
        return found;
    }
    /** The bytes are hashed on their way; what is not what the digest names never gets that name. */
    async placeBlob(descriptor, from) {
        if (await this.hasBlob(descriptor))
            return 'present';
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.#directory, 'blobs', 'sha256'), { recursive: true });
        const quarantine = (0,files/* temporaryIn */.xt)((0,external_node_path_.join)(this.#directory, 'blobs', 'sha256'));
        const file = await (0,promises_.open)(quarantine, 'wx');
        try {
            for await (const chunk of await from.blob(descriptor))
                await file.write(chunk);
        }
        finally {
            await file.close();
        }
        const { digest } = await (0,files/* hashFile */.DC)(quarantine);
        if (digest !== descriptor.digest) {
            throw (0,failure/* unavailable */.hU)('artifact-altered', `${from.location} gives ${digest} for ${descriptor.digest}`);
        }
        await (0,files/* moveInto */.cG)(quarantine, this.#path(digest));
        return 'uploaded';
    }
    async putManifest({ digest, bytes }) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.#directory, 'blobs', 'sha256'), { recursive: true });
        await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(this.#directory, 'oci-layout'), layoutText);
        await (0,files/* writeAtomically */.vK)(this.#path(digest), Buffer.from(bytes).toString('utf8'));
    }
    async listReferrer(_subject, referrer) {
        await this.#enlist(referrer);
    }
    async tag(name, { digest, mediaType, bytes }) {
        await this.#enlist({ digest, mediaType, size: bytes.length, annotations: { [refName]: name } });
    }
    async #enlist(added) {
        const name = added.annotations?.[refName];
        const others = (await this.#index()).filter(one => (name === undefined || one.annotations?.[refName] !== name) && one.digest !== added.digest);
        const manifests = [...others, added];
        await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(this.#directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
    }
    async #index() {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(this.#directory, 'index.json')).catch(absent);
        return bytes === undefined ? [] : readManifest(bytes, indexType, 'index.json').children;
    }
    /** A layout keeps no types beside its files: whoever lists a manifest says it, and else the manifest itself does. */
    async #mediaType(digest, bytes) {
        const listed = (await this.#index()).find(one => one.digest === digest)?.mediaType;
        if (listed !== undefined)
            return listed;
        const value = JSON.parse(new TextDecoder().decode(bytes));
        if (typeof value.mediaType === 'string')
            return value.mediaType;
        return value.manifests === undefined ? manifestTypes[1] : manifestTypes[0];
    }
    #path(digest) {
        return (0,external_node_path_.join)(this.#directory, 'blobs', 'sha256', (0,domain_digest/* hexOf */.ZD)(digest));
    }
}
function absent(thrown) {
    if ((0,files/* isAbsent */.W0)(thrown))
        return undefined;
    throw thrown;
}

;// CONCATENATED MODULE: ./lib/src/domain/oci/challenge.js
/** Reads a `WWW-Authenticate` header; undefined for a scheme that nobody here speaks. */
function readChallenge(header) {
    const [scheme = ''] = header.trim().split(/\s/, 1);
    if (scheme.toLowerCase() === 'basic')
        return { scheme: 'basic' };
    if (scheme.toLowerCase() !== 'bearer')
        return undefined;
    const given = new Map([...header.matchAll(/([a-z]{1,20})="([^"]{0,2000})"/g)].map(([, name, value]) => [name, value]));
    const realm = given.get('realm');
    return realm === undefined ? undefined : { scheme: 'bearer', realm, service: given.get('service') };
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-session.js


const patienceMs = 60_000;
const largestTokenCharacters = 100_000;
/** One conversation with a registry: addresses, authentication, and the counted bytes. */
class RegistrySession {
    host;
    #base;
    #settings;
    #authorization;
    constructor(settings) {
        this.host = settings.host;
        this.#settings = settings;
        this.#base = `${isLoopback(settings.host) ? 'http' : 'https'}://${settings.host}`;
    }
    /** Asks once, and once more when the registry wants to know who asks. Throws `store-refused` when it does not answer. */
    async ask(request) {
        const first = await this.#send(request);
        if (first.status !== 401 || isStream(request.body))
            return first;
        await first.body?.cancel();
        await this.#authenticate(first.headers.get('www-authenticate') ?? '');
        return this.#send(request);
    }
    async #send({ method, path, headers, body }) {
        const url = new URL(path, this.#base);
        // Only the registry itself is told who we are; where it sends us for bytes, the address alone must do.
        const own = url.origin === this.#base && this.#authorization !== undefined;
        const given = { ...headers, ...(own && { authorization: this.#authorization ?? '' }) };
        const sent = { method, headers: given, signal: AbortSignal.timeout(patienceMs) };
        try {
            // Node's own types do not know `duplex` yet, and a stream cannot be sent without it.
            return await fetch(url, (body === undefined ? sent : { ...sent, body, duplex: 'half' }));
        }
        catch (cause) {
            throw (0,failure/* unavailable */.hU)('store-refused', `${this.host} does not answer ${method} ${url.pathname}`, cause);
        }
    }
    async #authenticate(header) {
        const challenge = readChallenge(header);
        const { credentials } = this.#settings;
        const basic = credentials && `Basic ${btoa(`${credentials.username}:${credentials.password}`)}`;
        if (challenge?.scheme === 'basic' && basic !== undefined)
            this.#authorization = basic;
        else if (challenge?.scheme === 'bearer') {
            this.#authorization = `Bearer ${await this.#token(challenge.realm, challenge.service, basic)}`;
        }
        else
            throw this.#unauthorized('it wants credentials that nobody gave');
    }
    async #token(realm, service, basic) {
        const url = new URL(realm);
        if (url.protocol !== 'https:' && !isLoopback(url.host))
            throw this.#unauthorized(`it sends us to ${url.origin}`);
        if (service !== undefined)
            url.searchParams.set('service', service);
        for (const scope of this.#settings.scopes)
            url.searchParams.append('scope', scope);
        const headers = basic === undefined ? {} : { authorization: basic };
        const found = await this.#tokenAt(url, headers);
        if (found !== undefined)
            return found;
        throw this.#unauthorized(`the token service ${url.origin} gives none`);
    }
    async #tokenAt(url, headers) {
        try {
            const answer = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
            const text = answer.ok ? (await answer.text()).slice(0, largestTokenCharacters) : '{}';
            const { token, access_token: other } = JSON.parse(text);
            const found = token ?? other;
            return typeof found === 'string' && found !== '' ? found : undefined;
        }
        catch (cause) {
            throw (0,failure/* unavailable */.hU)('store-refused', `the token service ${url.origin} does not answer`, cause);
        }
    }
    #unauthorized(why) {
        return (0,failure/* unavailable */.hU)('store-refused', `${this.host} does not let us in: ${why}`);
    }
}
function isLoopback(host) {
    return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/.test(host);
}
function isStream(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-registry.js





const largestManifestBytes = 8 * 1024 * 1024;
/** One repository of a registry that speaks the distribution protocol. */
class OciRegistry {
    location;
    host;
    repository;
    #session;
    #root;
    /** Undefined until the registry has shown whether it keeps referrers itself. */
    #keepsReferrers;
    constructor(settings) {
        this.host = settings.host;
        this.repository = settings.repository;
        this.location = `oci://${settings.host}/${settings.repository}`;
        this.#root = `/v2/${settings.repository}`;
        this.#session = new RegistrySession(settings);
    }
    manifest(digest) {
        return this.#manifestAt(digest, digest);
    }
    /** Finds what a tag names now. */
    tagged(tag) {
        return this.#manifestAt(tag, undefined);
    }
    async blob({ digest }) {
        const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/blobs/${digest}` });
        if (answer.ok && answer.body !== null)
            return answer.body;
        throw await this.#refused(answer, `to give the blob ${digest}`);
    }
    async hasBlob({ digest, size }) {
        const answer = await this.#session.ask({ method: 'HEAD', path: `${this.#root}/blobs/${digest}` });
        if (answer.status === 404)
            return false;
        if (!answer.ok)
            throw await this.#refused(answer, `to look for the blob ${digest}`);
        return Number(answer.headers.get('content-length') ?? size) === size;
    }
    async referrers(digest) {
        if (this.#keepsReferrers !== false) {
            const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/referrers/${digest}` });
            this.#keepsReferrers = answer.ok;
            if (answer.ok)
                return readManifest(await bytesOf(answer, this.location), indexType, digest).children;
            await answer.body?.cancel();
            if (answer.status !== 404)
                throw await this.#refused(answer, `to list what refers to ${digest}`);
        }
        const listed = await this.tagged(fallbackTag(digest));
        return listed === undefined ? [] : readManifest(listed.bytes, listed.mediaType, fallbackTag(digest)).children;
    }
    /** Mounts first. A registry that does not mount has opened an upload by the same question, and that one is used. */
    async placeBlob(descriptor, from) {
        if (await this.hasBlob(descriptor))
            return 'present';
        const { digest, size } = descriptor;
        const near = from instanceof OciRegistry && from.host === this.host ? from.repository : undefined;
        const query = near === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(near)}`;
        const opened = await this.#session.ask({ method: 'POST', path: `${this.#root}/blobs/uploads/${query}` });
        await opened.body?.cancel();
        if (opened.status === 201)
            return 'mounted';
        const location = opened.headers.get('location');
        if (opened.status !== 202 || location === null)
            throw await this.#refused(opened, 'to open an upload');
        const target = new URL(location, opened.url);
        target.searchParams.set('digest', digest);
        const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) };
        const body = await from.blob(descriptor);
        const answer = await this.#session.ask({ method: 'PUT', path: target.href, headers, body });
        await answer.body?.cancel();
        if (answer.status === 201)
            return 'uploaded';
        throw await this.#refused(answer, `the blob ${digest}`);
    }
    async putManifest(manifest) {
        await this.#put(manifest.digest, manifest);
    }
    /** Where the registry keeps no referrers, the specification has a tag of a certain name keep them. */
    async listReferrer(subject, referrer) {
        const listed = await this.referrers(subject);
        if (this.#keepsReferrers === true || listed.some(one => one.digest === referrer.digest))
            return;
        const manifests = [...listed, referrer];
        const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }));
        await this.#put(fallbackTag(subject), { digest: digestOf(bytes), mediaType: indexType, bytes });
    }
    async tag(name, manifest) {
        await this.#put(name, manifest);
        const seen = await this.tagged(name);
        if (seen?.digest === manifest.digest)
            return;
        throw (0,failure/* unavailable */.hU)('store-refused', `${this.location}:${name} names ${seen?.digest ?? 'nothing'} after it was set`);
    }
    async #put(reference, { mediaType, bytes }) {
        const path = `${this.#root}/manifests/${reference}`;
        const answer = await this.#session.ask({ method: 'PUT', path, headers: { 'content-type': mediaType }, body: bytes });
        await answer.body?.cancel();
        if (!answer.ok)
            throw await this.#refused(answer, `the manifest ${reference}`);
    }
    async #manifestAt(reference, expected) {
        const headers = { accept: manifestTypes.join(', ') };
        const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/manifests/${reference}`, headers });
        if (answer.status === 404)
            return void (await answer.body?.cancel());
        if (!answer.ok)
            throw await this.#refused(answer, `to give the manifest ${reference}`);
        const bytes = await bytesOf(answer, this.location);
        const digest = digestOf(bytes);
        if (expected !== undefined && digest !== expected) {
            throw (0,failure/* unavailable */.hU)('artifact-altered', `${this.location} answers ${digest} for ${expected}`);
        }
        return { digest, mediaType: (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '', bytes };
    }
    async #refused(answer, what) {
        const code = answer.status === 404 ? 'artifact-missing' : 'store-refused';
        return (0,failure/* unavailable */.hU)(code, `${this.location} refuses ${what}: status ${answer.status}`);
    }
}
function fallbackTag(digest) {
    return `sha256-${(0,domain_digest/* hexOf */.ZD)(digest)}`;
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function bytesOf(answer, location) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
        size += chunk.length;
        if (size > largestManifestBytes)
            throw (0,failure/* unavailable */.hU)('unsupported-artifact', `${location} gives a manifest above 8 MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/src/adapters/stores/oci-copies.js




/** Copies between registries and layouts; both ends are named by reference. */
function createOciCopies(settings) {
    return {
        async look(source) {
            const { body, referrers, blobs } = await readGraph(openEnd(source, [source], settings), source.digest);
            return {
                digest: source.digest,
                manifests: body.length,
                blobs: blobs.length,
                blobBytes: blobs.reduce((sum, blob) => sum + blob.size, 0),
                referrers: referrers.length
            };
        },
        copy(source, destination) {
            const from = openEnd(source, [source], settings);
            // A mount reads from the source with the rights of the destination's token.
            const to = openEnd(destination, [destination, source], settings);
            return copyArtifact(from, to, { digest: source.digest, tag: destination.tag });
        }
    };
}
function openEnd(end, among, settings) {
    if (end.kind === 'layout')
        return new OciLayout(settings.resolve(end.directory));
    const { host, repository } = end;
    const near = among.flatMap(one => (one.kind === 'registry' && one.host === host ? [one.repository] : []));
    const rights = (name) => (name === repository && among.length > 1 ? 'pull,push' : 'pull');
    const scopes = [...new Set(near)].map(name => `repository:${name}:${rights(name)}`);
    return new OciRegistry({ host, repository, scopes, credentials: settings.credentials(host) });
}

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 1 modules
var policy = __webpack_require__(40717);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/copy/apply.js
function apply(_, { ports }, { source, destination }) {
    return ports.copies.copy(source, destination);
}

// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/copy/inputs.js


const CopyInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    source: schemas/* string */.YjP().min(1).describe('What is copied: oci://host/repository@sha256:… or oci-layout:DIR@sha256:….'),
    destination: schemas/* string */.YjP()
        .min(1)
        .describe('Where to: oci://host/repository, with a tag if one shall name it, or oci-layout:DIR.')
});

;// CONCATENATED MODULE: ./lib/src/domain/oci/reference.js


const host = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const repository = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const tag = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Reads `oci://host/repository@sha256:…`, `oci-layout:DIR@sha256:…`, each with a tag or digest or neither. */
function parseReference(text, input) {
    const [place = '', digest] = cut(text, '@');
    if (digest !== undefined && !(0,domain_digest/* isDigest */.Bc)(digest))
        throw bad(text, input);
    const named = digest === undefined ? {} : { digest };
    if (place.startsWith('oci-layout:')) {
        const directory = place.slice('oci-layout:'.length);
        if (directory === '')
            throw bad(text, input);
        return { kind: 'layout', directory, ...named };
    }
    if (!place.startsWith('oci://'))
        throw bad(text, input);
    return registry(place.slice('oci://'.length), named, () => bad(text, input));
}
function registry(place, named, refuse) {
    const slash = place.indexOf('/');
    const path = place.slice(slash + 1);
    const colon = path.lastIndexOf(':');
    const name = colon < 0 ? path : path.slice(0, colon);
    const label = colon < 0 ? undefined : path.slice(colon + 1);
    if (slash < 1 || !host.test(place.slice(0, slash)) || !repository.test(name) || name.length > 255)
        throw refuse();
    if (label !== undefined && !tag.test(label))
        throw refuse();
    return { kind: 'registry', host: place.slice(0, slash), repository: name, ...named, ...(label && { tag: label }) };
}
function cut(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function bad(found, input) {
    const expected = 'oci://host/repository@sha256:… or oci-layout:DIR@sha256:…, in lower case';
    const example = `oci://registry.example/shop@sha256:${'9f2c41aa'.repeat(8)}`;
    return (0,failure/* usage */.CI)('bad-input', { input, found, expected, example });
}

;// CONCATENATED MODULE: ./lib/src/operations/copy/observe.js


/** Reads all of the artifact, so that what cannot be copied whole is refused before the first write. */
async function observe({ inputs, ports }) {
    const source = parseReference(inputs.source, 'source');
    const destination = parseReference(inputs.destination, 'destination');
    const { digest } = source;
    if (digest === undefined) {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'source', found: inputs.source, expected: 'a digest after "@"; a tag can move' });
    }
    if (destination.digest !== undefined && destination.digest !== digest) {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'destination', found: inputs.destination, expected: 'the same digest, or none' });
    }
    const named = { ...source, digest };
    return { source: named, destination, shape: await ports.copies.look(named) };
}

;// CONCATENATED MODULE: ./lib/src/operations/copy/plan.js
/** What could be read whole is copied; what is there already costs nothing. */
function plan(_, __) {
    return { proceed: true };
}

;// CONCATENATED MODULE: ./lib/src/operations/copy/report.js

/** Says what was moved, in counted bytes. */
function report({ facts, done }) {
    const { digest, manifests, blobs, blobBytes, referrers } = facts.shape;
    if (done === undefined) {
        const text = `${manifests} manifests, ${blobs} blobs (${blobBytes} bytes), ${referrers} referrers`;
        const headline = `copy would proceed · ${(0,domain_digest/* shortDigest */.VK)(digest)}`;
        return { outcome: 'planned', headline, blocks: [{ kind: 'text', text }], result: { ...facts.shape } };
    }
    const moved = done.blobBytesUploaded + done.manifestBytes + done.mounted > 0;
    const rows = [
        ['blob bytes uploaded', String(done.blobBytesUploaded)],
        ['manifest bytes', String(done.manifestBytes)],
        ['blobs mounted', `${done.mounted} of ${blobs}`],
        ['referrers', String(done.referrers)]
    ];
    const outcome = moved ? 'done' : 'unchanged';
    return {
        outcome,
        headline: `copy ${outcome} · ${(0,domain_digest/* shortDigest */.VK)(digest)}`,
        blocks: [{ kind: 'table', columns: ['what', 'count'], rows }],
        result: { ...done }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/copy/index.js





/** Copies an artifact by digest between stores, with everything that refers to it. */
const copy = {
    name: 'copy',
    Inputs: CopyInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/copy.js







/** Who we are at a registry comes from Docker's own configuration; at GitHub's, else from the token. */
const copyDoor = (0,door/* door */.d)(copy, async (inputs, { run, environment }) => {
    const folder = environment.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
    const docker = dockerCredentials((0,external_node_path_.join)(folder, 'config.json'));
    const token = inputs.githubToken ?? environment.GITHUB_TOKEN ?? environment.GH_TOKEN;
    const github = token === undefined ? undefined : { username: run.actor.login, password: token };
    const copies = createOciCopies({
        credentials: host => docker(host) ?? (host === 'ghcr.io' ? github : undefined),
        resolve: directory => (0,external_node_path_.resolve)(run.workingDirectory, directory)
    });
    return { ports: { copies }, policy: (0,policy/* defaultPolicy */.G4)() };
});


/***/ })

};
