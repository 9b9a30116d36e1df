export const id = 3037;
export const ids = [3037];
export const modules = {

/***/ 76969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ healthLine),
/* harmony export */   h: () => (/* binding */ parseHealthLines)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const Entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'flaky-pass'])
});
/** One health check as a line of JSON, without its end. */
function healthLine({ time, environment, verdict }) {
    return JSON.stringify({ time, environment, verdict });
}
/** Health checks in their order. A line that cannot be read tells nothing, and is left out. */
function parseHealthLines(text) {
    return text.split('\n').flatMap(line => {
        try {
            return [Entry.parse(JSON.parse(line))];
        }
        catch {
            return [];
        }
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

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ metricKinds),
/* harmony export */   R: () => (/* binding */ routerKinds)
/* harmony export */ });
// Apart from the settings themselves, so that what only lists them need not load those.
/** What can move the traffic. */
const routerKinds = [
    'embedded',
    'haproxy',
    'nginx',
    'command',
    'webhook',
    'kubernetes-gateway',
    'aws-alb',
    'istio',
    'aws-lambda',
    'cloud-run',
    'traefik',
    'envoy'
];
/** What can tell how both colours do. */
const metricKinds = [
    'embedded',
    'prometheus',
    'haproxy',
    'access-log',
    'json',
    'datadog',
    'cloudwatch'
];


/***/ }),

/***/ 19975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/** A scheduler that is a little late is on time. */
const slack = 1.1;
/**
 * Tells what a series of checks has seen. A check vouches for the time behind it until the next one, and never for
 * longer than the interval: what lies beyond was not seen, however well both ends look.
 */
function coverageOf(sightings, interval, span) {
    const newest = sightings.at(-1);
    const end = Date.parse(newest?.time ?? '');
    const recent = sightings.filter(({ time }) => Date.parse(time) >= end - span);
    const totals = { up: 0, down: 0, unknown: 0 };
    let [longestGap, late] = [0, 0];
    for (const [index, sighting] of recent.entries()) {
        const next = recent[index + 1];
        if (next === undefined)
            break;
        const gap = Date.parse(next.time) - Date.parse(sighting.time);
        const seen = gap <= interval * slack ? gap : interval;
        totals[stateOf(sighting)] += seen;
        totals.unknown += gap - seen;
        longestGap = Math.max(longestGap, gap - seen);
        late = gap - seen;
    }
    const whole = totals.up + totals.down + totals.unknown;
    const share = whole === 0 ? 0 : (totals.up + totals.down) / whole;
    return { span: whole, ...totals, share, longestGap, late };
}
function stateOf({ verdict }) {
    if (verdict === 'inconclusive')
        return 'unknown';
    return verdict === 'fail' ? 'down' : 'up';
}


/***/ }),

/***/ 54101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SmokeTestInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79191);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71911);
/* harmony import */ var _domain_policy_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71589);
/* harmony import */ var _domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32608);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35777);






