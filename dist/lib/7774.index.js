export const id = 7774;
export const ids = [7774,4581,5436,6962];
export const modules = {

/***/ 81462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createProxyRouter)
/* harmony export */ });
/* harmony import */ var _proxy_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99262);

function createProxyRouter(find) {
    return {
        capabilities: () => ({ kind: 'embedded', granularity: 1e-9, assignment: 'request', lease: true, shiftMs: 50 }),
        read: async () => (await (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxy */ .nM)(find)).routing,
        set: ({ blue, green, weight, fence, leaseMs }) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/weights', { blue, green, weight, fence, leaseMs }),
        finalize: (live, fence) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/finalize', { live, fence })
    };
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

/***/ 40485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/* unused harmony export advisedCodes */
const advices = {
    'bundle-malformed': {
        expected: 'Sigstore bundles (v0.1 to v0.3), one a line, each field known and each text in its one form',
        next: 'fetch the record again; --compat admits the older forms of other tools'
    },
    'statement-malformed': {
        expected: 'an in-toto statement (v1) in the shape that its type demands',
        next: 'ask whoever signed it for a statement of a released version; --compat admits version 0.1, which cosign writes'
    },
    'signature-invalid': {
        expected: 'a signature that fits its statement, its certificate or key, and the logs of the trusted root',
        next: 'fetch the record again; if it stays so, the record was altered or the trusted root is another one'
    },
    'trust-root-unavailable': {
        expected: 'the trusted root of every instance that may have signed',
        next: 'try again with network, or give the root with --trusted-root; "gh attestation trusted-root" writes it'
    },
    'trust-root-malformed': {
        expected: 'a trusted_root.json in which every key says since when it is valid',
        next: 'fetch the trusted root again from where it is published'
    },
    'signer-untrusted': {
        expected: 'a signature by one of the trusted keys or identities, compared whole',
        next: 'compare the signer seen with the one you meant to trust'
    },
    'subject-mismatch': {
        expected: 'a statement about this artifact and no other bytes',
        next: 'check that file, digest and record belong together'
    },
    'provenance-mismatch': {
        expected: 'a provenance that agrees with its certificate and with the policy',
        next: 'do not use this artifact before somebody has explained the contradiction'
    },
    'evidence-missing': {
        expected: 'at least one trusted statement about this artifact',
        next: 'give the record with --bundle; sluice build writes it'
    },
    'artifact-recalled': { expected: 'an artifact that nobody recalled', next: 'use another version' },
    'record-line-missing': {
        expected: 'every statement that a decision names, and the decision that allows each deployment',
        next: 'fetch the whole record from the ledger'
    },
    'record-reordered': {
        expected: 'the statements in the order in which they were made',
        next: 'fetch the record from the ledger'
    },
    'record-replayed': { expected: 'each statement once', next: 'fetch the record from the ledger' },
    'record-spliced': {
        expected: 'statements about this artifact only',
        next: 'fetch the record of this digest from the ledger'
    },
    'record-tail-cut': {
        expected: 'the decision or deployment that --head names',
        next: 'fetch the newest record from the ledger'
    },
    'recall-unsealed': {
        expected: 'a failed decision right after the recall',
        next: 'treat the artifact as recalled, and fetch the record from the ledger'
    }
};
function adviceFor(code) {
    return advices[code] ?? { expected: 'evidence that holds', next: 'see docs/reason-codes.md' };
}
const advisedCodes = Object.keys(advices);


/***/ }),

/***/ 55264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ demandTold)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40485);


function demandTold(record) {
    const untold = record.ignored.find(line => line.code === 'trust-root-unavailable');
    if (untold === undefined)
        return record;
    const message = `line ${untold.position + 1} of the record of ${record.digest}: ${untold.detail}`;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('trust-root-unavailable', message, undefined, (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceFor */ .c)('trust-root-unavailable').next);
}


/***/ }),

/***/ 36927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ approvalsGate),
/* harmony export */   w: () => (/* binding */ countApprovals)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58652);

function approvalsGate({ rules, approvals }) {
    const { count, distinctFrom } = rules.approvals ?? { count: 1, distinctFrom: [] };
    const others = distinctFrom.length === 0 ? '' : `, none of them ${distinctFrom.join(' or ')}`;
    const expected = `${count} ${count === 1 ? 'approval' : 'approvals'}${others}`;
    const stand = countApprovals(approvals, distinctFrom);
    if (stand.kind === 'unknown')
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('approvals', 'gate-approvals-unknown', expected, stand.who);
    if (stand.kind === 'rejected') {
        const found = `rejected by ${stand.by.login}`;
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('approvals', 'gate-approvals-rejected', 'rejected', expected, found);
    }
    const { people, useless } = stand;
    const names = people.map(({ login }) => login).join(', ');
    if (people.length >= count)
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)('approvals', `approved by ${names}`);
    const found = `${people.length}${names && ` (${names})`}${useless > 0 ? `, and ${useless} that cannot count` : ''}`;
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('approvals', 'gate-approvals-missing', 'not enough approvals', expected, found);
}
function countApprovals(approvals, parts, beside = []) {
    if (approvals === undefined)
        return { kind: 'unknown', who: 'no review history here; promote in a workflow' };
    const parties = parts.map(role => ({ role, people: peopleOf(approvals, role) }));
    const unread = parties.find(({ people }) => people === undefined || people.some(({ id }) => id <= 0));
    if (unread !== undefined)
        return { kind: 'unknown', who: `who is ${unread.role} could not be found out` };
    const words = lastWords(approvals.reviews);
    const rejected = words.find(({ state }) => state === 'rejected');
    if (rejected !== undefined)
        return { kind: 'rejected', by: rejected.person };
    const barred = new Set([...parties.flatMap(({ people }) => people ?? []), ...beside].map(({ id }) => id));
    const approving = words.filter(({ person }) => person.id > 0).map(({ person }) => person);
    const people = approving.filter(({ id }) => !barred.has(id));
    return { kind: 'counted', people, useless: approving.length - people.length };
}
function lastWords(reviews) {
    const known = reviews.filter(({ person }) => person.id > 0);
    const nameless = reviews.filter(({ person }) => person.id <= 0);
    return [...nameless, ...new Map(known.map(review => [review.person.id, review])).values()];
}
function peopleOf(approvals, role) {
    if (role === 'author')
        return approvals.authors;
    return role === 'policy-editor' ? approvals.policyEditors : approvals.triggers;
}


/***/ }),

/***/ 80699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ secondPersonGate),
/* harmony export */   qS: () => (/* binding */ secondPerson),
/* harmony export */   u0: () => (/* binding */ triggerGate)
/* harmony export */ });
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36927);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58652);


const expectedSecond = 'another person than whoever started it lets this run go on';
const expectedEmergency = 'an open P0 or P1 incident, or the label hotfix on the pull request';
function secondPersonGate(facts) {
    if (!asksSecond(facts))
        return undefined;
    const stand = count(facts);
    if (stand.kind === 'unknown')
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('second-person', 'gate-second-person-unknown', expectedSecond, stand.who);
    const refuse = (found) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('second-person', 'gate-second-person-missing', 'nobody else wants it', expectedSecond, found);
    if (stand.kind === 'rejected')
        return refuse(`rejected by ${stand.by.login}`);
    const [second] = stand.people;
    if (second !== undefined)
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)('second-person', `${second.login}, beside ${facts.person.login}`);
    const { useless } = stand;
    return refuse(useless === 0 ? 'nobody has approved the run' : `${useless} approved who cannot count`);
}
function secondPerson(facts) {
    const stand = count(facts);
    return stand.kind === 'counted' ? stand.people[0] : undefined;
}
function asksSecond({ rules, reviewed }) {
    return rules.hotfix.secondPerson ?? reviewed;
}
function count({ rules, approvals, person }) {
    if (person.id <= 0 && approvals !== undefined)
        return { kind: 'unknown', who: 'who started this run is not known' };
    const { distinctFrom } = rules.hotfix;
    return (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .countApprovals */ .w)(approvals, distinctFrom.includes('trigger') ? distinctFrom : ['trigger', ...distinctFrom], [
        person
    ]);
}
function triggerGate({ trigger }) {
    const { byHand, event, incident, labels } = trigger;
    if (!byHand)
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)('trigger', `started by ${event}`);
    if (incident !== undefined)
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)('trigger', `started by hand, for ${incident}`);
    if (labels === undefined) {
        const found = 'no such incident, and labels cannot be read here';
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('trigger', 'gate-trigger-unknown', expectedEmergency, found);
    }
    if (labels.includes('hotfix'))
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)('trigger', 'started by hand, for what is labelled hotfix');
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('trigger', 'gate-trigger-by-hand', 'started by hand', expectedEmergency, 'neither');
}


/***/ }),

/***/ 88298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decisionFor)
/* harmony export */ });
function decisionFor(events, artifact, deployment) {
    const decided = events.findLast(event => event.kind === 'promotion.decided' &&
        event.subject.artifact === artifact &&
        event.data.verdict === 'passed' &&
        event.data.deployment === deployment);
    return decided?.kind === 'promotion.decided' ? decided.data.summary : undefined;
}


/***/ }),

/***/ 23305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ rolloutIncident)
/* harmony export */ });
const muchTraffic = 0.1;
function rolloutIncident(trouble) {
    const { known, environment, deployment, buildId, weight, held = false, detail } = trouble;
    return {
        incident: `INC-${known + 1}`,
        severity: weight < muchTraffic ? 'P2' : 'P1',
        title: `${held ? 'Holding' : 'Rolled back'} ${buildId} in ${environment}`,
        deployment,
        detail
    };
}


/***/ }),

/***/ 51979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ otherSlot)
/* harmony export */ });
function otherSlot(slot) {
    return slot === 'a' ? 'b' : 'a';
}


/***/ }),

/***/ 57736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/domain/rollout-incident.js
var rollout_incident = __webpack_require__(23305);
// EXTERNAL MODULE: ./lib/src/domain/slot.js
var slot = __webpack_require__(51979);
;// CONCATENATED MODULE: ./lib/src/operations/promote/deployment.js


async function quieten(plan, { ports }, facts, fence) {
    const live = facts.gates.target?.live;
    if (ports.router === undefined || live === undefined || plan.slot === live.slot)
        return;
    const seen = await ports.router.read();
    if (seen.blue === live.slot && seen.weight === 0)
        return;
    await giveTrafficTo(live.slot, ports.router, fence);
}
async function giveTrafficTo(slot, router, fence) {
    await router.finalize(slot, fence);
    const seen = await router.read();
    if (seen.blue === slot && seen.weight === 0)
        return;
    const message = `the router was told that slot ${slot} is live, and answers ${seen.blue} with ${seen.weight} beside it`;
    throw new failure/* Failure */.HR({ kind: 'unavailable', code: 'router-lied', message });
}
async function deploy(plan, { ports }, facts, file) {
    const { artifact, digest, rules } = facts.gates;
    const { environment } = rules;
    const { slot } = plan;
    if (plan.kind === 'return') {
        const running = await ports.slots.list(artifact, environment);
        const found = running.find(one => one.slot === slot && one.digest === digest);
        return found ?? { code: 'deploy-failed', detail: `slot ${slot} does not run it any more` };
    }
    try {
        return await ports.slots.place({ artifact, environment, slot, digest, buildId: facts.buildId, file });
    }
    catch (thrown) {
        const { code, message, hint } = (0,failure/* toFailure */.w2)(thrown);
        return { code: code === 'bug' ? 'deploy-failed' : code, detail: message, output: hint };
    }
}
async function goBack(plan, { ports }, facts) {
    const { artifact, rules, target } = facts.gates;
    const { environment } = rules;
    const live = target?.live;
    if (plan.kind === 'return' || (live !== undefined && live.slot === (0,slot/* otherSlot */.j)(plan.slot)))
        return undefined;
    try {
        if (live === undefined)
            await ports.slots.stop(artifact, environment, plan.slot);
        else {
            const { digest, buildId, slot } = live;
            const file = await (ports.destination ?? ports.store).fetch(digest, ports.quarantine);
            await ports.slots.place({ artifact, environment, slot, digest, buildId, file });
        }
        return undefined;
    }
    catch (thrown) {
        return `and what ran before could not be put back: ${(0,failure/* toFailure */.w2)(thrown).message}`;
    }
}

// EXTERNAL MODULE: ./lib/src/operations/promote/drafts.js
var drafts = __webpack_require__(71620);
;// CONCATENATED MODULE: ./lib/src/operations/promote/abort.js





