export const id = 8504;
export const ids = [8504];
export const modules = {

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bundleDigest),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var json_canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5008);


/** Writes a bundle the one way a record holds it: canonical JSON (RFC 8785), without the line feed. */
function canonicalLine(bundle) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(bundle);
}
/** Names a bundle by the SHA-256 of its canonical line. */
function bundleDigest(line) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex')}`;
}


/***/ }),

/***/ 5268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes),
/* harmony export */   t: () => (/* binding */ publisher)
/* harmony export */ });
/** Who publishes Sluice, and so owns its predicate types. Never the consumer. */
const publisher = 'https://sluice-actions.github.io/sluice';
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    summary: 'https://slsa.dev/verification_summary/v1',
    buildRecord: `${publisher}/build-record/v1`,
    deployment: `${publisher}/deployment/v1`,
    recall: `${publisher}/recall/v1`
};


/***/ }),

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jp: () => (/* binding */ PolicyFile),
  G4: () => (/* binding */ defaultPolicy),
  iF: () => (/* binding */ environmentNames)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout.js
var rollout = __webpack_require__(3667);
// EXTERNAL MODULE: ./lib/src/domain/policy/section.js
var section = __webpack_require__(1589);
;// CONCATENATED MODULE: ./lib/src/domain/policy/environment.js



const Approvals = (0,section/* section */.uW)({
    count: schemas/* int */.Whr().min(1).max(20).default(1),
    'distinct-from': schemas/* array */.YOg(schemas/* enum */.k5n(['author', 'trigger', 'policy-editor'])).default(['author', 'trigger'])
});
/** A time span that allows or denies: recurring by `cron` and `for`, or once `from` one instant `to` another. */
const Span = (0,section/* section */.uW)({
    zone: section/* Text */.EY.default('UTC'),
    cron: section/* Text */.EY.optional(),
    for: (0,section/* duration */.p0)('1h'),
    from: section/* Text */.EY.optional(),
    to: section/* Text */.EY.optional(),
    reason: section/* Text */.EY.optional()
}).refine(span => (span.cron === undefined) !== (span.from === undefined || span.to === undefined), {
    error: 'expected either "cron" (and "for") or both "from" and "to"'
});
const Run = (0,section/* section */.uW)({
    command: section/* Text */.EY,
    'port-env': section/* Text */.EY.default('PORT'),
    health: section/* Text */.EY.default('/health'),
    'stop-timeout': (0,section/* duration */.p0)('10s')
});
/** One place that an artifact is promoted to. */
const Environment = (0,section/* section */.uW)({
    after: section/* Name */.SX.optional().describe('The stage before.'),
    soak: (0,section/* duration */.p0)('0s').describe('How long the stage before must have run the digest without a break.'),
    requires: section/* Names */.fS.describe('Suites that each need a verified passing result on this digest.'),
    'different-run': schemas/* boolean */.zMY().default(false).describe('The stage before must have been deployed by another run.'),
    approvals: Approvals.optional().describe('How many people must approve, and who may not be one of them.'),
    windows: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is allowed; none means always.'),
    freeze: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is denied.'),
    store: section/* Text */.EY.optional().describe('Where the digest goes.'),
    url: section/* Text */.EY.optional().describe('Shown on the Deployment; may contain `{slot}`.'),
    lock: (0,section/* duration */.p0)('2h').describe('How long a staged deployment may wait for its end.'),
    deploy: section/* Text */.EY.optional().describe('The command that deploys the digest.'),
    run: Run.optional().describe('How the local process runner starts the service.'),
    rollout: schemas/* union */.KCZ([schemas/* boolean */.zMY(), rollout/* RolloutOverrides */.v])
        .optional()
        .describe('Whether traffic is shifted; by default in the last environment when `rollout` is set.')
});

// EXTERNAL MODULE: ./lib/src/domain/policy/sections.js
var sections = __webpack_require__(7520);
;// CONCATENATED MODULE: ./lib/src/domain/policy/policy.js