const Address = zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/, error: 'expected an http or https address' })
    .refine(text => !/^https?:\/\/[^/?#]*@/i.test(text), { error: 'expected an address without a password in it' });
const DigestText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Confidence = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .DecimalNumber */ .fR.refine(share => share > 0 && share <= 0.99999, {
    error: 'expected a number above 0 and at most 0.99999'
});
/** What smoke-test is asked: which suite, against what, and what must answer. */
const SmokeTestInputs = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceInputs */ .jN,
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .optional()
        .describe("Path of a YAML suite. Default: the policy's, else /health and /api/version."),
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_000_000).optional().describe('The suite itself, instead of a path.'),
    baseUrl: Address.describe('Address of the service, such as https://example.org.').meta({
        examples: ['https://example.org']
    }),
    connectTo: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i, { error: 'expected host:port' })
        .optional()
        .describe('host:port to connect to instead, without changing Host, SNI or certificate checks.'),
    expectDigest: DigestText.optional().describe('Digest that every fresh connection must answer.'),
    expectVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(200).optional().describe('Version that every fresh connection must answer.'),
    identityConfidence: Confidence.optional().describe('How sure the identity must be, such as 0.99; sets the number of fresh connections.'),
    identityLevel: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_smoke_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceLevels */ .To)
        .optional()
        .describe("How strongly the digest must be shown, from claimed to challenge. Default: the policy's."),
    compareTo: Address.optional().describe('Address of blue, for differential checks.'),
    deadline: _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .d.prefault('60s').describe('Total time of all checks, retries and clean-up.'),
    retry: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeNumber */ .$x.refine(count => count <= 100, { error: 'expected at most 100' })
        .prefault('2')
        .describe('How often a step that did not pass is tried again.'),
    consecutive: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeNumber */ .$x.refine(count => count >= 1 && count <= 100, { error: 'expected 1 to 100' })
        .prefault('1')
        .describe('Passes in a row that a step needs.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200).optional().describe('Makes the generated values of a suite the same again.'),
    recordAs: _domain_policy_section_js__WEBPACK_IMPORTED_MODULE_2__/* .Name */ .SX.optional().describe('Suite name, such as e2e_tests, under which the result is signed as evidence about expect-digest.'),
    junit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('smoke-junit.xml').describe('Path of the JUnit file that is written.'),
    report: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('smoke-report.html').describe('Path of the page for people that is written.'),
    json: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('smoke-report.json').describe('Path of the whole result as JSON that is written.')
})
    .refine(inputs => inputs.recordAs === undefined || inputs.expectDigest !== undefined, {
    path: ['expectDigest'],
    error: 'expected the digest that the evidence of record-as is about'
});


/***/ }),

/***/ 87304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ healthLogOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/adapters/ledger/health-lines.js
var health_lines = __webpack_require__(76969);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/file-health-log.js




/** Of each environment: 31 days of checks every five minutes, for a month's uptime. Twice that is cut back to it. */
const keptOfEach = 31 * 24 * 12;
/** Keeps health checks as JSON lines in one file. A line that cannot be read tells nothing, and is left out. */
function createFileHealthLog(path) {
    return {
        location: path,
        read: () => readEntries(path),
        async append(entries) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.appendFile)(path, entries.map(entry => `${(0,health_lines/* healthLine */.J)(entry)}\n`).join(''));
            const all = await readEntries(path);
            const kept = newestOfEach(all);
            if (kept.length === all.length)
                return;
            await (0,files.writeAtomically)(path, kept.map(entry => `${(0,health_lines/* healthLine */.J)(entry)}\n`).join(''));
        }
    };
}
/** One environment that is checked often takes no room from another. */
function newestOfEach(all) {
    const places = new Map();
    for (const entry of all) {
        const own = places.get(entry.environment) ?? [];
        places.set(entry.environment, own);
        own.push(entry);
    }
    const full = [...places.values()].filter(entries => entries.length > 2 * keptOfEach);
    const dropped = new Set(full.flatMap(entries => entries.slice(0, -keptOfEach)));
    return dropped.size === 0 ? all : all.filter(entry => !dropped.has(entry));
}
async function readEntries(path) {
    return (0,health_lines/* parseHealthLines */.h)((await (0,files.readTextIfThere)(path)) ?? '');
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
;// CONCATENATED MODULE: ./lib/src/wiring/health-log.js




/** Where looks at what is live are kept: beside the ledger's branch on GitHub, else on this machine. */
async function healthLogOf(policy, choice, host) {
    const artifact = policy.artifact.name ?? 'artifact';
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, choice, host);
    if (repository === undefined)
        return createFileHealthLog((0,external_node_path_.join)(host.run.home, 'health', `${artifact}.jsonl`));
    const connection = await (0,github/* connectTo */.m6)(repository, choice, host);
    const [{ createGitHubBranch }, { createBranchHealthLog }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6357).then(__webpack_require__.bind(__webpack_require__, 96357)),
        __webpack_require__.e(/* import() */ 7679).then(__webpack_require__.bind(__webpack_require__, 97679))
    ]);
    return createBranchHealthLog(createGitHubBranch(connection, `${policy.ledger.branch}-health`), system_clock/* systemClock */.m);
}


