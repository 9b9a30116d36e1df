export const id = 3708;
export const ids = [3708];
export const modules = {

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SmokeTestInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6921);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1911);
/* harmony import */ var _domain_policy_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1589);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5777);





const Address = zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/, error: 'expected an http or https address' });
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
    baseUrl: Address.describe('Address of the service, such as https://example.org.'),
    connectTo: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i, { error: 'expected host:port' })
        .optional()
        .describe('host:port to connect to instead, without changing Host, SNI or certificate checks.'),
    expectDigest: DigestText.optional().describe('Digest that every fresh connection must answer.'),
    expectVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(200).optional().describe('Version that every fresh connection must answer.'),
    identityConfidence: Confidence.optional().describe('How sure the identity must be, such as 0.99; sets the number of fresh connections.'),
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
    report: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('smoke-report.json').describe('Path of the whole result that is written.')
})
    .refine(inputs => inputs.recordAs === undefined || inputs.expectDigest !== undefined, {
    path: ['expectDigest'],
    error: 'expected the digest that the evidence of record-as is about'
});


/***/ }),

/***/ 552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteDoor: () => (/* binding */ promoteDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 5 modules
var git_ledger = __webpack_require__(2477);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/oci-layout-store.js + 1 modules
var oci_layout_store = __webpack_require__(6618);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(49);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy-router.js
var proxy_router = __webpack_require__(1462);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
// EXTERNAL MODULE: ./lib/src/domain/evidence/seal.js
var seal = __webpack_require__(7360);
// EXTERNAL MODULE: ./lib/src/domain/evidence/statements.js
var statements = __webpack_require__(4219);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var ledger_state = __webpack_require__(1103);
;// CONCATENATED MODULE: ./lib/src/operations/promote/apply.js




/** Decision and lock first, then the deploy, then the outcome: a rerun after a crash finds how far it came. */
async function apply(plan, context, facts) {
    const fence = await recordDecision(plan, context, facts);
    const running = await deploy(plan, context, facts);
    if (plan.kind === 'stage') {
        await recordStaged(plan, context, facts);
        return { running, smoke: undefined, ended: 'staged' };
    }
    const smoke = await runSmoke(plan, context, facts, running);
    const healthy = smoke === undefined || smoke.verdict === 'pass' || smoke.verdict === 'flaky-pass';
    if (smoke !== undefined)
        await recordSmoke(plan, context, facts, smoke);
    if (healthy)
        await recordCompleted(plan, context, facts, fence);
    else
        await recordFailed(plan, context, facts, smoke);
    return { running, smoke, ended: healthy ? 'completed' : 'failed' };
}
/** Returns the fence: the sequence number of the lock's event. */
async function recordDecision(plan, context, facts) {
    const { digest, artifact, rules, now, record } = facts.gates;
    const used = [...record.provenance, ...record.buildRecords, ...record.tests, ...record.deployments];
    const statement = (0,statements/* summaryStatement */.OW)({
        subject: { name: artifact, digest },
        environment: rules.environment,
        result: 'PASSED',
        time: now.toISOString(),
        policy: context.ports.policySource,
        previous: facts.summaryHead,
        inputs: used
    });
    const summary = await (0,seal/* sealStatement */.f)(context.ports.signer, statement);
    const gates = plan.gates.map(({ gate, status, code }) => ({ gate, status, ...(code && { code }) }));
    const events = await context.ports.ledger.append(view => {
        refuseForeignLock(view.events, facts, plan);
        return {
            events: [
                draft(context, facts, 'promotion.decided', `${plan.deployment}/decided`, {
                    verdict: 'passed',
                    gates,
                    bypassed: [],
                    summary: summary.digest
                }),
                draft(context, facts, 'lock.acquired', `${plan.deployment}/lock`, lockOf(plan, context, facts))
            ],
            records: [{ digest, lines: [summary.line] }]
        };
    });
    return events.at(-1)?.seq ?? 0;
}
/** The gate saw a free lock a moment ago; only the ledger's own order decides who was first. */
function refuseForeignLock(events, facts, plan) {
    const { artifact, rules, now } = facts.gates;
    const lock = (0,ledger_state/* foldLedger */.n)(events).environments.get((0,ledger_state/* environmentKey */.J)(artifact, rules.environment))?.lock;
    if (lock === undefined || lock.lock === plan.deployment || Date.parse(lock.expiresAt) <= now.getTime())
        return;
    const message = `${rules.environment} is locked by ${lock.owner} until ${lock.expiresAt}`;
    throw new failure/* Failure */.HR({
        kind: 'conflict',
        code: 'lock-held',
        message,
        hint: 'run this again when the other one has ended'
    });
}
async function deploy(plan, { ports }, facts) {
    const { artifact, digest, rules } = facts.gates;
    const file = await ports.store.fetch(digest, ports.quarantine);
    const { slot } = plan;
    return ports.slots.place({ artifact, environment: rules.environment, slot, digest, buildId: facts.buildId, file });
}
async function runSmoke(plan, { ports }, facts, running) {
    if (ports.smoke === undefined || running.url === undefined)
        return undefined;
    const { digest, rules } = facts.gates;
    return ports.smoke.check({ baseUrl: running.url, digest, environment: rules.environment, slot: plan.slot });
}
async function recordSmoke(plan, context, facts, smoke) {
    const { verdict, passed, failed } = smoke;
    const data = { suite: context.policy.smoke.suite ?? '', verdict, passed, failed, slot: plan.slot };
    const event = draft(context, facts, 'smoke.recorded', `${plan.deployment}/smoke/${context.run.job}`, data);
    await context.ports.ledger.append(() => ({ events: [event] }));
}
async function recordStaged(plan, context, facts) {
    const { lock, expiresAt } = lockOf(plan, context, facts);
    const { deployment, slot, generation } = plan;
    const data = { deployment, slot, generation, buildId: facts.buildId, lock, expiresAt, job: context.run.job };
    const event = draft(context, facts, 'deployment.staged', `${deployment}/staged`, data);
    await context.ports.ledger.append(() => ({ events: [event] }));
}
async function recordCompleted(plan, context, facts, fence) {
    const { ports, run } = context;
    const { digest, artifact, rules, target } = facts.gates;
    const { deployment, slot, generation } = plan;
    const previous = target?.live?.digest ?? null;
    const statement = (0,statements/* deploymentStatement */.r2)({
        subject: { name: artifact, digest },
        environment: rules.environment,
        slot,
        action: 'deploy',
        previous,
        runUrl: run.runUrl ?? '',
        actor: run.actor.login,
        time: ports.clock.now().toISOString()
    });
    const sealed = await (0,seal/* sealStatement */.f)(ports.signer, statement);
    await ports.router?.finalize(slot, fence);
    const completed = { deployment, slot, generation, buildId: facts.buildId, previous, bundle: sealed.digest };
    await ports.ledger.append(() => ({
        events: [
            draft(context, facts, 'deployment.completed', `${deployment}/completed`, {
                ...completed,
                action: 'deploy',
                job: run.job
            }),
            lockRelease(plan, context, facts)
        ],
        records: [{ digest, lines: [sealed.line] }]
    }));
}
async function recordFailed(plan, context, facts, smoke) {
    const detail = smoke.lines.join('\n').slice(0, 2000);
    const data = { deployment: plan.deployment, slot: plan.slot, code: 'smoke-failed', detail };
    await context.ports.ledger.append(() => ({
        events: [
            draft(context, facts, 'deployment.failed', `${plan.deployment}/failed`, data),
            lockRelease(plan, context, facts)
        ]
    }));
}
function lockOf(plan, context, facts) {
    const expiresAt = new Date(facts.gates.now.getTime() + facts.lockMs).toISOString();
    return { lock: plan.deployment, owner: context.run.job, expiresAt };
}
function lockRelease(plan, context, facts) {
    const data = { lock: plan.deployment, owner: context.run.job };
    return draft(context, facts, 'lock.released', `${plan.deployment}/lock-released`, data);
}
function draft(context, facts, kind, key, data) {
    const { artifact, digest, rules } = facts.gates;
    const time = context.ports.clock.now().toISOString();
    const subject = { artifact, digest, environment: rules.environment };
    return {
        kind,
        key: `${artifact}/${key}`,
        time,
        actor: context.run.actor,
        subject,
        causes: [],
        data,
        policy: null
    };
}

// EXTERNAL MODULE: ./lib/src/operations/promote/inputs.js
var inputs = __webpack_require__(2561);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 7 modules
var evidence_record = __webpack_require__(5043);
;// CONCATENATED MODULE: ./lib/src/operations/promote/observe.js




/** Reads the ledger once, the record once, the store once; decides nothing. */
async function observe(context) {
    const { inputs, ports, policy, run } = context;
    const rules = environmentOf(policy, inputs.environment);
    const artifact = policy.artifact.name ?? 'artifact';
    const state = (0,ledger_state/* foldLedger */.n)((await ports.ledger.read()).events);
    const target = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, inputs.environment));
    const previous = rules.after === undefined ? undefined : state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, rules.after));
    const digest = chooseDigest(inputs.digest, artifact, previous, state);
    const head = state.summaryHeads.get(digest);
    const lines = await ports.ledger.record(digest);
    const record = (0,evidence_record/* verifyRecord */.R)(lines, { digest, trust: ports.trust, ...(head && { head }) });
    const gates = {
        now: ports.clock.now(),
        artifact,
        digest,
        rules: {
            environment: inputs.environment,
            after: rules.after,
            soak: rules.soak,
            requires: rules.requires,
            differentRun: rules.differentRun,
            asksSmoke: policy.smoke.suite !== undefined,
            asksApprovals: rules.approvals !== undefined,
            asksWindow: rules.windows.length > 0,
            asksFreeze: rules.freeze.length > 0
        },
        record,
        recalled: state.recalled.has(digest),
        target,
        previous,
        job: run.job,
        rollbackTargetComplete: target?.live && (await ports.store.find(target.live.digest)) !== undefined
    };
    return {
        gates,
        buildId: record.buildRecords[0]?.buildId ?? '',
        rollout: ports.router !== undefined,
        lockMs: rules.lock,
        url: rules.url,
        location: ports.ledger.location,
        summaryHead: record.head
    };
}
function environmentOf(policy, name) {
    const found = policy.environments[name];
    if (found !== undefined)
        return found;
    const expected = `one of ${Object.keys(policy.environments).join(', ') || '(the policy names none)'}`;
    throw (0,failure/* usage */.CI)('unknown-environment', { input: 'environment', found: name, expected });
}
function chooseDigest(asked, artifact, previous, state) {
    if (asked !== 'latest')
        return (0,domain_digest/* parseDigest */.m)(asked);
    const newestBuild = state.builds.filter(build => build.artifact === artifact).at(-1);
    const latest = previous === undefined ? newestBuild?.digest : previous.live?.digest;
    if (latest !== undefined)
        return latest;
    const message = 'digest: latest names nothing; the environment before runs nothing yet';
    throw new failure/* Failure */.HR({
        kind: 'usage',
        code: 'nothing-to-promote',
        message,
        hint: 'promote into the first environment first'
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/gate/gate.js
const gateNames = (/* unused pure expression or super */ null && ([
    'provenance',
    'tests',
    'previous',
    'smoke',
    'soak',
    'approvals',
    'window',
    'freeze',
    'lock',
    'recall',
    'rollback-target'
]));
function passed(gate, text) {
    return { gate, status: 'passed', text };
}
function failed(gate, code, text, expected, found) {
    return { gate, status: 'failed', code, text, expected, found };
}
/** Open only when every gate is passed or knowingly bypassed. */
function allOpen(answers) {
    return answers.every(answer => answer.status === 'passed' || answer.status === 'bypassed');
}

;// CONCATENATED MODULE: ./lib/src/domain/gate/evidence-gates.js


/** Was this digest built by whom the policy trusts, and is its record whole? */
function provenanceGate({ record, digest }) {
    const expected = 'SLSA provenance of this digest, signed by a trusted builder';
    if (record.broken !== undefined) {
        return failed('provenance', record.broken.code, 'the record was altered', expected, record.broken.detail);
    }
    const [provenance] = record.provenance;
    if (provenance !== undefined) {
        const source = `${provenance.commit.slice(0, 7)}`;
        return passed('provenance', `built from ${source}, signed by ${provenance.signer.identity}`);
    }
    const [ignored] = record.ignored;
    if (ignored !== undefined) {
        const found = `${record.ignored.length} statements that do not count, first: ${ignored.detail}`;
        return failed('provenance', 'gate-provenance-untrusted', 'no trusted provenance', expected, found);
    }
    return failed('provenance', 'gate-provenance-missing', 'no provenance', expected, `nothing about ${(0,domain_digest/* shortDigest */.VK)(digest)}`);
}
/** Does each required suite have a verified passing result for this digest? One failing result closes. */
function testsGate({ rules, record }) {
    const missing = rules.requires.filter(suite => !suitePassed(record.tests, suite));
    const [first] = missing;
    if (first === undefined) {
        const counts = rules.requires.map(suite => showSuite(record.tests.find(test => test.suite === suite)));
        return passed('tests', counts.join(', '));
    }
    const found = record.tests.filter(test => test.suite === first).map(test => `${test.result} for this digest`);
    const expected = `a passing ${first} statement about this digest`;
    return failed('tests', 'gate-tests-missing', `${missing.join(', ')}: no verified pass`, expected, found.join(', ') || 'none');
}
/** Was the digest recalled? A verified recall anywhere denies, and so does one in the ledger. */
function recallGate({ record, recalled }) {
    const [recall] = record.recalls;
    if (recall === undefined && !recalled)
        return passed('recall', 'not recalled');
    const found = recall === undefined ? 'a recall in the ledger' : `recalled by ${recall.actor}: ${recall.reason}`;
    return failed('recall', 'gate-recall-recalled', 'recalled', 'a digest that nobody recalled', found);
}
function suitePassed(tests, suite) {
    const results = tests.filter(test => test.suite === suite);
    return results.length > 0 && results.every(test => test.result === 'PASSED');
}
function showSuite(test) {
    if (test === undefined)
        return '';
    const count = test.passed + test.failed;
    return count === 0 ? `${test.suite} passed` : `${test.suite} ${test.passed}/${count}`;
}

// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(1911);
;// CONCATENATED MODULE: ./lib/src/domain/gate/stage-gates.js



/** Does the stage before run this digest, put there by another job, and does the record prove it? */
function previousGate({ rules, previous, digest, record, job }) {
    const stage = rules.after ?? '';
    const expected = `${stage} runs ${(0,domain_digest/* shortDigest */.VK)(digest)}, proven by a signed deployment`;
    const refuse = (found) => failed('previous', 'gate-previous-missing', `${stage} does not prove it`, expected, found);
    const live = previous?.live;
    if (live === undefined)
        return refuse(`${stage} runs nothing`);
    if (live.digest !== digest)
        return refuse(`${stage} runs ${(0,domain_digest/* shortDigest */.VK)(live.digest)}`);
    if (live.job === job)
        return refuse(`the same job deployed to ${stage}`);
    const proven = record.deployments.some(deployment => deployment.environment === stage);
    return proven
        ? passed('previous', `${stage} runs it in slot ${live.slot}`)
        : refuse('no verified deployment statement');
}
/** Has the digest been long enough in the stage before, without a break? */
function soakGate({ rules, previous, digest, now }) {
    const live = previous?.live;
    const since = live?.digest === digest ? Date.parse(live.since) : Number.NaN;
    const soaked = now.getTime() - since;
    if (soaked >= rules.soak)
        return passed('soak', `running there for ${(0,duration/* showDuration */.k)(soaked)} (${(0,duration/* showDuration */.k)(rules.soak)} asked)`);
    const expected = `${(0,duration/* showDuration */.k)(rules.soak)} in ${rules.after}`;
    const found = Number.isNaN(soaked) ? 'not running there' : (0,duration/* showDuration */.k)(soaked);
    const answer = failed('soak', 'gate-soak-short', 'not long enough', expected, found);
    return Number.isNaN(soaked) ? answer : { ...answer, nextPossible: new Date(since + rules.soak).toISOString() };
}
/** Did the last smoke run of this digest in the stage before pass? */
function smokeGate({ rules, previous, digest }) {
    const smoke = previous?.smoke?.get(digest);
    const expected = `a passing smoke run of this digest in ${rules.after}`;
    if (smoke === undefined)
        return failed('smoke', 'gate-smoke-missing', 'no smoke result', expected, 'none');
    const good = smoke.verdict === 'pass' || smoke.verdict === 'flaky-pass';
    if (good)
        return passed('smoke', `${smoke.passed}/${smoke.passed + smoke.failed} in ${rules.after}`);
    return failed('smoke', 'gate-smoke-failed', 'the last smoke run did not pass', expected, smoke.verdict);
}
/** Is the environment free? An expired lock holds nobody. */
function lockGate({ target, now }) {
    const lock = target?.lock;
    if (lock === undefined || Date.parse(lock.expiresAt) <= now.getTime())
        return passed('lock', 'free');
    const found = `held by ${lock.owner} until ${lock.expiresAt}`;
    return { ...failed('lock', 'gate-lock-held', 'locked', 'no other promotion', found), nextPossible: lock.expiresAt };
}
/** Could we go back? Passes while nothing was ever completed there. */
function rollbackTargetGate({ target, rollbackTargetComplete }) {
    const live = target?.live;
    if (live === undefined)
        return passed('rollback-target', 'nothing was completed there yet');
    if (rollbackTargetComplete === true)
        return passed('rollback-target', `${(0,domain_digest/* shortDigest */.VK)(live.digest)} is ready`);
    const found = `${(0,domain_digest/* shortDigest */.VK)(live.digest)} is not in the store`;
    return failed('rollback-target', 'gate-rollback-target-missing', 'no way back', 'the live digest, complete', found);
}

;// CONCATENATED MODULE: ./lib/src/domain/gate/all-gates.js


/** Asks every gate that the policy asks for, in the order in which people read them. */
function askGates(facts) {
    const { rules } = facts;
    const staged = rules.after !== undefined;
    const asked = [
        provenanceGate(facts),
        rules.requires.length > 0 && testsGate(facts),
        staged && previousGate(facts),
        staged && rules.asksSmoke && smokeGate(facts),
        staged && rules.soak > 0 && soakGate(facts),
        rules.asksApprovals && notKnown('approvals'),
        rules.asksWindow && notKnown('window'),
        rules.asksFreeze && notKnown('freeze'),
        lockGate(facts),
        recallGate(facts),
        rollbackTargetGate(facts)
    ];
    return asked.filter(answer => answer !== false);
}
/** A gate that the policy asks for and that cannot be answered here stays closed. */
function notKnown(gate) {
    return { gate, status: 'unknown', code: 'gate-unknown', text: 'cannot be answered here, so it is closed' };
}

// EXTERNAL MODULE: ./lib/src/domain/slot.js
var domain_slot = __webpack_require__(1979);
;// CONCATENATED MODULE: ./lib/src/operations/promote/plan.js



/** Decides whether the digest moves, and into which slot. A digest that is live already stays as it is. */
function plan(inputs, facts) {
    const { target, digest } = facts.gates;
    if (target?.live?.digest === digest)
        return { proceed: false, kind: 'unchanged', slot: target.live.slot };
    if (target?.staged?.digest === digest)
        return { proceed: false, kind: 'unchanged', slot: target.staged.slot };
    const gates = askGates(facts.gates);
    if (!allOpen(gates)) {
        const reason = gates.find(gate => gate.code !== undefined)?.code ?? 'gate-unknown';
        return { proceed: false, kind: 'refused', gates, reason };
    }
    const placement = place(facts, gates);
    if (inputs.mode === 'plan')
        return { proceed: false, kind: 'planned', gates, slot: placement.slot };
    return placement;
}
function place(facts, gates) {
    const { target, rules, digest } = facts.gates;
    const live = target?.live;
    const generation = (live?.generation ?? 0) + 1;
    const gradual = facts.rollout && live !== undefined;
    const slot = facts.rollout && live !== undefined ? (0,domain_slot/* otherSlot */.j)(live.slot) : (live?.slot ?? 'a');
    const deployment = `${rules.environment}-${generation}-${digest.slice(7, 19)}`;
    return { proceed: true, kind: gradual ? 'stage' : 'complete', gates, slot, generation, deployment };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/report.js

/** Says what was asked, what was found, why that is yes or no, and what to do next. */
function report({ inputs, facts, plan, done }) {
    const { digest, rules } = facts.gates;
    const about = `${rules.environment} · ${(0,domain_digest/* shortDigest */.VK)(digest)}`;
    const result = { digest, environment: rules.environment, 'looked-at': facts.location, gates: gatesOf(plan) };
    if (plan.kind === 'unchanged') {
        const blocks = [{ kind: 'text', text: `It is there already, in slot ${plan.slot}.` }];
        return {
            outcome: 'unchanged',
            headline: `promote unchanged · ${about}`,
            blocks,
            result: { ...result, slot: plan.slot }
        };
    }
    const checks = { kind: 'checks', checks: plan.gates.map(checkOf) };
    if (plan.kind === 'refused') {
        const next = nextPossible(plan.gates);
        const hint = {
            kind: 'next',
            text: next === undefined ? 'mend what is marked, then run this again.' : `possible from ${next}.`
        };
        const blocks = [checks, hint];
        const whole = { ...result, 'next-possible': next ?? null };
        return { outcome: 'refused', reason: plan.reason, headline: `promote refused · ${about}`, blocks, result: whole };
    }
    if (done === undefined) {
        return {
            outcome: 'planned',
            headline: `promote would proceed · ${about} · slot ${plan.slot}`,
            blocks: [checks],
            result
        };
    }
    return reportDone(inputs, about, checks, { ...result, slot: plan.slot, 'slot-url': done.running.url ?? null }, done);
}
function reportDone(inputs, about, checks, result, done) {
    if (done.ended === 'failed') {
        const text = (done.smoke?.lines ?? []).join('\n');
        const blocks = [checks, { kind: 'text', text }];
        return { outcome: 'refused', reason: 'smoke-failed', headline: `promote refused · ${about}`, blocks, result };
    }
    const smoke = done.smoke === undefined
        ? []
        : [
            {
                kind: 'text',
                text: [`smoke ${done.smoke.passed}/${done.smoke.passed + done.smoke.failed}`, ...done.smoke.lines].join('\n')
            }
        ];
    const next = done.ended === 'staged'
        ? [{ kind: 'next', text: `sluice rollout --environment=${inputs.environment} shifts the traffic.` }]
        : [];
    const headline = `promote done · ${about} · ${done.ended} in slot ${done.running.slot}`;
    return { outcome: 'done', headline, blocks: [checks, ...smoke, ...next], result };
}
function checkOf(answer) {
    const { gate, status, text, expected, found } = answer;
    return { mark: status, name: gate, text, expected, found };
}
function gatesOf(plan) {
    if (plan.kind === 'unchanged')
        return [];
    return plan.gates.map(gate => ({
        gate: gate.gate,
        status: gate.status,
        'reason-code': gate.code ?? null,
        expected: gate.expected ?? null,
        found: gate.found ?? gate.text,
        'next-possible': gate.nextPossible ?? null
    }));
}
/** When every closed gate only waits for time, the moment at which the last of them opens. */
function nextPossible(gates) {
    const closed = gates.filter(gate => gate.status === 'failed' || gate.status === 'unknown');
    const times = closed.map(gate => gate.nextPossible);
    return times.every(time => time !== undefined) ? times.sort().at(-1) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/index.js





/** Moves one digest to the next environment, or says exactly why not. */
const promote = {
    name: 'promote',
    Inputs: inputs/* PromoteInputs */.S,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js + 1 modules
var embedded = __webpack_require__(7578);
// EXTERNAL MODULE: ./lib/src/domain/smoke/suite.js
var smoke_suite = __webpack_require__(889);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/lines.js
var lines = __webpack_require__(5613);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/observe.js
var smoke_test_observe = __webpack_require__(9594);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/read-suite.js + 2 modules
var read_suite = __webpack_require__(3498);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/run-smoke.js + 16 modules
var run_smoke = __webpack_require__(6041);
;// CONCATENATED MODULE: ./lib/src/wiring/smoke.js





/** Lets another operation ask for a smoke test, with the suite and the identity that the policy names. */
function policySmoke(policy, ports, seed) {
    return {
        async check({ baseUrl, digest }) {
            const suite = policy.smoke.suite === undefined ? smoke_suite/* defaultSuite */._N : await (0,read_suite/* loadSuite */.b)(policy.smoke.suite, ports.files);
            const identity = (0,smoke_test_observe/* identityPlan */.Q)(policy, { expectDigest: digest });
            const limits = { connectTo: undefined, deadline: 60_000, retry: 2, consecutive: 1, seed };
            const result = await (0,run_smoke/* runSmoke */.L)({ suite, identity, baseUrl, ...limits }, ports);
            return { verdict: result.verdict, ...(0,run_smoke/* countSteps */.j)(result), lines: (0,lines/* lines */.Mn)(result) };
        }
    };
}

// EXTERNAL MODULE: ./lib/src/wiring/smoke-test.js + 12 modules
var smoke_test = __webpack_require__(7965);
;// CONCATENATED MODULE: ./lib/src/wiring/promote.js













async function wire(inputs, host) {
    const { run } = host;
    const { policy, digest } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, run.workingDirectory);
    const { environment } = inputs;
    const proxied = policy.environments[environment] !== undefined && (0,rollout_of/* rolloutOf */.Z)(policy, environment) !== undefined;
    if (proxied && !inputs.dryRun)
        await (0,embedded.ensureProxy)(policy, environment, host);
    const place = (0,embedded.proxyPlace)(policy, environment, host);
    const ports = {
        ledger: (0,git_ledger.createEmbeddedLedger)(run.home),
        store: (0,oci_layout_store/* createOciLayoutStore */.r)((0,external_node_path_.join)(run.home, 'store')),
        ...(await (0,embedded.localEvidence)(policy, inputs, host)),
        slots: lazySlots(() => (0,embedded.localSlots)(policy, environment, host, proxied)),
        clock: system_clock/* systemClock */.m,
        policySource: (0,embedded.policySource)(inputs.policy, digest),
        quarantine: (0,embedded.quarantineOf)(host),
        smoke: policy.smoke.suite === undefined ? undefined : policySmoke(policy, (0,smoke_test.smokePorts)(host), run.job),
        router: proxied ? (0,proxy_router/* createProxyRouter */.Y)(() => (0,start/* findProxy */.EE)(place)) : undefined
    };
    return { ports, policy };
}
/** An unknown environment is promote's own answer, so what it would run on is looked up only when it is used. */
function lazySlots(make) {
    return {
        list: (artifact, environment) => make().list(artifact, environment),
        place: placement => make().place(placement),
        stop: (artifact, environment, slot) => make().stop(artifact, environment, slot)
    };
}
const promoteDoor = (0,door/* door */.d)(promote, wire);


/***/ })

};