const Reserved = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The policy file as written in YAML; reading applies every default and turns durations into milliseconds. */
const PolicyFile = (0,section/* section */.uW)({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    artifact: sections/* Artifact */.FV.prefault({}).describe('What is released.'),
    trust: sections/* Trust */.R_.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
    signing: sections/* Signing */.SG.prefault({}).describe('Defaults of the signing inputs.'),
    environments: schemas/* record */.g1P(section/* Name */.SX, Environment).default({}).describe('Where the artifact goes, stage by stage.'),
    rollout: rollout/* Rollout */.m.optional().describe('How traffic is shifted and judged.'),
    smoke: sections/* Smoke */._v.prefault({}).describe('Smoke tests and what identity they ask for.'),
    triage: sections/* Triage */.Tr.prefault({}).describe('What happens to dependency updates.'),
    schedule: sections/* Schedule */.qg.prefault({}).describe('Release trains.'),
    notify: schemas/* array */.YOg(sections/* Notify */.M9).max(100).default([]).describe('Who is told.'),
    roles: sections/* Roles */.YK.default({}).describe('People or teams by role.'),
    ledger: sections/* Ledger */.Oc.prefault({}).describe('Where facts are kept.'),
    alerts: Reserved.optional().describe('Alert rules.'),
    incident: Reserved.optional().describe('Clocks of incidents.'),
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

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Rollout),
/* harmony export */   v: () => (/* binding */ RolloutOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1589);


const Step = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ at: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s'), weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100) });
const Profile = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['standard', 'adaptive', 'linear', 'gentle']),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Step)
        .min(1)
        .max(200)
        .refine(steps => steps.at(-1)?.weight === 100, { error: 'expected the last step to have weight 100' })
        .refine(steps => steps.every((step, index) => step.at >= (steps[index - 1]?.at ?? 0)), {
        error: 'expected steps in the order of their "at"'
    })
]);
const Tolerance = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-relative': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10),
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(0.02),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10)
});
const Margin = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(1),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(20)
});
const Alarms = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-rate': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(100).default(5),
    health: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(3)
});
const probability = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(0.5);
const AfterFailure = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rollback', 'hold']);
const shape = {
    router: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What moves the traffic.'),
    metrics: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What tells how both colours do.'),
    profile: Profile.default('standard').describe('The steps of the weight.'),
    duration: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('Scales every time of the judge and the profile.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sequential', 'thresholds']).default('sequential').describe('How green is judged.'),
    tolerance: Tolerance.prefault({}).describe('What is not yet harm: percent, points, percent.'),
    margin: Margin.prefault({}).describe('What green must be proven within to finish: points, percent.'),
    alpha: probability.default(0.01).describe('The chance to roll back a good green.'),
    beta: probability.default(0.05).describe('The chance to finish with a bad one.'),
    'harm-budget': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().default(100).describe('Requests that may be harmed before a decision.'),
    bake: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('How long to watch after the last step.'),
    holdback: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(50).default(5).describe('Percent kept on blue while `adaptive` bakes.'),
    retain: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long the previous generation stays deployed after completion.'),
    lease: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('15s').describe('After this long without renewal the router goes back to blue by itself.'),
    'blind-timeout': (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('120s').describe('How long to go on without fresh data.'),
    grace: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s').describe('How much of the start the judge leaves out.'),
    'on-inconclusive': AfterFailure.default('hold').describe('What to do when nothing could be proven.'),
    'on-failure': AfterFailure.default('rollback').describe('What to do when green is worse.'),
    alarms: Alarms.prefault({}).describe('Absolute alarms beside the judge: percent, failed checks.'),
    hold: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long green is kept after a rollback.')
};
const Rollout = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(shape);
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
const RolloutOverrides = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(withoutDefaults());


/***/ }),

/***/ 7520:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);