async function abortStaged(plan, context, facts) {
    const { ports, run } = context;
    const { artifact, rules, target } = facts.gates;
    const { staged } = plan;
    const { environment } = rules;
    const draft = (0,drafts/* drafter */.X)(context, { artifact, digest: staged.digest, environment });
    const lock = `${staged.deployment}/abort`;
    const [taken] = await ports.ledger.append(view => {
        const here = (0,ledger_state.foldLedger)(view.events).environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment));
        if (here?.staged?.deployment !== staged.deployment) {
            throw (0,failure/* conflict */.hj)('ledger-moved', `${staged.deployment} has ended meanwhile`, 'run this again; it decides anew');
        }
        const expiresAt = new Date(ports.clock.now().getTime() + facts.lockMs).toISOString();
        const key = `${lock}/lock/${view.head.sequence}`;
        return { events: [draft('lock.acquired', key, { lock, owner: run.job, expiresAt })] };
    });
    const fence = taken?.seq ?? 0;
    const began = ports.clock.now();
    if (ports.router !== undefined && target?.live !== undefined)
        await giveTrafficTo(target.live.slot, ports.router, fence);
    const ended = endOf(plan, context, facts, began);
    const released = draft('lock.released', `${lock}/released/${fence}`, { lock, owner: run.job });
    await ports.ledger.append(view => ({ events: [ended, released, ...incidentOf(plan, context, facts, view)] }));
    return { ended: 'aborted' };
}
function incidentOf({ staged }, context, facts, view) {
    const { artifact, rules, target } = facts.gates;
    const { deployment, digest, buildId, slot } = staged;
    if (target?.rollout?.deployment !== deployment)
        return [];
    const detail = `green in slot ${slot} was stopped by hand: ${context.inputs.reason ?? 'no reason given'}`;
    const data = (0,rollout_incident/* rolloutIncident */.u)({
        known: (0,ledger_state.foldLedger)(view.events).incidents.length,
        environment: rules.environment,
        deployment,
        buildId,
        weight: target.rollout.weight,
        detail
    });
    const draft = (0,drafts/* drafter */.X)(context, { artifact, digest, environment: rules.environment });
    return [draft('incident.opened', `${deployment}/incident`, data)];
}
function endOf({ staged }, context, facts, began) {
    const { artifact, rules, target } = facts.gates;
    const { deployment, slot, digest } = staged;
    const draft = (0,drafts/* drafter */.X)(context, { artifact, digest, environment: rules.environment });
    const { rollout } = target ?? {};
    if (rollout?.deployment !== deployment) {
        return draft('rollout.aborted', `${deployment}/aborted`, { deployment, slot, reason: 'manual-stop' });
    }
    const now = context.ports.clock.now().getTime();
    return draft('rollout.rolled-back', `${deployment}/rolled-back`, {
        deployment,
        slot,
        reason: 'manual-stop',
        weight: rollout.weight,
        detectedAt: began.toISOString(),
        rollbackMs: now - began.getTime(),
        harmed: 0,
        evidence: rollout.evidence ?? 1,
        summary: `green in slot ${slot} was stopped by hand: ${context.inputs.reason ?? 'no reason given'}`,
        holdUntil: new Date(now + facts.holdMs).toISOString()
    });
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/seal.js
var seal = __webpack_require__(57360);
// EXTERNAL MODULE: ./lib/src/domain/evidence/statements.js
var statements = __webpack_require__(44219);
;// CONCATENATED MODULE: ./lib/src/operations/promote/completion.js






async function recordStaged(plan, context, facts, running) {
    const draft = (0,drafts/* drafter */.X)(context, (0,drafts/* aboutOf */.r)(facts));
    const { deployment } = plan;
    await context.ports.ledger.append(view => {
        const { lock, expiresAt } = ownLock(view, plan, context, facts);
        const data = { ...placed(plan, context, facts, running), lock, expiresAt };
        return { events: [draft('deployment.staged', `${deployment}/staged`, data)] };
    });
}
async function recordCompleted(plan, context, facts, { fence, decision }, running) {
    const { ports, run } = context;
    const { artifact, digest, rules, target } = facts.gates;
    const { action, slot, deployment } = plan;
    const previous = target?.live?.digest ?? null;
    const statement = (0,statements/* deploymentStatement */.r2)({
        subject: { name: artifact, digest },
        environment: rules.environment,
        slot,
        action,
        previous,
        decision,
        runUrl: run.runUrl ?? '',
        actor: run.actor.login,
        time: ports.clock.now().toISOString()
    });
    const sealed = await (0,seal/* sealStatement */.f)(ports.signer, statement);
    ownLock(await ports.ledger.read(), plan, context, facts);
    if (ports.router !== undefined)
        await giveTrafficTo(slot, ports.router, fence);
    const data = { ...placed(plan, context, facts, running), previous, action, bundle: sealed.digest };
    await ports.ledger.append(view => {
        ownLock(view, plan, context, facts);
        const event = (0,drafts/* drafter */.X)(context, (0,drafts/* aboutOf */.r)(facts))('deployment.completed', `${deployment}/completed`, data);
        const records = [{ digest, lines: [sealed.line] }];
        return { events: [event, lockRelease(plan, context, facts, fence)], records };
    });
}
async function recordFailed(plan, context, facts, { code, detail }) {
    const { deployment, slot, generation } = plan;
    const data = { deployment, slot, code, detail: detail.slice(0, 2000), generation, buildId: facts.buildId };
    const event = (0,drafts/* drafter */.X)(context, (0,drafts/* aboutOf */.r)(facts))('deployment.failed', `${deployment}/failed`, data);
    await context.ports.ledger.append(view => {
        const { fence } = ownLock(view, plan, context, facts);
        return { events: [event, lockRelease(plan, context, facts, fence)] };
    });
}
function placed(plan, { run }, { buildId }, running) {
    const { deployment, slot, generation } = plan;
    const url = running.url === undefined ? {} : { url: running.url };
    return { deployment, slot, generation, buildId, job: run.job, run: run.runId ?? run.job, ...url };
}
function ownLock(view, plan, { run }, facts) {
    const { artifact, rules } = facts.gates;
    const lock = (0,ledger_state.foldLedger)(view.events).environments.get((0,ledger_state/* environmentKey */.J)(artifact, rules.environment))?.lock;
    if (lock?.lock === plan.deployment && lock.owner === run.job)
        return lock;
    const message = `${rules.environment}: the lock of ${plan.deployment} was taken over by ${lock?.owner ?? 'nobody'}`;
    throw (0,failure/* conflict */.hj)('lock-lost', message, 'run this again; it decides anew');
}
function lockRelease(plan, context, facts, fence) {
    const data = { lock: plan.deployment, owner: context.run.job };
    return (0,drafts/* drafter */.X)(context, (0,drafts/* aboutOf */.r)(facts))('lock.released', `${plan.deployment}/lock-released/${fence}`, data);
}

// EXTERNAL MODULE: ./lib/src/domain/gate/emergency-gates.js
var emergency_gates = __webpack_require__(80699);
// EXTERNAL MODULE: ./lib/src/domain/ledger/deciding.js
var deciding = __webpack_require__(88298);
// EXTERNAL MODULE: ./lib/src/domain/ledger/lock.js
var ledger_lock = __webpack_require__(82862);
// EXTERNAL MODULE: ./lib/src/operations/promote/situation.js
var situation = __webpack_require__(39054);
;// CONCATENATED MODULE: ./lib/src/operations/promote/lock.js





function lockDraft(plan, context, facts, view) {
    const { deployment } = plan;
    const expiresAt = new Date(context.ports.clock.now().getTime() + facts.lockMs).toISOString();
    const data = { lock: deployment, owner: context.run.job, expiresAt };
    const key = `${deployment}/lock/${view.head.sequence}`;
    return (0,drafts/* drafter */.X)(context, (0,drafts/* aboutOf */.r)(facts))('lock.acquired', key, data);
}
function heldByUs(state, plan, { run, ports }, facts) {
    const { artifact, rules, target, lockAbandoned } = facts.gates;
    const here = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, rules.environment));
    const lock = here?.lock;
    if (!(0,ledger_lock/* isHeld */.i7)(lock, ports.clock.now().getTime()))
        return undefined;
    if (lock.owner === run.job && lock.lock === plan.deployment)
        return lock;
    const replaced = plan.ends?.staged.lock === lock.lock || (lockAbandoned && target?.lock?.fence === lock.fence);
    const ownLeftover = lock.owner === run.job && here?.staged?.lock !== lock.lock;
    if (replaced || ownLeftover)
        return undefined;
    const message = `${rules.environment} is locked by ${lock.owner} until ${lock.expiresAt}`;
    const hint = 'run this again when the other one has ended';
    throw new failure/* Failure */.HR({ kind: 'conflict', code: 'lock-held', message, hint });
}
function refuseMoved(state, { policy }, facts) {
    const { artifact, digest, rules } = facts.gates;
    const { environment } = rules;
    const after = policy.environments[environment]?.after;
    if ((0,situation/* situationOf */._)(state, { artifact, environment, after, digest, train: facts.train?.slot?.key }) === facts.situation)
        return;
    const here = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment));
    const other = (here?.staged ?? here?.live)?.job;
    const message = `${environment} changed while the promotion was decided${other ? `, last by ${other}` : ''}`;
    throw (0,failure/* conflict */.hj)('ledger-moved', message, 'run this again; it decides anew');
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/canonical.js
var canonical = __webpack_require__(95903);
// EXTERNAL MODULE: ./lib/src/domain/evidence/verified.js
var verified = __webpack_require__(20657);
;// CONCATENATED MODULE: ./lib/src/operations/promote/summary.js





