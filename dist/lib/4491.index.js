export const id = 4491;
export const ids = [4491];
export const modules = {

/***/ 34491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPyPi: () => (/* binding */ createPyPi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _registry_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(113);



const Project = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000),
        hashes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200)).default({}),
        'upload-time': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).optional(),
        yanked: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).default(false)
    }))
});
function createPyPi(place) {
    return {
        async about(asked) {
            const name = normal((0,_registry_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .namePart */ .f0)(asked.name, /^[A-Za-z0-9][\w.-]*$/));
            const accept = 'application/vnd.pypi.simple.v1+json';
            const text = await (0,_registry_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .askRegistryFor */ .I7)(place, `simple/${name}/`, { accept });
            if (text === undefined)
                return undefined;
            const isOther = (project) => normal(project.name) !== name;
            const { files } = (0,_registry_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .JN)(Project, text, { name: asked.name, isOther });
            const created = (0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .earliest */ .Q)(files.map(file => file['upload-time']));
            const head = new RegExp(`^${name.split('-').join('[-_.]+')}-`, 'i');
            return (0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .x)({ releases: files.flatMap(file => releaseOf(head, file)), created }, asked);
        }
    };
}
function normal(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function releaseOf(head, file) {
    const rest = head.test(file.filename) ? file.filename.replace(head, '') : undefined;
    const version = rest === undefined ? undefined : /^([^-]{1,200}?)(?:-|\.tar\.|\.zip$|\.tgz$|\.egg$)/.exec(rest)?.[1];
    if (version === undefined)
        return [];
    const withdrawn = file.yanked === false ? undefined : `yanked ${file.yanked === true ? '' : file.yanked}`.trim();
    const hashes = Object.entries(file.hashes).map(([kind, hash]) => `${kind}:${hash}`);
    return [{ version, time: file['upload-time'], hashes, withdrawn }];
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


/***/ }),

/***/ 113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ earliest),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
function factsOf({ releases, created }, { versions }) {
    const found = versions.map(version => [version, releases.filter(one => isVersion(one.version, version))]);
    const known = found.filter(([, files]) => files.length > 0);
    const table = (pick) => Object.fromEntries(known.flatMap(([version, files]) => {
        const value = pick(files);
        return value === undefined ? [] : [[version, value]];
    }));
    const tags = table(files => files[0]?.commit);
    return {
        times: { ...(created !== undefined && { created }), ...table(newestTime) },
        integrity: table(hashesOf),
        scripts: {},
        deprecated: table(files => (files.every(file => file.withdrawn !== undefined) ? files[0]?.withdrawn : undefined)),
        unpublished: [],
        ...(Object.keys(tags).length > 0 && { tags })
    };
}
function isVersion(listed, asked) {
    return listed.toLowerCase().replace(/^v(?=\d)/, '') === asked.toLowerCase().replace(/^v(?=\d)/, '');
}
function newestTime(files) {
    const times = files.map(({ time }) => Date.parse(time ?? ''));
    return times.some(Number.isNaN) ? undefined : new Date(Math.max(...times)).toISOString();
}
function hashesOf(files) {
    const hashes = files.flatMap(file => file.hashes ?? []);
    return hashes.length === 0 ? undefined : hashes;
}
function earliest(times) {
    const known = times.map(time => Date.parse(time ?? '')).filter(time => !Number.isNaN(time));
    return known.length === 0 ? undefined : new Date(Math.min(...known)).toISOString();
}


/***/ })

};
