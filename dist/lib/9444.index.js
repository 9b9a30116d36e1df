export const id = 9444;
export const ids = [9444];
export const modules = {

/***/ 69444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNpmRegistry: () => (/* binding */ createNpmRegistry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _registry_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);


const Version = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    dist: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ integrity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), shasum: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    scripts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).nullish(),
    gypfile: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    deprecated: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]).optional()
});
const Packument = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({})
});
function createNpmRegistry(place) {
    return {
        async about(asked) {
            const { name } = asked;
            const text = await (0,_registry_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .askRegistryFor */ .I7)(place, pathOf(name));
            if (text === undefined)
                return undefined;
            return factsOf((0,_registry_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .JN)(Packument, text, { name, isOther: packument => packument.name !== name }), asked);
        }
    };
}
function pathOf(name) {
    return encodeURIComponent((0,_registry_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .namePart */ .f0)(name, /^(?:@[\w~.-]+\/)?[\w~-][\w~.-]*$/)).replace(/^%40/, '@');
}
function factsOf({ time, versions }, { versions: asked }) {
    const known = asked.filter(version => Object.hasOwn(versions, version));
    const read = known.flatMap(version => {
        const details = Version.safeParse(versions[version]);
        return details.success ? [[version, details.data]] : [];
    });
    const collect = (pick) => Object.fromEntries(read.flatMap(([version, details]) => {
        const value = pick(details);
        return value === undefined ? [] : [[version, value]];
    }));
    return {
        times: timesOf(time, asked),
        integrity: collect(hashesOf),
        scripts: collect(scriptsOf),
        deprecated: collect(({ deprecated }) => (deprecated ? String(deprecated) : undefined)),
        unpublished: asked.filter(version => Object.hasOwn(time, version) && !known.includes(version))
    };
}
function timesOf(time, versions) {
    const wanted = ['created', ...versions].filter(key => Object.hasOwn(time, key));
    return Object.fromEntries(wanted.flatMap(key => {
        const told = time[key];
        return typeof told === 'string' && told.length <= 100 ? [[key, told]] : [];
    }));
}
function hashesOf({ dist }) {
    const sha1 = /^[0-9a-f]{40}$/i.test(dist?.shasum ?? '')
        ? [`sha1-${Buffer.from(dist?.shasum ?? '', 'hex').toString('base64')}`]
        : [];
    const hashes = [...(dist?.integrity === undefined ? [] : [dist.integrity]), ...sha1];
    return hashes.length === 0 ? undefined : hashes;
}
function scriptsOf({ scripts, gypfile }) {
    return [...Object.keys(scripts ?? {}), ...(gypfile === true ? ['install'] : [])];
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ askRegistryFor),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   f0: () => (/* binding */ namePart)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const timeoutMilliseconds = 20_000;
const maximumBytes = 64 * 1024 * 1024;
async function askRegistryFor({ http, url: base }, path, { method = 'GET', accept = 'application/json' } = {}) {
    const url = `${base.replace(/\/+$/, '')}/${path}`;
    const headers = { accept, 'accept-encoding': 'gzip', 'user-agent': 'sluice (release pipeline, dependency triage)' };
    const request = { method, url, headers, timeoutMilliseconds, maximumBytes, freshConnection: false };
    const { status, body, headers: answered } = await http.request(request).catch((cause) => {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('triage-unknown', `the registry does not answer: ${why}`, cause);
    });
    if (status === 404 || status === 410)
        return undefined;
    if (status !== 200)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('triage-unknown', `the registry answers ${status} to ${method} ${url}`);
    const time = Date.parse(answered['last-modified'] ?? '');
    return { body, lastModified: Number.isNaN(time) ? undefined : new Date(time).toISOString() };
}
function readAnswer(schema, { body }, about) {
    try {
        const answer = schema.parse(JSON.parse(body));
        if (about.isOther?.(answer) !== true)
            return answer;
    }
    catch {
    }
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('triage-unknown', `the registry's answer about ${about.name} cannot be read`);
}
function namePart(name, allowed) {
    if (name.length <= 214 && allowed.test(name) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(name))
        return name;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('triage-unknown', `the registry can have no package ${JSON.stringify(name)}`);
}


/***/ })

};
