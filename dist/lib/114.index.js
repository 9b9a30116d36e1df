export const id = 114;
export const ids = [114];
export const modules = {

/***/ 1590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The machine's own clock. */
const systemClock = {
    now: () => new Date(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal }).catch(() => undefined);
    }
};


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ environmentKey),
  n: () => (/* binding */ foldLedger)
});

;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-deployment.js
const folds = {
    'deployment.staged': stage,
    'deployment.completed': complete,
    'deployment.failed': (here, event, state) => {
        leave(here, event.data.deployment);
        fold_deployment_close(state, event, 'failed', event.data.code);
    },
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
        here.smoke.set(digest, { suite, verdict, passed, failed, slot, bundle, time: event.time, seq: event.seq });
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
    const { deployment, slot, generation, buildId, lock, expiresAt, url, job } = event.data;
    here.staged = { digest, deployment, slot, generation, buildId, lock, expiresAt, url, job, seq: event.seq };
    here.held = here.held.filter(held => held.slot !== slot);
    const { artifact, environment } = here;
    const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
    state.deployments.push({ ...placed, status: 'staged', stagedAt: event.time });
}
function complete(here, event, state) {
    const { digest } = event.subject;
    if (digest === undefined)
        return;
    const { deployment, slot, generation, buildId, url, job, action } = event.data;
    if (action === 'rollback')
        retreat(here, event, state);
    if (!state.deployments.some(known => known.id === deployment)) {
        // A rollback may go to a slot that still runs the version, without staging anything.
        const { artifact, environment } = here;
        const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation };
        state.deployments.push({ ...placed, status: 'completed', stagedAt: event.time });
    }
    place(here, { digest, deployment, slot, generation, buildId, url, job, since: event.time });
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
    const url = here.staged?.deployment === deployment ? here.staged.url : undefined;
    const { live } = here;
    if (live !== undefined && live.slot !== slot) {
        hold(here, { slot: live.slot, digest: live.digest, until: retainUntil, reason: 'previous' });
    }
    place(here, { digest, deployment, slot, generation, buildId, job, url, since: event.time });
    fold_deployment_close(state, event, 'completed');
}
function rollBack(here, event, state) {
    const { deployment, slot, reason, holdUntil } = event.data;
    const digest = event.subject.digest ?? here.rollout?.digest;
    leave(here, deployment);
    here.completed = here.completed.filter(placed => placed.deployment !== deployment);
    if (digest !== undefined)
        hold(here, { slot, digest, until: holdUntil, reason });
    fold_deployment_close(state, event, 'rolled-back', reason);
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

;// CONCATENATED MODULE: ./lib/src/domain/ledger/fold-incident.js
/** Keeps the incidents and what was said about each, oldest first. */
function foldIncident(state, event) {
    if (event.kind === 'incident.opened')
        fold_incident_open(state, event);
    if (event.kind === 'incident.updated') {
        const { state: newState, note } = event.data;
        change(state, event.data.incident, event.time, note, { state: newState });
    }
    if (event.kind === 'page.sent' && event.data.incident !== undefined) {
        change(state, event.data.incident, event.time, `Page sent to ${event.data.to}.`, {});
    }
}
function fold_incident_open(state, event) {
    const { incident, severity, title, deployment, detail } = event.data;
    state.incidents.push({
        id: incident,
        severity,
        title,
        state: 'open',
        openedAt: event.time,
        timeline: [{ time: event.time, text: detail }],
        deployment,
        ...event.subject
    });
}
function change(state, id, time, text, changes) {
    const index = state.incidents.findLastIndex(incident => incident.id === id);
    const incident = state.incidents[index];
    if (incident === undefined)
        return;
    state.incidents[index] = { ...incident, ...changes, timeline: [...incident.timeline, { time, text }] };
}

;// CONCATENATED MODULE: ./lib/src/domain/ledger/lock.js
/** Keeps an environment's lock. Renewals and releases count only from the lock that is held. */
function foldLock(here, event) {
    if (event.kind === 'lock.acquired') {
        const { lock, owner, expiresAt } = event.data;
        here.lock = { lock, owner, expiresAt, fence: event.seq };
    }
    if (event.kind === 'lock.renewed' && here.lock?.lock === event.data.lock) {
        here.lock = { ...here.lock, expiresAt: event.data.expiresAt };
    }
    if (event.kind === 'lock.released' && here.lock?.lock === event.data.lock)
        delete here.lock;
}
/** Tells whether somebody holds the lock at `now`, in milliseconds since 1970. An unreadable expiry counts as held. */
function isHeld(lock, now) {
    return lock !== undefined && !(Date.parse(lock.expiresAt) <= now);
}

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
        recalled: new Set(),
        summaryHeads: new Map()
    };
    for (const event of events) {
        foldArtifact(state, event);
        foldIncident(state, event);
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
    if (event.kind === 'promotion.decided')
        state.summaryHeads.set(digest, event.data.summary);
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
    foldLock(here, event);
    foldDeployment(state, here, event);
}


