export const id = 1444;
export const ids = [1444];
export const modules = {

/***/ 51381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ foldAlert),
/* harmony export */   o: () => (/* binding */ openAlerts)
/* harmony export */ });
function foldAlert(state, event) {
    const { artifact } = event.subject;
    if (event.kind === 'alert.fired')
        state.alerts.push({ artifact, ...event.data });
    if (event.kind !== 'alert.resolved')
        return;
    const index = state.alerts.findLastIndex(one => one.artifact === artifact && one.rule === event.data.rule);
    const alert = state.alerts[index];
    if (alert !== undefined)
        state.alerts[index] = { ...alert, resolvedAt: event.time };
}
function openAlerts({ alerts }, artifact) {
    return alerts.filter(one => one.artifact === artifact && one.resolvedAt === undefined);
}


/***/ }),

/***/ 11418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openDebts),
/* harmony export */   L: () => (/* binding */ foldDebt)
/* harmony export */ });
function foldDebt(state, event) {
    const { artifact, environment = '' } = event.subject;
    if (event.kind === 'debt.opened') {
        const { debt, ...data } = event.data;
        state.debts.push({ id: debt, artifact, environment, openedAt: event.time, ...data });
    }
    if (event.kind === 'debt.settled') {
        const index = state.debts.findIndex(debt => debt.id === event.data.debt && debt.artifact === artifact);
        const debt = state.debts[index];
        if (debt !== undefined)
            state.debts[index] = { ...debt, settledAt: event.time };
    }
}
function openDebts(state, artifact, environment) {
    return state.debts.filter(debt => debt.artifact === artifact && debt.environment === environment && debt.settledAt === undefined);
}


/***/ }),

/***/ 77893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ addsLine),
/* harmony export */   I: () => (/* binding */ foldIncident)
/* harmony export */ });
/* harmony import */ var _incident_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87222);

const changes = {
    'incident.updated': ({ data, time }, { states }) => {
        const state = stateOf(data.state);
        const entered = states.at(-1)?.state !== state;
        return [data.note, { state, updatedAt: time, ...(entered && { states: [...states, { state, time }] }) }];
    },
    'incident.acknowledged': ({ time }) => ['Acknowledged.', { acknowledgedAt: time }],
    'incident.assigned': ({ data }, { roles }) => [
        `The ${data.role} was named.`,
        { roles: { ...roles, [data.role]: data.person } }
    ],
    'incident.graded': ({ data }) => [`Severity is ${data.severity}: ${data.reason}`, { severity: data.severity }],
    'incident.explained': ({ data }) => [`Root cause: ${data.cause}`, { cause: data.cause }],
    'incident.action-added': ({ data }, { actions }) => [
        `To do: ${data.text}`,
        { actions: [...actions, { id: data.action, ...pick(data) }] }
    ],
    'incident.audience-decided': ({ data, time }) => [
        `Customers ${data.customers ? 'notice' : 'do not notice'}: ${data.reason}`,
        { customers: data.customers, audienceDecidedAt: time }
    ],
    'incident.channel-decided': ({ data: { channel } }) => [
        channel === undefined ? 'No channel is configured; talk in this issue.' : `Talk in #${channel.name}.`,
        { channel: channel ?? null }
    ],
    'incident.published': ({ data, time, seq }, { published }) => [
        `Customers were told: ${data.text}`,
        { published: [...published, { seq, time, state: data.state, text: data.text }] }
    ],
    'incident.document-proposed': ({ data }) => [
        `Post-mortem to be finished: ${data.url}`,
        { document: { path: data.document, url: data.url } }
    ],
    'incident.reviewed': ({ data, time }) => [`Post-mortem accepted: ${data.document}`, { reviewedAt: time }],
    'page.sent': ({ data }, { pages }) => [
        `${data.level === 'notice' ? 'Notice' : 'Page'} sent to ${data.to}.`,
        { pages: [...pages, data.dedupKey] }
    ]
};
function addsLine({ kind, data }, id) {
    return Object.hasOwn(changes, kind) && data.incident === id;
}
function foldIncident(state, event) {
    if (event.kind === 'incident.opened')
        open(state, event);
    const change = changes[event.kind];
    const about = event.data.incident;
    if (change === undefined || about === undefined)
        return;
    const index = state.incidents.findLastIndex(incident => incident.id === about);
    const before = state.incidents[index];
    if (before === undefined)
        return;
    const [text, after = {}] = change(event, before);
    const timeline = [...before.timeline, { time: event.time, text }];
    state.incidents[index] = { ...before, ...after, timeline, seq: event.seq };
}
function open(state, event) {
    const { incident, severity, title, deployment, detail } = event.data;
    state.incidents.push({
        id: incident,
        severity,
        title,
        state: 'triage',
        openedAt: event.time,
        updatedAt: event.time,
        timeline: [...(state.timelines.get(deployment ?? '') ?? []), { time: event.time, text: detail }],
        deployment,
        roles: {},
        actions: [],
        pages: [],
        published: [],
        states: [{ state: 'triage', time: event.time }],
        openSeq: event.seq,
        seq: event.seq,
        ...event.subject
    });
}
function stateOf(written) {
    if (written === 'closed')
        return 'resolved';
    return _incident_states_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentStates */ .bt.find(state => state === written) ?? 'triage';
}
function pick({ kind, text, owner, dueOn }) {
    return { kind, text, owner, dueOn };
}


