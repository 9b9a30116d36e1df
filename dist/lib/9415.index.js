export const id = 9415;
export const ids = [9415,4941];
export const modules = {

/***/ 89415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonSchema: () => (/* binding */ jsonSchema)
});

// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/draft-2020-12/index.js + 12 modules
var draft_2020_12 = __webpack_require__(44009);
// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/lib/experimental.js + 1 modules
var experimental = __webpack_require__(10689);
// EXTERNAL MODULE: ./node_modules/@hyperjump/json-schema/lib/instance.js
var instance = __webpack_require__(27337);
// EXTERNAL MODULE: ./node_modules/@hyperjump/browser/lib/index.js + 7 modules
var lib = __webpack_require__(14387);
;// CONCATENATED MODULE: ./lib/src/adapters/probes/schema-documents.js


const dialect2020 = 'https://json-schema.org/draft/2020-12/schema';
const ownAddress = 'suite:///schema';
let reading;
function ownAllReading() {
    const plugin = { retrieve };
    for (const scheme of ['http', 'https', 'file', 'suite', 'urn', 'tag'])
        (0,lib/* addUriSchemePlugin */.gm)(scheme, plugin);
}
let queue = Promise.resolve();
function whileReading(asked, work) {
    const turn = queue.then(async () => {
        reading = asked;
        await knowDialects(asked.root);
        return work();
    });
    queue = turn.catch(() => undefined);
    return turn;
}
async function retrieve(uri) {
    const address = uri.replace(/#.*$/s, '');
    const document = address === ownAddress ? reading?.root : await readDocument(address);
    const headers = new Headers({ 'content-type': `application/schema+json; schema="${dialect2020}"` });
    return { url: address, headers, json: async () => document };
}
async function readDocument(uri) {
    const document = JSON.parse((await reading?.read(uri)) ?? '');
    await knowDialects(document);
    return document;
}
const older = {
    'https://json-schema.org/draft/2019-09/schema': () => __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 60956)),
    'http://json-schema.org/draft-07/schema': () => __webpack_require__.e(/* import() */ 6572).then(__webpack_require__.bind(__webpack_require__, 46572))
};
async function knowDialects(document) {
    for (const name of dialectsIn(document)) {
        if ((0,experimental/* hasDialect */.j)(name))
            continue;
        if (older[name] !== undefined)
            await older[name]();
        else
            (0,experimental/* buildSchemaDocument */.Vy)((await readDocument(name)), name, dialect2020);
    }
}
function dialectsIn(document) {
    const found = new Set();
    const waiting = [document];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node === null || typeof node !== 'object')
            continue;
        const { $schema: named } = node;
        if (typeof named === 'string')
            found.add(named.replace(/#$/, ''));
        waiting.push(...Object.values(node).filter(each => each !== undefined));
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/adapters/probes/pattern.js
var probes_pattern = __webpack_require__(24941);
;// CONCATENATED MODULE: ./lib/src/adapters/probes/schema-patterns.js



const keyword = 'https://json-schema.org/keyword/';
function useLinearPatterns() {
    replace('pattern', async (schema) => test((0,lib/* value */.Uq)(schema)));
    replace('patternProperties', async (schema, ast, parent) => Promise.all([...(0,lib/* keys */.HP)(schema)].map(async (pattern) => [
        test(pattern),
        await experimental/* Validation */.OH.compile((await (0,lib/* step */.PM)(pattern, schema)), ast, parent)
    ])));
    replace('additionalProperties', async (schema, ast, parent) => [
        await declaredIn(parent, schema.document.dialectId),
        await experimental/* Validation */.OH.compile(schema, ast, parent)
    ]);
}
function replace(name, compile) {
    (0,experimental/* addKeyword */.hP)({ ...(0,experimental/* getKeyword */.wu)(keyword + name), compile });
}
function test(pattern) {
    const compiled = (0,probes_pattern.ecmaPattern)(pattern);
    return { test: text => compiled.matcher(text).find() };
}
async function declaredIn(parent, dialect) {
    const [names, patterns] = await Promise.all(['properties', 'patternProperties'].map(async (name) => {
        const declared = await (0,lib/* step */.PM)((0,experimental/* getKeywordName */.$D)(dialect, keyword + name), parent);
        return (0,lib/* typeOf */.QP)(declared) === 'object' ? [...(0,lib/* keys */.HP)(declared)] : [];
    }));
    const known = new Set(names);
    const tests = (patterns ?? []).map(test);
    return { test: text => known.has(text) || tests.some(each => each.test(text)) };
}

;// CONCATENATED MODULE: ./lib/src/adapters/probes/schema-violation.js
function inWords(unmet, { schema, value }) {
    const [first] = unmet;
    if (first === undefined)
        return 'a body that the schema does not allow';
    const place = pointerOf(first.instanceLocation);
    const found = `${pathOf(place)} is ${shown(at(value, place))}`;
    const more = unmet.length > 1 ? `; and ${unmet.length - 1} more` : '';
    return `${found}, ${demandOf(first, schema)}${more}`;
}
function whyInvalid(unmet, schema) {
    const place = pointerOf(unmet.at(-1)?.instanceLocation ?? '#');
    const where = place.length === 0 ? 'it' : place.join('.');
    return `${where} is ${shown(at(schema, place))}, which JSON Schema does not allow`;
}
function demandOf({ keyword, absoluteKeywordLocation }, schema) {
    const place = pointerOf(absoluteKeywordLocation);
    if (keyword.endsWith('/validate'))
        return `which ${place.at(-1) ?? 'the schema'} forbids`;
    const name = place.at(-1) ?? '';
    const wanted = at(schema, place);
    return wanted === undefined ? `which ${name} forbids` : `but ${name} must be ${shown(wanted)}`;
}
function pointerOf(address) {
    const fragment = decodeURI(address.slice(address.indexOf('#') + 1));
    const parts = fragment.split('/').slice(1);
    return parts.map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function at(value, place) {
    return place.reduce((node, part) => {
        const holds = node !== null && typeof node === 'object' && Object.hasOwn(node, part);
        return holds ? node[part] : undefined;
    }, value);
}
function pathOf(place) {
    const parts = place.map(part => {
        if (/^\d+$/.test(part))
            return `[${part}]`;
        return /^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
    });
    return `$${parts.join('')}`;
}
const shownCharacters = 60;
function shown(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}

;// CONCATENATED MODULE: ./lib/src/adapters/probes/json-schema.js







function jsonSchema() {
    useLinearPatterns();
    ownAllReading();
    (0,draft_2020_12/* setMetaSchemaOutputFormat */.He)(experimental/* BASIC */.Pv);
    const known = new Map();
    const compiledOf = (schema, read) => {
        const key = JSON.stringify(schema);
        const compiled = known.get(key) ?? compileSchema(JSON.parse(key), read);
        known.set(key, compiled);
        return compiled;
    };
    return {
        prepare: async (schema, read) => void (await compiledOf(schema, read)),
        async violation(schema, value) {
            const compiled = await compiledOf(schema, readNothing);
            const outcome = (0,experimental/* interpret */.U4)(compiled, (0,instance/* fromJs */.sc)(value), experimental/* BASIC */.Pv);
            return outcome.valid ? undefined : inWords(outcome.errors ?? [], { schema, value });
        }
    };
}
function compileSchema(root, read) {
    return whileReading({ root, read }, async () => (0,experimental/* compile */.wE)(await (0,experimental/* getSchema */._w)(ownAddress))).catch((thrown) => {
        const { output } = thrown;
        throw new Error(output === undefined ? reasons(thrown) : whyInvalid(output.errors ?? [], root), { cause: thrown });
    });
}
function reasons({ message, cause }) {
    return cause instanceof Error ? `${message} ${reasons(cause)}` : message;
}
async function readNothing(uri) {
    throw new Error(`${uri} was not read before the checks began`);
}


/***/ }),

/***/ 24941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecmaPattern: () => (/* binding */ ecmaPattern),
/* harmony export */   firstGroup: () => (/* binding */ firstGroup),
/* harmony export */   interoperablePattern: () => (/* binding */ interoperablePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

function firstGroup(pattern, text) {
    const matcher = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern).matcher(text);
    if (!matcher.find())
        return undefined;
    return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? '';
}
function interoperablePattern(pattern) {
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(translated(pattern, { '.': '[^\\n\\r]' }));
}
const spaces = '\\s\\v\\x{a0}\\x{feff}\\x{2028}\\x{2029}\\p{Zs}';
function ecmaPattern(pattern) {
    const outside = { '.': '[^\\n\\r\\x{2028}\\x{2029}]', '\\s': `[${spaces}]`, '\\S': `[^${spaces}]` };
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(translated(re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.translateRegExp(pattern), outside, { '\\s': spaces }));
}
function translated(pattern, outside, inside = {}) {
    let brackets = false;
    return pattern.replace(/\\[pP]\{[^}]*\}|\\.|./gs, token => {
        const property = /^\\([pP])\{(.*)\}$/.exec(token);
        if (property !== null)
            return `\\${property[1]}{${propertyName(property[2] ?? '')}}`;
        if (token === '[')
            brackets = true;
        if (token === ']')
            brackets = false;
        return (brackets ? inside : outside)[token] ?? token;
    });
}
const categories = {
    Letter: 'L',
    Cased_Letter: 'LC',
    Uppercase_Letter: 'Lu',
    Lowercase_Letter: 'Ll',
    Titlecase_Letter: 'Lt',
    Modifier_Letter: 'Lm',
    Other_Letter: 'Lo',
    Mark: 'M',
    Nonspacing_Mark: 'Mn',
    Spacing_Mark: 'Mc',
    Enclosing_Mark: 'Me',
    Number: 'N',
    Decimal_Number: 'Nd',
    digit: 'Nd',
    Letter_Number: 'Nl',
    Other_Number: 'No',
    Punctuation: 'P',
    punct: 'P',
    Connector_Punctuation: 'Pc',
    Dash_Punctuation: 'Pd',
    Open_Punctuation: 'Ps',
    Close_Punctuation: 'Pe',
    Initial_Punctuation: 'Pi',
    Final_Punctuation: 'Pf',
    Other_Punctuation: 'Po',
    Symbol: 'S',
    Math_Symbol: 'Sm',
    Currency_Symbol: 'Sc',
    Modifier_Symbol: 'Sk',
    Other_Symbol: 'So',
    Separator: 'Z',
    Space_Separator: 'Zs',
    Line_Separator: 'Zl',
    Paragraph_Separator: 'Zp',
    Other: 'C',
    Control: 'Cc',
    Format: 'Cf'
};
function propertyName(name) {
    const value = name.replace(/^(gc|General_Category|sc|Script|scx|Script_Extensions)=/, '');
    return categories[value] ?? value;
}


/***/ })

};
