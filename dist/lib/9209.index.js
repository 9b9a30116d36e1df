export const id = 9209;
export const ids = [9209];
export const modules = {

/***/ 51381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ foldAlert),
/* harmony export */   o: () => (/* binding */ openAlerts)
/* harmony export */ });
/** Keeps the alerts; one that goes on is one, however often it is seen. */
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
/** The alerts about one artifact that still fire, oldest first. */
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
/** Keeps the debts; there is no way from a bypass to a clean state but an event that settles it. */
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
/** The debts of one environment that are not settled, oldest first. */
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
/** True when an event added a line to the timeline of that incident, after it was opened. */
function addsLine({ kind, data }, id) {
    return Object.hasOwn(changes, kind) && data.incident === id;
}
/** Keeps the incidents and what was said about each, oldest first. */
function foldIncident(state, event) {
    if (event.kind === 'incident.opened')
        open(state, event);
    const change = changes[event.kind];
    const about = event.data.incident;
    // Most events are about no incident; a long ledger must not look through all of them for each.
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
/** Earlier versions wrote other words for an incident that nobody had looked at, or that was over. */
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
/** Names one slot of a train in one environment. */
function trainKey(artifact, environment, slot) {
    return JSON.stringify([artifact, environment, slot]);
}
/** Keeps what became of each slot; a release counts more than a refusal before it. */
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
/** Keeps an environment's lock. Renewals and releases count only from the lock that is held. */
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
/** How many go before a job that finds the lock held, and itself: 1 is next. Who has not asked yet comes last. */
function placeInLine({ waiting = [] }, job) {
    const known = waiting.indexOf(job);
    return known < 0 ? waiting.length + 1 : known + 1;
}
/** Tells whether somebody holds the lock at `now`, in milliseconds since 1970. An unreadable expiry counts as held. */
function isHeld(lock, now) {
    return lock !== undefined && !(Date.parse(lock.expiresAt) <= now);
}


/***/ }),

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ mirroredIncident),
/* harmony export */   FT: () => (/* binding */ issueKey),
/* harmony export */   w8: () => (/* binding */ incidentOf)
/* harmony export */ });
/* harmony import */ var _plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72049);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45196);


/** The incident that an event is about, when a mirror of incidents is out of date after it. */
function incidentOf(event) {
    return 'incident' in event.data ? event.data.incident : undefined;
}
/** Projects one incident from the facts. Pure: an issue that got lost comes back the same. */
function mirroredIncident(events, id) {
    const start = events.findIndex(event => event.kind === 'incident.opened' && event.data.incident === id);
    const opened = events[start];
    const incident = incidentAfter(events.slice(0, start + 1), id);
    const now = incidentAfter(events, id);
    if (opened === undefined || incident === undefined || now === undefined)
        return undefined;
    const later = events.slice(start + 1).filter(event => incidentOf(event) === id);
    // Each later event about an incident adds one line to its timeline.
    const said = now.timeline.slice(incident.timeline.length);
    return {
        key: issueKey(incident),
        title: `${incident.severity}: ${incident.title} (${id})`,
        body: bodyOf(incident),
        labels: ['sluice', `sluice:${now.severity}`],
        comments: said.map(({ time, text }, at) => ({ key: `${later[at]?.seq}`, body: `${time}: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(text)}` })),
        isClosed: now.state === 'resolved',
        items: now.actions.map(item => itemOf(now, item))
    };
}
/** The title does not end with the incident: what does is taken for the incident's own issue. */
function itemOf({ id, artifact, severity }, { id: action, kind, text, owner, dueOn }) {
    return {
        key: `${artifact}/${action}`,
        title: `${id}: ${text.slice(0, 200)} · action item`,
        body: [
            `- Owner: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(owner)}`,
            `- Due: ${dueOn}`,
            `- Kind: ${kind}`,
            `- Incident: ${id}, ${severity}`
        ].join('\n'),
        labels: ['sluice', 'sluice:action-item']
    };
}
/** The one issue of an incident, whoever writes to it: this mirror, a rollout's page, or a clock. */
function issueKey({ id, artifact, deployment }) {
    return deployment === undefined ? id : `${artifact}/${deployment}`;
}
function incidentAfter(events, id) {
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__.foldLedger)(events).incidents.findLast(one => one.id === id);
}
function bodyOf({ environment, digest, deployment, timeline }) {
    const about = [
        ['environment', environment],
        ['digest', digest],
        ['deployment', deployment]
    ];
    const facts = about.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${code(value)}`]));
    const story = timeline.map(({ time, text }) => `- ${time}: ${(0,_plain_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMarkdown */ .E)(text)}`);
    return [...facts, '', '**Timeline**', '', ...story].join('\n');
}
function code(text) {
    return `\`${text.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
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
/** Keeps what is live, staged, shifting and held in one environment, and the list of all deployments. */
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
/** Looks from the newest, for that is where a deployment is that something happens to. */
function isListed({ deployments }, id) {
    return deployments.findLast(known => known.id === id) !== undefined;
}
/** A check that fails takes back what was proven before; the first that passes again starts the time anew. */
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
        // A rollback may go to a slot that still runs the version, without staging anything.
        const { artifact, environment } = here;
        const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
        state.deployments.push({ ...placed, status: 'completed', stagedAt: event.time });
    }
    const back = action === 'rollback' ? { action } : {};
    place(here, { digest, deployment, slot, generation, buildId, url, job, run, since: event.time, ...back });
    fold_deployment_close(state, event, 'completed');
}
/** A rollback disowns the version that was live: it is no longer a good one to go back to. */
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
/** After a completed rollout was taken back, what was live before it is live again. */
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
/** Keeps what happened to each deployment, one sentence each, so that an incident about it begins with its story. */
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







/** Names one environment of one artifact. JSON, so that no name can be mistaken for another pair. */
function environmentKey(artifact, environment) {
    return JSON.stringify([artifact, environment]);
}
/** Reads the state off the facts. Pure: the same events give the same state. */
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
        summaryHeads: new Map()
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
        state.summaryHeads.set(digest, event.data.summary);
    }
    if (event.kind === 'digest.recalled') {
        state.recalled.add(digest);
        state.summaryHeads.set(digest, event.data.summary);
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


/***/ })

};