const mostAttempts = 20;
async function appendDecision(decision, context) {
    const { ledger } = context.ports;
    const { digest } = decision.about;
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const seen = await ledger.read();
        const previous = newestSummary(seen, digest);
        const summary = decision.isKnown(seen) ? undefined : await summary_seal(decision, context, previous);
        let moved = false;
        const events = await ledger.append(view => {
            const known = decision.isKnown(view);
            moved = !known && (summary === undefined || newestSummary(view, digest) !== previous);
            if (moved)
                return { events: [] };
            if (known)
                return { events: decision.propose(view, undefined) };
            return {
                events: decision.propose(view, summary?.digest),
                records: [{ digest, lines: linesOf(decision, context, summary) }]
            };
        });
        if (!moved)
            return events;
    }
    throw (0,failure/* conflict */.hj)('ledger-moved', `${mostAttempts} other decisions about this artifact came first`);
}
function linesOf(decision, { ports }, summary) {
    const used = new Set(inputsOf(decision).map(input => (typeof input === 'string' ? input : input.bundle)));
    const added = ports.addedEvidence.filter(line => used.has((0,canonical/* bundleDigest */.b)(line)));
    return [...added, ...[decision.before, summary].flatMap(bundle => bundle?.line ?? [])];
}
async function summary_seal(decision, { ports }, previous) {
    const { artifact, digest, environment } = decision.about;
    const statement = (0,statements/* summaryStatement */.OW)({
        subject: { name: artifact, digest },
        environment: environment ?? '*',
        result: decision.result,
        time: ports.clock.now().toISOString(),
        policy: ports.policySource,
        previous,
        inputs: inputsOf(decision)
    });
    return (0,seal/* sealStatement */.f)(ports.signer, statement);
}
function inputsOf({ record, before }) {
    const older = new Set(record.summaries.map(summary => summary.bundle));
    const used = (0,verified/* verifiedLines */.o)(record).filter(line => !older.has(line.bundle));
    return [...used, ...(before ? [before.digest] : [])];
}
function newestSummary(view, digest) {
    const decided = view.events.findLast(event => event.subject.digest === digest && (event.kind === 'promotion.decided' || event.kind === 'digest.recalled'));
    return decided?.kind === 'promotion.decided' || decided?.kind === 'digest.recalled' ? decided.data.summary : undefined;
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/decision.js






async function recordDecision(plan, context, facts) {
    const about = (0,drafts/* aboutOf */.r)(facts);
    const key = `${about.artifact}/${plan.deployment}/decided`;
    let held;
    let decision;
    const events = await appendDecision({
        about,
        result: 'PASSED',
        record: facts.gates.record,
        isKnown: view => view.events.some(event => event.key === key),
        propose: (view, summary) => {
            const state = (0,ledger_state.foldLedger)(view.events);
            held = heldByUs(state, plan, context, facts);
            refuseMoved(state, context, facts);
            decision = summary ?? (0,deciding/* decisionFor */.a)(view.events, about.artifact, plan.deployment);
            const decided = summary === undefined ? [] : decisionDrafts(plan, context, facts, summary);
            return held === undefined ? [...decided, lockDraft(plan, context, facts, view)] : decided;
        }
    }, context);
    return { fence: held?.fence ?? events.at(-1)?.seq ?? 0, decision };
}
function decisionDrafts(plan, context, facts, summary) {
    const draft = (0,drafts/* drafter */.X)(context, (0,drafts/* aboutOf */.r)(facts));
    const { inputs, ports, run } = context;
    const { deployment, ends, releases } = plan;
    const train = facts.train?.slot?.key;
    const reason = inputs.reason ?? '';
    const bypassed = plan.gates.filter(gate => gate.status === 'bypassed').map(gate => gate.gate);
    const gates = plan.gates.map(({ gate, status, code }) => ({ gate, status, ...(code && { code }) }));
    const decided = { verdict: 'passed', gates, bypassed, summary, deployment };
    const more = { ...(reason && { reason }), ...(train && { train }) };
    const dueAt = new Date(ports.clock.now().getTime() + facts.debtMs).toISOString();
    const second = (0,emergency_gates/* secondPerson */.qS)(facts.gates);
    const people = { person: run.actor, ...(second && { second }) };
    const debt = { debt: `debt-${deployment}`, gates: bypassed, reason, deployment, dueAt, ...people };
    return [
        ...(ends === undefined ? [] : endDrafts(ends, draft)),
        ...(releases === undefined ? [] : [releaseDraft(releases, deployment, draft)]),
        draft('promotion.decided', `${deployment}/decided`, { ...decided, ...more }),
        ...(bypassed.length === 0 ? [] : [draft('debt.opened', `${deployment}/debt`, debt)])
    ];
}
function endDrafts({ staged, reason }, draft) {
    const { deployment, slot, digest } = staged;
    return [draft('rollout.aborted', `${deployment}/aborted`, { deployment, slot, reason }, { digest })];
}
function releaseDraft({ slot, digest, until, reason }, deployment, draft) {
    const saved = { digest, until, reason };
    return draft('slot.released', `${deployment}/slot-released`, { slot, reason: 'replaced-by-newer', saved }, { digest });
}

// EXTERNAL MODULE: ./lib/src/domain/evidence/merge.js
var merge = __webpack_require__(33457);
// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 8 modules
var evidence_record = __webpack_require__(20311);
// EXTERNAL MODULE: ./lib/src/domain/evidence/told.js
var told = __webpack_require__(55264);
;// CONCATENATED MODULE: ./lib/src/operations/promote/destination.js




async function bringOver(context, facts) {
    const { ports } = context;
    const { digest } = facts.gates;
    const { store, destination, quarantine } = ports;
    if (destination === undefined)
        return { file: await store.fetch(digest, quarantine) };
    const copied = await copyTo(destination, context, facts);
    const file = await destination.fetch(digest, quarantine);
    if (destination.shelf !== undefined)
        await bringEvidence(destination.shelf, destination.location, context, facts);
    return { file, copied };
}
async function copyTo(destination, { inputs, ports }, facts) {
    const { digest } = facts.gates;
    const { store, quarantine } = ports;
    const isThere = (await destination.find(digest)) !== undefined;
    if (isThere && (inputs.mode === 'rollback' || destination.shelf === undefined))
        return undefined;
    if (isThere && destination.location === store.location)
        return undefined;
    const copied = await destination.shelf?.takeOver(digest, store);
    if (copied !== undefined || isThere)
        return copied;
    const found = await store.find(digest);
    const file = await store.fetch(digest, quarantine);
    const name = found?.fileName ?? 'artifact';
    const put = await destination.put(file, { fileName: name, mediaType: 'application/octet-stream' });
    if (put.digest !== digest)
        throw altered(destination.location, digest, put.digest);
    return undefined;
}
async function bringEvidence(shelf, location, { ports }, facts) {
    const { digest } = facts.gates;
    const lines = await ports.ledger.record(digest);
    await shelf.attach(digest, lines);
    const found = await shelf.evidence(digest);
    const lacking = lines.filter(line => !found.includes(line)).length;
    if (lacking > 0) {
        const message = `${location} lacks ${lacking} of ${lines.length} lines of evidence about ${digest}`;
        throw (0,failure/* unavailable */.hU)('evidence-missing', message, undefined, 'nothing was deployed and no name was moved');
    }
    const [recall] = (0,told/* demandTold */.B)((0,evidence_record/* verifyRecord */.R)((0,merge/* mergeEvidence */.i)(lines, found), { digest, trust: ports.trust })).recalls;
    if (recall === undefined)
        return;
    throw (0,failure/* unavailable */.hU)('artifact-recalled', `${location} holds a trusted recall of ${digest}: ${recall.reason}`);
}
function altered(location, digest, found) {
    return (0,failure/* refused */.J5)('artifact-altered', `${location} holds other bytes: expected ${digest}, found ${found}`);
}

// EXTERNAL MODULE: ./lib/src/domain/artifact/file-stem.js
var file_stem = __webpack_require__(99182);
// EXTERNAL MODULE: ./lib/src/domain/evidence/metadata.js
var evidence_metadata = __webpack_require__(33672);
;// CONCATENATED MODULE: ./lib/src/operations/promote/metadata.js



async function writeMetadata(plan, { ports }, facts) {
    const { digest, rules } = facts.gates;
    const record = (0,evidence_record/* verifyRecord */.R)(await ports.ledger.record(digest), { digest, trust: ports.trust });
    const ended = plan.kind === 'stage' ? [] : [{ environment: rules.environment, digest, status: 'completed' }];
    const metadata = (0,evidence_metadata/* artifactMetadata */.I)(record, [...facts.history, ...ended]);
    if (metadata.buildId === undefined)
        return undefined;
    const name = `${(0,file_stem/* fileStem */.E)(facts.gates.artifact, metadata.buildId)}.metadata.yml`;
    return ports.files.write({ digest, name }, (0,evidence_metadata/* metadataYaml */.R)(metadata));
}

// EXTERNAL MODULE: ./lib/src/operations/promote/queue.js
var queue = __webpack_require__(65701);
;// CONCATENATED MODULE: ./lib/src/operations/promote/recall.js




async function recordRecall(plan, context, facts) {
    const { ports, run } = context;
    const { artifact, digest, record } = facts;
    const { reason } = plan;
    const time = ports.clock.now().toISOString();
    const statement = (0,statements/* recallStatement */.fJ)({ subject: { name: artifact, digest }, reason, actor: run.actor.login, time });
    const recall = await (0,seal/* sealStatement */.f)(ports.signer, statement);
    const about = { artifact, digest };
    const key = `recalled/${digest}`;
    await appendDecision({
        about,
        result: 'FAILED',
        record,
        before: recall,
        isKnown: view => view.events.some(event => event.key === `${artifact}/${key}`),
        propose: (_, summary) => summary === undefined
            ? []
            : [(0,drafts/* drafter */.X)(context, about)('digest.recalled', key, { reason, bundle: recall.digest, summary })]
    }, context);
    return { ended: 'recalled' };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/refusal.js


async function recordRefusal(plan, context, facts) {
    const about = (0,drafts/* aboutOf */.r)(facts);
    const gates = plan.gates.map(({ gate, status, code }) => ({ gate, status, ...(code && { code }) }));
    const policy = context.ports.policySource.digest;
    const newest = (view) => view.events.findLast(event => event.kind === 'promotion.decided' &&
        event.subject.digest === about.digest &&
        event.subject.artifact === about.artifact &&
        event.subject.environment === about.environment);
    const isKnown = (view) => {
        const last = newest(view);
        if (last?.kind !== 'promotion.decided' || last.data.verdict !== 'failed')
            return false;
        return last.policy === policy && fingerprint(last.data.gates) === fingerprint(gates);
    };
    await appendDecision({
        about,
        result: 'FAILED',
        record: facts.gates.record,
        isKnown,
        propose: (view, summary) => {
            if (summary === undefined)
                return [];
            const key = `${about.environment}/${about.digest}/refused/${newest(view)?.seq ?? 0}`;
            const { reason } = context.inputs;
            const train = facts.train?.slot?.key;
            const data = {
                verdict: 'failed',
                gates,
                bypassed: [],
                summary,
                ...(reason && { reason }),
                ...(train && { train })
            };
            return [(0,drafts/* drafter */.X)(context, about)('promotion.decided', key, data)];
        }
    }, context);
    return { ended: 'refused' };
}
function fingerprint(gates) {
    return JSON.stringify(gates.map(({ gate, status, code }) => [gate, status, code ?? null]));
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/smoke.js


async function checkHealth(plan, context, facts, running) {
    const { smoke } = context.ports;
    if (smoke === undefined || (running.url === undefined && context.inputs.verify === undefined))
        return undefined;
    const answer = running.url === undefined ? nowhere : await ask(plan, context, facts, running.url);
    const suite = context.inputs.verify ?? context.policy.smoke.suite ?? '';
    const { verdict, passed, failed } = answer;
    const data = { suite, verdict, passed, failed, slot: plan.slot };
    const draft = (0,drafts/* drafter */.X)(context, (0,drafts/* aboutOf */.r)(facts));
    await context.ports.ledger.append(view => ({
        events: [draft('smoke.recorded', `${plan.deployment}/smoke/${view.head.sequence}`, data)]
    }));
    return answer;
}
const nowhere = {
    verdict: 'inconclusive',
    passed: 0,
    failed: 0,
    lines: ['nothing says where the deployed version answers; set environments.X.url']
};
async function ask({ slot }, { ports }, facts, baseUrl) {
    const { digest, rules } = facts.gates;
    try {
        const request = { baseUrl, digest, environment: rules.environment, slot };
        return (await ports.smoke?.check(request)) ?? nowhere;
    }
    catch (thrown) {
        return { verdict: 'inconclusive', passed: 0, failed: 0, lines: [(0,failure/* toFailure */.w2)(thrown).message] };
    }
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/wait.js
const longestSleepMs = 5 * 60_000;
async function sleepTowards(plan, { ports }) {
    const left = plan.until.getTime() - ports.clock.now().getTime();
    await ports.clock.sleep(Math.min(Math.max(left, 1), longestSleepMs));
    return { ended: 'waited' };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/write-off.js

async function writeOff(plan, context, facts) {
    const draft = (0,drafts/* drafter */.X)(context, (0,drafts/* aboutOf */.r)(facts));
    const { environment } = facts.gates.rules;
    const events = plan.slots.map(({ slot, reason }) => draft('train.passed', `${environment}/train/${slot}/passed`, { train: slot, reason }));
    await context.ports.ledger.append(() => ({ events }));
    return { ended: 'written-off' };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/apply.js












async function apply(plan, context, facts) {
    if (plan.kind === 'recall')
        return recordRecall(plan, context, facts);
    const about = facts;
    switch (plan.kind) {
        case 'refuse':
            return recordRefusal(plan, context, about);
        case 'queue':
            return { ended: 'queued', queued: await (0,queue/* takePlace */.lG)(context, about) };
        case 'write-off':
            return writeOff(plan, context, about);
        case 'wait':
            return sleepTowards(plan, context);
        case 'abort':
            return abortStaged(plan, context, about);
        default:
            return carryOut(plan, context, about);
    }
}
async function carryOut(plan, context, facts) {
    const { file, copied } = plan.kind === 'return' ? { file: '' } : await bringOver(context, facts);
    const allowed = await recordDecision(plan, context, facts).catch(async (thrown) => {
        throw await (0,queue/* tellPlace */.Lt)(thrown, context, facts);
    });
    await quieten(plan, context, facts, allowed.fence);
    const placed = await deploy(plan, context, facts, file);
    if ('code' in placed)
        return giveUp(plan, context, facts, { problem: placed });
    const smoke = plan.kind === 'return' ? undefined : await checkHealth(plan, context, facts, placed);
    if (smoke !== undefined && smoke.verdict !== 'pass' && smoke.verdict !== 'flaky-pass') {
        const problem = { code: 'smoke-failed', detail: smoke.lines.join('\n') };
        return giveUp(plan, context, facts, { problem, smoke, running: placed });
    }
    if (plan.kind === 'stage')
        await recordStaged(plan, context, facts, placed);
    else
        await recordCompleted(plan, context, facts, allowed, placed);
    const metadata = await writeMetadata(plan, context, facts);
    return { ended: plan.kind === 'stage' ? 'staged' : 'completed', running: placed, smoke, metadata, copied };
}
async function giveUp(plan, context, facts, seen) {
    const trouble = await goBack(plan, context, facts);
    const detail = [seen.problem.detail, trouble].filter(text => text !== undefined).join('\n');
    const problem = { ...seen.problem, detail };
    await recordFailed(plan, context, facts, problem);
    return { ...seen, ended: 'failed', problem };
}


/***/ }),

/***/ 71620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ drafter),
/* harmony export */   r: () => (/* binding */ aboutOf)
/* harmony export */ });
function drafter({ ports, run }, { artifact, digest, environment }) {
    return (kind, key, data, changes = {}) => ({
        kind,
        key: `${artifact}/${key}`,
        time: ports.clock.now().toISOString(),
        actor: run.actor,
        subject: { artifact, digest, ...(environment && { environment }), ...changes },
        causes: [],
        data,
        policy: ports.policySource.digest
    });
}
function aboutOf(facts) {
    const { artifact, digest, rules } = facts.gates;
    return { artifact, digest, environment: rules.environment };
}


/***/ }),

/***/ 19269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/evidence/record.js + 8 modules
var record = __webpack_require__(20311);
// EXTERNAL MODULE: ./lib/src/domain/evidence/told.js
var told = __webpack_require__(55264);
// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-debt.js
var fold_debt = __webpack_require__(11418);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/domain/policy/known-environments.js
var known_environments = __webpack_require__(50868);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/operations/promote/changelog.js

