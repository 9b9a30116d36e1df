export const id = 3017;
export const ids = [3017];
export const modules = {

/***/ 63017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareAll: () => (/* binding */ compareAll)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/smoke/difference.js + 1 modules
var difference = __webpack_require__(43598);
// EXTERNAL MODULE: ./node_modules/json-canonicalize/dist/index.mjs
var dist = __webpack_require__(15008);
// EXTERNAL MODULE: ./lib/src/domain/smoke/json-body.js
var json_body = __webpack_require__(52976);
;// CONCATENATED MODULE: ./lib/src/domain/smoke/markup-facts.js
const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const deepest = 200;
const mostTags = 5000;
function markupFacts(markup, facts) {
    const open = [{ path: '', counts: new Map() }];
    let tags = 0;
    for (const [token] of markup.matchAll(/<[^<>]*>|[^<>]+/g)) {
        const around = open.at(-1) ?? { path: '', counts: new Map() };
        if (!token.startsWith('<')) {
            const text = token.replace(/\s+/g, ' ').trim();
            if (text !== '')
                facts.set(unique(around, 'text'), text);
        }
        else if (token.startsWith('</')) {
            if (open.length > 1)
                open.pop();
        }
        else if (/^<\w/.test(token) && ++tags <= mostTags) {
            openTag(token, around, open, facts);
        }
    }
}
function openTag(token, around, open, facts) {
    const name = /^<([\w:-]+)/.exec(token)?.[1]?.toLowerCase() ?? '';
    const path = unique(around, name);
    facts.set(path, 'element');
    for (const [, key = '', , double, single] of token.matchAll(/([\w:-]+)=("([^"]*)"|'([^']*)')/g)) {
        facts.set(`${path} @${key.toLowerCase()}`, double ?? single ?? '');
    }
    if (!voidElements.has(name) && !token.endsWith('/>') && open.length < deepest)
        open.push({ path, counts: new Map() });
}
function unique({ path, counts }, name) {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const place = count === 1 ? name : `${name}[${count}]`;
    return path === '' ? place : `${path}>${place}`;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/facts.js



const perHost = new Set(['etag', 'last-modified', 'date', 'expires', 'age', 'content-length']);
const mostFacts = 20_000;
function factsOf(response) {
    const facts = new Map([['status', response.status]]);
    for (const [name, value] of Object.entries(response.headers)) {
        if (name === 'set-cookie')
            continue;
        facts.set(`header ${name}`, perHost.has(name) ? 'present' : value);
    }
    const json = (0,json_body/* parseJson */.qF)(response.body);
    if (json !== undefined)
        jsonFacts(json.value, '$', facts);
    else if (/^\s*</.test(response.body))
        markupFacts(response.body, facts);
    else
        for (const [index, line] of response.body.split('\n').entries())
            note(facts, `line ${index + 1}`, line);
    return facts;
}
function note(facts, path, value) {
    if (facts.size < mostFacts)
        facts.set(path, value);
}
function jsonFacts(value, path, facts) {
    if (Array.isArray(value))
        listFacts(value, path, facts);
    else if (value === null || typeof value !== 'object')
        note(facts, path, value);
    else {
        note(facts, `${path} is an object`, true);
        for (const [key, item] of Object.entries(value))
            jsonFacts(item, `${path}.${key}`, facts);
    }
}
function listFacts(list, path, facts) {
    note(facts, `${path} length`, list.length);
    const texts = list.map(item => (0,dist/* canonicalize */.d)(item) ?? '');
    const names = namesOf(list);
    note(facts, `${path} order`, (names ?? texts).join(' '));
    for (const [index, name] of (names ?? []).entries())
        jsonFacts(list[index], `${path}[id=${name}]`, facts);
    const ranked = [...list.entries()].sort(([one], [other]) => compareTexts(texts[one] ?? '', texts[other] ?? ''));
    for (const [rank, [, item]] of ranked.entries())
        jsonFacts(item, `${path}[${rank}]`, facts);
}
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function namesOf(list) {
    for (const key of ['id', 'key', 'name', 'slug', 'sku', 'code']) {
        const names = list.map(item => item?.[key]);
        const plain = names.every(name => typeof name === 'string' || typeof name === 'number');
        if (list.length > 0 && plain && new Set(names).size === names.length)
            return names.map(String);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/smoke/paired.js
const fewestRounds = 8;
const quantile = 2.326;
const smallestShare = 0.1;
const smallestMilliseconds = 2;
function judgeLatency(rounds) {
    const count = rounds.length;
    if (count < fewestRounds)
        return undefined;
    const ratios = rounds.map(({ blue, green }) => Math.log(green / Math.sqrt(blue[0] * blue[1])));
    const averages = ratios
        .flatMap((ratio, index) => ratios.slice(index).map(other => (ratio + other) / 2))
        .sort(ascending);
    const spread = quantile * Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24);
    const rank = Math.max(1, Math.floor((count * (count + 1)) / 4 - spread));
    const [low, high] = [averages[rank - 1] ?? 0, averages[averages.length - rank] ?? 0];
    const estimate = Math.expm1(median(averages));
    const milliseconds = estimate * median(rounds.flatMap(({ blue }) => blue).sort(ascending));
    const slower = low > 0 && estimate > smallestShare && milliseconds > smallestMilliseconds;
    return { slower, estimate, low: Math.expm1(low), high: Math.expm1(high), milliseconds, rounds: count };
}
function ascending(one, other) {
    return one - other;
}
function median(sorted) {
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

// EXTERNAL MODULE: ./lib/src/domain/smoke/template.js
var template = __webpack_require__(93723);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/send.js + 1 modules
var send = __webpack_require__(70389);
// EXTERNAL MODULE: ./lib/src/operations/smoke-test/session.js
var smoke_test_session = __webpack_require__(32130);
;// CONCATENATED MODULE: ./lib/src/operations/smoke-test/compare.js







const doubtRounds = 6;
const latencyRounds = 20;
const atOnce = 2;
async function compareAll(session, blue) {
    const captured = new Set(namesCaptured(session.run.suite.steps));
    const waiting = readingSteps(session.run.suite.steps, captured);
    const results = [];
    const work = async () => {
        for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
            results.push(await compareStep(step, session, blue));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return results;
}
function readingSteps(steps, captured, prefix = '') {
    return steps.flatMap(step => {
        if (step.steps !== undefined)
            return readingSteps(step.steps, captured, `${prefix}${step.name} › `);
        const { request, compare } = step;
        if (request === undefined || compare === false || step.if !== undefined || step.unless !== undefined)
            return [];
        const text = JSON.stringify(request);
        const asksCaptured = [...captured].some(name => new RegExp(`\\{\\{ *${name} *\\}\\}`).test(text));
        if (!isReading(request) || asksCaptured)
            return [];
        return [{ name: prefix + step.name, request, ignore: compare?.ignore ?? [] }];
    });
}
function isReading({ method, json, form, multipart, graphql, body }) {
    const bodies = [json, form, multipart, graphql, body].some(part => part !== undefined);
    return method === 'GET' || method === 'HEAD' || (method === undefined && !bodies);
}
function namesCaptured(steps) {
    return steps.flatMap(step => [...Object.keys(step.capture), ...namesCaptured(step.steps ?? [])]);
}
async function compareStep(reading, session, blue) {
    const asked = { blue: [], green: [] };
    const latency = [];
    let found = [];
    const result = (verdict, note) => {
        const judged = judgeLatency(latency);
        return {
            name: reading.name,
            verdict,
            differences: found,
            latency: judged,
            rounds: latency.length,
            ...(note && { note })
        };
    };
    try {
        const request = (0,template/* fill */.GS)(reading.request, session.variables);
        for (let round = 0; round < latencyRounds && (0,smoke_test_session/* remaining */.Tk)(session, session.checksEnd) > 0; round++) {
            const [first, green, second] = await askRound(request, session, blue);
            latency.push({ blue: [first.totalMilliseconds, second.totalMilliseconds], green: green.totalMilliseconds });
            if (round > 0 && found.length === 0)
                continue;
            if (round >= doubtRounds)
                continue;
            asked.blue.push(factsOf(first), factsOf(second));
            asked.green.push(factsOf(green));
            found = (0,difference/* differences */.t)(asked, reading.ignore);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof failure/* Failure */.HR) || thrown.kind !== 'unavailable')
            throw thrown;
        return result('inconclusive', session.vault.mask(thrown.message));
    }
    const worse = found.some(difference/* isRegression */.k) || judgeLatency(latency)?.slower === true;
    if (latency.length === 0 || (found.length > 0 && asked.green.length < doubtRounds)) {
        return result('inconclusive', 'the deadline was over before every doubt was cleared');
    }
    return result(worse ? 'fail' : 'pass');
}
async function askRound(request, session, blue) {
    const end = session.checksEnd;
    const first = await (0,send/* send */.tN)({ request, session, end, baseUrl: blue });
    const green = await (0,send/* send */.tN)({ request, session, end, baseUrl: session.run.baseUrl });
    return [first, green, await (0,send/* send */.tN)({ request, session, end, baseUrl: blue })];
}


/***/ }),

/***/ 15008:
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