/***/ }),

/***/ 80373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localAddresses: () => (/* binding */ localAddresses),
  opsHealthCheckDoor: () => (/* binding */ opsHealthCheckDoor),
  opsVerifyDeploymentDoor: () => (/* binding */ opsVerifyDeploymentDoor)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(40049);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/run-smoke.js + 9 modules
var run_smoke = __webpack_require__(42119);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/apply.js

/** Looks at every environment at once, and remembers when and how it was. */
async function apply({ checks }, { ports }) {
    const seen = await Promise.all(checks.map(async ({ environment, run }) => {
        const time = ports.clock.now().toISOString();
        return { environment, time, result: run && (await (0,run_smoke/* runSmoke */.L)(run, ports)) };
    }));
    const entries = seen.map(({ environment, time, result }) => {
        return { environment, time, verdict: result?.verdict ?? 'inconclusive' };
    });
    await ports.health.append(entries);
    return seen;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/inputs.js



/** What health-check is asked: everything that is live, or one environment of it. */
const HealthCheckInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    full: inputs/* Flag */.lN.prefault('false').describe('The whole suite and the identity, instead of the health endpoint alone.'),
    env: schemas/* string */.YjP().min(1).optional().describe('Only this environment. Default: every one where something is live.'),
    every: duration/* Duration */.d.refine(milliseconds => milliseconds >= 1000, { error: 'expected at least 1s' })
        .prefault('5m')
        .describe('How often this check is meant to run; a longer gap is told as not seen.'),
    window: duration/* Duration */.d.prefault('24h').describe('Over which time coverage is told.'),
    deadline: duration/* Duration */.d.prefault('60s').describe('Total time of all checks of one environment.'),
    retry: coerce/* number */.ai().pipe(schemas/* int */.Whr().min(0).max(100)).prefault('2').describe('How often a step is tried again.')
});

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(81260);
// EXTERNAL MODULE: ./lib/src/domain/policy/known-environments.js
var known_environments = __webpack_require__(50868);
;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/target.js


/** Finds what is live in each of these environments. Throws `usage` on one that the policy does not name. */
async function findTargets(names, policy, ports) {
    (0,known_environments/* demandEnvironments */.e)(policy, names, 'env');
    const state = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    const artifact = policy.artifact.name ?? 'artifact';
    return Promise.all(names.map(async (environment) => {
        const live = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment))?.live;
        const baseUrl = live === undefined ? undefined : await addressOf(environment, live, policy, ports);
        return { environment, live, baseUrl };
    }));
}
async function addressOf(environment, live, policy, { addresses }) {
    const template = policy.environments[environment]?.url;
    return template?.replaceAll('{slot}', live.slot) ?? live.url ?? addresses.of(environment);
}

// EXTERNAL MODULE: ./lib/src/operations/smoke-test/identity-plan.js
var identity_plan = __webpack_require__(62012);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/read-suite.js + 3 modules
var read_suite = __webpack_require__(28355);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/session.js
var session = __webpack_require__(32130);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/observe.js