const DigestText = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Artifact = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ name: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX.optional(), store: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional() });
const Trust = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    workflow: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT,
    repository: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    'repository-id': _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    ref: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    issuer: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('https://token.actions.githubusercontent.com'),
    event: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    runner: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    level: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    keys: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT,
    root: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Signing = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    with: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'sigstore', 'key']).optional(),
    'private-key-env': _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    command: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Identity = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    version: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('/api/version'),
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['claimed', 'measured', 'attested']).default('claimed'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1).default(0.99),
    'stale-share': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1).default(0.1)
});
const Smoke = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ suite: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), identity: Identity.prefault({}) });
const Triage = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    critical: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['merge', 'label']).default('merge'),
    'critical-major': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['label', 'merge']).default('label'),
    'merge-method': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['squash', 'merge', 'rebase']).default('squash'),
    age: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('72h'),
    review: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('24h'),
    escalate: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive()).default([50, 100, 150]),
    bots: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY])).default([]),
    licenses: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional()
});
const Train = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    name: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX,
    cron: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('0 2 * * *'),
    zone: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('UTC'),
    environment: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX,
    'catch-up': (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('4h')
});
const Schedule = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ trains: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Train).max(100).default([]) });
const Notify = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook']),
    on: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT
})
    .describe('Where events are told; secrets by the name of an environment variable only.');
const Roles = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY).min(1)]));
const Ledger = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'git']).optional(),
    branch: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('sluice-ledger'),
    repository: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Sop = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ id: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, version: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, digest: DigestText });