async function readChangelog(sources, live, next) {
    const from = live?.provenance[0]?.commit;
    const to = next.provenance[0]?.commit;
    if (sources === undefined || from === undefined || to === undefined)
        return undefined;
    if (from === to)
        return { from, to, added: [], removed: [] };
    try {
        const [added, removed] = await Promise.all([sources.log(from, to), sources.log(to, from)]);
        return { from, to, added, removed };
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.HR && thrown.kind === 'unavailable')
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/choice.js


function chooseDigest(asked, { artifact, rules, previous, state }) {
    if (asked !== 'latest')
        return (0,domain_digest/* parseDigest */.m)(asked);
    const newestBuild = state.builds.filter(build => build.artifact === artifact).at(-1);
    const latest = rules.after === undefined ? newestBuild?.digest : previous?.live?.digest;
    if (latest !== undefined)
        return latest;
    const message = 'digest: latest names nothing; the environment before runs nothing yet';
    const hint = 'promote into the first environment first';
    throw new failure/* Failure */.HR({ kind: 'usage', code: 'nothing-to-promote', message, hint });
}
function chooseRollback(asked, target) {
    const completed = target?.completed ?? [];
    if (asked !== 'latest') {
        const digest = (0,domain_digest/* parseDigest */.m)(asked);
        if (completed.some(placed => placed.digest === digest))
            return { digest };
        return { digest: undefined, found: `${(0,domain_digest/* shortDigest */.VK)(digest)} was never completed there, or was rolled back` };
    }
    if (target?.staged !== undefined)
        return { digest: target.staged.digest };
    const good = completed.filter(placed => placed.digest !== target?.live?.digest).at(-1);
    return good ?? { digest: undefined, found: 'nothing was completed there before' };
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/lock.js
var ledger_lock = __webpack_require__(82862);
// EXTERNAL MODULE: ./lib/src/domain/incident/states.js
var states = __webpack_require__(87222);
;// CONCATENATED MODULE: ./lib/src/operations/promote/trigger.js

const automatic = ['push', 'schedule', 'merge_group', 'workflow_run', 'registry_package'];
async function triggerOf({ inputs, ports, run }, { artifact, rules, state }, commit) {
    const event = run.eventName ?? 'a command';
    const byHand = !automatic.includes(event);
    const fire = state.incidents.find(one => one.artifact === artifact && one.state !== 'resolved' && (0,states/* isMajor */.wO)(one.severity));
    const incident = fire && `${fire.id} (${fire.severity})`;
    const asked = inputs.mode !== 'rollback' && rules.manual === 'hotfix' && byHand && incident === undefined;
    return {
        event,
        byHand,
        incident,
        labels: asked && commit !== undefined ? await ports.reviews?.labels(commit) : undefined
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/gate-facts.js


async function gateFacts(context, around, record, liveRecord) {
    const { inputs, ports, policy, run } = context;
    const { artifact, rules, state, target, previous } = around;
    const { digest } = record;
    const now = ports.clock.now();
    const { after, soak, requires, differentRun, approvals, hotfix, manual, windows, freeze } = rules;
    const asks = { after, soak, requires, differentRun, approvals, hotfix, manual, windows, freeze };
    const lock = target?.lock;
    const foreign = (0,ledger_lock/* isHeld */.i7)(lock, now.getTime()) && lock.owner !== run.job && target?.staged?.lock !== lock.lock;
    const store = ports.destination ?? ports.store;
    const commit = record.provenance[0]?.commit;
    const asksPeople = inputs.mode !== 'rollback' &&
        (approvals !== undefined || (inputs.hotfix.length > 0 && hotfix.secondPerson !== false));
    return {
        now,
        artifact,
        digest,
        rules: { environment: inputs.environment, asksSmoke: policy.smoke.suite !== undefined, ...asks },
        record,
        recalled: state.recalled.has(digest),
        target,
        previous,
        job: run.job,
        run: run.runId ?? run.job,
        lockAbandoned: foreign && (await ports.jobs.ended(lock.owner)),
        rollbackTarget: liveRecord && {
            complete: (await store.find(liveRecord.digest)) !== undefined,
            proven: liveRecord.broken === undefined && liveRecord.provenance.length > 0
        },
        approvals: asksPeople && commit !== undefined ? await ports.reviews?.approvals(commit) : undefined,
        reviewed: ports.reviews !== undefined,
        person: run.actor,
        trigger: await triggerOf(context, around, commit)
    };
}

// EXTERNAL MODULE: ./lib/src/operations/promote/situation.js
var situation = __webpack_require__(39054);
// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-train.js
var fold_train = __webpack_require__(36577);
// EXTERNAL MODULE: ./lib/src/domain/schedule/cron.js
var cron = __webpack_require__(79565);
;// CONCATENATED MODULE: ./lib/src/domain/schedule/train.js

const mostMissed = 1000;
const keyPattern = /^(.+)\/(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z)$/;
function standAt(train, history, now) {
    const firing = (0,cron/* firingOf */.DU)(train.cron, train.zone);
    const asked = history.oldest === undefined ? undefined : history.oldest - 1000;
    const start = Math.min(history.newest ?? asked ?? now - train.catchUp, now);
    const missed = [];
    let due;
    let next = firing?.(start);
    for (let slots = 0; next !== undefined && next <= now && slots < mostMissed; slots += 1) {
        const slot = slotAt(train, next);
        if (now < slot.closes) {
            if (due !== undefined && !history.isHandled(due.key))
                missed.push(due);
            due = slot;
        }
        else if (!history.isHandled(slot.key))
            missed.push(slot);
        next = firing?.(next);
    }
    const again = due ?? handledDue(train, history, now);
    return { due: again, missed, next };
}
function handledDue(train, { newest }, now) {
    if (newest === undefined)
        return undefined;
    const slot = slotAt(train, newest);
    return newest <= now && now < slot.closes ? slot : undefined;
}
function slotOfKey(train, key) {
    const [, name, time = ''] = keyPattern.exec(key) ?? [];
    const at = Date.parse(time);
    if (name !== train.name || Number.isNaN(at))
        return undefined;
    return (0,cron/* firingOf */.DU)(train.cron, train.zone)?.(at - 1000) === at ? slotAt(train, at) : undefined;
}
function timeOfKey(key) {
    const at = Date.parse(keyPattern.exec(key)?.[2] ?? '');
    return Number.isNaN(at) ? undefined : at;
}
function slotAt({ name, catchUp }, at) {
    return { key: `${name}/${new Date(at).toISOString().slice(0, 16)}Z`, at, closes: at + catchUp };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/train-facts.js



function trainFacts(context, around) {
    const { inputs, ports } = context;
    if (inputs.train === undefined)
        return undefined;
    const { train, key } = trainOf(context, inputs.train);
    const book = bookOf(around, inputs.environment);
    const { due, missed, next } = standAt(train, book.history(train), ports.clock.now().getTime());
    const slot = key === undefined ? due : slotOfKey(train, key);
    if (key !== undefined && slot === undefined)
        throw badTrain(context, key);
    return {
        slot,
        used: slot && book.used(slot.key),
        passed: slot && book.use(slot.key)?.passed,
        missed: missed.map(one => ({ slot: one.key, reason: book.whyMissed(one.key) })),
        next
    };
}
function trainOf(context, asked) {
    const { trains } = context.policy.schedule;
    const here = trains.filter(train => train.environment === context.inputs.environment);
    const named = here.find(train => train.name === asked);
    if (named !== undefined)
        return { train: named, key: undefined };
    const train = here.find(one => asked.startsWith(`${one.name}/`));
    if (train === undefined)
        throw badTrain(context, asked);
    return { train, key: asked };
}
function badTrain({ policy, inputs }, found) {
    const names = policy.schedule.trains.filter(one => one.environment === inputs.environment).map(one => one.name);
    const expected = `a train to ${inputs.environment} (${names.join(', ') || 'the policy has none'}) or one of its slots`;
    const example = `${names[0] ?? 'nightly'}/2026-11-24T02:00Z`;
    return (0,failure/* usage */.CI)('bad-input', { input: 'train', found, expected, example });
}
const ended = ['staged', 'completed', 'rolled-back', 'aborted'];
function bookOf({ artifact, state }, environment) {
    const use = (slot) => state.trains.get((0,fold_train/* trainKey */.U)(artifact, environment, slot));
    const deploymentOf = (slot) => {
        const id = use(slot)?.deployment;
        return id && state.deployments.findLast(one => one.id === id && one.artifact === artifact);
    };
    const used = (slot) => {
        const deployment = deploymentOf(slot);
        return deployment && ended.includes(deployment.status) ? deployment : undefined;
    };
    const isHandled = (slot) => use(slot)?.passed !== undefined || used(slot) !== undefined;
    const history = (train) => {
        const keys = [...state.trains.keys()].map(key => JSON.parse(key));
        const own = keys.filter(([name, place, slot]) => name === artifact && place === environment && isOf(train, slot));
        const times = own.map(([, , slot]) => timeOfKey(slot) ?? 0).sort((one, other) => one - other);
        const newest = own.flatMap(([, , slot]) => (isHandled(slot) ? (timeOfKey(slot) ?? 0) : []));
        return { isHandled, newest: newest.length === 0 ? undefined : Math.max(...newest), oldest: times[0] };
    };
    const whyMissed = (slot) => {
        const known = use(slot);
        return known?.refused ?? (known?.deployment === undefined ? 'nobody asked in time' : 'its deployment did not end');
    };
    return { use, used, history, whyMissed };
}
function isOf(train, slot) {
    return slot.startsWith(`${train.name}/`);
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/observe.js












const dayMs = 86_400_000;
async function observe(context) {
    const { inputs, ports, policy } = context;
    const artifact = policy.artifact.name ?? 'artifact';
    const rules = inputs.mode === 'recall' ? undefined : (0,known_environments/* demandEnvironment */.N)(policy, inputs.environment);
    const state = (0,ledger_state.foldLedger)((await ports.ledger.read()).events);
    if (rules === undefined)
        return observeRecall(context, artifact, state);
    const at = (name) => name && state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, name));
    const around = {
        artifact,
        rules,
        state,
        target: at(inputs.environment) || undefined,
        previous: at(rules.after) || undefined
    };
    if (inputs.mode !== 'rollback')
        return gather(context, around, chooseDigest(inputs.digest, around));
    const choice = chooseRollback(inputs.digest, around.target);
    if (choice.digest !== undefined)
        return gather(context, around, choice.digest);
    const { environment } = inputs;
    return {
        kind: 'nothing',
        environment,
        reason: 'nothing-to-roll-back',
        found: choice.found,
        location: ports.ledger.location
    };
}
async function gather(context, around, digest) {
    const { inputs, ports, policy } = context;
    const { artifact, rules, state, target } = around;
    const record = await readRecord(context, state, digest);
    const live = target?.live?.digest;
    const liveRecord = live === undefined ? undefined : await readRecord(context, state, live);
    const train = trainFacts(context, around);
    const place = { artifact, environment: inputs.environment, after: rules.after, digest, train: train?.slot?.key };
    return {
        kind: 'promotion',
        gates: await gateFacts(context, around, record, liveRecord),
        buildId: record.buildRecords[0]?.buildId ?? '',
        rollout: ports.router !== undefined,
        lockMs: rules.lock,
        holdMs: (0,rollout_of/* rolloutOf */.Z)(policy, inputs.environment)?.hold ?? dayMs,
        debtMs: rules.hotfix.due,
        url: rules.url,
        location: ports.ledger.location,
        began: ports.began,
        deployments: state.deployments.filter(one => one.artifact === artifact && one.environment === inputs.environment),
        history: state.deployments.filter(one => one.artifact === artifact),
        debts: (0,fold_debt/* openDebts */.F)(state, artifact, inputs.environment),
        train,
        stillRunning: inputs.mode === 'rollback' && (await stillRuns(context, around, digest)),
        changelog: await readChangelog(ports.sourceControl, liveRecord, record),
        situation: (0,situation/* situationOf */._)(state, place)
    };
}
async function observeRecall(context, artifact, state) {
    const digest = (0,domain_digest/* parseDigest */.m)(context.inputs.digest);
    const record = await readRecord(context, state, digest);
    const places = [...state.environments.values()].filter(place => place.artifact === artifact && (place.live?.digest === digest || place.staged?.digest === digest));
    const runsIn = places.map(place => place.environment);
    const recalled = state.recalled.has(digest);
    return { kind: 'recall', artifact, digest, record, recalled, runsIn, location: context.ports.ledger.location };
}
async function readRecord({ ports }, state, digest) {
    const head = state.recordHeads.get(digest);
    const known = await ports.ledger.record(digest);
    const lines = [...known, ...ports.addedEvidence.filter(line => !known.includes(line))];
    return (0,told/* demandTold */.B)((0,record/* verifyRecord */.R)(lines, { digest, trust: ports.trust, ...(head && { head }) }));
}
async function stillRuns({ inputs, ports }, { artifact, target }, digest) {
    const kept = target?.held.find(held => held.reason === 'previous' && held.digest === digest);
    if (kept === undefined || !(Date.parse(kept.until) > ports.clock.now().getTime()))
        return false;
    const running = await ports.slots.list(artifact, inputs.environment);
    return running.some(one => one.slot === kept.slot && one.digest === digest);
}


/***/ }),

/***/ 52910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/src/domain/gate/approvals.js
var approvals = __webpack_require__(36927);
// EXTERNAL MODULE: ./lib/src/domain/gate/emergency-gates.js
var emergency_gates = __webpack_require__(80699);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/gate/gate.js
var gate_gate = __webpack_require__(58652);
;// CONCATENATED MODULE: ./lib/src/domain/gate/evidence-gates.js


function provenanceGate({ record, digest }) {
    const expected = 'SLSA provenance of this digest, signed by a trusted builder';
    if (record.broken !== undefined) {
        return (0,gate_gate/* failed */.gz)('provenance', record.broken.code, 'the record was altered', expected, record.broken.detail);
    }
    const [provenance] = record.provenance;
    if (provenance !== undefined) {
        const source = `${provenance.commit.slice(0, 7)}`;
        return (0,gate_gate/* passed */.bF)('provenance', `built from ${source}, signed by ${provenance.signer.identity}`);
    }
    const [ignored] = record.ignored;
    if (ignored !== undefined) {
        const found = `${record.ignored.length} statements that do not count, first: ${ignored.detail}`;
        return (0,gate_gate/* failed */.gz)('provenance', 'gate-provenance-untrusted', 'no trusted provenance', expected, found);
    }
    return (0,gate_gate/* failed */.gz)('provenance', 'gate-provenance-missing', 'no provenance', expected, `nothing about ${(0,domain_digest/* shortDigest */.VK)(digest)}`);
}
function testsGate({ rules, record }) {
    const missing = rules.requires.filter(suite => !suitePassed(record.tests, suite));
    const [first] = missing;
    if (first === undefined) {
        const counts = rules.requires.map(suite => showSuite(record.tests.find(test => test.suite === suite)));
        return (0,gate_gate/* passed */.bF)('tests', counts.join(', '));
    }
    const found = record.tests.filter(test => test.suite === first).map(test => `${test.result} for this digest`);
    const expected = `a passing ${first} statement about this digest`;
    return (0,gate_gate/* failed */.gz)('tests', 'gate-tests-missing', `${missing.join(', ')}: no verified pass`, expected, found.join(', ') || 'none');
}
function recallGate({ record, recalled }) {
    const [recall] = record.recalls;
    if (recall === undefined && !recalled)
        return (0,gate_gate/* passed */.bF)('recall', 'not recalled');
    const found = recall === undefined ? 'recalled, as the ledger tells' : `recalled by ${recall.actor}: ${recall.reason}`;
    return (0,gate_gate/* failed */.gz)('recall', 'gate-recall-recalled', 'recalled', 'a digest that nobody recalled', found);
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
var duration = __webpack_require__(71911);
// EXTERNAL MODULE: ./lib/src/domain/ledger/lock.js
var ledger_lock = __webpack_require__(82862);
;// CONCATENATED MODULE: ./lib/src/domain/gate/stage-gates.js




function previousGate(facts) {
    const { rules, previous, digest, record } = facts;
    const stage = rules.after ?? '';
    const expected = `${stage} runs ${(0,domain_digest/* shortDigest */.VK)(digest)}, proven by a signed deployment`;
    const refuse = (found) => (0,gate_gate/* failed */.gz)('previous', 'gate-previous-missing', `${stage} does not prove it`, expected, found);
    const live = previous?.live;
    if (live === undefined)
        return refuse(`${stage} runs nothing`);
    if (live.digest !== digest)
        return refuse(`${stage} runs ${(0,domain_digest/* shortDigest */.VK)(live.digest)}`);
    const sameHand = deployedBySame(live, facts);
    if (sameHand !== undefined) {
        const wanted = `${stage} deployed by another ${rules.differentRun ? 'run' : 'job'}`;
        return (0,gate_gate/* failed */.gz)('previous', 'gate-previous-same-run', `${stage} does not prove it`, wanted, sameHand);
    }
    const proven = record.deployments.some(deployment => deployment.environment === stage);
    return proven
        ? (0,gate_gate/* passed */.bF)('previous', `${stage} runs it in slot ${live.slot}`)
        : refuse('no verified deployment statement');
}
function deployedBySame(live, { rules, job, run }) {
    if (live.job === job)
        return `the same job deployed to ${rules.after}`;
    if (!rules.differentRun)
        return undefined;
    if (live.run === undefined)
        return `nothing says which run deployed to ${rules.after}`;
    return live.run === run ? `the same run deployed to ${rules.after}` : undefined;
}
function soakGate({ rules, previous, digest, now }) {
    const expected = `${(0,duration/* showDuration */.k)(rules.soak)} in ${rules.after}`;
    const live = previous?.live;
    if (live?.digest !== digest)
        return (0,gate_gate/* failed */.gz)('soak', 'gate-soak-short', 'not long enough', expected, 'not running there');
    const since = soaksSince(live, previous, digest);
    if (since === undefined) {
        return (0,gate_gate/* failed */.gz)('soak', 'gate-soak-revoked', 'the last check there failed', expected, 'a failed check');
    }
    const soaked = now.getTime() - since;
    if (soaked >= rules.soak) {
        return (0,gate_gate/* passed */.bF)('soak', `running there for ${(0,duration/* showDuration */.k)(soaked)} (${(0,duration/* showDuration */.k)(rules.soak)} asked)`);
    }
    const answer = (0,gate_gate/* failed */.gz)('soak', 'gate-soak-short', 'not long enough', expected, (0,duration/* showDuration */.k)(Math.max(0, soaked)));
    return Number.isNaN(since) ? answer : { ...answer, nextPossible: new Date(since + rules.soak).toISOString() };
}
function soaksSince(live, previous, digest) {
    const smoke = previous?.smoke.get(digest);
    const placed = Date.parse(live.since);
    if (smoke === undefined)
        return placed;
    if (smoke.verdict !== 'pass' && smoke.verdict !== 'flaky-pass')
        return undefined;
    return smoke.recoveredAt === undefined ? placed : Math.max(placed, Date.parse(smoke.recoveredAt));
}
function smokeGate({ rules, previous, digest }) {
    const smoke = previous?.smoke?.get(digest);
    const expected = `a passing smoke run of this digest in ${rules.after}`;
    if (smoke === undefined)
        return (0,gate_gate/* failed */.gz)('smoke', 'gate-smoke-missing', 'no smoke result', expected, 'none');
    const good = smoke.verdict === 'pass' || smoke.verdict === 'flaky-pass';
    if (good)
        return (0,gate_gate/* passed */.bF)('smoke', `${smoke.passed}/${smoke.passed + smoke.failed} in ${rules.after}`);
    return (0,gate_gate/* failed */.gz)('smoke', 'gate-smoke-failed', 'the last smoke run did not pass', expected, smoke.verdict);
}
function lockGate({ target, now, job, lockAbandoned }) {
    const lock = target?.lock;
    if (!(0,ledger_lock/* isHeld */.i7)(lock, now.getTime()))
        return (0,gate_gate/* passed */.bF)('lock', 'free');
    const staged = target?.staged?.lock === lock.lock;
    if (!staged && lock.owner === job)
        return (0,gate_gate/* passed */.bF)('lock', 'held by this job');
    if (!staged && lockAbandoned)
        return (0,gate_gate/* passed */.bF)('lock', `left behind by ${lock.owner}, which has ended`);
    const found = `held by ${lock.owner} until ${lock.expiresAt}`;
    return { ...(0,gate_gate/* failed */.gz)('lock', 'gate-lock-held', 'locked', 'no other promotion', found), nextPossible: lock.expiresAt };
}
function rollbackTargetGate({ target, rollbackTarget }) {
    const live = target?.live;
    if (live === undefined)
        return (0,gate_gate/* passed */.bF)('rollback-target', 'nothing was completed there yet');
    const name = (0,domain_digest/* shortDigest */.VK)(live.digest);
    const refuse = (code, found) => (0,gate_gate/* failed */.gz)('rollback-target', code, 'no way back', 'the live digest, complete and proven', found);
    if (rollbackTarget?.complete !== true)
        return refuse('gate-rollback-target-missing', `${name} is not in the store`);
    if (!rollbackTarget.proven)
        return refuse('gate-rollback-target-unproven', `the record of ${name} is not intact`);
    return (0,gate_gate/* passed */.bF)('rollback-target', `${name} is ready`);
}

// EXTERNAL MODULE: ./lib/src/domain/schedule/cron.js
var cron = __webpack_require__(79565);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(48599);
// EXTERNAL MODULE: ./lib/src/domain/schedule/moment-text.js
var moment_text = __webpack_require__(72057);
;// CONCATENATED MODULE: ./lib/src/domain/schedule/moment.js


function momentOf(text, zone, lean) {
    const read = (0,moment_text/* readMoment */.T$)(text);
    if (read === undefined)
        return undefined;
    const { day, time, offset } = read;
    try {
        if (offset !== undefined)
            return temporal_polyfill/* Temporal */.fE.Instant.from(`${day}T${time}${offset}`).epochMilliseconds;
        const plain = temporal_polyfill/* Temporal */.fE.PlainDateTime.from(`${day}T${time}`);
        return plain.toZonedDateTime(zone, { disambiguation: lean }).epochMilliseconds;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/domain/schedule/span.js


const mostMerged = 400;
function stretchesOf(span, effect) {
    if (span.cron !== undefined) {
        const firing = (0,cron/* firingOf */.DU)(span.cron, span.zone);
        return firing?.(0) === undefined ? undefined : recurring(firing, span.for);
    }
    const from = momentOf(span.from ?? '', span.zone, effect === 'allow' ? 'later' : 'earlier');
    const to = momentOf(span.to ?? '', span.zone, effect === 'allow' ? 'earlier' : 'later');
    if (from === undefined || to === undefined)
        return undefined;
    return at => (to > at && from < to ? { from, to } : undefined);
}
function recurring(firing, lasts) {
    return at => {
        const from = firing(at - lasts);
        if (from === undefined)
            return undefined;
        let last = from;
        for (let merged = 0; merged < mostMerged; merged += 1) {
            const next = firing(last);
            if (next === undefined || next > last + lasts)
                break;
            last = next;
        }
        const to = last + lasts;
        return to > at ? { from, to } : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/schedule/calendar.js

const mostSteps = 8;
function standing(spans, at, effect) {
    const entries = [];
    for (const span of spans) {
        const stretches = stretchesOf(span, effect);
        if (stretches === undefined)
            return { kind: 'unreadable', span };
        entries.push({ span, stretches });
    }
    const first = earliest(entries, at);
    if (first === undefined || first.stretch.from > at) {
        return { kind: 'off', span: first?.span, from: first?.stretch.from };
    }
    return { kind: 'on', span: first.span, until: endOf(entries, at) };
}
function endOf(entries, at) {
    let until = at;
    for (let step = 0; step < mostSteps; step += 1) {
        const on = entries.flatMap(({ stretches }) => stretches(until) ?? []).filter(({ from }) => from <= until);
        const furthest = Math.max(until, ...on.map(({ to }) => to));
        if (furthest === until)
            break;
        until = furthest;
    }
    return until;
}
function earliest(entries, at) {
    const found = [];
    for (const { span, stretches } of entries) {
        const stretch = stretches(at);
        if (stretch !== undefined)
            found.push({ span, stretch });
    }
    return found.sort((one, other) => one.stretch.from - other.stretch.from)[0];
}

;// CONCATENATED MODULE: ./lib/src/domain/gate/time-gates.js



function windowGate({ rules, now }) {
    const here = standing(rules.windows, now.getTime(), 'allow');
    const expected = 'an open release window';
    if (here.kind === 'unreadable')
        return unreadable('window', here, expected);
    if (here.kind === 'on')
        return (0,gate_gate/* passed */.bF)('window', `open until ${iso(here.until)}`);
    if (here.from === undefined)
        return (0,gate_gate/* failed */.gz)('window', 'gate-window-closed', 'closed', expected, 'none opens again');
    const text = `opens ${iso(here.from)} (in ${(0,duration/* showDuration */.k)(here.from - now.getTime())})`;
    const answer = (0,gate_gate/* failed */.gz)('window', 'gate-window-closed', text, expected, `closed${because(here.span)}`);
    return { ...answer, nextPossible: iso(here.from) };
}
function freezeGate({ rules, now }) {
    const here = standing(rules.freeze, now.getTime(), 'deny');
    const expected = 'no freeze in force';
    if (here.kind === 'unreadable')
        return unreadable('freeze', here, expected);
    if (here.kind === 'off') {
        return (0,gate_gate/* passed */.bF)('freeze', here.from === undefined ? 'none' : `none until ${iso(here.from)}`);
    }
    const found = `frozen until ${iso(here.until)}${because(here.span)}`;
    return { ...(0,gate_gate/* failed */.gz)('freeze', 'gate-freeze-active', 'frozen', expected, found), nextPossible: iso(here.until) };
}
function unreadable(gate, { span }, expected) {
    const text = span.cron ?? `${span.from} to ${span.to}`;
    return (0,gate_gate/* unknown */.L5)(gate, `gate-${gate}-unknown`, expected, `"${text}" in ${span.zone} is never on, or cannot be read`);
}
function because(span) {
    return span?.reason === undefined ? '' : `: ${span.reason}`;
}
function iso(time) {
    return new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./lib/src/domain/gate/all-gates.js






function askGates(facts) {
    const { rules } = facts;
    const staged = rules.after !== undefined;
    const asked = [
        provenanceGate(facts),
        rules.requires.length > 0 && testsGate(facts),
        staged && previousGate(facts),
        staged && rules.asksSmoke && smokeGate(facts),
        staged && rules.soak > 0 && soakGate(facts),
        rules.approvals !== undefined && (0,approvals/* approvalsGate */.o)(facts),
        rules.manual === 'hotfix' && (0,emergency_gates/* triggerGate */.u0)(facts),
        rules.windows.length > 0 && windowGate(facts),
        rules.freeze.length > 0 && freezeGate(facts),
        lockGate(facts),
        recallGate(facts),
        rollbackTargetGate(facts)
    ];
    return asked.filter(answer => answer !== false);
}
function askGatesUnder(hotfix, facts) {
    const answers = (0,gate_gate/* bypass */.XH)(askGates(facts), hotfix);
    const skips = answers.some(({ status }) => status === 'bypassed');
    const second = skips ? (0,emergency_gates/* secondPersonGate */.Lm)(facts) : undefined;
    return second === undefined ? answers : [...answers, second];
}
const furthestMs = 400 * 86_400_000;
const mostLooks = 400;
function nextPossible(facts, ask = askGates) {
    let now = facts.now;
    for (let look = 0; look < mostLooks; look += 1) {
        const closed = ask({ ...facts, now }).filter(answer => !(0,gate_gate/* isOpen */.nT)(answer));
        if (closed.length === 0)
            return now;
        const times = closed.map(answer => Date.parse(answer.nextPossible ?? ''));
        const latest = Math.max(...times);
        if (!(latest > now.getTime() && latest <= facts.now.getTime() + furthestMs))
            return undefined;
        now = new Date(latest);
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/domain/slot.js
var domain_slot = __webpack_require__(51979);
;// CONCATENATED MODULE: ./lib/src/operations/promote/staging.js
function isExpired(staged, { target, now }) {
    const lock = target?.lock?.lock === staged.lock ? target.lock : undefined;
    return Date.parse(lock?.expiresAt ?? staged.expiresAt) <= now.getTime();
}
function heldSlot({ gates: { target, now } }) {
    const idle = target?.live === undefined ? undefined : target.held.find(held => held.slot !== target.live?.slot);
    return idle !== undefined && idle.reason !== 'previous' && Date.parse(idle.until) > now.getTime() ? idle : undefined;
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/placement.js


function place(facts, gates, held) {
    const { target } = facts.gates;
    const live = target?.live;
    const gradual = facts.rollout && live !== undefined;
    const slot = gradual ? (0,domain_slot/* otherSlot */.j)(live.slot) : (live?.slot ?? 'a');
    const staged = target?.staged;
    const expired = staged !== undefined && isExpired(staged, facts.gates);
    return {
        proceed: true,
        kind: gradual ? 'stage' : 'complete',
        action: 'deploy',
        gates,
        slot,
        generation: nextGeneration(facts),
        deployment: deploymentName(facts),
        ends: expired ? { staged, reason: 'staging-expired' } : undefined,
        releases: held?.slot === slot ? held : undefined
    };
}
function nextGeneration({ gates }) {
    return (gates.target?.live?.generation ?? 0) + 1;
}
function deploymentName(facts) {
    const { rules, digest } = facts.gates;
    const base = `${rules.environment}-${nextGeneration(facts)}-${digest.slice(7, 19)}`;
    const tries = facts.deployments.filter(({ id }) => id === base || id.startsWith(`${base}-`)).length;
    return tries === 0 ? base : `${base}-${tries + 1}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/plan-recall.js
function planRecall(inputs, facts) {
    const { record, recalled } = facts;
    if (recalled)
        return { proceed: false, kind: 'unchanged', text: 'It was recalled before.' };
    if (record.provenance.length + record.buildRecords.length + record.ignored.length === 0) {
        const found = 'the record of that digest is empty';
        return { proceed: false, kind: 'refused', outcome: 'refused', gates: [], reason: 'not-recorded', found };
    }
    return { proceed: true, kind: 'recall', reason: inputs.reason ?? '' };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/recalled-there.js



function recalledThere(facts) {
    const { target, digest, rules } = facts;
    const recall = recallGate(facts);
    if ((0,gate_gate/* isOpen */.nT)(recall))
        return undefined;
    const live = target?.live?.digest === digest;
    const placed = live ? target?.live : target?.staged?.digest === digest ? target.staged : undefined;
    if (placed === undefined)
        return undefined;
    const found = `It is ${live ? 'live' : 'staged'} already, in slot ${placed.slot}, although it was ${recall.found}.`;
    const next = `sluice promote --mode=rollback --environment=${rules.environment} takes it out.`;
    return { proceed: true, kind: 'refuse', gates: askGates(facts), reason: recall.code ?? 'gate-unknown', found, next };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/verdict.js

function refuse(gates, possible) {
    const closed = gates.filter(gate => !(0,gate_gate/* isOpen */.nT)(gate));
    const worst = closed.find(gate => gate.nextPossible === undefined) ?? closed[0];
    const reason = worst?.code ?? 'gate-unknown';
    const no = { gates, reason, nextPossible: possible };
    if (closed.every(gate => gate.gate === 'lock')) {
        return { proceed: true, kind: 'queue', ...no };
    }
    return { proceed: true, kind: 'refuse', ...no };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/plan-rollback.js







function planRollback(inputs, facts) {
    const { target, digest } = facts.gates;
    const { staged, live } = target ?? {};
    const lock = lockGate(staged === undefined ? facts.gates : { ...facts.gates, target: undefined });
    if (staged !== undefined && (inputs.digest === 'latest' || live?.digest === digest)) {
        return (0,gate_gate/* allOpen */.UL)([lock]) ? { proceed: true, kind: 'abort', gates: [lock], staged } : refuse([lock], undefined);
    }
    if (inputs.digest === 'latest' && live?.action === 'rollback' && live.run === facts.gates.run) {
        return { proceed: false, kind: 'unchanged', text: 'This run has gone back already.', slot: live.slot };
    }
    if (live?.digest === digest) {
        const recalled = recalledThere(facts.gates);
        if (recalled !== undefined)
            return { ...recalled, gates: [provenanceGate(facts.gates), lock, recallGate(facts.gates)] };
        return { proceed: false, kind: 'unchanged', text: `It is live already, in slot ${live.slot}.`, slot: live.slot };
    }
    const gates = [provenanceGate(facts.gates), lock, recallGate(facts.gates)];
    if (!(0,gate_gate/* allOpen */.UL)(gates))
        return refuse(gates, undefined);
    const idle = facts.rollout && live !== undefined ? (0,domain_slot/* otherSlot */.j)(live.slot) : (live?.slot ?? 'a');
    const held = target?.held.find(one => one.slot === idle && one.reason !== 'previous');
    return {
        proceed: true,
        kind: facts.rollout && facts.stillRunning ? 'return' : 'complete',
        action: 'rollback',
        gates,
        slot: idle,
        generation: nextGeneration(facts),
        deployment: deploymentName(facts),
        ends: staged && { staged, reason: 'manual-stop' },
        releases: held
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/plan-train.js

function planTrain(inputs, facts) {
    const { train, gates } = facts;
    if (train === undefined)
        return undefined;
    const writes = inputs.mode !== 'plan' && !inputs.dryRun;
    if (train.missed.length > 0 && writes)
        return { proceed: true, kind: 'write-off', slots: train.missed };
    const now = gates.now.getTime();
    const { slot, used, passed, next } = train;
    const departs = next === undefined ? 'it never departs again' : `it departs ${new Date(next).toISOString()}`;
    const stay = (text, reason) => ({ proceed: false, kind: 'unchanged', text, reason });
    if (slot === undefined)
        return stay(`No slot of this train is due; ${departs}.`, 'train-not-due');
    if (used !== undefined)
        return stay(`${slot.key} released ${used.buildId || used.digest}.`, 'train-released');
    if (passed !== undefined)
        return stay(`${slot.key} went by: ${passed}.`, 'train-missed');
    if (now < slot.at)
        return early(inputs, facts, slot.at);
    if (now >= slot.closes)
        return stay(`The time of ${slot.key} is over; ${departs}.`, 'train-missed');
    const stands = gates.target?.live?.digest === gates.digest;
    if (!stands || !writes || recalledThere(gates) !== undefined)
        return undefined;
    return { proceed: true, kind: 'write-off', slots: [{ slot: slot.key, reason: 'nothing new' }] };
}
function early(inputs, facts, at) {
    const until = new Date(at);
    if (at <= facts.began.getTime() + inputs.wait)
        return { proceed: true, kind: 'wait', gates: [], until };
    const no = { proceed: false, kind: 'refused', outcome: 'refused', gates: [] };
    return { ...no, reason: 'train-not-due', nextPossible: until };
}

;// CONCATENATED MODULE: ./lib/src/operations/promote/plan.js









function plan(inputs, facts) {
    const decided = decide(inputs, facts);
    if (inputs.mode !== 'plan' || !decided.proceed)
        return decided;
    if (decided.kind === 'queue')
        return { ...decided, proceed: false, kind: 'refused', outcome: 'conflict' };
    if (decided.kind === 'refuse')
        return { ...decided, proceed: false, kind: 'refused', outcome: 'refused' };
    return { proceed: false, kind: 'planned', step: decided };
}
function decide(inputs, facts) {
    if (facts.kind === 'recall')
        return planRecall(inputs, facts);
    if (facts.kind === 'nothing') {
        const { reason, found } = facts;
        return { proceed: false, kind: 'refused', outcome: 'refused', gates: [], reason, found };
    }
    if (inputs.mode === 'rollback')
        return planRollback(inputs, facts);
    return (planTrain(inputs, facts) ??
        recalledThere(facts.gates) ??
        standsAlready(facts) ??
        obstacle(inputs, facts) ??
        planPromotion(inputs, facts));
}
function standsAlready(facts) {
    const { target, digest } = facts.gates;
    const stay = (text, slot) => ({ proceed: false, kind: 'unchanged', text, slot });
    if (target?.live?.digest === digest)
        return stay(`It is there already, in slot ${target.live.slot}.`, target.live.slot);
    if (target?.staged?.digest !== digest || isExpired(target.staged, facts.gates))
        return undefined;
    return stay(`It is staged already, in slot ${target.staged.slot}.`, target.staged.slot);
}
function obstacle(inputs, facts) {
    const hotfix = inputs.hotfix.length > 0;
    const no = { proceed: false, kind: 'refused', outcome: 'refused', gates: askGates(facts.gates) };
    const [debt] = facts.debts;
    if (debt !== undefined && !hotfix) {
        const found = `${debt.id} skipped ${debt.gates.join(', ')} for: ${debt.reason} (due ${debt.dueAt})`;
        return { ...no, reason: 'debt-open', found, next: `sluice ops settle-debt --debt=${debt.id} --reason=… ends it.` };
    }
    const held = heldSlot(facts);
    if (held === undefined || (inputs.replaceHeld ?? hotfix))
        return undefined;
    const { environment } = facts.gates.rules;
    const found = `slot ${held.slot} is held until ${held.until}: ${held.reason}`;
    const next = `sluice ops release-slot --environment=${environment} ends the hold, or replace-held: true.`;
    return { ...no, reason: 'slot-held', found, next, nextPossible: new Date(held.until) };
}
function planPromotion(inputs, facts) {
    const ask = (about) => askGatesUnder(inputs.hotfix, about);
    const gates = ask(facts.gates);
    if ((0,gate_gate/* allOpen */.UL)(gates))
        return place(facts, gates, heldSlot(facts));
    const possible = nextPossible(facts.gates, ask);
    if (possible !== undefined && possible.getTime() <= facts.began.getTime() + inputs.wait) {
        return { proceed: true, kind: 'wait', gates, until: possible };
    }
    return refuse(gates, possible);
}


/***/ }),

/***/ 65701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ tellPlace),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   lG: () => (/* binding */ takePlace)
/* harmony export */ });
/* unused harmony export queuedBehind */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_ledger_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82862);
/* harmony import */ var _domain_ledger_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45196);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71620);




async function takePlace(context, facts) {
    const { ports, run } = context;
    const draft = (0,_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .drafter */ .X)(context, (0,_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .r)(facts));
    let held;
    await ports.ledger.append(view => {
        const { artifact, rules } = facts.gates;
        const { lock } = (0,_domain_ledger_state_js__WEBPACK_IMPORTED_MODULE_1__.foldLedger)(view.events).environments.get((0,_domain_ledger_state_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentKey */ .J)(artifact, rules.environment)) ?? {};
        held = (0,_domain_ledger_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeld */ .i7)(lock, ports.clock.now().getTime()) && lock.owner !== run.job ? lock : undefined;
        if (held === undefined)
            return { events: [] };
        const data = { lock: held.lock, owner: run.job };
        return { events: [draft('lock.requested', `${held.lock}/requested/${held.fence}/${run.job}`, data)] };
    });
    return held && queuedBehind(held, run.job);
}
function queuedBehind(lock, job) {
    return { owner: lock.owner, place: (0,_domain_ledger_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInLine */ .$b)(lock, job) };
}
async function tellPlace(thrown, context, facts) {
    if (!(thrown instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || thrown.code !== 'lock-held')
        return thrown;
    const queued = await takePlace(context, facts);
    const { kind, code, hint } = thrown;
    const place = queued === undefined ? 'and is free again by now' : placeText(queued);
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({ kind, code, message: `${thrown.message}; ${place}`, hint, cause: thrown });
}
function placeText({ owner, place }) {
    return `place ${place} in line behind ${owner}`;
}


/***/ }),

/***/ 22902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sp: () => (/* binding */ narrate),
  V4: () => (/* binding */ outputs),
  z8: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(79191);
;// CONCATENATED MODULE: ./lib/src/domain/changelog.js
const mostShown = 200;
function changelogMarkdown({ from, to, added, removed }) {
    const range = `\`${from.slice(0, 7)}\` → \`${to.slice(0, 7)}\``;
    if (added.length + removed.length === 0)
        return `No commit differs, ${range}.\n`;
    return [`### Changes ${range}`, ...list('', added), ...list('Taken back', removed)].join('\n\n').concat('\n');
}
function list(title, entries) {
    if (entries.length === 0)
        return [];
    const lines = entries.slice(0, mostShown).map(entry => `- ${plain(entry.subject)} (\`${entry.sha.slice(0, 7)}\`)`);
    const left = entries.length - lines.length;
    const rest = left > 0 ? [`- and ${left} more`] : [];
    return [...(title === '' ? [] : [`**${title}**`]), [...lines, ...rest].join('\n')];
}
function plain(subject) {
    const line = subject
        .replace(/\p{Cf}/gu, '')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .slice(0, 200);
    const inert = line.replace(/[\\`*_{}[\]()<>+!|~&]/g, character => `\\${character}`);
    return inert.replace(linking, found => `${found}\u200b`);
}
const linking = /[@#]|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi;

;// CONCATENATED MODULE: ./lib/src/operations/promote/answer.js

function answerOf(facts, plan, done) {
    const step = plan.kind === 'planned' ? plan.step : plan;
    const about = facts.kind === 'promotion' ? facts.gates : undefined;
    const placement = 'deployment' in step ? step : undefined;
    const standing = step.kind === 'unchanged' && about !== undefined ? standingOf(about.target, about.digest, step.slot) : undefined;
    const slot = placement?.slot ?? (step.kind === 'unchanged' ? step.slot : undefined);
    const slotUrl = done?.running?.url ?? standing?.url;
    const digest = facts.kind === 'nothing' ? null : facts.kind === 'recall' ? facts.digest : facts.gates.digest;
    const { changelog, url = undefined } = facts.kind === 'promotion' ? facts : { changelog: undefined };
    return {
        digest,
        environment: about?.rules.environment ?? (facts.kind === 'nothing' ? facts.environment : null),
        'previous-digest': about?.target?.live?.digest ?? null,
        'deployment-id': placement?.deployment ?? (step.kind === 'abort' ? step.staged : standing)?.deployment ?? null,
        'environment-url': (slot && url?.replaceAll('{slot}', slot)) ?? slotUrl ?? null,
        gates: gatesOf(step).map(asResult),
        'next-possible': nextPossibleOf(step) ?? null,
        changelog: changelog === undefined ? null : changelogMarkdown(changelog),
        metadata: done?.metadata ?? null,
        slot: slot ?? null,
        'slot-url': slotUrl ?? null,
        smoke: done?.smoke ?? null,
        queued: done?.queued ?? null,
        copied: done?.copied ?? null,
        'looked-at': facts.location
    };
}
function standingOf(here, digest, slot) {
    return [here?.staged, here?.live].find(placed => placed?.digest === digest && placed.slot === slot);
}
function outputsOf(answer) {
    const { environment: _, 'looked-at': __, smoke: ___, copied: ____, queued: _____, gates, ...texts } = answer;
    const given = Object.entries(texts).map(([name, value]) => [name, value ?? '']);
    return { ...Object.fromEntries(given), gates: JSON.stringify(gates) };
}
function gatesOf(step) {
    return 'gates' in step ? step.gates : [];
}
function nextPossibleOf(step) {
    if ('until' in step)
        return step.until.toISOString();
    return 'nextPossible' in step ? step.nextPossible?.toISOString() : undefined;
}
function asResult(gate) {
    return {
        gate: gate.gate,
        status: gate.status,
        'reason-code': gate.code ?? null,
        expected: gate.expected ?? null,
        found: gate.found ?? gate.text,
        'next-possible': gate.nextPossible ?? null
    };
}

// EXTERNAL MODULE: ./lib/src/operations/promote/queue.js
var queue = __webpack_require__(65701);
;// CONCATENATED MODULE: ./lib/src/operations/promote/report.js



const outputs = {
    digest: 'The digest in question.',
    'previous-digest': 'What ran there before.',
    'deployment-id': 'Name of this deployment in the ledger.',
    'environment-url': 'Where the environment answers.',
    gates: 'JSON list of every gate that was asked, with its evidence.',
    'next-possible': 'When the answer could next be yes, ISO 8601; empty when time alone does not open it.',
    changelog: 'Markdown of the commits between what ran before and this digest.',
    metadata: "Path of the procedure's artifact_metadata file (YAML).",
    slot: 'The slot that the digest is in.',
    'slot-url': 'Where that slot answers, past any router.'
};
function report(end) {
    const answer = answerOf(end.facts, end.plan, end.done);
    const short = bodyOf(end, answer);
    return { ...short, result: { ...answer }, outputs: outputsOf(answer) };
}
function bodyOf({ inputs, facts, plan, done }, answer) {
    const word = inputs.mode === 'plan' ? 'promote' : inputs.mode;
    const about = [answer.environment, answer.digest && (0,digest/* shortDigest */.VK)(answer.digest)].filter(Boolean).join(' · ');
    if (plan.kind === 'unchanged') {
        const blocks = [{ kind: 'text', text: plan.text }];
        return { outcome: 'unchanged', reason: plan.reason, headline: `${word} unchanged · ${about}`, blocks };
    }
    if (plan.kind === 'queue')
        return queuedUp(plan, done, `${word} conflict · ${about}`);
    if (plan.kind === 'refused' || plan.kind === 'refuse')
        return refusal(plan, `${word} refused · ${about}`);
    if (plan.kind === 'planned')
        return planned(plan.step, `${word} would proceed · ${about}`);
    if (done === undefined)
        return planned(plan, `${word} would proceed · ${about}`);
    if (done.ended === 'failed')
        return failure(plan, done, `${word} refused · ${about}`);
    const slot = answer.slot === null ? '' : ` in slot ${answer.slot}`;
    const blocks = [...checks(gatesOf(plan)), ...smokeOf(done), ...movedOf(done), ...nextOf(done, inputs, facts)];
    return { outcome: 'done', headline: `${word} done · ${about} · ${done.ended}${slot}`, blocks };
}
function refusal(plan, headline) {
    const next = nextPossibleOf(plan);
    const found = plan.found === undefined ? [] : [{ kind: 'text', text: plan.found }];
    const todo = next === undefined ? 'mend what is marked, then run this again.' : `possible from ${next}.`;
    const blocks = [...checks(plan.gates), ...found, { kind: 'next', text: plan.next ?? todo }];
    return { outcome: plan.kind === 'refused' ? plan.outcome : 'refused', reason: plan.reason, headline, blocks };
}
function queuedUp(plan, done, headline) {
    const place = done?.queued === undefined ? [] : [{ kind: 'text', text: (0,queue/* placeText */.Z9)(done.queued) }];
    const until = nextPossibleOf(plan);
    const text = `run this again when the other one has ended${until === undefined ? '' : `, at the latest ${until}`}.`;
    const blocks = [...checks(plan.gates), ...place, { kind: 'next', text }];
    return { outcome: 'conflict', reason: plan.reason, headline, blocks };
}
function planned(step, headline) {
    const until = step.kind === 'wait' ? [{ kind: 'text', text: `It would wait until ${step.until.toISOString()}.` }] : [];
    const where = 'slot' in step ? ` · slot ${step.slot}` : '';
    return { outcome: 'planned', headline: `${headline}${where}`, blocks: [...checks(gatesOf(step)), ...until] };
}
function failure(step, { problem }, headline) {
    const words = [problem?.detail, problem?.output].filter(text => text !== undefined && text !== '');
    const text = { kind: 'text', text: words.join('\n') };
    return { outcome: 'refused', reason: problem?.code, headline, blocks: [...checks(gatesOf(step)), text] };
}
function checks(gates) {
    if (gates.length === 0)
        return [];
    const lines = gates.map(({ gate, status, text, expected, found }) => ({
        mark: status,
        name: gate,
        text,
        expected,
        found
    }));
    return [{ kind: 'checks', checks: lines }];
}
function smokeOf({ smoke }) {
    if (smoke === undefined)
        return [];
    const count = `smoke ${smoke.passed}/${smoke.passed + smoke.failed}`;
    return [{ kind: 'text', text: [count, ...smoke.lines].join('\n') }];
}
function movedOf({ copied }) {
    if (copied === undefined)
        return [];
    const { blobBytesUploaded, manifestBytes, mounted, referrers } = copied;
    const evidence = `${mounted} blobs mounted, ${referrers} referrers`;
    return [
        { kind: 'text', text: `copied ${blobBytesUploaded} blob bytes, ${manifestBytes} manifest bytes; ${evidence}` }
    ];
}
function nextOf({ ended }, { environment }, facts) {
    if (ended === 'staged') {
        return [{ kind: 'next', text: `sluice rollout --environment=${environment} shifts the traffic.` }];
    }
    if (ended !== 'recalled' || facts.kind !== 'recall' || facts.runsIn.length === 0)
        return [];
    const text = `it still runs in ${facts.runsIn.join(', ')}; sluice promote --mode=rollback --environment=… takes it out.`;
    return [{ kind: 'next', text }];
}
function narrate({ plan, done }) {
    if (plan.kind !== 'wait' || done === undefined)
        return undefined;
    const closed = plan.gates.filter(gate => gate.status !== 'passed').map(gate => gate.gate);
    const text = `waiting for ${closed.join(', ')} · possible from ${plan.until.toISOString()}`;
    return { text, step: text };
}


/***/ }),

/***/ 39054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ situationOf)
/* harmony export */ });
/* harmony import */ var _domain_ledger_fold_debt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11418);
/* harmony import */ var _domain_ledger_fold_train_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36577);
/* harmony import */ var _domain_ledger_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45196);



function situationOf(state, { artifact, environment, after, digest, train }) {
    const target = state.environments.get((0,_domain_ledger_state_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKey */ .J)(artifact, environment));
    const previous = after === undefined ? undefined : state.environments.get((0,_domain_ledger_state_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKey */ .J)(artifact, after));
    return JSON.stringify({
        live: target?.live?.deployment,
        staged: target?.staged?.deployment,
        held: target?.held,
        before: previous?.live?.deployment,
        smoke: previous?.smoke.get(digest)?.seq,
        train: train && state.trains.get((0,_domain_ledger_fold_train_js__WEBPACK_IMPORTED_MODULE_1__/* .trainKey */ .U)(artifact, environment, train)),
        recalled: state.recalled.has(digest),
        debts: (0,_domain_ledger_fold_debt_js__WEBPACK_IMPORTED_MODULE_2__/* .openDebts */ .F)(state, artifact, environment).map(debt => debt.id)
    });
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

/***/ 15436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessTo: () => (/* binding */ accessTo),
/* harmony export */   gatewayRouter: () => (/* binding */ gatewayRouter),
/* harmony export */   istioRouter: () => (/* binding */ istioRouter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89040);




const accountFolder = '/var/run/secrets/kubernetes.io/serviceaccount';
async function gatewayRouter(settings, host) {
    const [{ createGatewayRouter }, { exchange }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7550).then(__webpack_require__.bind(__webpack_require__, 27550)),
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370))
    ]);
    const { namespace, route, rule, backends } = settings;
    return createGatewayRouter({ ...(await accessTo(settings, host)), exchange, namespace, route, rule, backends });
}
async function istioRouter(settings, host) {
    const [{ createIstioRouter }, { exchange }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6494).then(__webpack_require__.bind(__webpack_require__, 86494)),
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370))
    ]);
    const { namespace, service, rule, destinations } = settings;
    return createIstioRouter({ ...(await accessTo(settings, host)), exchange, namespace, service, rule, destinations });
}
async function accessTo(settings, host) {
    return {
        server: settings.server ?? clusterServer(host),
        token: () => tokenOf(settings, host),
        authority: await authorityOf(settings, host),
        settleMs: settings.settle
    };
}
function clusterServer({ environment }) {
    const { KUBERNETES_SERVICE_HOST: name, KUBERNETES_SERVICE_PORT: port = '443' } = environment;
    if (name !== undefined && name !== '')
        return `https://${name.includes(':') ? `[${name}]` : name}:${port}`;
    const expected = 'the address of an API server, since this is no pod';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-policy', {
        input: 'rollout.router.server',
        found: undefined,
        expected,
        example: 'https://10.0.0.1:6443'
    });
}
async function tokenOf({ tokenEnv }, host) {
    if (tokenEnv === undefined)
        return accountToken(host);
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretOf */ .O)(host, tokenEnv);
}
async function accountToken({ hide }) {
    const token = (await readSecret(`${accountFolder}/token`)).trim();
    hide?.(token);
    return token;
}
async function authorityOf({ certificateAuthority, server }, { run }) {
    if (certificateAuthority !== undefined)
        return readSecret((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(run.workingDirectory, certificateAuthority));
    return server === undefined ? readSecret(`${accountFolder}/ca.crt`) : undefined;
}
async function readSecret(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('router-refused', `${path} cannot be read`, cause);
    }
}


/***/ }),

/***/ 96962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineRouter: () => (/* binding */ engineRouter),
/* harmony export */   engineSlots: () => (/* binding */ engineSlots),
/* harmony export */   isEngine: () => (/* binding */ isEngine),
/* harmony export */   metricsInRoles: () => (/* binding */ metricsInRoles)
/* harmony export */ });
/* harmony import */ var _domain_slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51979);
/* harmony import */ var _cluster_routers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15436);


function isEngine(settings) {
    return settings.kind === 'argo-rollouts' || settings.kind === 'flagger';
}
async function engineRouter(settings, host) {
    const [access, { exchange }] = await Promise.all([
        (0,_cluster_routers_js__WEBPACK_IMPORTED_MODULE_0__.accessTo)(settings, host),
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370))
    ]);
    if (settings.kind === 'argo-rollouts') {
        const { createArgoRouter } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 116));
        return createArgoRouter({ ...settings, ...access, exchange });
    }
    const { createFlaggerRouter } = await __webpack_require__.e(/* import() */ 5405).then(__webpack_require__.bind(__webpack_require__, 55405));
    return createFlaggerRouter({ ...settings, ...access, exchange });
}
function engineSlots({ settings, host, before, known, now }) {
    const imageOf = (digest) => `${settings.image}@${digest}`;
    return {
        list: known,
        place: async (placement) => {
            const { slot, digest } = placement;
            await before?.place(placement);
            await (await engineRouter(settings, host)).place(slot, imageOf(digest));
            return { slot, digest, url: undefined, startedAt: now().toISOString() };
        },
        stop: async () => undefined
    };
}
function metricsInRoles(metrics, router) {
    const isTurned = async () => (await router.read()).blue === 'b';
    const turned = (sample) => ({
        ...sample,
        slots: { a: sample.slots.b, b: sample.slots.a }
    });
    return {
        capabilities: () => metrics.capabilities(),
        read: async (base) => {
            if (!(await isTurned()))
                return metrics.read(base);
            return turned(await metrics.read(base && turned(base)));
        },
        history: async (slot, milliseconds) => metrics.history((await isTurned()) ? (0,_domain_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSlot */ .j)(slot) : slot, milliseconds)
    };
}