/***/ }),

/***/ 36577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ foldTrain),
/* harmony export */   U: () => (/* binding */ trainKey)
/* harmony export */ });
function trainKey(artifact, environment, slot) {
    return JSON.stringify([artifact, environment, slot]);
}
function foldTrain({ trains }, event) {
    const { artifact, environment = '' } = event.subject;
    if (event.kind === 'train.passed') {
        trains.set(trainKey(artifact, environment, event.data.train), { passed: event.data.reason });
    }
    if (event.kind !== 'promotion.decided' || event.data.train === undefined)
        return;
    const key = trainKey(artifact, environment, event.data.train);
    const { deployment, gates } = event.data;
    const refused = gates.find(gate => gate.code !== undefined)?.code;
    trains.set(key, deployment === undefined ? { ...trains.get(key), refused } : { deployment });
}


/***/ }),

/***/ 82862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ placeInLine),
/* harmony export */   H1: () => (/* binding */ foldLock),
/* harmony export */   i7: () => (/* binding */ isHeld)
/* harmony export */ });
function foldLock(here, event) {
    if (event.kind === 'lock.acquired') {
        const { lock, owner, expiresAt } = event.data;
        here.lock = { lock, owner, expiresAt, fence: event.seq, acquiredAt: event.time };
    }
    if (event.kind === 'lock.renewed' && here.lock?.lock === event.data.lock) {
        here.lock = { ...here.lock, expiresAt: event.data.expiresAt };
    }
    if (event.kind === 'lock.requested' && here.lock?.lock === event.data.lock) {
        const { waiting = [] } = here.lock;
        const { owner } = event.data;
        here.lock = { ...here.lock, waiting: waiting.includes(owner) ? waiting : [...waiting, owner] };
    }
    if (event.kind === 'lock.released' && here.lock?.lock === event.data.lock)
        delete here.lock;
}
function placeInLine({ waiting = [] }, job) {
    const known = waiting.indexOf(job);
    return known < 0 ? waiting.length + 1 : known + 1;
}
function isHeld(lock, now) {
    return lock !== undefined && !(Date.parse(lock.expiresAt) <= now);
}


/***/ }),

/***/ 45196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ environmentKey),
  foldLedger: () => (/* binding */ foldLedger)
});

// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-alert.js
var fold_alert = __webpack_require__(51381);
// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-debt.js
var fold_debt = __webpack_require__(11418);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-deployment.js
const folds = {
    'deployment.staged': stage,
    'deployment.completed': complete,
    'deployment.failed': fail,
    'rollout.started': startRollout,
    'rollout.shifted': (here, event) => {
        const { deployment, weight, elapsedMs, evidence } = event.data;
        if (here.rollout?.deployment !== deployment)
            return;
        const { held: _, ...moving } = here.rollout;
        here.rollout = { ...moving, weight, elapsedMs, evidence };
    },
    'rollout.held': (here, event) => {
        const { deployment, reason, weight } = event.data;
        if (here.rollout?.deployment === deployment)
            here.rollout = { ...here.rollout, weight, held: reason };
    },
    'rollout.completed': completeRollout,
    'rollout.rolled-back': rollBack,
    'rollout.aborted': (here, event, state) => {
        leave(here, event.data.deployment);
        fold_deployment_close(state, event, 'aborted', event.data.reason);
    },
    'slot.released': (here, event) => {
        here.held = here.held.filter(held => held.slot !== event.data.slot);
    },
    'smoke.recorded': (here, event) => {
        const { digest } = event.subject;
        const { suite, verdict, passed, failed, slot, bundle } = event.data;
        if (digest === undefined)
            return;
        const recoveredAt = recovery(here.smoke.get(digest), verdict, event.time);
        const seen = { suite, verdict, passed, failed, slot, bundle, time: event.time, seq: event.seq };
        here.smoke.set(digest, { ...seen, recoveredAt });
    }
};
function foldDeployment(state, here, event) {
    const fold = folds[event.kind];
    fold?.(here, event, state);
}
function stage(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { seq } = event;
    const { deployment, slot, generation, buildId, url, job, run } = event.data;
    const { lock, expiresAt } = event.data;
    here.staged = { digest, deployment, slot, generation, buildId, lock, expiresAt, url, job, run, seq };
    here.held = here.held.filter(held => held.slot !== slot);
    const { artifact, environment } = here;
    const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
    state.deployments.push({ ...placed, status: 'staged', stagedAt: event.time });
}
function fail(here, event, state) {
    const { digest } = event.subject;
    const { deployment, slot, code, generation = 0, buildId = '' } = event.data;
    leave(here, deployment);
    if (digest !== undefined && !isListed(state, deployment)) {
        const { artifact, environment } = here;
        const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
        state.deployments.push({ ...placed, status: 'failed', stagedAt: event.time });
    }
    fold_deployment_close(state, event, 'failed', code);
}
function isListed({ deployments }, id) {
    return deployments.findLast(known => known.id === id) !== undefined;
}
function recovery(before, verdict, time) {
    if (!isGood(verdict) || before === undefined)
        return undefined;
    return isGood(before.verdict) ? before.recoveredAt : time;
}
function isGood(verdict) {
    return verdict === 'pass' || verdict === 'flaky-pass';
}
function complete(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { deployment, slot, generation, buildId, url, job, run, action } = event.data;
    if (action === 'rollback')
        retreat(here, event, state);
    if (!isListed(state, deployment)) {
        const { artifact, environment } = here;
        const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
        state.deployments.push({ ...placed, status: 'completed', stagedAt: event.time });
    }
    const back = action === 'rollback' ? { action } : {};
    place(here, { digest, deployment, slot, generation, buildId, url, job, run, since: event.time, ...back });
    fold_deployment_close(state, event, 'completed');
}
function retreat(here, event, state) {
    const left = here.live;
    if (left === undefined)
        return;
    here.completed = here.completed.filter(placed => placed.deployment !== left.deployment);
    end(state, left.deployment, { status: 'rolled-back', endedAt: event.time, reason: 'rollback' });
}
function startRollout(here, event) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const fence = here.lock?.fence ?? event.seq;
    here.rollout = { ...event.data, digest, weight: 0, fence, startedAt: event.time, elapsedMs: 0 };
}
function completeRollout(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { deployment, slot, generation, buildId, retainUntil, job } = event.data;
    const staged = here.staged?.deployment === deployment ? here.staged : undefined;
    const { live } = here;
    if (live !== undefined && live.slot !== slot) {
        hold(here, { slot: live.slot, digest: live.digest, until: retainUntil, reason: 'previous' });
    }
    const { url, run } = staged ?? {};
    place(here, { digest, deployment, slot, generation, buildId, job, run, url, since: event.time });
    fold_deployment_close(state, event, 'completed');
}
function rollBack(here, event, state) {
    const { deployment, slot, reason, holdUntil } = event.data;
    const digest = event.subject.digest ?? here.rollout?.digest;
    leave(here, deployment);
    here.completed = here.completed.filter(placed => placed.deployment !== deployment);
    if (here.live?.deployment === deployment)
        liveAgain(here, slot);
    if (digest !== undefined)
        hold(here, { slot, digest, until: holdUntil, reason });
    fold_deployment_close(state, event, 'rolled-back', reason);
}
function liveAgain(here, left) {
    const previous = here.completed.findLast(placed => placed.slot !== left);
    if (previous === undefined)
        return;
    here.live = previous;
    here.held = here.held.filter(held => held.slot !== previous.slot);
}
function hold(here, held) {
    here.held = [...here.held.filter(other => other.slot !== held.slot), held];
}
function place(here, placed) {
    here.live = placed;
    here.completed.push(placed);
    here.held = here.held.filter(held => held.slot !== placed.slot);
    leave(here, placed.deployment);
}
function leave(here, deployment) {
    if (here.staged?.deployment === deployment)
        delete here.staged;
    if (here.rollout?.deployment === deployment)
        delete here.rollout;
}
function fold_deployment_close(state, event, status, reason) {
    end(state, event.data.deployment, { status, endedAt: event.time, reason });
}
function end(state, id, changes) {
    const index = state.deployments.findLastIndex(deployment => deployment.id === id);
    const deployment = state.deployments[index];
    if (deployment !== undefined)
        state.deployments[index] = { ...deployment, ...changes };
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-incident.js
var fold_incident = __webpack_require__(77893);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-timeline.js
const sentences = {
    'deployment.staged': ({ buildId, slot }) => `Build ${buildId} was staged in slot ${slot}.`,
    'rollout.started': ({ profile, rule }) => `The rollout began: profile ${profile}, rule ${rule}.`,
    'rollout.shifted': ({ weight }) => `Green was given ${shownPercent(weight)} of the traffic.`,
    'rollout.rolled-back': ({ rollbackMs, detectedAt }) => `All traffic is on blue, ${rollbackMs} ms after the decision at ${detectedAt}.`,
    'rollout.held': ({ weight, reason }) => `The rollout was held (${reason}) with ${shownPercent(weight)} on green.`
};
function foldTimeline({ timelines }, event) {
    const deployment = 'deployment' in event.data ? event.data.deployment : undefined;
    const sentence = sentences[event.kind];
    if (deployment === undefined || sentence === undefined)
        return;
    const entry = { time: event.time, text: sentence(event.data) };
    timelines.set(deployment, [...(timelines.get(deployment) ?? []), entry]);
}
function shownPercent(weight) {
    return `${Number((weight * 100).toFixed(1))} %`;
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-train.js
var fold_train = __webpack_require__(36577);
// EXTERNAL MODULE: ./lib/src/domain/ledger/lock.js
var lock = __webpack_require__(82862);
;// CONCATENATED MODULE: ./lib/src/domain/ledger/state.js







function environmentKey(artifact, environment) {
    return JSON.stringify([artifact, environment]);
}
function foldLedger(events) {
    const state = {
        builds: [],
        environments: new Map(),
        deployments: [],
        incidents: [],
        alerts: [],
        debts: [],
        trains: new Map(),
        recalled: new Set(),
        timelines: new Map(),
        recordHeads: new Map()
    };
    for (const event of events) {
        foldArtifact(state, event);
        foldTimeline(state, event);
        (0,fold_train/* foldTrain */.O)(state, event);
        (0,fold_incident/* foldIncident */.I)(state, event);
        (0,fold_alert/* foldAlert */.U)(state, event);
        (0,fold_debt/* foldDebt */.L)(state, event);
        foldEnvironment(state, event);
    }
    return state;
}
function foldArtifact(state, event) {
    const { artifact, digest } = event.subject;
    if (digest === undefined)
        return;
    if (event.kind === 'artifact.built') {
        const { buildId, commit, branch, builtAt, bundles } = event.data;
        state.builds.push({ artifact, digest, buildId, commit, branch, builtAt, bundles });
    }
    if (event.kind === 'promotion.decided') {
        state.recordHeads.set(digest, event.data.summary);
    }
    if (event.kind === 'deployment.completed' || event.kind === 'rollout.completed') {
        if (event.data.bundle !== undefined)
            state.recordHeads.set(digest, event.data.bundle);
    }
    if (event.kind === 'digest.recalled') {
        state.recalled.add(digest);
        state.recordHeads.set(digest, event.data.summary);
    }
}
function foldEnvironment(state, event) {
    const { artifact, environment } = event.subject;
    if (environment === undefined)
        return;
    const key = environmentKey(artifact, environment);
    const here = state.environments.get(key) ?? { artifact, environment, held: [], completed: [], smoke: new Map() };
    state.environments.set(key, here);
    (0,lock/* foldLock */.H1)(here, event);
    foldDeployment(state, here, event);
}


/***/ }),