/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyDoor: () => (/* binding */ verifyDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/local-evidence-files.js






const largestFile = 64 * 1024 * 1024;
/** Reads evidence from the disk; relative paths start from `directory`. */
function createLocalEvidenceFiles(directory) {
    return {
        async read(path) {
            const place = (0,external_node_path_.resolve)(directory, path);
            const { size } = await (0,promises_.stat)(place).catch(unreadable(path));
            if (size > largestFile)
                throw (0,failure/* usage */.CI)('bad-input', { input: 'file', found: path, expected: 'at most 64 MiB' });
            return (0,promises_.readFile)(place, 'utf8').catch(unreadable(path));
        },
        async digest(path) {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(directory, path)), hash).catch(unreadable(path));
            return `sha256:${hash.digest('hex')}`;
        }
    };
}
function unreadable(path) {
    return cause => {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'file', found: path, expected: 'a file that can be read', cause });
    };
}

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 1 modules
var policy = __webpack_require__(4125);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/verify/apply.js
/** Verifying changes nothing. */
async function apply() {
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/verify/inputs.js


/** What verify is asked: which artifact, which evidence, and whom to trust. */
const VerifyInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    subject: schemas/* string */.YjP().min(1).describe('The artifact: a file, or its sha256 digest.'),
    bundle: schemas/* string */.YjP().min(1).describe('Path of its record: one Sigstore bundle, or JSON lines of them.'),
    head: schemas/* string */.YjP().optional().describe('Bundle digest of the newest decision that must be in the record.'),
    key: schemas/* string */.YjP().optional().describe('Path of a trusted public key in PEM.'),
    strict: inputs/* Flag */.lN.prefault('false').describe('Refuse lines that are not canonical JSON.'),
    compat: inputs/* Flag */.lN.prefault('false').describe('Admit the older bundle forms of other tools.'),
    trustedRoot: schemas/* string */.YjP().optional().describe('Path of a trusted_root.json, for signatures with certificates.'),
    certificateIdentity: schemas/* string */.YjP().optional().describe('Identity that the certificate must name, compared whole.'),
    certificateOidcIssuer: schemas/* string */.YjP()
        .default('https://token.actions.githubusercontent.com')
        .describe('Issuer that the certificate must name.')
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/src/operations/verify/observe.js


/** Reads the files that were named; decides nothing. */
async function observe({ inputs, ports }) {
    const { subject, head } = inputs;
    const named = (0,digest/* isDigest */.Bc)(subject) || subject.startsWith('sha256:');
    return {
        head: head === undefined ? undefined : (0,digest/* parseDigest */.m)(head, 'head'),
        digest: named ? (0,digest/* parseDigest */.m)(subject, 'subject') : await ports.files.digest(subject),
        trust: await trusted(inputs, ports.files),
        lines: split(await ports.files.read(inputs.bundle))
    };
}
async function trusted(inputs, files) {
    const { key, trustedRoot, certificateIdentity, certificateOidcIssuer: issuer } = inputs;
    if (key === undefined && (trustedRoot === undefined || certificateIdentity === undefined)) {
        const expected = 'a public key, or trusted-root together with certificate-identity';
        throw (0,failure/* usage */.CI)('missing-input', { input: 'key', found: key, expected });
    }
    return {
        workflows: certificateIdentity === undefined ? [] : [certificateIdentity],
        issuer,
        keys: key === undefined ? [] : [await files.read(key)],
        root: trustedRoot === undefined ? undefined : parseRoot(await files.read(trustedRoot))
    };
}
function parseRoot(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,failure/* usage */.CI)('bad-input', { input: 'trusted-root', found: text, expected: 'JSON', cause });
    }
}
/** One bundle may span lines; anything else is JSON lines. */
function split(text) {
    try {
        JSON.parse(text);
        return [text.replace(/\n$/, '')];
    }
    catch {
        return text.split('\n').filter(line => line !== '');
    }
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 7 modules
var evidence_record = __webpack_require__(5043);
;// CONCATENATED MODULE: ./lib/src/operations/verify/plan.js

/** Decides whether the evidence proves anything, and whether anything speaks against it. */
function plan(inputs, { digest, trust, head, lines }) {
    const record = (0,evidence_record/* verifyRecord */.R)(lines, { digest, trust, head, form: plan_form(inputs) });
    const statements = statementsOf(record);
    const against = objection(record, statements);
    return { proceed: false, code: against?.code, detail: against?.detail, statements, record };
}
function plan_form({ strict, compat }) {
    if (strict)
        return 'canonical';
    return compat ? 'compatible' : 'exact';
}
function objection(record, statements) {
    const recall = record.recalls[0];
    if (recall !== undefined)
        return { code: 'artifact-recalled', detail: recall.reason };
    if (statements.length > 0)
        return record.broken;
    return record.ignored[0] ?? record.broken ?? { code: 'evidence-missing', detail: 'the record is empty' };
}
function statementsOf(record) {
    const { provenance, buildRecords, tests, deployments, summaries, recalls } = record;
    const all = [provenance, buildRecords, tests, deployments, summaries, recalls].flat();
    return all.toSorted((left, right) => left.position - right.position);
}

;// CONCATENATED MODULE: ./lib/src/domain/reasons/evidence.js
/** Artifacts and the proof about them. */
const evidenceReasons = {
    'build-failed': 'The build command ended with an error.',
    'tests-failed': 'A test suite that the build names has failures.',
    'build-id-taken': 'The build id already names another digest of this artifact.',
    'empty-build': 'The build made no file, or a file without bytes.',
    'several-artifacts': 'Two artifacts were given where one is meant.',
    'bad-key': 'A signing key cannot be read, or is of a kind that cannot sign.',
    'artifact-missing': 'The store has no artifact of that digest.',
    'artifact-altered': 'The bytes in the store are not the bytes that the digest names.',
    'bundle-malformed': 'A line is not a Sigstore bundle in the one form that is accepted.',
    'statement-malformed': 'A signed statement does not have the shape that its type demands.',
    'signature-invalid': 'A signature does not fit its statement, its key or its certificate.',
    'signer-untrusted': 'A statement is signed by somebody whom the policy does not trust.',
    'subject-mismatch': 'A statement is about another artifact.',
    'provenance-mismatch': 'The provenance contradicts the certificate that signed it, or the policy.',
    'evidence-missing': 'No trusted statement about this artifact was found.',
    'artifact-recalled': 'A trusted recall forbids the use of this artifact.',
    'record-line-missing': 'A decision names a statement that the record no longer holds.',
    'record-reordered': 'The statements of the record are not in the order in which they were made.',
    'record-replayed': 'The record holds the same statement twice.',
    'record-spliced': 'The record holds a trusted statement that belongs to another artifact.',
    'record-tail-cut': 'The newest decision that is expected is not in the record.',
    'recall-unsealed': 'A recall is not followed by the failed decision that seals it.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/gates.js
/** What promote asks before an artifact moves. */
const gateReasons = {
    'gate-provenance-missing': 'No provenance of this digest was found.',
    'gate-provenance-untrusted': 'The provenance of this digest is not signed by whom the policy trusts.',
    'gate-tests-missing': 'A required suite has no verified passing result for this digest.',
    'gate-previous-missing': 'The environment before does not run this digest.',
    'gate-smoke-missing': 'No passing smoke result for this digest in the environment before.',
    'gate-smoke-failed': 'The last smoke result in the environment before is a failure.',
    'gate-soak-short': 'The digest has not been long enough in the environment before.',
    'gate-approvals-missing': 'Not enough people who may approve have approved.',
    'gate-window-closed': 'The release window is closed.',
    'gate-freeze-active': 'A freeze is in force.',
    'gate-lock-held': 'Another promotion holds the lock of this environment.',
    'gate-recall-recalled': 'This digest was recalled.',
    'gate-rollback-target-missing': 'The digest to go back to is not complete or not proven.',
    'gate-unknown': 'A gate could not find out; unknown is closed.',
    'deploy-failed': 'The deploy command ended with an error.',
    'unknown-environment': 'The policy has no environment of that name.',
    'nothing-to-promote': 'The environment before runs nothing yet.',
    'nothing-to-roll-back': 'There is no last good digest to go back to.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/github.js
/** Talking to GitHub. */
const githubReasons = {
    'github-unavailable': 'GitHub gave no whole answer, after retries.',
    'github-unauthorized': 'GitHub does not accept the token.',
    'github-forbidden': 'The token lacks a permission that this needs.',
    'github-limited': 'GitHub asks to slow down for longer than this run waits.',
    'github-not-found': 'GitHub shows nothing of that name to this token.',
    'github-conflict': 'GitHub refuses because something changed meanwhile.',
    'github-refused': 'GitHub does not take what was sent.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/inputs.js
/** What people type: inputs, flags, files of settings. */
const inputReasons = {
    'bad-input': 'An input has a value that it cannot have.',
    'missing-input': 'A required input is absent.',
    'unknown-input': 'There is no input, flag or command of that name.',
    'bad-digest': 'A digest is not "sha256:" and 64 lower-case hex characters.',
    'bad-policy': 'The policy file has an unknown key, a wrong type or a dangling name.',
    'missing-policy': 'There is no policy file where one is needed.',
    'outside-workspace': 'A path leaves the workspace.',
    'component-missing': 'A program that this setting needs is not installed.',
    bug: 'Sluice made a mistake of its own; please report it.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/ledger.js
/** The append-only list of facts. */
const ledgerReasons = {
    'ledger-altered': 'An event in the ledger is not the one that was appended.',
    'ledger-truncated': 'The ledger ends before an event that a checkpoint names.',
    'ledger-unreadable': 'The ledger cannot be read.',
    'ledger-moved': 'Another writer appended first, too often in a row.',
    'lock-held': 'Another operation holds the lock of this environment.',
    'lock-lost': 'The lock of this environment expired or was taken over.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/operations.js
/** Status, incidents and the rest of operations. */
const operationsReasons = {
    'incident-unknown': 'There is no incident of that id.',
    'deployment-unknown': 'There is no deployment of that id.',
    'deployment-ambiguous': 'More than one deployment begins with that id.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/rollout.js
/** Shifting traffic. */
const rolloutReasons = {
    'not-staged': 'This digest is not staged in the environment.',
    'green-worse': 'Green harms requests that blue would have served.',
    'health-failed': 'Green failed its health checks.',
    'alarm-fired': 'An absolute alarm fired.',
    blind: 'The metrics gave no fresh data for too long.',
    inconclusive: 'The profile ended before green was proven good enough.',
    'on-failure-hold': 'Green is worse, and the policy says to stop and hold.',
    'manual-stop': 'Somebody asked to go back.',
    'router-refused': 'The router did not take the weight.',
    'router-lied': 'The weight read back is not the weight that was set.',
    'lease-lapsed': 'The lease of the router lapsed; traffic is on blue.',
    'staging-expired': 'The staged deployment was not ended in time.',
    'replaced-by-newer': 'A newer promotion took the place of this one.',
    'nothing-rolling': 'No rollout is in progress in this environment.',
    'bad-trace': 'A recorded trace cannot be read.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/smoke.js
/** Smoke tests and the identity of what answers. */
const smokeReasons = {
    'smoke-failed': 'A check of the smoke suite failed.',
    'smoke-inconclusive': 'The smoke suite could not come to a verdict.',
    'empty-suite': 'The smoke suite has no checks.',
    'smoke-unreachable': 'The service did not answer a request of the smoke suite.',
    'smoke-timeout': 'The time of a smoke request was over before its answer was whole.',
    'smoke-oversize': 'An answer is larger than a smoke test reads.',
    'smoke-certificate': 'The certificate of the service is not to be trusted.',
    'smoke-wrong-host': 'The certificate of the service is made out to another host.',
    'smoke-no-token': 'The workflow cannot have an OIDC token.',
    'missing-secret': 'An environment variable that a smoke suite names is not set.',
    'bad-suite': 'The smoke suite cannot be read.',
    'identity-mismatch': 'What answers is not what was promoted.',
    'identity-unknown': 'What answers does not say what it is.',
    unhealthy: 'A health check failed.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/triage.js
/** Dependency updates. */
const triageReasons = {
    'bad-evidence': 'An evidence file cannot be read.',
    'triage-unknown': 'A fact that this gate needs could not be read, so the gate is closed.',
    'triage-author-foreign': 'The pull request was not opened by an account that the policy trusts.',
    'triage-commit-foreign': 'A commit was not made by the bot and signed by GitHub.',
    'triage-commits-missing': 'Not every commit of the pull request was read.',
    'triage-head-fork': 'The branch of the pull request is not in this repository.',
    'triage-head-moved': 'The commit that was looked at is not the newest of the pull request.',
    'triage-file-foreign': 'A file was touched that is neither a manifest nor a lock file of the update.',
    'triage-lock-unexplained': 'A lock file changed in a way that the manifest does not explain.',
    'triage-registry-foreign': 'A package comes from another place than before.',
    'triage-integrity-changed': 'The content of a version changed, or is not what the registry has.',
    'triage-script-added': 'A package brings an install script that it did not have before.',
    'triage-package-new': 'A package enters that nobody used before, and it is not known well enough.',
    'triage-age-short': 'A version that enters was released too short a time ago.',
    'triage-pin-missing': 'An action is not pinned to the commit that its version names upstream.',
    'triage-malware': 'An advisory says that a version that enters is malware.',
    'triage-fix-unproven': 'It is not proven that every copy leaves the vulnerable range.',
    'triage-advisory-added': 'A version that enters is itself vulnerable.',
    'triage-checks-red': 'A check of the newest commit failed.',
    'triage-checks-missing': 'A required check has no result from the app that must give it, or there are no checks.',
    'triage-checks-pending': 'A check of the newest commit has not ended.',
    'triage-merge-state': 'GitHub would not merge the pull request as it is.'
};

;// CONCATENATED MODULE: ./lib/src/domain/reasons/index.js









/** The one closed list of reason codes, each with its sentence; the table in the docs is generated from it. */
const reasons = {
    ...inputReasons,
    ...evidenceReasons,
    ...gateReasons,
    ...ledgerReasons,
    ...rolloutReasons,
    ...smokeReasons,
    ...triageReasons,
    ...operationsReasons,
    ...githubReasons
};
function isReasonCode(text) {
    return Object.hasOwn(reasons, text);
}

;// CONCATENATED MODULE: ./lib/src/operations/verify/report.js


/** Says what is proven, what was set aside, and why the answer is what it is. */
function report({ plan, facts }) {
    const { code, detail, statements, record } = plan;
    const verified = code === undefined;
    return {
        outcome: verified ? 'completed' : 'refused',
        reason: code,
        headline: verified
            ? `${(0,digest/* shortDigest */.VK)(facts.digest)} is verified: ${statements.length} statements, freshness ${record.freshness}`
            : `${(0,digest/* shortDigest */.VK)(facts.digest)} is not verified: ${reasons[code]}`,
        blocks: [{ kind: 'checks', checks: checks(plan) }],
        result: {
            verified,
            code: code ?? null,
            detail: detail ?? null,
            digest: facts.digest,
            signer: statements[0]?.signer ?? null,
            statements: statements.map(({ bundle, position, signer }) => ({ bundle, position, signer })),
            ignored: record.ignored,
            freshness: record.freshness,
            head: record.head ?? null
        }
    };
}
function checks({ code, detail, statements, record }) {
    const proven = statements.map(({ position, signer }) => ({ mark: 'passed', name: `line ${position + 1}`, text: `by ${signer.identity}` }));
    const aside = record.ignored.map((line) => ({ mark: 'note', name: `line ${line.position + 1}`, text: reasons[line.code], found: line.detail }));
    const against = code ? [{ mark: 'failed', name: code, text: reasons[code], found: detail }] : [];
    return [...proven, ...aside, ...against];
}

;// CONCATENATED MODULE: ./lib/src/operations/verify/index.js





/** Tells whether a record proves anything about an artifact. */
const verify = {
    name: 'verify',
    Inputs: VerifyInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/verify.js





/** Whom to trust comes from the inputs alone, so no policy file is read. */
const verifyDoor = (0,door/* door */.d)(verify, async (inputs, host) => {
    const directory = (0,external_node_path_.resolve)(host.run.workingDirectory, inputs.workingDirectory);
    return { ports: { files: createLocalEvidenceFiles(directory) }, policy: (0,policy/* defaultPolicy */.G4)() };
});


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalize)
/* harmony export */ });
/* unused harmony export canonicalizeEx */
// src/serializer.ts
var CircularRootPathName = "$";
function _serialize(obj, options) {
  let buffer = "";
  const vInclude = options && options.include;
  let vExclude = options && options.exclude;
  if (vExclude) {
    if (typeof vExclude === "string") vExclude = [vExclude];
  }
  if (vInclude) vInclude.sort();
  const visited = /* @__PURE__ */ new WeakMap();
  const allowCircular = options && options.allowCircular;
  const filterUndefined = options && options.filterUndefined;
  const undefinedInArrayToNull = options && options.undefinedInArrayToNull;
  const strictUndefined = options && options.strictUndefined;
  serialize(obj, CircularRootPathName);
  return buffer;
  function serialize(object, path) {
    if (strictUndefined && object === void 0) {
      throw new Error(
        `undefined is not permitted in JSON at "${path}" (strictUndefined)`
      );
    }
    if (object === null || typeof object !== "object" || object.toJSON != null) {
      if (typeof object === "number" && !Number.isFinite(object)) {
        throw new Error(
          `Non-finite number (${object}) is not permitted in JSON (RFC 8785 \xA73.2.2.3)`
        );
      }
      buffer += JSON.stringify(object);
    } else if (Array.isArray(object)) {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "[";
      let next = false;
      object.forEach((element, index) => {
        if (next) {
          buffer += ",";
        }
        next = true;
        if (element === void 0 && strictUndefined) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}[${index}]" (strictUndefined)`
          );
        }
        if (undefinedInArrayToNull && element === void 0) {
          element = null;
        }
        serialize(element, `${path}[${index}]`);
      });
      buffer += "]";
    } else {
      const visitedPath = visited.get(object);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object, path);
      buffer += "{";
      let next = false;
      const addProp = (property) => {
        if (vExclude && vExclude.includes(property)) {
          return;
        }
        if (strictUndefined && object[property] === void 0) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}.${property}" (strictUndefined)`
          );
        }
        if (next) {
          buffer += ",";
        }
        next = true;
        buffer += JSON.stringify(property);
        buffer += ":";
        serialize(object[property], `${path}.${property}`);
      };
      if (path === CircularRootPathName && vInclude) {
        vInclude.forEach((property) => {
          if (object.hasOwnProperty(property)) {
            addProp(property);
          }
        });
      } else {
        let vKeys = Object.keys(object);
        if (filterUndefined && !strictUndefined) {
          vKeys = vKeys.filter((k) => object[k] !== void 0);
        }
        vKeys.sort();
        vKeys.forEach((property) => {
          addProp(property);
        });
      }
      buffer += "}";
    }
  }
}

// src/canonicalize.ts
function canonicalize(obj, allowCircular) {
  return _serialize(obj, {
    allowCircular,
    filterUndefined: true,
    undefinedInArrayToNull: true
  });
}

// src/canonicalize-ex.ts
function canonicalizeEx(obj, options) {
  return _serialize(obj, options);
}

//# sourceMappingURL=index.mjs.map

/***/ })

};