/***/ }),

/***/ 44482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteDoor: () => (/* binding */ promoteDoor),
  wirePromote: () => (/* binding */ wirePromote)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/folder-workspace.js + 6 modules
var folder_workspace = __webpack_require__(7069);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-source-control.js
var git_source_control = __webpack_require__(61274);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/local-jobs.js
var local_jobs = __webpack_require__(49334);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/run-jobs.js
function createRunJobs(run, others) {
    return {
        async ended(job) {
            const [id, attempt] = job.split('/');
            const ours = run.runId !== undefined && id === run.runId && /^\d{1,9}$/.test(attempt ?? '');
            if (ours && Number(attempt) < (run.runAttempt ?? 1))
                return true;
            return others.ended(job);
        }
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
// EXTERNAL MODULE: ./lib/src/domain/evidence/merge.js
var merge = __webpack_require__(33457);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/operations/promote/apply.js + 13 modules
var apply = __webpack_require__(57736);
// EXTERNAL MODULE: ./lib/src/operations/promote/inputs.js
var inputs = __webpack_require__(32561);
// EXTERNAL MODULE: ./lib/src/operations/promote/observe.js + 6 modules
var observe = __webpack_require__(19269);
// EXTERNAL MODULE: ./lib/src/operations/promote/plan.js + 14 modules
var plan = __webpack_require__(52910);
// EXTERNAL MODULE: ./lib/src/operations/promote/report.js + 2 modules
var report = __webpack_require__(22902);
;// CONCATENATED MODULE: ./lib/src/operations/promote/index.js





const promote = {
    name: 'promote',
    Inputs: inputs/* PromoteInputs */.S,
    outputs: report/* outputs */.V4,
    observe: observe/* observe */.l,
    plan: plan/* plan */.e,
    apply: apply/* apply */.B,
    again: step => step.kind === 'wait' || step.kind === 'write-off',
    narrate: report/* narrate */.sp,
    report: report/* report */.z8
};

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
// EXTERNAL MODULE: ./lib/src/wiring/engines.js
var engines = __webpack_require__(96962);
// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var proxy_start = __webpack_require__(40049);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy-router.js
var proxy_router = __webpack_require__(81462);
;// CONCATENATED MODULE: ./lib/src/wiring/promote-proxy.js



function lazyProxy(policy, environment, host) {
    let started;
    const start = () => {
        started ??= (0,embedded.ensureProxy)(policy, environment, host);
        return started;
    };
    return {
        router: startedRouter(policy, environment, host, start),
        before: (slots) => startedSlots(slots, start)
    };
}
function startedRouter(policy, environment, host, start) {
    const router = (0,proxy_router/* createProxyRouter */.Y)(() => (0,proxy_start/* findProxy */.EE)((0,embedded.proxyPlace)(policy, environment, host)));
    return {
        capabilities: () => router.capabilities(),
        read: () => start().then(() => router.read()),
        set: weights => start().then(() => router.set(weights)),
        finalize: (slot, fence) => start().then(() => router.finalize(slot, fence))
    };
}
function startedSlots(slots, start) {
    return {
        list: (artifact, name) => slots.list(artifact, name),
        place: placement => start().then(() => slots.place(placement)),
        stop: (artifact, name, slot) => slots.stop(artifact, name, slot)
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/command-slots.js + 1 modules
var command_slots = __webpack_require__(24151);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/client.js
var client = __webpack_require__(99262);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/wiring/programs.js + 1 modules
var programs = __webpack_require__(87822);
;// CONCATENATED MODULE: ./lib/src/wiring/promote-slots.js









function slotsOf(policy, inputs, host, about) {
    const { environment } = inputs;
    const settings = policy.environments[environment];
    const command = inputs.deploy ?? settings?.deploy;
    const known = (artifact, name) => knownSlots(about.ledger, artifact, name);
    const now = () => system_clock/* systemClock */.m.now();
    const filled = (text) => commandSlots(text, { policy, inputs, host, proxied: about.proxied, known });
    if (about.engine !== undefined) {
        const before = command === undefined ? undefined : filled(command);
        return (0,engines.engineSlots)({ settings: about.engine, host, before, known, now });
    }
    if (command === undefined)
        return lazySlots(() => (0,embedded.localSlots)(policy, environment, host, about.proxied));
    return filled(command);
}
function commandSlots(command, { policy, inputs, host, proxied, known }) {
    const { environment } = inputs;
    const place = (0,embedded.proxyPlace)(policy, environment, host);
    return (0,command_slots/* createCommandSlots */.v)({
        commands: (0,programs/* shellCommands */.h)(inputs.shell, policy, host),
        command,
        workingDirectory: host.run.workingDirectory,
        notes: (0,external_node_path_.join)(host.run.home, 'deploys'),
        url: policy.environments[environment]?.url,
        known,
        now: () => system_clock/* systemClock */.m.now(),
        ...(proxied && { onUrl: (slot, url) => (0,client/* setBackend */.jh)(() => (0,proxy_start/* findProxy */.EE)(place), slot, Number(new URL(url).port)) })
    });
}
async function knownSlots(ledger, artifact, environment) {
    const state = (0,ledger_state.foldLedger)((await ledger.read()).events);
    const here = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, environment));
    const kept = here?.held.filter(held => held.reason === 'previous') ?? [];
    const live = here?.live === undefined ? [] : [here.live];
    return [
        ...live.map(({ slot, digest, url, since }) => ({ slot, digest, url, startedAt: since })),
        ...kept.map(({ slot, digest, until }) => ({ slot, digest, url: undefined, startedAt: until }))
    ];
}
function lazySlots(make) {
    return {
        list: (artifact, environment) => make().list(artifact, environment),
        place: placement => make().place(placement),
        stop: (artifact, environment, slot) => make().stop(artifact, environment, slot)
    };
}

// EXTERNAL MODULE: ./lib/src/wiring/registries.js + 2 modules
var registries = __webpack_require__(10223);
// EXTERNAL MODULE: ./lib/src/wiring/routers.js
var routers = __webpack_require__(56591);
// EXTERNAL MODULE: ./lib/src/wiring/shelves.js + 1 modules
var shelves = __webpack_require__(69341);
// EXTERNAL MODULE: ./lib/src/domain/smoke/default-suite.js
var default_suite = __webpack_require__(13693);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/identity-plan.js
var identity_plan = __webpack_require__(62012);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/lines.js
var lines = __webpack_require__(45613);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/read-suite.js + 3 modules
var read_suite = __webpack_require__(28355);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/run-smoke.js + 9 modules
var run_smoke = __webpack_require__(42119);
;// CONCATENATED MODULE: ./lib/src/wiring/smoke.js





function policySmoke(policy, ports, seed) {
    return {
        async check({ baseUrl, digest }) {
            const suite = policy.smoke.suite === undefined ? default_suite/* defaultSuite */._ : await (0,read_suite/* loadSuite */.b)(policy.smoke.suite, ports);
            const identity = await (0,identity_plan/* identityPlan */.Q)(policy, { expectDigest: digest }, ports.witness);
            const limits = { connectTo: undefined, deadline: 60_000, retry: 2, consecutive: 1, seed };
            const result = await (0,run_smoke/* runSmoke */.L)({ suite, identity, baseUrl, ...limits }, ports);
            return { verdict: result.verdict, ...(0,run_smoke/* countSteps */.j)(result), lines: (0,lines/* lines */.Mn)(result) };
        }
    };
}

// EXTERNAL MODULE: ./lib/src/wiring/smoke-test.js + 11 modules
var smoke_test = __webpack_require__(68533);
// EXTERNAL MODULE: ./lib/src/wiring/stores.js + 2 modules
var stores = __webpack_require__(20489);
;// CONCATENATED MODULE: ./lib/src/wiring/promote.js
























async function wirePromote(inputs, host) {
    const { run } = host;
    const { policy, digest } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, run.workingDirectory);
    const { environment } = inputs;
    const artifact = policy.artifact.name ?? 'artifact';
    const decides = inputs.mode !== 'plan';
    const facts = await (0,wiring_ledger.ledgerOf)(policy, inputs, host, decides ? { artifact, environment } : undefined);
    const ledger = decides ? await (0,shelves/* shelvedLedger */.H)(facts, inputs, policy, inputs, host) : facts;
    const settings = policy.environments[environment];
    const routed = settings !== undefined && (0,rollout_of/* rolloutOf */.Z)(policy, environment) !== undefined;
    const steered = { policy, environment, shell: inputs.shell };
    const router = routed ? (0,routers/* routerSettings */.X)(steered) : undefined;
    const proxied = router?.kind === 'embedded';
    const proxy = proxied ? lazyProxy(policy, environment, host) : undefined;
    const slots = slotsOf(policy, inputs, host, {
        ledger,
        proxied,
        engine: router && (0,engines.isEngine)(router) ? router : undefined
    });
    const { source = policy.artifact.store, destination = settings?.store } = inputs;
    const open = (input, location) => (0,stores.openStore)({ input, location }, policy, inputs, host);
    const ports = {
        ledger,
        store: await sourceOf(await open('source', source), ledger, inputs, host),
        destination: destination === undefined ? undefined : await open('destination', destination),
        ...(await (0,embedded.localEvidence)(policy, inputs, host)),
        addedEvidence: await addedEvidence(inputs, host),
        slots: proxy?.before(slots) ?? slots,
        clock: system_clock/* systemClock */.m,
        jobs: await jobsOf(policy, inputs, host),
        reviews: await reviewsOf(policy, inputs, host),
        policySource: (0,embedded.policySource)(inputs.policy, digest),
        quarantine: (0,embedded.quarantineOf)(host),
        began: system_clock/* systemClock */.m.now(),
        smoke: await smokeOf(policy, inputs, host, ledger),
        router: proxy?.router ?? (routed ? await (0,routers/* routerOf */.V)(steered, host) : undefined),
        sourceControl: (0,git_source_control/* createGitSourceControl */.T)(run.workingDirectory, host.environment),
        files: (0,folder_workspace/* createFolderWorkspace */.U)(run.workingDirectory, (0,external_node_path_.join)(run.home, 'builds'))
    };
    return { ports, policy };
}
async function sourceOf(usual, ledger, inputs, host) {
    if (inputs.source !== undefined)
        return usual;
    const { RecordedStore } = await __webpack_require__.e(/* import() */ 7436).then(__webpack_require__.bind(__webpack_require__, 27436));
    const open = (location) => (0,registries/* openRegistry */.Me)({ input: 'source', location }, inputs, host);
    return new RecordedStore({ ledger, usual, open });
}
async function jobsOf(policy, inputs, host) {
    const repository = await (0,github/* ledgerRepository */.Ed)(policy, inputs, host);
    if (repository === undefined)
        return createRunJobs(host.run, local_jobs/* localJobs */.a);
    const connection = await (0,github/* connectTo */.m6)(repository, inputs, host);
    const { createRunJobs: createGitHubJobs } = await __webpack_require__.e(/* import() */ 2955).then(__webpack_require__.bind(__webpack_require__, 2955));
    const remote = createGitHubJobs(connection);
    const either = { ended: async (job) => (await local_jobs/* localJobs */.a.ended(job)) || remote.ended(job) };
    return createRunJobs(host.run, either);
}
async function reviewsOf(policy, inputs, host) {
    const { repository, runId } = host.run;
    const rules = policy.environments[inputs.environment];
    const asked = rules?.approvals !== undefined || rules?.manual === 'hotfix' || inputs.hotfix.length > 0;
    if (!asked || repository === undefined || runId === undefined)
        return undefined;
    const { createGitHubReviews } = await __webpack_require__.e(/* import() */ 2196).then(__webpack_require__.bind(__webpack_require__, 52196));
    const { environment, policy: policyPath } = inputs;
    return createGitHubReviews(await (0,github/* connectTo */.m6)(repository, inputs, host), { runId, environment, policyPath });
}
async function addedEvidence({ bundle }, { run }) {
    if (bundle === undefined)
        return [];
    return (0,merge/* mergeEvidence */.i)([], (0,merge/* splitBundles */.w)(await (0,text_files/* textFiles */.z)(run.workingDirectory).read(bundle)));
}
async function smokeOf(policy, inputs, host, ledger) {
    const suite = inputs.verify ?? policy.smoke.suite;
    if (suite === undefined)
        return undefined;
    const named = { ...policy, smoke: { ...policy.smoke, suite } };
    return policySmoke(named, { ...(0,smoke_test.smokePorts)(host), witness: await (0,smoke_test.localWitness)(policy, inputs, host, ledger) }, host.run.job);
}
const promoteDoor = (0,door/* door */.d)(promote, wirePromote);


/***/ }),

