export const id = 545;
export const ids = [545];
export const modules = {

/***/ 2192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditVerifyDoor: () => (/* binding */ auditVerifyDoor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 5 modules
var git_ledger = __webpack_require__(2477);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 2 modules
var policy = __webpack_require__(2785);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/audit-verify/apply.js
/** Changes nothing: an audit only looks. */
async function apply({ head }) {
    return { verified: head.sequence };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/audit-verify/inputs.js


const Inputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    ledgerDirectory: schemas/* string */.YjP()
        .optional()
        .describe("Folder of the ledger's git repository. Default: ledger in Sluice's own folder.")
});

;// CONCATENATED MODULE: ./lib/src/operations/audit-verify/observe.js

/** Reads the whole ledger; reading checks it. Damage is a finding here, not a failure. */
async function observe({ ports }) {
    const { location } = ports.ledger;
    try {
        const { events, head } = await ports.ledger.read();
        const kinds = {};
        for (const { kind } of events)
            kinds[kind] = (kinds[kind] ?? 0) + 1;
        return { location, chain: { intact: true, head, kinds } };
    }
    catch (thrown) {
        return { location, chain: { intact: false, damage: damageOf(thrown) } };
    }
}
function damageOf(thrown) {
    if (!(thrown instanceof failure/* Failure */.HR))
        throw thrown;
    const { code, message } = thrown;
    if (code !== 'ledger-altered' && code !== 'ledger-truncated')
        throw thrown;
    return { code, detail: message };
}

;// CONCATENATED MODULE: ./lib/src/operations/audit-verify/plan.js
function plan(_inputs, { chain }) {
    if (chain.intact)
        return { proceed: true, head: chain.head, kinds: chain.kinds };
    const expected = 'every event as it was appended, each following the one before it';
    const next = "Restore the ledger from another clone, and find out in the branch's history who changed it.";
    return { proceed: false, damage: chain.damage, expected, next };
}

;// CONCATENATED MODULE: ./lib/src/operations/audit-verify/report.js
function report({ facts, plan }) {
    return plan.proceed ? intact(facts, plan) : damaged(facts, plan);
}
function intact({ location }, { head, kinds }) {
    const rows = Object.keys(kinds)
        .sort()
        .map(kind => [kind, String(kinds[kind])]);
    const table = { kind: 'table', columns: ['event', 'count'], rows };
    return {
        outcome: 'done',
        headline: `Ledger intact: ${head.sequence} ${head.sequence === 1 ? 'event' : 'events'}, head ${head.hash}`,
        blocks: [...(rows.length > 0 ? [table] : []), { kind: 'text', text: `Ledger: ${location}` }],
        result: { intact: true, location, events: head.sequence, head: head.hash, kinds }
    };
}
function damaged({ location }, { damage, expected, next }) {
    const { code, detail } = damage;
    return {
        outcome: 'refused',
        reason: code,
        headline: `Ledger not intact: ${detail}`,
        blocks: [
            { kind: 'checks', checks: [{ mark: 'failed', name: 'chain', text: code, expected, found: detail }] },
            { kind: 'text', text: `Ledger: ${location}` },
            { kind: 'next', text: next }
        ],
        result: { intact: false, location, code, detail }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/audit-verify/index.js





/** Checks that the ledger holds every event as it was appended, and says where it ends. */
const auditVerify = {
    name: 'audit-verify',
    Inputs: Inputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/audit-verify.js







async function wire(inputs, { run }) {
    const directory = ledgerDirectory(inputs, run);
    return { ports: { ledger: new git_ledger/* GitLedger */.Q({ directory, branch: 'sluice-ledger' }) }, policy: (0,policy/* defaultPolicy */.G4)() };
}
const auditVerifyDoor = (0,door/* door */.d)(auditVerify, wire);
/** The folder that was asked for, or the home's ledger; the demo's when that is the only one. */
function ledgerDirectory(inputs, run) {
    if (inputs.ledgerDirectory !== undefined) {
        const asked = (0,external_node_path_.resolve)(run.workingDirectory, inputs.workingDirectory, inputs.ledgerDirectory);
        // A mistyped folder must not pass as an empty, intact ledger.
        if ((0,external_node_fs_.existsSync)(asked))
            return asked;
        const expected = 'the folder of a ledger';
        throw (0,failure/* usage */.CI)('bad-input', { input: 'ledger-directory', found: asked, expected, example: '.sluice/ledger' });
    }
    const own = (0,external_node_path_.join)(run.home, 'ledger');
    const demo = (0,external_node_path_.join)(run.home, 'demo', 'ledger');
    return !(0,external_node_fs_.existsSync)(own) && (0,external_node_fs_.existsSync)(demo) ? demo : own;
}


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