/***/ }),

/***/ 5977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsDeploymentsDoor: () => (/* binding */ opsDeploymentsDoor),
  opsStatusDoor: () => (/* binding */ opsStatusDoor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 5 modules
var git_ledger = __webpack_require__(2477);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy = __webpack_require__(2785);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/apply.js
/** Status changes nothing. */
async function apply() {
    throw new Error('status has no effects');
}

// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var state = __webpack_require__(1103);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/observe.js

/** Reads the ledger once. */
async function observe({ ports }) {
    const { events } = await ports.ledger.read();
    return { now: ports.clock.now(), state: (0,state/* foldLedger */.n)(events), location: ports.ledger.location };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/plan.js
/** Status has no effects. */
function plan(_inputs, _facts) {
    return { proceed: false };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/inputs.js


const DeploymentsInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    limit: inputs/* WholeNumber */.$x.prefault('10').describe('How many deployments to list, newest first.')
});

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var digest = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/report.js

/** The newest deployments first, with how each ended. */
function report({ inputs, facts }) {
    const deployments = facts.state.deployments.toReversed().slice(0, inputs.limit);
    const rows = deployments.map(one => [
        one.id,
        one.environment,
        (0,digest/* shortDigest */.VK)(one.digest),
        one.buildId,
        one.status,
        one.stagedAt
    ]);
    return {
        outcome: 'done',
        headline: `deployments · looked at ${facts.location}`,
        blocks: [{ kind: 'table', columns: ['deployment', 'environment', 'digest', 'build', 'status', 'at'], rows }],
        result: { 'looked-at': facts.location, deployments }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-deployments/index.js





/** Lists what was deployed; reads the same facts as status and shows another side of them. */
const opsDeployments = {
    name: 'ops-deployments',
    Inputs: DeploymentsInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/inputs.js


const StatusInputs = schemas/* strictObject */.rej({ ...inputs/* sharedInputs */.dO });

// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(1911);
;// CONCATENATED MODULE: ./lib/src/operations/ops-status/report.js


/** What runs where, since when, what is moving, and which incidents are open. */
function report_report({ facts }) {
    const { state, now, location } = facts;
    const environments = [...state.environments.values()];
    const open = state.incidents.filter(incident => incident.state !== 'resolved');
    const rows = environments.map(environment => describe(environment, now));
    const incidents = open.map(incident => [incident.id, incident.severity, incident.state, incident.title]);
    const columns = ['environment', 'digest', 'build', 'where', 'since', 'rollout', 'back to'];
    return {
        outcome: 'done',
        headline: `status · looked at ${location}`,
        blocks: [
            { kind: 'table', columns, rows },
            open.length === 0
                ? { kind: 'text', text: 'no open incident' }
                : { kind: 'table', columns: ['incident', 'severity', 'state', 'title'], rows: incidents }
        ],
        result: { 'looked-at': location, environments: environments.map(environmentResult), incidents: open }
    };
}
function describe(environment, now) {
    const { live, rollout, staged, completed } = environment;
    const target = completed.filter(version => version.digest !== live?.digest).at(-1);
    const moving = rollout === undefined ? staged && `staged in slot ${staged.slot}` : `green ${Math.round(rollout.weight * 100)} %`;
    return [
        environment.environment,
        live === undefined ? 'nothing' : (0,digest/* shortDigest */.VK)(live.digest),
        live?.buildId ?? '–',
        live === undefined ? '–' : `slot ${live.slot}`,
        live === undefined ? '–' : (0,duration/* showDuration */.k)(now.getTime() - Date.parse(live.since)),
        moving ?? 'none',
        target === undefined ? '–' : (0,digest/* shortDigest */.VK)(target.digest)
    ];
}
function environmentResult(environment) {
    const { artifact, live, staged, rollout, held, lock } = environment;
    return { artifact, environment: environment.environment, live, staged, rollout, held, lock };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-status/index.js





/** Tells what runs where. */
const opsStatus = {
    name: 'ops-status',
    Inputs: StatusInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report_report
};

;// CONCATENATED MODULE: ./lib/src/wiring/ops.js








/** Reads the ledger of this folder; where there is none, the one that the demo left. */
async function wire(_inputs, { run }) {
    const demo = (0,external_node_path_.join)(run.home, 'demo');
    const home = !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(run.home, 'ledger')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(demo, 'ledger')) ? demo : run.home;
    return { ports: { ledger: (0,git_ledger/* createEmbeddedLedger */.W)(home), clock: system_clock/* systemClock */.m }, policy: (0,policy/* defaultPolicy */.G4)() };
}
const opsStatusDoor = (0,door/* door */.d)(opsStatus, wire);
const opsDeploymentsDoor = (0,door/* door */.d)(opsDeployments, wire);


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

/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