/***/ 56591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ routerOf),
/* harmony export */   X: () => (/* binding */ routerSettings)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40049);
/* harmony import */ var _adapters_embedded_proxy_router_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81462);
/* harmony import */ var _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31590);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69693);
/* harmony import */ var _domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41521);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26759);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87822);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89040);









function routerSettings({ policy, environment, router }) {
    const settings = (0,_domain_policy_rollout_of_js__WEBPACK_IMPORTED_MODULE_4__/* .rolloutOf */ .Z)(policy, environment)?.router ?? { kind: 'embedded', port: undefined };
    if (router === undefined || router === settings.kind)
        return settings;
    if (router === 'embedded')
        return { kind: 'embedded', port: undefined };
    const known = _domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .routerKinds */ .R.includes(router);
    const expected = known
        ? 'a kind whose settings are in the policy, under rollout.router'
        : `one of ${_domain_policy_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .routerKinds */ .R.join(', ')}`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI)('bad-input', { input: 'router', found: router, expected, example: settings.kind });
}
async function routerOf(choice, host) {
    const settings = routerSettings(choice);
    const place = (0,_embedded_js__WEBPACK_IMPORTED_MODULE_5__.proxyPlace)(choice.policy, choice.environment, host);
    switch (settings.kind) {
        case 'embedded':
            return (0,_adapters_embedded_proxy_router_js__WEBPACK_IMPORTED_MODULE_1__/* .createProxyRouter */ .Y)(() => (0,_adapters_embedded_proxy_start_js__WEBPACK_IMPORTED_MODULE_0__/* .findProxy */ .EE)(place));
        case 'haproxy': {
            const { createHaproxyRouter } = await __webpack_require__.e(/* import() */ 7396).then(__webpack_require__.bind(__webpack_require__, 7396));
            const { socket, map, table, key = place.artifact } = settings;
            return createHaproxyRouter({ sockets: socket, map, table, key });
        }
        case 'nginx':
            return nginxRouter(settings);
        case 'command':
            return commandRouter(settings, choice, host);
        case 'webhook':
            return webhookRouter(settings, choice, host);
        case 'kubernetes-gateway':
            return (await __webpack_require__.e(/* import() */ 5436).then(__webpack_require__.bind(__webpack_require__, 15436))).gatewayRouter(settings, host);
        case 'aws-alb':
            return (await __webpack_require__.e(/* import() */ 8607).then(__webpack_require__.bind(__webpack_require__, 88607))).albRouter(settings, host);
        case 'istio':
            return (await __webpack_require__.e(/* import() */ 5436).then(__webpack_require__.bind(__webpack_require__, 15436))).istioRouter(settings, host);
        case 'aws-lambda':
            return (await __webpack_require__.e(/* import() */ 8607).then(__webpack_require__.bind(__webpack_require__, 88607))).lambdaRouter(settings, host);
        case 'cloud-run':
            return (await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466))).cloudRunRouter(settings, host);
        case 'traefik':
            return (await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466))).traefikRouter(settings, host);
        case 'envoy':
            return (await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466))).envoyRouter(settings, host);
        case 'argo-rollouts':
        case 'flagger':
            return (await __webpack_require__.e(/* import() */ 6962).then(__webpack_require__.bind(__webpack_require__, 96962))).engineRouter(settings, host);
    }
}
async function nginxRouter({ directory }) {
    const [{ createNginxRouter }, { ownGuardEntry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3214).then(__webpack_require__.bind(__webpack_require__, 83214)),
        __webpack_require__.e(/* import() */ 5539).then(__webpack_require__.bind(__webpack_require__, 55539))
    ]);
    return createNginxRouter({ directory, guard: ownGuardEntry() });
}
async function commandRouter(settings, choice, host) {
    const { createCommandRouter } = await __webpack_require__.e(/* import() */ 9221).then(__webpack_require__.bind(__webpack_require__, 29221));
    return createCommandRouter({
        ...aboutOutside(settings, choice),
        command: settings.command,
        shell: choice.shell,
        workingDirectory: host.run.workingDirectory,
        environment: (0,_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .commandEnvironment */ .J)(choice.policy, host)
    });
}
async function webhookRouter(settings, choice, host) {
    const [{ createWebhookRouter }, { nodeHttp }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6617).then(__webpack_require__.bind(__webpack_require__, 26617)),
        __webpack_require__.e(/* import() */ 7456).then(__webpack_require__.bind(__webpack_require__, 27456))
    ]);
    return createWebhookRouter({
        ...aboutOutside(settings, choice),
        http: nodeHttp(),
        url: settings.url,
        secret: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretOf */ .O)(host, settings.secretEnv),
        now: () => _adapters_embedded_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.now()
    });
}
function aboutOutside({ granularity, assignment, lease, timeout }, { policy, environment }) {
    const about = { artifact: policy.artifact.name ?? 'artifact', stage: environment };
    return { ...about, granularity, assignment, lease, timeoutMs: timeout };
}


/***/ })

};