/***/ 50868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ demandEnvironment),
/* harmony export */   e: () => (/* binding */ demandEnvironments)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90740);


function demandEnvironments(policy, names, input = 'environment') {
    const known = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.environmentNames)(policy);
    const unknown = names.find(name => !known.includes(name));
    if (unknown === undefined)
        return;
    const expected = `one of ${known.join(', ') || '(the policy names none)'}`;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('unknown-environment', { input, found: unknown, expected, example: known[0] ?? 'production' });
}
function demandEnvironment(policy, name) {
    demandEnvironments(policy, [name]);
    return policy.environments[name];
}


/***/ }),

/***/ 71589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
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
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
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
function switchesTooSeldom(named, counts) {
    const same = [...counts.values()].reduce((sum, count) => sum + (count / named.length) ** 2, 0);
    const expected = (1 - same) * (named.length - 1);
    const observed = named.filter((name, index) => index > 0 && name !== named[index - 1]).length;
    return expected >= 4 && observed < expected * leastShareOfSwitches;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/identity.js


const evidenceLevels = ['claimed', 'commit', 'platform', 'content', 'challenge'];
function sampleSize(confidence, staleShare) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - staleShare));
}
const fields = ['digest', 'version', 'commit'];
function expectedText(claim) {
    return fields.flatMap(name => claim[name] ?? []).join(' ');
}
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
const deepestJson = 1000;
function parseJson(body) {
    const read = parsed(body);
    return read === undefined || nestsDeeper(read.value, deepestJson) ? undefined : read;
}
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


/***/ })

};
