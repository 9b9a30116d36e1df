export const id = 3987;
export const ids = [3987];
export const modules = {

/***/ 69500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ framed),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const mostShown = 10;
/** Where a problem stands: the key or value itself, else the beginning of what is around it. */
function rangeOf(document, { path, key }) {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        const whole = length === path.length;
        const range = key !== undefined && whole ? keyRange(node, key) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
        if (range)
            return whole ? [range[0], range[1]] : [range[0], range[0] + 1];
    }
    return [0, 1];
}
function keyRange(node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const found = node.items.find(item => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === key);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found?.key) ? found.key.range : undefined;
}
/** A message with file, line and column, over the line itself. */
function framed({ text, path, lines }, range, message) {
    const [start, end] = range;
    const { line, col } = lines.linePos(start);
    const shown = text.split('\n')[line - 1]?.trimEnd() ?? '';
    const carets = '^'.repeat(Math.max(1, Math.min(end - start, shown.length - col + 1)));
    const number = String(line).padStart(4);
    return `${path}:${line}:${col}  ${message}\n${number} | ${shown}\n     | ${' '.repeat(col - 1)}${carets}`;
}
/** What the YAML library found, in words. */
function sentence(error) {
    return error.code === 'DUPLICATE_KEY' ? 'this key is written twice' : error.message;
}
/** The first few of many. */
function together(frames) {
    const more = frames.length > mostShown ? [`and ${frames.length - mostShown} more`] : [];
    return [...frames.slice(0, mostShown), ...more].join('\n');
}


/***/ }),

/***/ 95020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59304);

/** Turns what the schema found wrong into sentences, one per unknown key. */
function problemsOf(issues, parent, file) {
    return issues.flatMap(issue => {
        const path = [...parent, ...issue.path];
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => unknownKey(path, key, file));
        if (issue.code === 'invalid_union' && issue.errors.length > 0)
            return closestBranch(issue, path, file);
        if (issue.code === 'invalid_key')
            return problemsOf(issue.issues, path, file);
        return [{ path, message: `${nameOf(path, file)}: ${issue.message}` }];
    });
}
function closestBranch(issue, path, file) {
    // The branch that got past the type itself is the one that was meant.
    const meant = issue.errors.find(branch => branch.some(inner => inner.path.length > 0 || inner.code !== 'invalid_type'));
    return meant === undefined
        ? [{ path, message: `${nameOf(path, file)}: none of the allowed forms` }]
        : problemsOf(meant, path, file);
}
function unknownKey(path, key, file) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, file.keysAt(path));
    const place = path.length === 0 ? `the ${file.name}` : nameOf(path, file);
    const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
    return { path, key, message: `unknown key "${key}" in ${place}${hint}` };
}
function nameOf(path, file) {
    return path.length === 0 ? file.name : path.map(String).join('.');
}


/***/ }),

/***/ 28604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
/** The keys that a file of this schema may have at a path; none where every name is allowed. */
function keysAt(path, whole) {
    const branches = (schema) => branchesOf(schema, whole);
    let candidates = [whole];
    for (const part of path)
        candidates = candidates.flatMap(branches).flatMap(schema => child(schema, part));
    return candidates.flatMap(branches).flatMap(schema => Object.keys(schema.properties ?? {}));
}
function branchesOf(schema, whole) {
    if (schema.$ref !== undefined) {
        const named = whole.$defs?.[schema.$ref.split('/').at(-1) ?? ''];
        return named === undefined ? [] : branchesOf(named, whole);
    }
    const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
    return parts === undefined ? [schema] : parts.flatMap(branch => branchesOf(branch, whole));
}
function child(schema, part) {
    const found = typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? schema.additionalProperties);
    return typeof found === 'object' && !Array.isArray(found) ? [found] : [];
}


/***/ }),

/***/ 13987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSuite: () => (/* binding */ parseSuite)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _policy_framing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69500);
/* harmony import */ var _policy_problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95020);
/* harmony import */ var _policy_schema_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28604);
/* harmony import */ var _bad_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21491);
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48682);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30889);








const longestCharacters = 1_000_000;
const mostAliases = 100;
const suiteFile = { name: 'suite', keysAt: path => (0,_policy_schema_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .keysAt */ ._)(path, (0,_suite_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteJsonSchema */ .er)()) };
/**
 * Reads a suite strictly. Throws `usage` that shows file, line, column and the nearest valid name of everything
 * that is wrong (`bad-suite`), and when there is nothing to check (`empty-suite`).
 */
function parseSuite(text, path, { used = false } = {}) {
    if (text.length > longestCharacters)
        throw (0,_bad_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .M)(`${path}: expected at most 1 MB, found ${text.length} characters`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, version: '1.2' });
    const source = { text, path, lines, document };
    const broken = [...document.errors, ...document.warnings];
    if (broken.length > 0)
        throw (0,_bad_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .M)((0,_policy_framing_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .bs)(broken.map(error => (0,_policy_framing_js__WEBPACK_IMPORTED_MODULE_2__/* .framed */ .Qu)(source, error.pos, (0,_policy_framing_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(error)))));
    const suite = checked(source, plainValue(source), used);
    if (suite.steps.length > 0)
        return suite;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('empty-suite', { input: path, found: undefined, expected: 'at least one step', example: _bad_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleSuite */ .F });
}
/** Aliases are counted, because a few lines of them can stand for more than memory holds. */
function plainValue({ document, path }) {
    try {
        return document.toJS({ maxAliasCount: mostAliases }) ?? {};
    }
    catch {
        throw (0,_bad_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .M)(`${path}: aliases that cannot be resolved`);
    }
}
function checked(source, value, used) {
    const read = _suite_js__WEBPACK_IMPORTED_MODULE_5__/* .SuiteFile */ .hI.safeParse(value, { jitless: true });
    const problems = read.success
        ? holesOf(read.data, used)
        : (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsOf */ .G)(read.error.issues, [], suiteFile);
    if (read.success && problems.length === 0)
        return read.data;
    throw (0,_bad_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .M)((0,_policy_framing_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .bs)(problems.map(problem => (0,_policy_framing_js__WEBPACK_IMPORTED_MODULE_2__/* .framed */ .Qu)(source, (0,_policy_framing_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(source.document, problem), problem.message))));
}
/** What a suite is given by the one that uses it is not known before it stands there. */
function holesOf(suite, used) {
    return used ? [] : (0,_holes_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyHoles */ .P)(suite);
}


/***/ })

};