/** Reads what is live, and when it was looked at before. */
async function observe({ inputs, ports, policy, run }) {
    const names = inputs.env === undefined ? (0,policy_policy.environmentNames)(policy) : [inputs.env];
    const targets = (await findTargets(names, policy, ports)).filter(({ live }) => live !== undefined);
    const suite = inputs.full ? await (0,read_suite/* readSuite */.x)({}, policy.smoke.suite, ports) : undefined;
    for (const variable of Object.values(suite?.secrets ?? {}))
        (0,session/* secretOf */.OM)(variable, ports);
    const live = targets.map(async (target) => {
        const wanted = { expectDigest: inputs.full ? target.live?.digest : undefined };
        return { target, identity: await (0,identity_plan/* identityPlan */.Q)(policy, wanted, ports.witness) };
    });
    const history = await ports.health.read();
    return { live: await Promise.all(live), suite, history, seed: run.job, location: ports.ledger.location };
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/suite.js
var suite = __webpack_require__(30889);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/plan.js

const healthOnly = suite/* SuiteFile */.hI.parse({ steps: [{ name: 'health', request: { path: '/health' } }] });
/** Decides what is asked where. Nothing live is no health. */
function plan(inputs, facts) {
    if (facts.live.length === 0)
        return { proceed: false, reason: 'nothing-live' };
    return { proceed: true, checks: facts.live.map(each => checkOf(each, inputs, facts)) };
}
function checkOf({ target, identity }, inputs, facts) {
    const { environment, baseUrl } = target;
    if (baseUrl === undefined)
        return { environment, run: undefined };
    const { deadline, retry } = inputs;
    const limits = { connectTo: undefined, deadline, retry, consecutive: 1, seed: facts.seed };
    return { environment, run: { suite: facts.suite ?? healthOnly, identity, baseUrl, ...limits } };
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/coverage.js
var coverage = __webpack_require__(19975);
// EXTERNAL MODULE: ./lib/src/domain/smoke/verdict.js
var smoke_verdict = __webpack_require__(66392);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/lines.js
var lines = __webpack_require__(45613);
;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/report.js





const outcomes = { pass: 'done', 'flaky-pass': 'done', fail: 'refused', inconclusive: 'unavailable' };
const reasons = { fail: 'unhealthy', inconclusive: 'smoke-inconclusive' };
function report({ inputs, facts, plan, done }) {
    const looked = { 'looked-at': facts.location };
    if (!plan.proceed) {
        const headline = 'Nothing is live, so there is nothing to check.';
        return { outcome: 'refused', reason: plan.reason, headline, blocks: [], result: looked };
    }
    if (done === undefined) {
        const names = plan.checks.map(({ environment }) => environment).join(', ');
        return { outcome: 'planned', headline: `Would check ${names}`, blocks: [], result: looked };
    }
    const told = done.map(health => ({ health, coverage: coverageAt(health, inputs, facts) }));
    const verdict = (0,smoke_verdict/* worstVerdict */.zP)(done.map(({ result }) => result?.verdict ?? 'inconclusive'));
    const outcome = outcomes[verdict];
    return {
        outcome,
        reason: verdict === 'fail' || verdict === 'inconclusive' ? reasons[verdict] : undefined,
        headline: `health-check ${verdict} · ${told.map(({ health, coverage }) => `${health.environment} ${sentence(health, coverage)}`).join(' · ')}`,
        blocks: [{ kind: 'checks', checks: told.map(({ health, coverage }) => report_checkOf(health, coverage)) }],
        result: {
            ...looked,
            verdict,
            environments: told.map(({ health, coverage }) => ({ ...summaryOf(health), coverage }))
        }
    };
}
function coverageAt(health, { every, window }, { history }) {
    const before = history.filter(({ environment }) => environment === health.environment);
    return (0,coverage/* coverageOf */._)([...before, { time: health.time, verdict: verdictOf(health) }], every, window);
}
function verdictOf({ result }) {
    return result?.verdict ?? 'inconclusive';
}
/** Only what was seen is told: `up` needs every minute of the window to have been looked at. */
function sentence(health, coverage) {
    const verdict = verdictOf(health);
    const now = verdict === 'fail' ? 'unhealthy now' : verdict === 'inconclusive' ? 'unknown now' : 'healthy now';
    if (coverage.span === 0)
        return `${now}; the first check, so nothing is known of before`;
    const seen = `${(Math.floor(coverage.share * 1000) / 10).toFixed(1)} % of ${(0,duration/* showDuration */.k)(coverage.span)} seen`;
    const whole = coverage.unknown === 0 && coverage.down === 0 && now === 'healthy now';
    return `${whole ? 'up' : now}; ${seen}`;
}
function report_checkOf(health, coverage) {
    const verdict = verdictOf(health);
    const mark = verdict === 'fail' ? 'failed' : verdict === 'inconclusive' ? 'unknown' : 'passed';
    const late = coverage.late > 0 ? [`this check came ${(0,duration/* showDuration */.k)(coverage.late)} late`] : [];
    const gap = coverage.longestGap > 0 ? [`the longest time that nobody looked was ${(0,duration/* showDuration */.k)(coverage.longestGap)}`] : [];
    const down = coverage.down > 0 ? [`down for ${(0,duration/* showDuration */.k)(coverage.down)} of what was seen`] : [];
    const text = [sentence(health, coverage), ...late, ...gap, ...down].join('; ');
    const problems = health.result === undefined ? ['nobody says where it answers'] : (0,lines/* lines */.Mn)(health.result);
    return { mark, name: health.environment, text, ...(mark !== 'passed' && { found: problems.slice(0, 5).join('\n') }) };
}
function summaryOf(health) {
    const counts = health.result === undefined ? { passed: 0, failed: 0 } : (0,run_smoke/* countSteps */.j)(health.result);
    const { environment, time, result } = health;
    return {
        environment,
        time,
        verdict: verdictOf(health),
        ...counts,
        steps: result?.steps ?? [],
        identity: result?.identity ?? null
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-health-check/index.js





/** Tells whether what is live is well, how late it is told, and what nobody saw since the last time. */
const opsHealthCheck = { name: 'ops-health-check', Inputs: HealthCheckInputs, observe: observe, plan: plan, apply: apply, report: report };

;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/apply.js

/** Asks the service; writes nothing. */
function apply_apply(plan, { ports }) {
    return (0,run_smoke/* runSmoke */.L)(plan, ports);
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/identity.js + 1 modules
var identity = __webpack_require__(32608);
;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/inputs.js




/** What verify-deployment is asked: which environment. What must answer there is what the ledger says is live. */
const VerifyDeploymentInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    env: schemas/* string */.YjP().min(1).describe('Environment whose live version is checked.'),
    baseUrl: schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expected an http or https address' })
        .optional()
        .describe("Address of the service. Default: the policy's, else where it runs on this machine."),
    identityLevel: schemas/* enum */.k5n(identity/* evidenceLevels */.To)
        .optional()
        .describe("How strongly the digest must be shown. Default: the policy's."),
    deadline: duration/* Duration */.d.prefault('60s').describe('Total time of all checks, retries and clean-up.'),
    retry: inputs/* WholeNumber */.$x.refine(count => count <= 100, { error: 'expected at most 100' })
        .prefault('2')
        .describe('How often a step that did not pass is tried again.')
});

;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/observe.js




/** Reads what is live, where it answers, and the policy's suite. Asks the service nothing yet. */
async function observe_observe(context) {
    const { inputs, ports, policy, run } = context;
    const [found] = await findTargets([inputs.env], policy, ports);
    const target = { environment: inputs.env, live: found?.live, baseUrl: inputs.baseUrl ?? found?.baseUrl };
    const suite = await (0,read_suite/* readSuite */.x)({}, policy.smoke.suite, ports);
    for (const variable of Object.values(suite.secrets))
        (0,session/* secretOf */.OM)(variable, ports);
    const wanted = { expectDigest: found?.live?.digest, identityLevel: inputs.identityLevel };
    const identity = found?.live === undefined ? undefined : await (0,identity_plan/* identityPlan */.Q)(policy, wanted, ports.witness);
    return { target, suite, identity, seed: run.job, location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/plan.js
/** The whole suite against what the ledger says is live. Nothing live, or no address, is a no, never a pass. */
function plan_plan(inputs, facts) {
    const { target, suite, identity, seed } = facts;
    if (target.live === undefined) {
        const next = `sluice promote --environment=${target.environment} brings something there.`;
        return { proceed: false, reason: 'nothing-live', text: `Nothing is live in ${target.environment}.`, next };
    }
    if (target.baseUrl === undefined) {
        const text = `Nobody says where ${target.environment} answers.`;
        return { proceed: false, reason: 'no-address', text, next: 'give --base-url, or set the environment’s url.' };
    }
    const { deadline, retry } = inputs;
    const limits = { connectTo: undefined, deadline, retry, consecutive: 1, seed };
    return { proceed: true, digest: target.live.digest, suite, identity, baseUrl: target.baseUrl, ...limits };
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/report.js
var smoke_test_report = __webpack_require__(42082);
;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/report.js


function report_report({ facts, plan, done }) {
    const { environment } = facts.target;
    const where = { environment, 'looked-at': facts.location };
    if (!plan.proceed) {
        const { reason, text, next } = plan;
        return { outcome: 'refused', reason, headline: text, blocks: [{ kind: 'next', text: next }], result: where };
    }
    const about = `${environment} · ${(0,digest/* shortDigest */.VK)(plan.digest)} · ${plan.baseUrl}`;
    const result = { ...where, digest: plan.digest, 'base-url': plan.baseUrl };
    if (done === undefined)
        return { outcome: 'planned', headline: `Would verify ${about}`, blocks: [], result };
    const told = (0,smoke_test_report/* smokeReport */.Ih)(done, plan.baseUrl);
    const headline = `verify-deployment ${told.outcome} · ${about} · ${told.headline}`;
    return { ...told, headline, result: { ...result, ...told.result } };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-verify-deployment/index.js





/** Shows that what is live in an environment is what the ledger says, and that it works. */
const opsVerifyDeployment = { name: 'ops-verify-deployment', Inputs: VerifyDeploymentInputs, observe: observe_observe, plan: plan_plan, apply: apply_apply, report: report_report };

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
// EXTERNAL MODULE: ./lib/src/wiring/health-log.js + 1 modules
var health_log = __webpack_require__(87304);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/smoke-test.js + 11 modules
var smoke_test = __webpack_require__(68533);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-health.js










async function wire(choice, host) {
    const { policy } = await (0,policy_file/* loadPolicy */.t)(choice.policy, host.run.workingDirectory);
    const ledger = await (0,wiring_ledger.ledgerOf)(policy, choice, host);
    const ports = {
        ...(0,smoke_test.smokePorts)(host),
        witness: await (0,smoke_test.localWitness)(policy, choice, host, ledger),
        ledger,
        addresses: localAddresses(policy, host, ledger),
        health: await (0,health_log/* healthLogOf */.u)(policy, choice, host)
    };
    return { ports, policy };
}
/** Users come in by the proxy, where there is one; else straight to the slot that is live. */
function localAddresses(policy, host, ledger) {
    return {
        async of(environment) {
            const proxy = (0,start/* findProxy */.EE)((0,embedded.proxyPlace)(policy, environment, host));
            if (proxy !== undefined)
                return `http://127.0.0.1:${proxy.port}`;
            if (policy.environments[environment]?.run === undefined)
                return undefined;
            const artifact = policy.artifact.name ?? 'artifact';
            const state = (0,ledger_state.foldLedger)((await ledger.read()).events);
            const live = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment))?.live;
            const running = await (0,embedded.localSlots)(policy, environment, host, false).list(artifact, environment);
            return running.find(({ slot }) => slot === live?.slot)?.url;
        }
    };
}
const opsVerifyDeploymentDoor = (0,door/* door */.d)(opsVerifyDeployment, wire);
const opsHealthCheckDoor = (0,door/* door */.d)(opsHealthCheck, wire);


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
