export const id = 602;
export const ids = [602];
export const modules = {

/***/ 71833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readFileChange)
});

// EXTERNAL MODULE: ./lib/src/domain/update/group-by.js
var group_by = __webpack_require__(73550);
// EXTERNAL MODULE: ./lib/src/domain/update/version.js + 2 modules
var version = __webpack_require__(96537);
;// CONCATENATED MODULE: ./lib/src/domain/update/pairing.js


function pairEntries(ecosystem, before, after) {
    const { left, right } = withoutCommon(before, after);
    const names = new Set([...left, ...right].map(entry => pairingName(ecosystem, entry.name)));
    const lefts = groupByName(ecosystem, left);
    const rights = groupByName(ecosystem, right);
    return [...names].flatMap(name => pairOne(ecosystem, lefts.get(name) ?? [], rights.get(name) ?? []));
}
function pairingName(ecosystem, name) {
    return ecosystem === 'gomod' ? name.replace(/\/v\d{1,9}$/, '') : name;
}
function groupByName(ecosystem, entries) {
    return (0,group_by/* groupBy */.$)(entries, entry => pairingName(ecosystem, entry.name));
}
function withoutCommon(before, after) {
    const common = new Map();
    for (const entry of before)
        count(common, identity(entry), 1);
    const right = after.filter(entry => !take(common, identity(entry)));
    const left = [...before].reverse().filter(entry => take(common, identity(entry)));
    return { left: left.reverse(), right };
}
function identity(entry) {
    const { name, version, place, source, integrity, installScript, pin } = entry;
    return JSON.stringify([name, version, place, source, integrity, installScript, pin]);
}
function count(table, key, by) {
    table.set(key, (table.get(key) ?? 0) + by);
}
function take(table, key) {
    const left = table.get(key) ?? 0;
    if (left > 0)
        table.set(key, left - 1);
    return left > 0;
}
function pairOne(ecosystem, before, after) {
    const rules = [
        (one, other) => one.place !== undefined && one.place === other.place && one.version !== other.version,
        (one, other) => one.version === other.version,
        (one, other) => majorOf(one) === majorOf(other),
        () => true
    ];
    const left = [...before].sort((one, other) => (0,version/* compareVersions */.Zy)(ecosystem, one.version, other.version) ?? 0);
    const right = [...after].sort((one, other) => (0,version/* compareVersions */.Zy)(ecosystem, one.version, other.version) ?? 0);
    const pairs = rules.flatMap(rule => takePairs(left, right, rule));
    const removed = left.map(entry => ({ before: entry, after: undefined }));
    const added = right.map(entry => ({ before: undefined, after: entry }));
    return [...pairs, ...removed, ...added];
}
function takePairs(left, right, rule) {
    const pairs = [];
    for (const after of [...right]) {
        const at = left.findIndex(before => rule(before, after));
        const before = left[at];
        if (before === undefined)
            continue;
        left.splice(at, 1);
        right.splice(right.indexOf(after), 1);
        pairs.push({ before, after });
    }
    return pairs;
}
function majorOf(entry) {
    return (0,version/* parseVersion */.ot)(entry.version.replace(/^[\^~=<>\s]+/, ''))?.numbers[0];
}

// EXTERNAL MODULE: ./lib/src/domain/update/patch.js
var update_patch = __webpack_require__(13183);
// EXTERNAL MODULE: ./lib/src/domain/update/readers.js + 27 modules
var readers = __webpack_require__(44551);
// EXTERNAL MODULE: ./lib/src/domain/update/lines.js
var lines = __webpack_require__(87274);
// EXTERNAL MODULE: ./lib/src/domain/update/requirement.js
var requirement = __webpack_require__(91726);
;// CONCATENATED MODULE: ./lib/src/domain/update/residue.js


const mask = '\ue000';
function residueOf({ path, text, changed }) {
    const tokens = [...new Set(changed.flatMap(tokensOf))].sort((one, other) => other.length - one.length);
    const masked = tokens.reduce((rest, token) => rest.split(token).join(mask), text);
    return (0,lines/* linesOf */.Dx)(masked)
        .map(line => line.trimEnd())
        .filter(line => !isCovered(path, line))
        .join('\n');
}
function tokensOf(entry) {
    const { version, pin, integrity } = entry;
    return [version, (0,requirement/* requestedVersion */.hi)(version), pin, integrity].flatMap(token => token === undefined || token === '' ? [] : [token]);
}
function isCovered(path, line) {
    if (/^\s*--hash=\w+:[0-9a-f\ue000]+\s*\\?$/.test(line))
        return true;
    if (!path.endsWith('go.mod'))
        return false;
    return /^\s*(?:require\s+)?[\w.~/-]+\s+(?:v[\w.+-]+|\ue000)\s*(?:\/\/ indirect)?$|^(?:go|toolchain) [\w.]+$|^require \($|^\)$|^$/.test(line);
}
function hasOtherChanges(sides) {
    return residueOf(sides.before) !== residueOf(sides.after);
}

;// CONCATENATED MODULE: ./lib/src/domain/update/submodule.js

const submodule = {
    ecosystem: 'gitsubmodule',
    kind: 'manifest',
    fits: () => false,
    read: ({ text, path }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => readCommit(line, path))
};
function isSubmodulePatch(patch) {
    return /^(?:@@[^\n]*\n)?-Subproject commit [0-9a-f]{40}(?:-dirty)?\n\+Subproject commit [0-9a-f]{40}\s*$/.test(patch);
}
function readCommit(line, path) {
    const commit = /^Subproject commit ([0-9a-f]{40})$/.exec(line)?.[1];
    return commit === undefined ? [] : [{ name: path, version: commit, direct: true }];
}

;// CONCATENATED MODULE: ./lib/src/domain/update/change.js





function readFileChange(file) {
    const reader = file.patch !== undefined && isSubmodulePatch(file.patch) ? submodule : (0,readers/* readerOf */.T)(file.path);
    const sides = sidesOf(file);
    if (reader === undefined || sides === undefined)
        return undefined;
    const { ecosystem, kind } = reader;
    const before = reader.read(sides.before);
    const after = reader.read(sides.after);
    const changes = pairEntries(ecosystem, before, after).map(pair => ({
        ecosystem,
        kind,
        path: file.path,
        name: pair.after?.name ?? pair.before?.name ?? '',
        ...pair
    }));
    const otherChanges = kind === 'manifest' &&
        hasOtherChanges({
            before: { ...sides.before, changed: changes.flatMap(change => change.before ?? []) },
            after: { ...sides.after, changed: changes.flatMap(change => change.after ?? []) }
        });
    return { path: file.path, ecosystem, kind, whole: sides.before.whole, before, after, changes, otherChanges };
}
function sidesOf(file) {
    const { path, patch, before, after } = file;
    if (before !== undefined && after !== undefined) {
        return { before: { path, text: before, whole: true }, after: { path, text: after, whole: true } };
    }
    if (patch === undefined)
        return undefined;
    const sides = (0,update_patch/* sidesOfPatch */.Wi)(patch);
    return { before: { path, text: sides.before, whole: false }, after: { path, text: sides.after, whole: false } };
}


/***/ }),

/***/ 75179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ versionDelta)
/* harmony export */ });
/* unused harmony export deltas */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96537);

const deltas = (/* unused pure expression or super */ null && (['none', 'patch', 'minor', 'major', 'digest', 'downgrade', 'added', 'removed', 'unknown']));
function versionDelta(ecosystem, from, to) {
    if (from === to)
        return 'none';
    if (from === null)
        return 'added';
    if (to === null)
        return 'removed';
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(from) && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(to))
        return 'digest';
    const [before, after] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(from), (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(to)];
    if (before === undefined || after === undefined || before.prefix !== after.prefix)
        return 'unknown';
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(ecosystem, from, to);
    if (order !== undefined && order > 0)
        return isLooser(before, after) ? 'unknown' : 'downgrade';
    if (before.epoch !== after.epoch || hasOtherFlavour(ecosystem, before, after))
        return 'major';
    return numberDelta(before, after) ?? tailDelta(ecosystem, { from, to, before });
}
function isLooser(before, after) {
    const shared = before.numbers.slice(0, after.numbers.length);
    return (after.numbers.length < before.numbers.length && shared.every((number, index) => number === after.numbers[index]));
}
function numberDelta(before, after) {
    const length = Math.max(before.numbers.length, after.numbers.length);
    const at = Array.from({ length }, (_, index) => index).find(index => (before.numbers[index] ?? '0') !== (after.numbers[index] ?? '0'));
    if (at === undefined)
        return undefined;
    const leadingZeros = before.numbers.slice(0, at).every(number => number === '0');
    if (at === 0 || (leadingZeros && at <= 2))
        return 'major';
    return at === 1 ? 'minor' : 'patch';
}
function tailDelta(ecosystem, { from, to, before }) {
    if (ecosystem === 'docker')
        return 'minor';
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(ecosystem, from, to) === undefined)
        return 'unknown';
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreview */ .bU)(ecosystem, from) || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreview */ .bU)(ecosystem, to))
        return 'patch';
    const [, minor = '0', patch = '0'] = before.numbers;
    if (patch !== '0')
        return 'patch';
    return minor === '0' ? 'major' : 'minor';
}
function hasOtherFlavour(ecosystem, before, after) {
    if (ecosystem !== 'docker')
        return false;
    const wordsOf = (version) => version.tail.toLowerCase().replace(/[\d.]+/g, '');
    return wordsOf(before) !== wordsOf(after);
}


/***/ }),

/***/ 49157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Kb: () => (/* binding */ projectFolder)
/* harmony export */ });
/* unused harmony exports ecosystems, directoryOf */
const ecosystems = (/* unused pure expression or super */ null && ([
    'npm',
    'gomod',
    'cargo',
    'pip',
    'github-actions',
    'docker',
    'bundler',
    'composer',
    'maven',
    'gradle',
    'nuget',
    'terraform',
    'mix',
    'pub',
    'gitsubmodule',
    'swift',
    'cocoapods',
    'helm',
    'pre-commit',
    'devcontainers',
    'elm',
    'conda',
    'deno',
    'bazel',
    'sbt',
    'julia',
    'vcpkg',
    'nix',
    'rust-toolchain',
    'tool-versions'
]));
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function directoryOf(path) {
    const end = path.lastIndexOf('/');
    return end <= 0 ? '/' : `/${path.slice(0, end)}`;
}
const ownFolders = {
    gradle: /\/(?:gradle(?:\/wrapper)?|buildSrc)$/,
    maven: /\/\.mvn(?:\/wrapper)?$/,
    devcontainers: /\/\.devcontainer(?:\/[^/]{1,200})?$/,
    nuget: /\/\.(?:config|nuget)$/,
    sbt: /\/project$/,
    swift: /\/[^/]{1,200}\.(?:xcworkspace|xcodeproj)\/.{1,200}$/
};
function projectFolder(ecosystem, path) {
    const own = ownFolders[ecosystem];
    const folder = directoryOf(path);
    return own === undefined ? folder : folder.replace(own, '') || '/';
}


/***/ }),

/***/ 73550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 21735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pythonName),
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
function pythonName(written) {
    return written.toLowerCase().replace(/[-_.]{1,50}/g, '-');
}
function parseRequirement(line) {
    const found = /^\s*([A-Za-z0-9][\w.-]{0,200})\s*(?:\[[\w\s,.-]{0,200}\])?\s*\(?\s*((?:===?|~=|!=|<=|>=|<|>)\s*[\w.*+!-]{1,200}(?:\s*,\s*(?:===?|~=|!=|<=|>=|<|>)\s*[\w.*+!-]{1,200}){0,20})\s*\)?\s*(?:[;#\\].*|--hash.*)?$/.exec(line);
    if (found?.[1] === undefined || found[2] === undefined)
        return undefined;
    return { name: pythonName(found[1]), version: found[2].replace(/\s+/g, '') };
}


/***/ }),

/***/ 44551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readerOf)
});

// UNUSED EXPORTS: readers

// EXTERNAL MODULE: ./lib/src/domain/update/entry.js
var entry = __webpack_require__(49157);
// EXTERNAL MODULE: ./lib/src/domain/update/lines.js
var lines = __webpack_require__(87274);
;// CONCATENATED MODULE: ./lib/src/domain/update/apple.js


const swiftManifest = {
    ecosystem: 'swift',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'Package.swift',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const url = /\.package\(.{0,200}?url:\s*"([^"]{1,500})"/.exec(line)?.[1];
        const version = /(?:from|exact|revision|branch):\s*"([^"]{1,200})"|"(\d[^"]{0,100})"\s*(?:\.\.[.<])/.exec(line);
        const asked = version?.[1] ?? version?.[2];
        return url === undefined || asked === undefined
            ? []
            : [{ name: nameOfAddress(url), version: asked, direct: true }];
    })
};
const swiftLock = {
    ecosystem: 'swift',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'Package.resolved',
    read: ({ text, whole }) => (whole ? readWhole(text) : readFragment(text))
};
const podManifest = {
    ecosystem: 'cocoapods',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'Podfile' || path.endsWith('.podspec'),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^\s*(?:pod|\w{1,20}\.dependency)\s*\(?\s*["']([\w/+.-]{1,200})["']\s*,\s*["']([^"']{1,100})["']/.exec(line);
        return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }];
    })
};
const podLock = {
    ecosystem: 'cocoapods',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'Podfile.lock',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^ {2}- "?([\w/+.-]{1,200}) \((\d[^)]{0,100})\)"?:?$/.exec(line);
        return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '' }];
    })
};
function nameOfAddress(url) {
    return url
        .replace(/^(?:https?:\/\/|git@|ssh:\/\/git@)/, '')
        .replace(':', '/')
        .replace(/\.git$/, '')
        .toLowerCase();
}
function readWhole(text) {
    const root = (0,lines/* parseJsonObject */.dw)(text);
    const pins = root?.pins ?? (0,lines/* asObject */.eB)(root?.object)?.pins;
    return (Array.isArray(pins) ? pins : []).flatMap(value => {
        const pin = (0,lines/* asObject */.eB)(value);
        const location = (0,lines/* asText */.e1)(pin?.location) ?? (0,lines/* asText */.e1)(pin?.repositoryURL);
        const state = (0,lines/* asObject */.eB)(pin?.state);
        const version = (0,lines/* asText */.e1)(state?.version) ?? (0,lines/* asText */.e1)(state?.revision);
        if (location === undefined || version === undefined)
            return [];
        return [{ name: nameOfAddress(location), version, source: location, pin: (0,lines/* asText */.e1)(state?.revision) }];
    });
}
function readFragment(text) {
    let location;
    let revision;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        if ((0,lines/* isGap */.NH)(line))
            [location, revision] = [undefined, undefined];
        const member = (0,lines/* jsonMember */.Z4)(line);
        if (member?.key === 'location' || member?.key === 'repositoryURL')
            location = member.value;
        if (member?.key === 'revision')
            revision = member.value;
        if (member?.key !== 'version' || location === undefined)
            return [];
        return [{ name: nameOfAddress(location), version: member.value, source: location, pin: revision }];
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/update/build-languages.js


const bazelModule = {
    ecosystem: 'bazel',
    kind: 'manifest',
    fits: path => /^(?:.{0,60}\.)?MODULE\.bazel$/.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => readBazel(text)
};
const sbtBuild = {
    ecosystem: 'sbt',
    kind: 'manifest',
    fits: path => /\.sbt$/.test(path) || /(?:^|\/)project\/(?:build\.properties|.{1,60}\.scala)$/.test(path),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const own = /^\s*sbt\.version\s*=\s*(\d[\w.-]{0,60})\s*$/.exec(line)?.[1];
        if (own !== undefined)
            return [{ name: 'sbt', version: own, direct: true }];
        const found = /"([\w.-]{1,200})"\s*%{1,3}\s*"([\w.-]{1,200})"\s*%\s*"([^"$]{1,100})"/.exec(line);
        if (found !== null)
            return [{ name: `${found[1]}:${found[2]}`, version: found[3] ?? '', direct: true }];
        const kept = /^\s*(?:lazy\s+)?val\s+(\w{1,60})\s*=\s*"(\d[\w.+-]{0,60})"\s*$/.exec(line);
        return kept === null ? [] : [{ name: kept[1] ?? '', version: kept[2] ?? '', place: 'property', direct: true }];
    })
};
const juliaProject = {
    ecosystem: 'julia',
    kind: 'manifest',
    fits: path => /^(?:Julia)?Project\.toml$/.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => {
        let section;
        return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
            section = (0,lines/* isGap */.NH)(line) ? undefined : ((0,lines/* tomlSection */.iY)(line) ?? section);
            const member = (0,lines/* tomlMember */.VN)(line);
            const fits = member !== undefined && (section === undefined || section === 'compat');
            const asks = fits && member.key !== 'version' && /^[\^~=<>\s]*\d/.test(member.value);
            return asks ? [{ name: member.key, version: member.value, direct: true }] : [];
        });
    }
};
const vcpkgManifest = {
    ecosystem: 'vcpkg',
    kind: 'manifest',
    fits: path => ['vcpkg.json', 'vcpkg-configuration.json'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => readVcpkg(text)
};
const nixLock = {
    ecosystem: 'nix',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'flake.lock',
    read: ({ text }) => readFlake(text)
};
function readBazel(text) {
    let [name, version] = [undefined, undefined];
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        if ((0,lines/* isGap */.NH)(line) || /\b\w{1,60}\(/.test(line))
            [name, version] = [undefined, undefined];
        name = /\bname\s*=\s*"([\w.-]{1,200})"/.exec(line)?.[1] ?? name;
        version = /\bversion\s*=\s*"([\w.+-]{1,100})"/.exec(line)?.[1] ?? version;
        if (name === undefined || version === undefined || /^module\(/.test(line))
            return [];
        const entry = { name, version, direct: true };
        [name, version] = [undefined, undefined];
        return [entry];
    });
}
function readVcpkg(text) {
    let name;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        if ((0,lines/* isGap */.NH)(line))
            name = undefined;
        const inline = /"name"\s*:\s*"([\w-]{1,100})".{0,200}"version(?:>=|-string|-semver|-date)?"\s*:\s*"([^"]{1,100})"/.exec(line);
        if (inline?.[1] !== undefined)
            return [{ name: inline[1], version: inline[2] ?? '', direct: true }];
        const member = (0,lines/* jsonMember */.Z4)(line);
        if (member?.key === 'name')
            name = member.value;
        if (member?.key === 'builtin-baseline' || member?.key === 'baseline') {
            return [{ name: 'github.com/microsoft/vcpkg', version: member.value, direct: true }];
        }
        const isVersion = member !== undefined && /^version(?:>=|-string|-semver|-date)?$/.test(member.key);
        return isVersion && name !== undefined ? [{ name, version: member.value, direct: true }] : [];
    });
}
const partsOfNode = new Set(['nodes', 'locked', 'original', 'inputs', 'root', '']);
function readFlake(text) {
    let name;
    let repository;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const opening = (0,lines/* jsonOpening */.vP)(line);
        if ((0,lines/* isGap */.NH)(line))
            [name, repository] = [undefined, undefined];
        else if (opening !== undefined && !partsOfNode.has(opening))
            [name, repository] = [opening, undefined];
        const member = (0,lines/* jsonMember */.Z4)(line);
        if (member?.key === 'repo')
            repository = member.value;
        if (member?.key !== 'rev')
            return [];
        const known = name ?? repository;
        return known === undefined ? [] : [{ name: known, version: member.value }];
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/update/bundler.js


const gemManifest = {
    ecosystem: 'bundler',
    kind: 'manifest',
    fits: path => /^(?:Gemfile|gems\.rb)$|\.gemspec$|^Gemfile\.[\w-]+$/.test((0,entry/* baseName */.Fl)(path)) && !path.endsWith('.lock'),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(readGem)
};
const gemLock = {
    ecosystem: 'bundler',
    kind: 'lock',
    fits: path => /^(?:Gemfile(?:\.[\w-]+)?|gems)\.(?:lock|locked)$/.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text, whole }) => readLock(text, whole)
};
function readGem(line) {
    const found = /^\s*(?:gem|\w{1,40}\.add_(?:runtime_|development_)?dependency)[\s(]+["']([\w.-]{1,200})["']\s*((?:,\s*\[?\s*["'][^"']{1,100}["']\s*\]?\s*){1,10})/.exec(line);
    if (found?.[1] === undefined)
        return [];
    const bounds = [...(found[2] ?? '').matchAll(/["']([^"']{1,100})["']/g)].map(bound => bound[1] ?? '');
    const development = line.includes('add_development_dependency') ? true : undefined;
    return [{ name: found[1], version: bounds.join(', '), direct: true, development }];
}
function readLock(text, whole) {
    const entries = [];
    const asked = new Set();
    let section = '';
    let source;
    let needs = [];
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        if ((0,lines/* isGap */.NH)(line))
            source = undefined;
        else if (/^[A-Z][A-Z ]{1,40}$/.test(line))
            section = line;
        source = /^ {2}remote: (\S{1,2000})$/.exec(line)?.[1] ?? source;
        const gem = /^ {4}([\w.-]{1,200}) \((\d[^-)\s]{0,100})(?:-[^)]{1,100})?\)$/.exec(line);
        if (gem?.[1] !== undefined && gem[2] !== undefined) {
            needs = [];
            entries.push({ name: gem[1], version: gem[2], source, needs });
        }
        const needed = /^ {6}([\w.-]{1,200})(?: \([^)]{1,300}\))?$/.exec(line)?.[1];
        if (needed !== undefined)
            needs.push(needed);
        const dependency = section === 'DEPENDENCIES' ? /^ {2}([\w.-]{1,200})!?(?: \([^)]{1,300}\))?$/.exec(line)?.[1] : undefined;
        if (dependency !== undefined)
            asked.add(dependency);
    }
    const unique = [...new Map(entries.map(entry => [`${entry.name} ${entry.version}`, entry])).values()];
    return unique.map(entry => ({ ...entry, direct: whole ? asked.has(entry.name) : undefined }));
}

;// CONCATENATED MODULE: ./lib/src/domain/update/toml-lock.js

function readPackageBlocks(text) {
    const entries = [];
    let fields = new Map();
    let needs = [];
    const close = () => {
        const [name, version] = [fields.get('name'), fields.get('version')];
        if (name !== undefined && version !== undefined)
            entries.push({ ...entryOf(name, version, fields), needs });
        fields = new Map();
        needs = [];
    };
    let inside = true;
    let needing = false;
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        const section = (0,lines/* isGap */.NH)(line) ? 'package' : (0,lines/* tomlSection */.iY)(line);
        if (section !== undefined) {
            inside = section === 'package';
            if (inside)
                close();
            needing = section === 'package.dependencies';
        }
        needing = needing || /^dependencies = \[/.test(line);
        const needed = needing ? neededIn(line) : undefined;
        if (needed !== undefined)
            needs.push(needed);
        if (/\]\s*$/.test(line) && section === undefined)
            needing = false;
        const hashes = [...line.matchAll(/\bhash = "(\w{1,20}:[0-9a-f]{1,200})"/g)].map(found => found[1]);
        if (hashes.length > 0)
            fields.set('hashes', [fields.get('hashes'), ...hashes].filter(Boolean).join(' '));
        const member = inside ? memberOf(line) : undefined;
        if (member?.key === 'name' && fields.has('name'))
            close();
        if (member !== undefined && !fields.has(member.key))
            fields.set(member.key, member.value);
        const pinned = /^resolved_reference = "([0-9a-f]{40})"\s*$/.exec(line)?.[1];
        if (pinned !== undefined)
            fields.set('resolved_reference', pinned);
    }
    close();
    return entries;
}
function neededIn(line) {
    return (/^\s+"([\w.-]{1,200})(?: [^"]{1,300})?",?\s*$/.exec(line)?.[1] ??
        /^\s+\{ name = "([\w.-]{1,200})"/.exec(line)?.[1] ??
        /^"?([\w.-]{1,200})"? = [{"[]/.exec(line)?.[1]);
}
function memberOf(line) {
    const table = /^source = \{ (\w{1,20}) = "([^"]{0,2000})" \}\s*$/.exec(line);
    if (table !== null)
        return { key: 'source', value: `${table[1]}+${table[2]}` };
    return (0,lines/* tomlMember */.VN)(line);
}
function entryOf(name, version, fields) {
    const category = fields.get('category');
    const source = fields.get('source');
    const pin = fields.get('resolved_reference') ?? /^git\+.{0,2000}#([0-9a-f]{40})$/.exec(source ?? '')?.[1];
    return {
        name,
        version,
        development: category === undefined ? undefined : category === 'dev',
        source,
        ...(pin !== undefined && { pin }),
        integrity: fields.get('checksum') ?? fields.get('hashes')
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/update/cargo.js



const notPackages = new Set([
    'version',
    'edition',
    'rust-version',
    'name',
    'resolver',
    'channel',
    'package',
    'path',
    'branch',
    'tag',
    'rev'
]);
const cargoManifest = {
    ecosystem: 'cargo',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'Cargo.toml',
    read: ({ text }) => readManifest(text)
};
const cargoLock = {
    ecosystem: 'cargo',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'Cargo.lock',
    read: ({ text, whole }) => readPackageBlocks(text).filter(entry => !whole || entry.source !== undefined)
};
function readManifest(text) {
    let section;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        section = (0,lines/* isGap */.NH)(line) ? undefined : ((0,lines/* tomlSection */.iY)(line) ?? section);
        const own = ownSection(section);
        const member = (0,lines/* tomlMember */.VN)(line);
        if (own !== undefined)
            return member?.key === 'version' ? [cargo_entry(own, member.value, section)] : [];
        if (section !== undefined && !/dependencies$/.test(section))
            return [];
        if (member !== undefined && !notPackages.has(member.key) && /^[\^~=<>*\s]*\d/.test(member.value)) {
            return [cargo_entry(member.key, member.value, section)];
        }
        return inline(line, section);
    });
}
function inline(line, section) {
    const found = /^\s*"?([\w-]{1,100})"?\s*=\s*\{(.{1,5000})\}\s*(?:#.*)?$/.exec(line);
    const body = found?.[2] ?? '';
    const field = (name) => new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*"([^"]{1,2000})"`).exec(body)?.[1];
    const version = field('version') ?? field('tag') ?? field('rev') ?? field('branch');
    if (found?.[1] === undefined || version === undefined)
        return [];
    return [{ ...cargo_entry(field('package') ?? found[1], version, section), source: field('git') }];
}
function ownSection(section) {
    return /(?:^|\.)(?:dev-|build-)?dependencies\.["']?([\w-]{1,100})["']?$/.exec(section ?? '')?.[1];
}
function cargo_entry(name, version, section) {
    const development = section === undefined ? undefined : /dev-dependencies/.test(section);
    return { name, version, direct: true, development };
}

;// CONCATENATED MODULE: ./lib/src/domain/update/composer.js


const packageName = /^[a-z0-9][a-z0-9_.-]{0,100}\/[a-z0-9][a-z0-9_.-]{0,100}$/i;
const composerManifest = {
    ecosystem: 'composer',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'composer.json',
    read: ({ text }) => composer_readManifest(text)
};
const composerLock = {
    ecosystem: 'composer',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'composer.lock',
    read: ({ text, whole }) => (whole ? composer_readWhole(text) : composer_readFragment(text))
};
function composer_readManifest(text) {
    let section;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        section = (0,lines/* isGap */.NH)(line) ? undefined : ((0,lines/* jsonOpening */.vP)(line) ?? section);
        const member = (0,lines/* jsonMember */.Z4)(line);
        if (member === undefined || section === 'replace' || section === 'conflict' || section === 'suggest')
            return [];
        if (!packageName.test(member.key) || !/^[\^~<>=v!\s]*\d|^dev-|^\*/.test(member.value))
            return [];
        return [{ name: member.key, version: member.value, direct: true, development: section === 'require-dev' }];
    });
}
function composer_readWhole(text) {
    const root = (0,lines/* parseJsonObject */.dw)(text);
    return ['packages', 'packages-dev'].flatMap(section => {
        const listed = root?.[section];
        return (Array.isArray(listed) ? listed : []).flatMap(value => {
            const found = (0,lines/* asObject */.eB)(value);
            const [name, version] = [(0,lines/* asText */.e1)(found?.name), (0,lines/* asText */.e1)(found?.version)];
            if (name === undefined || version === undefined)
                return [];
            const dist = (0,lines/* asObject */.eB)(found?.dist);
            return [
                {
                    name,
                    version,
                    development: section === 'packages-dev',
                    source: (0,lines/* asText */.e1)(dist?.url) ?? (0,lines/* asText */.e1)((0,lines/* asObject */.eB)(found?.source)?.url),
                    integrity: (0,lines/* asText */.e1)((0,lines/* asObject */.eB)(found?.source)?.url),
                    needs: Object.keys((0,lines/* asObject */.eB)(found?.require) ?? {}),
                    pin: (0,lines/* asText */.e1)(dist?.reference) ?? (0,lines/* asText */.e1)((0,lines/* asObject */.eB)(found?.source)?.reference)
                }
            ];
        });
    });
}
function composer_readFragment(text) {
    let name;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        if ((0,lines/* isGap */.NH)(line))
            name = undefined;
        const member = (0,lines/* jsonMember */.Z4)(line);
        if (member?.key === 'name' && packageName.test(member.value))
            name = member.value;
        if (name === undefined || member?.key !== 'version')
            return [];
        const entry = { name, version: member.value };
        name = undefined;
        return [entry];
    });
}

// EXTERNAL MODULE: ./lib/src/domain/update/python-name.js
var python_name = __webpack_require__(21735);
;// CONCATENATED MODULE: ./lib/src/domain/update/conda.js



const condaEnvironment = {
    ecosystem: 'conda',
    kind: 'manifest',
    fits: path => /^(?:environment|conda|conda-env)[\w.-]{0,60}\.ya?ml$/i.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const asked = (0,lines/* isGap */.NH)(line) ? undefined : /^\s*-\s+["']?([^"'#]{1,300}?)["']?\s*(?:#.*)?$/.exec(line)?.[1];
        if (asked === undefined)
            return [];
        const requirement = (0,python_name/* parseRequirement */.p)(asked);
        if (requirement !== undefined)
            return [{ ...requirement, direct: true }];
        const found = /^(?:[\w-]{1,60}::)?([A-Za-z0-9_][\w.-]{0,100})\s*=\s*(\d[\w.*+!-]{0,100})(?:=[\w.-]{1,60})?$/.exec(asked);
        return found?.[1] === undefined ? [] : [{ name: (0,python_name/* pythonName */.o)(found[1]), version: found[2] ?? '', direct: true }];
    })
};

;// CONCATENATED MODULE: ./lib/src/domain/update/deno.js


const denoManifest = {
    ecosystem: 'deno',
    kind: 'manifest',
    fits: path => /^(?:deno\.jsonc?|import_map\.json|deps\.ts)$/.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /["'](?:npm|jsr):\/?((?:@[\w.-]{1,100}\/)?[\w.-]{1,200})@([\^~<>=]{0,2}\s?v?\d[\w.+-]{0,100})[^"']{0,500}["']/.exec(line) ?? /["']https:\/\/(deno\.land\/(?:x\/)?[\w.-]{1,100})@(v?\d[\w.+-]{0,100})[^"']{0,500}["']/.exec(line);
        return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }];
    })
};
const denoLock = {
    ecosystem: 'deno',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'deno.lock',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^\s*"((?:@[\w.-]{1,100}\/)?[\w.-]{1,200})@(\d[\w.+-]{0,100})(?:_[^"]{0,1000})?"\s*:\s*\{/.exec(line);
        return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '' }];
    })
};

;// CONCATENATED MODULE: ./lib/src/domain/update/devcontainers.js

const devcontainer = {
    ecosystem: 'devcontainers',
    kind: 'manifest',
    fits: path => /(?:^|\/)\.?devcontainer\.json$/.test(path),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^\s*"([\w./-]{1,300}):(\d[\w.-]{0,100})"\s*:/.exec(line);
        return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }];
    })
};
const devcontainerLock = {
    ecosystem: 'devcontainers',
    kind: 'lock',
    fits: path => /(?:^|\/)\.?devcontainer-lock\.json$/.test(path),
    read: ({ text }) => devcontainers_readLock(text)
};
function devcontainers_readLock(text) {
    let name;
    let version;
    return (0,lines/* linesOf */.Dx)(text).flatMap((line) => {
        if ((0,lines/* isGap */.NH)(line))
            [name, version] = [undefined, undefined];
        const opening = (0,lines/* jsonOpening */.vP)(line);
        if (opening !== undefined)
            [name, version] = [opening.replace(/:[^:/]{1,100}$/, ''), undefined];
        const member = (0,lines/* jsonMember */.Z4)(line);
        if (member?.key === 'version')
            version = member.value;
        if (member?.key !== 'resolved')
            return [];
        const [from = '', digest] = member.value.split('@');
        const known = name?.includes('/') === true ? name : from;
        return version === undefined || known === '' ? [] : [{ name: known, version, direct: true, integrity: digest }];
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/update/image.js
function imageEntry(reference) {
    const [place = '', digest] = reference.split('@', 2);
    const colon = place.lastIndexOf(':');
    const tagged = colon > place.lastIndexOf('/');
    const name = tagged ? place.slice(0, colon) : place;
    const tag = tagged ? place.slice(colon + 1) : undefined;
    if (!/^[\w.:/-]{1,500}$/.test(name) || name === 'scratch')
        return [];
    const pin = digest?.startsWith('sha256:') ? digest : undefined;
    if (tag === undefined && pin === undefined)
        return [];
    if (tag !== undefined && !/^[\w][\w.-]{0,127}$/.test(tag))
        return [];
    return [{ name, version: tag ?? pin ?? '', direct: true, pin }];
}

;// CONCATENATED MODULE: ./lib/src/domain/update/docker.js



const dockerfile = {
    ecosystem: 'docker',
    kind: 'manifest',
    fits: path => /^(?:dockerfile|containerfile)(?:[._-].*)?$|\.(?:dockerfile|containerfile)$|[._-]dockerfile$/i.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(readInstruction)
};
const docker_images = {
    ecosystem: 'docker',
    kind: 'manifest',
    fits: path => /\.ya?ml$/.test(path) && !/(?:^|\/)\.github\//.test(path),
    read: ({ text }) => {
        const open = {};
        return (0,lines/* linesOf */.Dx)(text).flatMap(line => [...readImage(line), ...readOrb(line), ...readParts(line, open)]);
    }
};
function readInstruction(line) {
    const from = /^\s*FROM\s+(?:--[\w-]+=\S+\s+)*([^\s$]{1,500})/i.exec(line)?.[1];
    const copied = /^\s*COPY\s+.{0,200}?--from=([^\s$]{1,500}[:@][^\s$]{1,200})\s/i.exec(line)?.[1];
    const reference = from ?? copied;
    return reference === undefined ? [] : imageEntry(reference);
}
function readImage(line) {
    const found = /^\s*(?:-\s+)?["']?image["']?\s*:\s*["']?([^\s"'#${}]{1,500})["']?\s*(?:#.*)?$/.exec(line)?.[1];
    return found === undefined ? [] : imageEntry(found);
}
function readParts(line, open) {
    const found = /^\s*(?:-\s+)?(registry|repository|name|newName|tag|newTag)\s*:\s*["']?([^\s"'#${}]{1,500})["']?\s*(?:#.*)?$/.exec(line);
    const isEnd = (0,lines/* isGap */.NH)(line) || /^\s*-\s/.test(line) || /^\S/.test(line) || /^\s*[\w.-]+:\s*$/.test(line);
    if (isEnd)
        for (const key of Object.keys(open))
            delete open[key];
    if (found?.[1] === undefined || found[2] === undefined)
        return [];
    open[found[1]] = found[2];
    const name = open.newName ?? open.repository ?? (open.newTag === undefined ? undefined : open.name);
    const tag = open.newTag ?? open.tag;
    if (name === undefined || tag === undefined)
        return [];
    const place = open.registry === undefined ? name : `${open.registry}/${name}`;
    for (const key of Object.keys(open))
        delete open[key];
    return imageEntry(`${place}:${tag}`);
}
function readOrb(line) {
    const found = /^\s{1,8}[\w-]{1,60}:\s*([a-z0-9-]{1,60}\/[a-z0-9-]{1,60})@(\d[\w.-]{0,40})\s*$/.exec(line);
    return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }];
}

// EXTERNAL MODULE: ./lib/src/domain/update/version.js + 2 modules
var version = __webpack_require__(96537);
;// CONCATENATED MODULE: ./lib/src/domain/update/github-actions.js




const githubActions = {
    ecosystem: 'github-actions',
    kind: 'manifest',
    fits: path => /(?:^|\/)\.github\/(?:workflows|actions)\/.*\.ya?ml$/.test(path) || /^action\.ya?ml$/.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(readUse)
};
function readUse(line) {
    const found = /^\s*(?:-\s+)?["']?uses["']?\s*:\s*["']?([^\s"'#]{1,500})["']?\s*(?:#(.{0,500}))?$/.exec(line);
    const used = found?.[1];
    if (used === undefined || used.startsWith('./'))
        return [];
    if (used.startsWith('docker://'))
        return imageEntry(used.slice('docker://'.length));
    const at = used.lastIndexOf('@');
    if (at <= 0 || !used.includes('/'))
        return [];
    const [name, ref] = [used.slice(0, at), used.slice(at + 1)];
    if (!(0,version/* isCommit */.WM)(ref))
        return [{ name, version: ref, direct: true }];
    return [{ name, version: versionInComment(found?.[2] ?? '') ?? ref, direct: true, pin: ref }];
}
function versionInComment(comment) {
    return (/(?:^|[\s=@/])(v?\d[\w.+-]{0,60})(?:\s|$)/.exec(comment)?.[1] ??
        /^\s*(?:tag=|ref:?\s*)?([\w./-]{0,40}v?\d[\w.+-]{0,60})\s*$/.exec(comment)?.[1]);
}

;// CONCATENATED MODULE: ./lib/src/domain/update/go.js


const requirement = /^\s*(?:require\s+)?([\w.~/-]{1,300}\.[\w.~/-]{1,300})\s+(v\d[\w.+-]{0,200})\s*(\/\/.*)?$/;
const replacement = /^\s*(?:replace\s+)?[\w.~/-]{1,300}(?:\s+v[\w.+-]{1,200})?\s+=>\s+([\w.~/-]{1,300})(?:\s+(v[\w.+-]{1,200}))?\s*(?:\/\/.*)?$/;
const goModule = {
    ecosystem: 'gomod',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'go.mod',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(readRequirement)
};
const goSums = {
    ecosystem: 'gomod',
    kind: 'lock',
    fits: path => ['go.sum', 'go.work.sum'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(readSum)
};
function readRequirement(line) {
    const replaced = replacement.exec(line);
    if (replaced?.[1] !== undefined) {
        const [, name, version = 'local'] = replaced;
        return [{ name, version, place: 'replace', direct: true, source: name }];
    }
    const found = requirement.exec(line);
    if (found?.[1] === undefined || found[2] === undefined)
        return toolchain(line);
    return [{ name: found[1], version: found[2], direct: !/\/\/.*\bindirect\b/.test(found[3] ?? '') }];
}
function toolchain(line) {
    const found = /^(toolchain go|go )(\d[\w.]{0,50})\s*$/.exec(line);
    if (found?.[2] === undefined)
        return [];
    return [{ name: 'go', version: found[2], place: found[1] === 'go ' ? 'language' : 'toolchain', direct: false }];
}
function readSum(line) {
    const found = /^([\w.~!/-]{1,300}) (v[\w.+-]{1,200})(\/go\.mod)? (h1:[\w+/=]{1,100})$/.exec(line.trim());
    if (found?.[1] === undefined || found[2] === undefined)
        return [];
    return [{ name: found[1], version: found[2], place: found[3] ?? 'module', integrity: found[4] }];
}

;// CONCATENATED MODULE: ./lib/src/domain/update/gradle.js


const coordinates = /["']([A-Za-z0-9_.-]{1,200}):([A-Za-z0-9_.-]{1,200}):([^"':@$\s{}]{1,100})(?:[:@][\w.-]{1,50})?["']/g;
const gradleScript = {
    ecosystem: 'gradle',
    kind: 'manifest',
    fits: path => /\.gradle(?:\.kts)?$/.test(path) || /^(?:buildSrc|build-logic)\/.*\.kts?$/.test(path),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(readScriptLine)
};
const gradleCatalog = {
    ecosystem: 'gradle',
    kind: 'manifest',
    fits: path => /\.versions\.toml$/.test(path),
    read: ({ text, whole }) => readCatalog(text, whole)
};
const gradleLock = {
    ecosystem: 'gradle',
    kind: 'lock',
    fits: path => /(?:^|\/)(?:gradle|buildscript-gradle)\.lockfile$|\.lockfile$/.test(path),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^([\w.-]{1,200}):([\w.-]{1,200}):([\w.+-]{1,100})=/.exec(line);
        return found === null ? [] : [{ name: `${found[1]}:${found[2]}`, version: found[3] ?? '' }];
    })
};
const gradleWrapper = {
    ecosystem: 'gradle',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'gradle-wrapper.properties',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const version = /^distributionUrl=.{0,500}\/gradle-([\w.-]{1,50}?)-(?:bin|all)\.zip$/.exec(line)?.[1];
        return version === undefined ? [] : [{ name: 'gradle-wrapper', version, direct: true, source: line.slice(16) }];
    })
};
const gradleProperties = {
    ecosystem: 'gradle',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'gradle.properties',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^\s*([\w.-]{1,100})\s*=\s*(\d[\w.+-]{0,100})\s*$/.exec(line);
        return found?.[1] === undefined ? [] : [variable(found[1], found[2] ?? '')];
    })
};
function readScriptLine(line) {
    const listed = [...line.matchAll(coordinates)].slice(0, 20);
    if (listed.length > 0)
        return listed.map(([, group, name, version]) => gradle_entry(`${group}:${name}`, version ?? ''));
    const field = (key) => new RegExp(`\\b${key}\\s*[:=]\\s*["']([^"'$]{1,200})["']`).exec(line)?.[1];
    const [group, name, version] = [field('group'), field('name'), field('version')];
    if (group !== undefined && name !== undefined && version !== undefined)
        return [gradle_entry(`${group}:${name}`, version)];
    const plugin = /\b(id|kotlin)\s*\(?\s*["']([\w.-]{1,200})["']\s*\)?\s*\.?version\s*\(?\s*["']([^"'$]{1,100})["']/.exec(line);
    if (plugin !== null)
        return [gradle_entry(plugin[1] === 'kotlin' ? `org.jetbrains.kotlin.${plugin[2]}` : (plugin[2] ?? ''), plugin[3] ?? '')];
    const kept = /^\s*(?:ext\.|def |val |var |const val |set\(["'])?["']?([\w.]{1,100}[vV]ersion[\w]{0,50}|[\w.]{1,100}_version)["']?\s*[:=,]\s*["']([^"'$]{1,100})["']/.exec(line);
    return kept === null ? [] : [variable(kept[1] ?? '', kept[2] ?? '')];
}
function readCatalog(text, whole) {
    const versions = new Map();
    const entries = [];
    const uses = [];
    let section;
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        section = (0,lines/* isGap */.NH)(line) ? undefined : ((0,lines/* tomlSection */.iY)(line) ?? section);
        const member = (0,lines/* tomlMember */.VN)(line);
        const field = (key) => new RegExp(`\\b${key}\\s*=\\s*["']([^"']{1,300})["']`).exec(line)?.[1];
        const name = field('module') ?? field('id') ?? joined(field('group'), field('name'));
        const ref = field('version\\.ref');
        const version = field('version');
        if (name !== undefined && ref !== undefined)
            uses.push({ name, ref });
        else if (name !== undefined && version !== undefined)
            entries.push(gradle_entry(name, version));
        else if (member !== undefined)
            readMember(member, section, { entries, versions });
    }
    const resolved = whole
        ? uses.flatMap(({ name, ref }) => (versions.has(ref) ? [gradle_entry(name, versions.get(ref) ?? '')] : []))
        : [];
    const used = new Set(whole ? uses.map(use => use.ref) : []);
    return [
        ...entries,
        ...resolved,
        ...[...versions].filter(([key]) => !used.has(key)).map(([key, version]) => variable(key, version))
    ];
}
function readMember(member, section, { entries, versions }) {
    const parts = member.value.split(':');
    if (parts.length === 3)
        entries.push(gradle_entry(`${parts[0]}:${parts[1]}`, parts[2] ?? ''));
    else if (parts.length === 2 && section !== 'versions')
        entries.push(gradle_entry(parts[0] ?? '', parts[1] ?? ''));
    else if ((section === undefined || section === 'versions') && /^v?\d/.test(member.value))
        versions.set(member.key, member.value);
}
function joined(group, name) {
    return group === undefined || name === undefined ? undefined : `${group}:${name}`;
}
function gradle_entry(name, version) {
    return { name, version, direct: true };
}
function variable(name, version) {
    return { name, version, place: 'property', direct: true };
}

;// CONCATENATED MODULE: ./lib/src/domain/update/hex.js


const mixProject = {
    ecosystem: 'mix',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'mix.exs',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^\s*\{:(\w{1,100}),\s*"([^"]{1,200})"/.exec(line);
        if (found?.[1] === undefined)
            return [];
        const development = /only:\s*\[?:(?:dev|test)/.test(line) ? true : undefined;
        return [{ name: found[1], version: found[2] ?? '', direct: true, development }];
    })
};
const mixLock = {
    ecosystem: 'mix',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'mix.lock',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const hex = /^\s*"([\w-]{1,100})": \{:hex, :([\w-]{1,100}), "([^"]{1,100})", "([0-9a-f]{1,200})"/.exec(line);
        if (hex !== null)
            return [
                {
                    name: hex[2] ?? '',
                    version: hex[3] ?? '',
                    source: /"hexpm"/.test(line) ? 'hexpm' : 'another repository',
                    integrity: hex[4]
                }
            ];
        const git = /^\s*"([\w-]{1,100})": \{:git, "([^"]{1,1000})", "([0-9a-f]{40})"/.exec(line);
        return git === null ? [] : [{ name: git[1] ?? '', version: git[3] ?? '', source: git[2] }];
    })
};

;// CONCATENATED MODULE: ./lib/src/domain/update/maven.js


const mavenProject = {
    ecosystem: 'maven',
    kind: 'manifest',
    fits: path => /^pom(?:[._-][\w-]+)?\.xml$|^extensions\.xml$|\.pom$/.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text, whole }) => readProject(text, whole)
};
function readProject(text, whole) {
    const entries = [];
    const properties = new Map();
    const uses = [];
    let at = {};
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        if ((0,lines/* isGap */.NH)(line) || /<(?:dependency|plugin|parent|extension)>/.test(line))
            at = {};
        if (/<exclusions>/.test(line))
            at = {};
        for (const [, tag = '', value = ''] of line.matchAll(/<([A-Za-z][\w.-]{0,100})>\s*([^<>]{1,300}?)\s*<\/\1>/g)) {
            if (tag === 'groupId')
                at = { group: value, artifact: at.group === undefined ? at.artifact : undefined };
            else if (tag === 'artifactId')
                at.artifact = value;
            else if (tag === 'version') {
                const entry = maven_entryOf(at, value);
                if (entry !== undefined)
                    (value.includes('${') ? uses : entries).push(entry);
            }
            else if (isVersion(value))
                properties.set(tag, value);
        }
    }
    return [...entries, ...byProperty(properties, uses, whole)];
}
function maven_entryOf({ group, artifact }, version) {
    if (artifact === undefined)
        return undefined;
    return { name: `${group ?? 'org.apache.maven.plugins'}:${artifact}`, version, direct: true };
}
function byProperty(properties, uses, whole) {
    return [...properties].flatMap(([property, version]) => {
        const users = uses.filter(use => use.version === `\${${property}}`);
        if (whole && users.length > 0)
            return users.map(use => ({ ...use, version }));
        return [{ name: property, version, place: 'property', direct: true }];
    });
}
function isVersion(value) {
    return /^v?\d[\w.+-]{0,100}$/.test(value) && value.includes('.');
}
const mavenWrapper = {
    ecosystem: 'maven',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'maven-wrapper.properties',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^distribution(?:Url)=.{0,500}\/(?:(apache-maven)|(maven-mvnd))-(\d[\w.-]{0,50}?)-(?:bin|src|[\w-]{1,30})\.(?:zip|tar\.gz)$/.exec(line);
        if (found?.[3] !== undefined)
            return [{ name: `org.apache.maven:apache-maven`, version: found[3], direct: true }];
        const wrapper = /^(?:wrapperVersion=|wrapperUrl=.{0,500}\/maven-wrapper-)(\d[\w.-]{0,50}?)(?:\.jar)?$/.exec(line)?.[1];
        return wrapper === undefined
            ? []
            : [{ name: 'org.apache.maven.wrapper:maven-wrapper', version: wrapper, direct: true }];
    })
};

;// CONCATENATED MODULE: ./lib/src/domain/update/npm-lock.js


const npmLock = {
    ecosystem: 'npm',
    kind: 'lock',
    fits: path => ['package-lock.json', 'npm-shrinkwrap.json', '.package-lock.json'].includes((0,entry/* baseName */.Fl)(path)),
    read: side => (side.whole ? npm_lock_readWhole(side) : npm_lock_readFragment(side))
};
function npm_lock_readWhole({ text }) {
    const root = (0,lines/* parseJsonObject */.dw)(text);
    if (root === undefined)
        return [];
    const packages = (0,lines/* asObject */.eB)(root.packages);
    return packages === undefined ? readTree((0,lines/* asObject */.eB)(root.dependencies), '') : readPackages(packages);
}
function readPackages(packages) {
    const direct = directNames(packages);
    return Object.entries(packages).flatMap(([place, value]) => {
        const found = (0,lines/* asObject */.eB)(value);
        const version = (0,lines/* asText */.e1)(found?.version) ?? (found?.link === true ? 'link' : undefined);
        if (found === undefined || version === undefined || !place.includes('node_modules/'))
            return [];
        const installed = nameOfPlace(place);
        const isDirect = place === `node_modules/${installed}` ? direct.has(installed) : false;
        return [npm_lock_entryOf(found, { name: (0,lines/* asText */.e1)(found.name) ?? installed, version, place, direct: isDirect })];
    });
}
function directNames(packages) {
    const own = Object.entries(packages).filter(([place]) => !place.includes('node_modules/'));
    const sections = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    return new Set(own.flatMap(([, value]) => sections.flatMap(section => Object.keys((0,lines/* asObject */.eB)((0,lines/* asObject */.eB)(value)?.[section]) ?? {}))));
}
function readTree(tree, above, depth = 0) {
    if (tree === undefined || depth > 100)
        return [];
    return Object.entries(tree).flatMap(([name, value]) => {
        const found = (0,lines/* asObject */.eB)(value);
        const version = (0,lines/* asText */.e1)(found?.version);
        if (found === undefined || version === undefined)
            return [];
        const place = `${above}node_modules/${name}`;
        const inner = readTree((0,lines/* asObject */.eB)(found.dependencies), `${place}/`, depth + 1);
        return [npm_lock_entryOf(found, { name, version, place, direct: undefined }), ...inner];
    });
}
function npm_lock_entryOf(found, known) {
    return {
        ...known,
        development: found.dev === true,
        source: (0,lines/* asText */.e1)(found.resolved),
        integrity: (0,lines/* asText */.e1)(found.integrity),
        installScript: found.hasInstallScript === true ? true : undefined,
        needs: neededBy(found)
    };
}
function neededBy(found) {
    const listed = ['requires', 'dependencies', 'optionalDependencies', 'peerDependencies'].flatMap(section => Object.keys((0,lines/* asObject */.eB)(found[section]) ?? {}));
    return [...new Set(listed)];
}
function nameOfPlace(place) {
    return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
const inner = new Set([
    'requires',
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'peerDependenciesMeta',
    'engines',
    'bin',
    'funding',
    'packages',
    ''
]);
function npm_lock_readFragment({ text }) {
    const entries = [];
    let place;
    let open;
    const close = () => {
        const address = tarball(open?.resolved);
        const version = open?.version ?? address?.version;
        const at = place ?? address?.name;
        if (at !== undefined && version !== undefined)
            entries.push(fragmentEntry(at, version, open ?? {}));
        open = undefined;
    };
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        const opening = (0,lines/* jsonOpening */.vP)(line);
        if ((0,lines/* isGap */.NH)(line) || (opening !== undefined && !inner.has(opening))) {
            close();
            place = opening;
            open = {};
        }
        else if (opening !== undefined) {
            close();
            place = undefined;
        }
        else {
            const member = (0,lines/* jsonMember */.Z4)(line);
            if (member !== undefined && open !== undefined)
                open[member.key] ??= member.value;
        }
    }
    close();
    return entries;
}
function tarball(address) {
    const found = /^https?:\/\/[^/?#]{1,253}\/(?:[^?#]{0,500}?\/)?((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,214})\/-\/([\w.~-]{1,214})-(\d[\w.+-]{0,100})\.tgz/.exec(address ?? '');
    if (found?.[1] === undefined || found[3] === undefined)
        return undefined;
    return found[1].endsWith(found[2] ?? '') ? { name: found[1], version: found[3] } : undefined;
}
function fragmentEntry(place, version, open) {
    const flat = place.includes('node_modules/');
    return {
        name: flat ? (open.name ?? nameOfPlace(place)) : place,
        version,
        place: flat ? place : undefined,
        development: open.dev === 'true' ? true : undefined,
        source: open.resolved,
        integrity: open.integrity,
        installScript: open.hasInstallScript === 'true' ? true : undefined
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/update/npm-manifest.js


const sections = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const overrides = ['overrides', 'resolutions'];
const otherKeys = new Set([
    'version',
    'node',
    'npm',
    'name',
    'main',
    'types',
    'module',
    'type',
    'license',
    'lockfileVersion'
]);
const npm_manifest_requirement = /^(?:[~^<>=v\s]*\d|npm:|workspace:|catalog:|git[+:@]|github:|file:|link:|https?:|\*$|latest$|x$)/;
const npmManifest = {
    ecosystem: 'npm',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'package.json',
    read: side => (side.whole ? npm_manifest_readWhole(side) : npm_manifest_readFragment(side))
};
function npm_manifest_readWhole({ text }) {
    const root = (0,lines/* parseJsonObject */.dw)(text);
    if (root === undefined)
        return [];
    const listed = sections.flatMap(section => entriesOf((0,lines/* asObject */.eB)(root[section]), section === 'devDependencies'));
    const pinned = overrides.flatMap(section => overridesOf((0,lines/* asObject */.eB)(root[section]), section));
    const nested = overridesOf((0,lines/* asObject */.eB)((0,lines/* asObject */.eB)(root.pnpm)?.overrides), 'pnpm.overrides');
    return [...listed, ...pinned, ...nested, ...packageManager((0,lines/* asText */.e1)(root.packageManager))];
}
function entriesOf(section, development) {
    return Object.entries(section ?? {}).flatMap(([name, version]) => typeof version === 'string' ? [{ name, version, direct: true, development }] : []);
}
function overridesOf(section, place) {
    return Object.entries(section ?? {}).flatMap(([selector, version]) => {
        const name = overriddenName(selector);
        if (typeof version === 'string')
            return [{ name, version, place: `${place}/${selector}`, direct: true }];
        return overridesOf((0,lines/* asObject */.eB)(version), `${place}/${selector}`);
    });
}
function overriddenName(selector) {
    const last = selector
        .split('>')
        .at(-1)
        ?.replace(/^\*\*\//, '') ?? selector;
    const at = last.indexOf('@', 1);
    return at < 0 ? last : last.slice(0, at);
}
function packageManager(value) {
    const found = /^(npm|pnpm|yarn|bun)@([^+]{1,100})(?:\+(.{1,300}))?$/.exec(value ?? '');
    if (found === null)
        return [];
    return [{ name: found[1] ?? '', version: found[2] ?? '', place: 'packageManager', direct: true, integrity: found[3] }];
}
function npm_manifest_readFragment({ text }) {
    const entries = [];
    let section;
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        if ((0,lines/* isGap */.NH)(line))
            section = undefined;
        section = (0,lines/* jsonOpening */.vP)(line) ?? section;
        const member = (0,lines/* jsonMember */.Z4)(line);
        if (member?.key === 'packageManager')
            entries.push(...packageManager(member.value));
        else if (member !== undefined && isDependency(member, section)) {
            const development = section === 'devDependencies' ? true : undefined;
            entries.push({ name: overriddenName(member.key), version: member.value, direct: true, development });
        }
    }
    return entries;
}
const pnpmCatalog = {
    ecosystem: 'npm',
    kind: 'manifest',
    fits: path => ['pnpm-workspace.yaml', '.yarnrc.yml'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^\s{1,8}["']?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})["']?:\s*["']?([\^~<>=\s]{0,4}v?\d[\w.+ <>=|^~-]{0,100}?)["']?\s*(?:#.*)?$/.exec(line);
        return found?.[1] === undefined ? [] : [{ name: found[1], version: found[2] ?? '', direct: true }];
    })
};
function isDependency({ key, value }, section) {
    if (otherKeys.has(key) || section === 'engines' || section === 'scripts')
        return false;
    return npm_manifest_requirement.test(value);
}

;// CONCATENATED MODULE: ./lib/src/domain/update/nuget.js


const nugetProject = {
    ecosystem: 'nuget',
    kind: 'manifest',
    fits: path => /\.(?:cs|fs|vb)proj$|\.(?:props|targets|nuspec)$/.test(path) || (0,entry/* baseName */.Fl)(path) === 'packages.config',
    read: ({ text }) => readElements(text)
};
const nugetLock = {
    ecosystem: 'nuget',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'packages.lock.json',
    read: ({ text, whole }) => (whole ? nuget_readWhole(text) : nuget_readFragment(text))
};
const dotnetTools = {
    ecosystem: 'nuget',
    kind: 'manifest',
    fits: path => ['global.json', 'dotnet-tools.json'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => {
        let name;
        return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
            if ((0,lines/* isGap */.NH)(line))
                name = undefined;
            name = (0,lines/* jsonOpening */.vP)(line) ?? name;
            const member = (0,lines/* jsonMember */.Z4)(line);
            if (member?.key === 'version' && name !== undefined) {
                return [{ name: name === 'sdk' ? 'dotnet-sdk' : name, version: member.value, direct: true }];
            }
            return member !== undefined && name === 'msbuild-sdks'
                ? [{ name: member.key, version: member.value, direct: true }]
                : [];
        });
    }
};
function readElements(text) {
    let name;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        if ((0,lines/* isGap */.NH)(line) || /<\/(?:PackageReference|PackageVersion)>/.test(line))
            name = undefined;
        const attribute = (key) => new RegExp(`\\s${key}\\s*=\\s*["']([^"']{1,300})["']`, 'i').exec(line)?.[1];
        if (/<(?:PackageReference|PackageVersion|GlobalPackageReference|package|dependency|Sdk)\s/i.test(line)) {
            name = attribute('Include') ?? attribute('Update') ?? attribute('id') ?? attribute('Name');
            const version = attribute('Version') ?? attribute('VersionOverride');
            if (name !== undefined && version !== undefined && /\d/.test(version))
                return [{ name, version, direct: true }];
        }
        const inner = /<Version>\s*([^<]{1,100}?)\s*<\/Version>/i.exec(line)?.[1];
        if (inner !== undefined && name !== undefined)
            return [{ name, version: inner, direct: true }];
        const property = /^\s*<([A-Za-z]\w{1,100}Version)>\s*(\d[^<]{0,100}?)\s*<\/\1>/.exec(line);
        return property === null || ownVersions.has(property[1] ?? '')
            ? []
            : [{ name: property[1] ?? '', version: property[2] ?? '', place: 'property', direct: true }];
    });
}
const ownVersions = new Set(['AssemblyVersion', 'FileVersion', 'PackageVersion', 'InformationalVersion', 'LangVersion']);
function nuget_readWhole(text) {
    const frameworks = (0,lines/* asObject */.eB)((0,lines/* parseJsonObject */.dw)(text)?.dependencies) ?? {};
    return Object.entries(frameworks).flatMap(([framework, packages]) => Object.entries((0,lines/* asObject */.eB)(packages) ?? {}).flatMap(([name, value]) => {
        const found = (0,lines/* asObject */.eB)(value);
        const version = (0,lines/* asText */.e1)(found?.resolved);
        if (version === undefined)
            return [];
        return [
            {
                name,
                version,
                place: framework,
                direct: found?.type === 'Direct',
                integrity: (0,lines/* asText */.e1)(found?.contentHash),
                needs: Object.keys((0,lines/* asObject */.eB)(found?.dependencies) ?? {})
            }
        ];
    }));
}
function nuget_readFragment(text) {
    let name;
    let type;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        if ((0,lines/* isGap */.NH)(line))
            name = undefined;
        const opening = (0,lines/* jsonOpening */.vP)(line);
        if (opening !== undefined)
            [name, type] = [opening === 'dependencies' ? undefined : opening, undefined];
        const member = (0,lines/* jsonMember */.Z4)(line);
        if (member?.key === 'type')
            type = member.value;
        if (member?.key !== 'resolved' || name === undefined)
            return [];
        return [{ name, version: member.value, direct: type === undefined ? undefined : type === 'Direct' }];
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/update/other-manifests.js


const helmChart = {
    ecosystem: 'helm',
    kind: 'manifest',
    fits: path => ['Chart.yaml', 'requirements.yaml'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => readNamed(text, 'name', 'version')
};
const helmLock = {
    ecosystem: 'helm',
    kind: 'lock',
    fits: path => ['Chart.lock', 'requirements.lock'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => readNamed(text, 'name', 'version')
};
const preCommit = {
    ecosystem: 'pre-commit',
    kind: 'manifest',
    fits: path => /^\.pre-commit-config\.ya?ml$/.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => readNamed(text, 'repo', 'rev').map(entry => ({
        ...entry,
        source: entry.name,
        name: entry.name.replace(/^https?:\/\/[^/]{1,200}\//, '').replace(/\.git$/, '')
    }))
};
const bunLock = {
    ecosystem: 'npm',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'bun.lock',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const found = /^\s*"([^"]{1,500})": \["((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})@(\d[^"]{0,100})", "([^"]{0,1000})".{0,5000}?(?:"(sha\d{1,3}-[\w+/=]{1,200})")?\],?$/.exec(line);
        if (found?.[2] === undefined)
            return [];
        return [
            { name: found[2], version: found[3] ?? '', place: found[1], source: found[4] || undefined, integrity: found[5] }
        ];
    })
};
const elmManifest = {
    ecosystem: 'elm',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'elm.json',
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const member = (0,lines/* jsonMember */.Z4)(line);
        const fits = member !== undefined && /^[\w-]{1,100}\/[\w-]{1,100}$/.test(member.key) && /^\d/.test(member.value);
        return fits ? [{ name: member.key, version: member.value, direct: true }] : [];
    })
};
function readNamed(text, nameKey, versionKey) {
    const entries = [];
    let open = {};
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        if ((0,lines/* isGap */.NH)(line) || /^\s*-\s/.test(line) || /^\S/.test(line))
            open = {};
        const found = /^\s+(?:-\s+)?([\w-]{1,50}):\s*["']?([^"'#\s]{1,500})["']?\s*(?:#.*)?$|^-\s+([\w-]{1,50}):\s*["']?([^"'#\s]{1,500})["']?\s*(?:#.*)?$/.exec(line);
        const key = found?.[1] ?? found?.[3];
        if (key !== nameKey && key !== versionKey)
            continue;
        open[key] = found?.[2] ?? found?.[4] ?? '';
        const [name, version] = [open[nameKey], open[versionKey]];
        if (name !== undefined && version !== undefined)
            entries.push({ name, version, direct: true });
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/src/domain/update/pip-requirements.js



const pipRequirements = {
    ecosystem: 'pip',
    kind: 'manifest',
    fits: path => /(?:^|[-_./])(?:requirements?|constraints?|reqs?)[^/]*\.(?:txt|in|pip)$|(?:^|\/)requirements?\/[^/]+\.(?:txt|in|pip)$/i.test(path),
    read: ({ text, path }) => readRequirements(text, /dev|test|lint|doc/i.test((0,entry/* baseName */.Fl)(path)) || undefined)
};
const pipTexts = {
    ...pipRequirements,
    fits: path => /\.(?:txt|in|pip)$/.test(path) && !/(?:^|\/)(?:CMakeLists|robots|LICENSE|README|NOTICE)\b/i.test(path)
};
const pipSetup = {
    ecosystem: 'pip',
    kind: 'manifest',
    fits: path => ['setup.py', 'setup.cfg'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const quoted = [...line.matchAll(/["']([^"']{2,300})["']/g)].map(found => found[1] ?? '');
        return [...quoted, line.trim()].flatMap(requirement => pip_requirements_entryOf(requirement, undefined)).slice(0, 50);
    })
};
function readRequirements(text, development) {
    const entries = [];
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        const hash = /--hash=(\w{1,20}:[0-9a-f]{1,200})/.exec(line)?.[1];
        const [entry] = pip_requirements_entryOf(line, development);
        if (entry !== undefined)
            entries.push(hash === undefined ? entry : { ...entry, integrity: hash });
        else if (hash !== undefined)
            addHash(entries, hash);
    }
    return entries;
}
function addHash(entries, hash) {
    const last = entries.pop();
    if (last !== undefined)
        entries.push({ ...last, integrity: [...new Set([...(last.integrity?.split(' ') ?? []), hash])].sort().join(' ') });
}
function pip_requirements_entryOf(line, development) {
    const found = (0,python_name/* parseRequirement */.p)(line);
    return found === undefined ? [] : [{ ...found, direct: true, development }];
}

;// CONCATENATED MODULE: ./lib/src/domain/update/pnpm-lock.js


const pnpmLock = {
    ecosystem: 'npm',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'pnpm-lock.yaml',
    read: pnpm_lock_readLock
};
function pnpm_lock_readLock({ text }) {
    const packages = new Map();
    const asked = [];
    let open;
    let project;
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        if ((0,lines/* isGap */.NH)(line)) {
            open = undefined;
            project = undefined;
            continue;
        }
        const key = packageKey(line);
        if (key !== undefined) {
            open = packages.get(`${key.name}@${key.version}`) ?? key;
            packages.set(`${key.name}@${key.version}`, open);
            project = undefined;
        }
        else if (open !== undefined && /^ {4}/.test(line))
            readDetail(line, open);
        else {
            open = undefined;
            const read = readAsked(line, project);
            project = read.name;
            if (read.entry !== undefined)
                asked.push(read.entry);
        }
    }
    return merged(packages, asked);
}
function packageKey(line) {
    const found = /^ {2}'?(\/?)((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})([@/])(\d[^:()'_]{0,200})(?:[(_][^']{0,1500})?'?:(?: \{\})?$/.exec(line);
    if (found?.[2] === undefined || found[4] === undefined)
        return undefined;
    if (found[3] === '/' && found[1] !== '/')
        return undefined;
    return { name: found[2], version: found[4], needs: [] };
}
function readDetail(line, open) {
    const integrity = /\bintegrity: ([\w+/=-]{1,300})/.exec(line)?.[1];
    const tarball = /\btarball: '?([^,}'\s]{1,2000})/.exec(line)?.[1];
    if (integrity !== undefined)
        open.integrity ??= integrity;
    if (tarball !== undefined)
        open.source ??= tarball;
    if (/^ {4}requiresBuild: true/.test(line))
        open.installScript = true;
    const needed = /^ {6}'?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})'?: \S/.exec(line)?.[1];
    if (needed !== undefined)
        open.needs.push(needed);
}
function readAsked(line, name) {
    const version = /^\s{4,10}version: '?(\d[^\s('_]{0,200})/.exec(line)?.[1];
    if (version !== undefined && name !== undefined)
        return { name, entry: { name, version, direct: true } };
    if (/^\s{4,10}specifier: /.test(line))
        return { name };
    const opened = /^\s{4,8}'?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})'?:$/.exec(line)?.[1];
    if (opened !== undefined)
        return { name: opened };
    const short = /^\s{2,6}'?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})'?: (\d[\w.+-]{0,100})(?:[_(].{0,1500})?$/.exec(line);
    if (short?.[1] === undefined || short[2] === undefined || short[1] === 'version')
        return { name: undefined };
    return { name: undefined, entry: { name: short[1], version: short[2], direct: true } };
}
function merged(packages, asked) {
    const direct = new Set(asked.map(entry => `${entry.name}@${entry.version}`));
    const known = asked.length > 0;
    const locked = [...packages].map(([key, open]) => ({
        ...open,
        direct: direct.has(key) ? true : known ? false : undefined
    }));
    const only = asked.filter(entry => !packages.has(`${entry.name}@${entry.version}`));
    return [...locked, ...uniqueBy(only)];
}
function uniqueBy(entries) {
    return [...new Map(entries.map(entry => [`${entry.name}@${entry.version}`, entry])).values()];
}

;// CONCATENATED MODULE: ./lib/src/domain/update/pub.js


const pub_notPackages = new Set(['sdk', 'flutter', 'version', 'name', 'description']);
const pubManifest = {
    ecosystem: 'pub',
    kind: 'manifest',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'pubspec.yaml',
    read: ({ text }) => {
        let section;
        return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
            section = (0,lines/* isGap */.NH)(line) ? undefined : (/^([a-z_]{1,100}):\s*$/.exec(line)?.[1] ?? section);
            const found = /^ {2}([a-z0-9_]{1,100}):\s*["']?([\^<>=\d][^"'#]{0,100}?)["']?\s*(?:#.*)?$/.exec(line);
            if (found?.[1] === undefined || pub_notPackages.has(found[1]) || section === 'environment')
                return [];
            const development = section === undefined ? undefined : section === 'dev_dependencies';
            return [{ name: found[1], version: found[2] ?? '', direct: true, development }];
        });
    }
};
const pubLock = {
    ecosystem: 'pub',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'pubspec.lock',
    read: ({ text }) => pub_readLock(text)
};
function pub_readLock(text) {
    const entries = [];
    let open = {};
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        const key = /^ {2}([a-z0-9_]{1,100}):$/.exec(line)?.[1];
        if ((0,lines/* isGap */.NH)(line) || key !== undefined)
            open = key === undefined ? {} : { name: key };
        const member = /^ {4,6}(name|sha256|url|version|dependency): "?([^"]{1,500})"?$/.exec(line);
        if (member?.[1] === undefined || member[2] === undefined)
            continue;
        open[member[1]] = member[2];
        const { name, version, dependency } = open;
        if (member[1] !== 'version' || name === undefined || version === undefined)
            continue;
        const direct = dependency === undefined ? undefined : dependency.startsWith('direct');
        const development = dependency === undefined ? undefined : dependency === 'direct dev';
        entries.push({ name, version, direct, development, source: open.url, integrity: open.sha256 });
        open = {};
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/src/domain/update/python-project.js




const python_project_notPackages = new Set([
    'version',
    'python',
    'name',
    'requires-python',
    'target-version',
    'python_version',
    'line-length',
    'readme',
    'description',
    'license',
    'python-version',
    'minversion',
    'python_full_version'
]);
const pythonProject = {
    ecosystem: 'pip',
    kind: 'manifest',
    fits: path => ['pyproject.toml', 'Pipfile'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => python_project_readProject(text)
};
const pythonLock = {
    ecosystem: 'pip',
    kind: 'lock',
    fits: path => ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => readPackageBlocks(text)
        .filter(entry => !/^(?:virtual|editable|directory)\+/.test(entry.source ?? ''))
        .map(entry => ({ ...entry, name: (0,python_name/* pythonName */.o)(entry.name), needs: entry.needs?.map(python_name/* pythonName */.o) }))
};
const pipenvLock = {
    ecosystem: 'pip',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'Pipfile.lock',
    read: ({ text, whole }) => (whole ? readWholePipenv(text) : readPipenvFragment(text))
};
function python_project_readProject(text) {
    let section;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        section = (0,lines/* isGap */.NH)(line) ? undefined : ((0,lines/* tomlSection */.iY)(line) ?? section);
        const development = section === undefined ? undefined : /dev|test|lint|docs?\b/.test(section);
        const quoted = [...line.matchAll(/"([^"]{2,300})"|'([^']{2,300})'/g)].slice(0, 50);
        const listed = quoted.flatMap(found => (0,python_name/* parseRequirement */.p)(found[1] ?? found[2] ?? '') ?? []);
        if (listed.length > 0)
            return listed.map(found => ({ ...found, direct: true, development }));
        return keyed(line, section).map(found => ({ ...found, direct: true, development }));
    });
}
function keyed(line, section) {
    if (section !== undefined && !/dependencies|packages|^tool\.uv\.sources/.test(section))
        return [];
    const member = (0,lines/* tomlMember */.VN)(line);
    const inline = /^\s*"?([\w.-]{1,200})"?\s*=\s*\{.{0,2000}?\bversion\s*=\s*"([^"]{1,200})"/.exec(line);
    const [name, version] = inline === null ? [member?.key, member?.value] : [inline[1], inline[2]];
    if (name === undefined || version === undefined || python_project_notPackages.has(name.toLowerCase()))
        return [];
    return /^[\^~=<>!\s]*\d|^\*$/.test(version) ? [{ name: (0,python_name/* pythonName */.o)(name), version }] : [];
}
function readWholePipenv(text) {
    const root = (0,lines/* parseJsonObject */.dw)(text);
    return ['default', 'develop'].flatMap(section => Object.entries((0,lines/* asObject */.eB)(root?.[section]) ?? {}).flatMap(([name, value]) => {
        const found = (0,lines/* asObject */.eB)(value);
        const version = (0,lines/* asText */.e1)(found?.version);
        if (version === undefined)
            return [];
        const hashes = found?.hashes;
        const integrity = Array.isArray(hashes) ? hashes.filter(hash => typeof hash === 'string').join(' ') : undefined;
        const development = section === 'develop';
        return [{ name: (0,python_name/* pythonName */.o)(name), version: version.replace(/^=+/, ''), place: section, development, integrity }];
    }));
}
const python_project_inner = new Set(['_meta', 'hash', 'requires', 'default', 'develop', 'sources', 'pipfile-spec']);
function readPipenvFragment(text) {
    let name;
    return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        if ((0,lines/* isGap */.NH)(line))
            name = undefined;
        const opening = (0,lines/* jsonOpening */.vP)(line);
        if (opening !== undefined)
            name = python_project_inner.has(opening) ? undefined : opening;
        const member = (0,lines/* jsonMember */.Z4)(line);
        if (name === undefined || member?.key !== 'version')
            return [];
        return [{ name: (0,python_name/* pythonName */.o)(name), version: member.value.replace(/^=+/, '') }];
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/update/terraform.js


const terraformModule = {
    ecosystem: 'terraform',
    kind: 'manifest',
    fits: path => /\.(?:tf|tofu|hcl)$/.test(path) && !path.endsWith('.lock.hcl'),
    read: ({ text }) => readBlocks(text)
};
const terraformLock = {
    ecosystem: 'terraform',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === '.terraform.lock.hcl',
    read: ({ text }) => {
        let name;
        return (0,lines/* linesOf */.Dx)(text).flatMap(line => {
            if ((0,lines/* isGap */.NH)(line))
                name = undefined;
            name = /^provider "([^"]{1,300})" \{$/.exec(line)?.[1] ?? name;
            const member = (0,lines/* tomlMember */.VN)(line);
            return name !== undefined && member?.key === 'version'
                ? [{ name: shortName(name), version: member.value, source: name }]
                : [];
        });
    }
};
function shortName(source) {
    return source.replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, '');
}
function readBlocks(text) {
    let source;
    let waiting;
    const entries = [];
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        if ((0,lines/* isGap */.NH)(line) || /\{\s*$/.test(line))
            [source, waiting] = [undefined, undefined];
        const inline = /source\s*=\s*"([^"]{1,500})".{0,200}?version\s*=\s*"([^"]{1,200})"|version\s*=\s*"([^"]{1,200})".{0,200}?source\s*=\s*"([^"]{1,500})"/.exec(line);
        if (inline !== null)
            entries.push(terraform_entry(inline[1] ?? inline[4] ?? '', inline[2] ?? inline[3] ?? ''));
        const member = (0,lines/* tomlMember */.VN)(line);
        const pinned = member?.key === 'source' ? /^(?:git::)?(.{1,500}?)\?ref=([^&"]{1,200})/.exec(member.value) : null;
        if (pinned?.[1] !== undefined)
            entries.push(terraform_entry(pinned[1], pinned[2] ?? ''));
        else if (member?.key === 'source')
            source = member.value;
        else if (member?.key === 'version')
            waiting = member.value;
        if (source !== undefined && waiting !== undefined) {
            entries.push(terraform_entry(source, waiting));
            waiting = undefined;
        }
    }
    return entries;
}
function terraform_entry(source, version) {
    return { name: shortName(source), version: version.replace(/^(?:refs\/)?tags\//, ''), direct: true };
}

;// CONCATENATED MODULE: ./lib/src/domain/update/tool-versions.js


const files = {
    '.nvmrc': 'node',
    '.node-version': 'node',
    '.python-version': 'python',
    '.ruby-version': 'ruby',
    '.go-version': 'go',
    '.java-version': 'java',
    '.bun-version': 'bun',
    '.terraform-version': 'terraform',
    '.opentofu-version': 'opentofu'
};
const toolVersions = {
    ecosystem: 'tool-versions',
    kind: 'manifest',
    fits: path => Object.hasOwn(files, (0,entry/* baseName */.Fl)(path)) || /^(?:\.tool-versions|\.?mise\.toml)$/.test((0,entry/* baseName */.Fl)(path)),
    read: ({ text, path }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => readLine(line, files[(0,entry/* baseName */.Fl)(path)]))
};
function readLine(line, only) {
    if (only !== undefined) {
        const version = /^\s*(?:[a-z]{1,20}-)?(v?\d[\w.+-]{0,60})\s*$/.exec(line)?.[1];
        return version === undefined ? [] : [{ name: only, version, direct: true }];
    }
    const member = (0,lines/* tomlMember */.VN)(line);
    const found = /^([\w.:/@-]{1,100})\s+(v?\d[\w.+-]{0,60})(?:\s.{0,200})?$/.exec(line);
    const [name, version] = member === undefined ? [found?.[1], found?.[2]] : [member.key, member.value];
    return name === undefined || version === undefined || !/^v?\d/.test(version) ? [] : [{ name, version, direct: true }];
}
const rustToolchain = {
    ecosystem: 'rust-toolchain',
    kind: 'manifest',
    fits: path => ['rust-toolchain', 'rust-toolchain.toml'].includes((0,entry/* baseName */.Fl)(path)),
    read: ({ text }) => (0,lines/* linesOf */.Dx)(text).flatMap(line => {
        const channel = /^\s*(?:channel\s*=\s*"([\w.-]{1,60})"|(\d[\w.-]{0,60}|nightly-[\d-]{1,20}))\s*(?:#.*)?$/.exec(line);
        const version = channel?.[1] ?? channel?.[2];
        return version === undefined ? [] : [{ name: 'rust-toolchain', version, direct: true }];
    })
};

;// CONCATENATED MODULE: ./lib/src/domain/update/yarn-lock.js


const yarnLock = {
    ecosystem: 'npm',
    kind: 'lock',
    fits: path => (0,entry/* baseName */.Fl)(path) === 'yarn.lock',
    read: yarn_lock_readBlocks
};
function yarn_lock_readBlocks({ text }) {
    const blocks = [];
    let block;
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        if ((0,lines/* isGap */.NH)(line))
            block = undefined;
        else if (/^[^\s#].*:\s*$/.test(line)) {
            block = { request: line.trim().replace(/:$/, ''), fields: new Map(), needs: [] };
            blocks.push(block);
        }
        else if (block !== undefined) {
            readField(line, block.fields);
            const needed = /^ {4}"?((?:@[\w.-]{1,100}\/)?[\w.-]{1,214})"?:? \S/.exec(line)?.[1];
            if (needed !== undefined)
                block.needs.push(needed);
        }
    }
    const direct = askedByWorkspaces(text);
    return blocks.flatMap(found => yarn_lock_entryOf(found, direct));
}
function readField(line, fields) {
    const found = /^ {2}"?(\w{1,40})"?:? "?([^"]{1,2000})"?\s*$/.exec(line);
    if (found?.[1] !== undefined && found[2] !== undefined && !fields.has(found[1]))
        fields.set(found[1], found[2]);
}
function yarn_lock_entryOf({ request, fields, needs }, direct) {
    const version = fields.get('version');
    if (version === undefined || version === '0.0.0-use.local' || request === '__metadata')
        return [];
    const [first = ''] = request.replaceAll('"', '').split(/,\s*/);
    const at = first.indexOf('@', 1);
    const asked = at < 0 ? first : first.slice(0, at);
    const requests = request.replaceAll('"', '').split(/,\s*/);
    return [
        {
            name: aliasedName(first, at) ?? asked,
            version,
            direct: direct === undefined ? undefined : requests.some(one => direct.has(one)),
            source: fields.get('resolved') ?? fields.get('resolution'),
            integrity: fields.get('integrity') ?? fields.get('checksum'),
            needs
        }
    ];
}
function aliasedName(request, at) {
    const target = request.slice(at + 1);
    if (at < 0 || !target.startsWith('npm:'))
        return undefined;
    const end = target.indexOf('@', 5);
    return end < 0 ? undefined : target.slice(4, end);
}
function askedByWorkspaces(text) {
    if (!text.includes('@workspace:'))
        return undefined;
    const asked = new Set();
    let workspace = false;
    for (const line of (0,lines/* linesOf */.Dx)(text)) {
        if (/^\S/.test(line))
            workspace = line.includes('@workspace:');
        const found = workspace ? /^ {4}"?([^":\s]{1,300})"?: "?([^"]{1,300})"?\s*$/.exec(line) : null;
        if (found !== null)
            asked.add(`${found[1]}@${found[2]?.includes(':') ? found[2] : `npm:${found[2]}`}`);
        if (found !== null)
            asked.add(`${found[1]}@${found[2]}`);
    }
    return asked;
}

;// CONCATENATED MODULE: ./lib/src/domain/update/readers.js

























const readers = [
    npmManifest,
    npmLock,
    yarnLock,
    pnpmLock,
    bunLock,
    pnpmCatalog,
    goModule,
    goSums,
    cargoManifest,
    cargoLock,
    pipRequirements,
    pipSetup,
    pythonProject,
    pythonLock,
    pipenvLock,
    gemManifest,
    gemLock,
    composerManifest,
    composerLock,
    mavenProject,
    gradleScript,
    gradleCatalog,
    gradleLock,
    gradleWrapper,
    gradleProperties,
    nugetProject,
    nugetLock,
    dotnetTools,
    terraformModule,
    terraformLock,
    mixProject,
    mixLock,
    pubManifest,
    pubLock,
    swiftManifest,
    swiftLock,
    podManifest,
    podLock,
    helmChart,
    helmLock,
    preCommit,
    devcontainer,
    devcontainerLock,
    elmManifest,
    condaEnvironment,
    denoManifest,
    denoLock,
    bazelModule,
    sbtBuild,
    juliaProject,
    vcpkgManifest,
    nixLock,
    rustToolchain,
    toolVersions,
    mavenWrapper,
    githubActions,
    dockerfile,
    pipTexts,
    docker_images
];
function readerOf(path) {
    return readers.find(reader => reader.fits(path));
}


/***/ }),

/***/ 91726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ plainVersion),
/* harmony export */   hi: () => (/* binding */ requestedVersion),
/* harmony export */   yg: () => (/* binding */ requestDelta)
/* harmony export */ });
/* unused harmony export largerDelta */
/* harmony import */ var _delta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75179);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96537);


function requestedVersion(request) {
    const text = request
        .trim()
        .replace(/^(?:npm|workspace|jsr|docker):/, '')
        .replace(/^@?[\w./-]{1,214}@(?=[\^~=<>]*\d)/, '');
    const found = /^(?:\^|~>|~=|~|===|==|=|>=|<=)?\s*(v?\d[\w.+!*-]*)$/.exec(text);
    return found?.[1] ?? text;
}
function plainVersion(version) {
    return version.replace(/^(?:refs\/)?tags\/(?=v?\d)/, '').replace(/^v(?=\d)/, '');
}
const order = [
    'none',
    'digest',
    'patch',
    'minor',
    'major',
    'added',
    'removed',
    'downgrade',
    'unknown'
];
function requestDelta(ecosystem, from, to) {
    const single = (0,_delta_js__WEBPACK_IMPORTED_MODULE_0__/* .versionDelta */ .T)(ecosystem, requestedVersion(from), requestedVersion(to));
    const [before, after] = [boundsOf(from), boundsOf(to)];
    if (before.length <= 1 && after.length <= 1)
        return single;
    if (before.length !== after.length)
        return highestDelta(ecosystem, before, after);
    const steps = before.map((bound, index) => (0,_delta_js__WEBPACK_IMPORTED_MODULE_0__/* .versionDelta */ .T)(ecosystem, bound, after[index] ?? null));
    return steps.reduce(largerDelta, 'none');
}
function largerDelta(one, other) {
    return order.indexOf(one) >= order.indexOf(other) ? one : other;
}
function highestDelta(ecosystem, before, after) {
    const highest = (bounds) => bounds.reduce((most, bound) => {
        if (most === undefined)
            return bound;
        return ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(ecosystem, bound, most) ?? 0) > 0 ? bound : most;
    }, undefined);
    const delta = (0,_delta_js__WEBPACK_IMPORTED_MODULE_0__/* .versionDelta */ .T)(ecosystem, highest(before) ?? null, highest(after) ?? null);
    return delta === 'patch' || delta === 'minor' || delta === 'major' ? delta : 'unknown';
}
function boundsOf(request) {
    return request.match(/\d[\w.+!*-]{0,200}/g)?.slice(0, 20) ?? [];
}


/***/ }),

/***/ 60602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dependencyTriageDoor: () => (/* binding */ dependencyTriageDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/evidence-records.js




const largestBytes = 256 * 1024 * 1024;
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
function localEvidenceRecords(folder, directory) {
    return {
        read: path => readEvidenceFile((0,external_node_path_.resolve)(folder, path), path),
        async write(name, json) {
            if (!plainName.test(name))
                throw (0,failure/* bug */.jr)(`a record's name must be a plain file name, found ${JSON.stringify(name)}`);
            const path = (0,external_node_path_.join)(directory, name);
            await (0,files.writeAtomically)(path, json);
            return path;
        }
    };
}
async function readEvidenceFile(absolute, path) {
    try {
        if ((await (0,promises_.stat)(absolute)).size <= largestBytes)
            return await (0,promises_.readFile)(absolute, 'utf8');
    }
    catch (cause) {
        throw (0,failure/* usage */.CI)('bad-evidence', { input: 'from', found: path, expected: 'a file that can be read', cause });
    }
    throw (0,failure/* usage */.CI)('bad-evidence', { input: 'from', found: path, expected: 'a file of at most 256 MB' });
}

// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/domain/policy/default-policy.js
var default_policy = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/operations/dependency-triage/markdown.js
var markdown = __webpack_require__(99937);
;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/comment.js

const commentMarker = '<!-- sluice dependency-triage -->';
const mostRows = 100;
const workflowLogin = 'github-actions[bot]';
const headlines = {
    merge: '✅ **Merge**',
    wait: '⏳ **Wait**',
    review: '👀 **Review**',
    standard: '📦 **Standard review**',
    blocked: '⛔ **Blocked**'
};
function commentOf(triaged, unread, more = {}) {
    const { due, writer, duplicateOf } = more;
    const clock = due === undefined ? [] : [`**Due** ${(0,markdown/* code */.aY)(due)}`];
    const parts = [
        `${headlines[triaged.decision]} · severity ${triaged.severity} · ${(0,markdown/* code */.aY)(triaged.because)}`,
        ...clock,
        ...(duplicateOf === undefined
            ? []
            : [`Duplicate of #${duplicateOf}, which does all of this. This one is not merged.`]),
        ...silenceOf(triaged, writer),
        updateTable(triaged),
        gateTable(triaged.gates),
        ...findingList(triaged),
        ...unreadTable(unread)
    ];
    return `${commentMarker}\n${parts.join('\n\n')}\n`;
}
function silenceOf({ decision }, writer) {
    if (decision !== 'merge' || writer !== workflowLogin)
        return [];
    return [
        "A merge by the workflow's own token starts no workflow on `push`. Give `github-token` the token of an app, or start the release by `workflow_dispatch` afterwards."
    ];
}
function updateTable({ opened }) {
    const { updates, security } = opened;
    if (updates.length === 0)
        return 'No package was found in the diff.';
    const rows = updates.slice(0, mostRows).map(update => updateRow(update, security.proofs));
    const more = updates.length > mostRows ? `\n\n… and ${updates.length - mostRows} more` : '';
    return (0,markdown/* table */.tp)(['Package', 'From', 'To', 'Step', 'Advisory', 'Fix'], rows) + more;
}
function updateRow(update, proofs) {
    const about = proofs.filter(({ warning }) => warning.ecosystem === update.ecosystem && warning.name.toLowerCase() === update.name.toLowerCase());
    const advisories = about.map(({ warning }) => `${(0,markdown/* code */.aY)(warning.id)} ${warning.severity}`);
    return [
        (0,markdown/* code */.aY)(update.name),
        (0,markdown/* code */.aY)(update.from ?? ''),
        (0,markdown/* code */.aY)(update.to ?? ''),
        update.delta,
        advisories.join(', ') || '–',
        about.map(proof => proof.verdict).join(', ') || '–'
    ];
}
const marks = { passed: '✓', failed: '✗', unknown: '?', waiting: '…' };
function gateTable(gates) {
    const closed = gates.filter(gate => gate.status !== 'passed');
    const open = gates.filter(gate => gate.status === 'passed');
    const rows = closed.map(gate => [
        `${marks[gate.status]} ${gate.gate}`,
        (0,markdown/* code */.aY)(gate.text),
        (0,markdown/* code */.aY)(gate.expected ?? ''),
        (0,markdown/* code */.aY)(gate.found ?? gate.nextPossible ?? '')
    ]);
    const list = open.map(gate => `- ✓ ${gate.gate}: ${(0,markdown/* code */.aY)(gate.text)}`).join('\n');
    const passed = (0,markdown/* folded */.TM)(`${open.length} of ${gates.length} gates passed`, list);
    return closed.length === 0 ? passed : `${(0,markdown/* table */.tp)(['Gate', 'Seen', 'Expected', 'Found'], rows)}\n\n${passed}`;
}
function findingList({ opened }) {
    const lines = opened.findings.slice(0, 20).map(finding => `- ${(0,markdown/* code */.aY)(finding.text)}`);
    return lines.length === 0 ? [] : [`**Worth a look**\n${lines.join('\n')}`];
}
function unreadTable(unread) {
    if (unread.length === 0)
        return [];
    return [
        `**Could not be read**\n\n${(0,markdown/* table */.tp)(['Fact', 'Why'], unread.map(({ fact, why }) => [(0,markdown/* code */.aY)(fact), (0,markdown/* code */.aY)(why)]))}`
    ];
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/pulse.js

const green = new Set(['success', 'neutral', 'skipped']);
async function isStillTrue(pull, { ports }) {
    const { number, head } = pull.observed.evidence.pull;
    const pulse = await ports.pulls?.pulse(number);
    if (pulse === undefined || !pulse.open)
        return false;
    if (pulse.head !== head.sha) {
        const message = `pull request ${number} moved from ${head.sha} to ${pulse.head}`;
        throw (0,failure/* conflict */.hj)('triage-head-moved', message, 'run this again: the new commit is decided anew');
    }
    const results = Object.values(pulse.checks);
    return results.length > 0 && results.every(result => green.has(result));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/json-canonicalize/dist/index.mjs
var dist = __webpack_require__(15008);
;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/keys.js


function decisionKey(number, head, { decision, severity, gates }) {
    const said = gates.map(({ gate, status }) => [gate, status]);
    return `triage/${number}/${head}/${decision}/${digestOf([severity, said]).slice(7, 23)}`;
}
function mergeKey(number, head, effect) {
    return `triage/${number}/${head}/${effect}`;
}
function digestOf(value) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update((0,dist/* canonicalize */.d)(value)).digest('hex')}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/record.js

async function recordDecision(pull, context) {
    const { observed, triaged } = pull;
    const { number, head } = observed.evidence.pull;
    const json = `${JSON.stringify(observed.raw, null, 1)}\n`;
    const place = await context.ports.records.write(`triage-${number}-${head.sha.slice(0, 12)}.json`, json);
    const gates = triaged.gates.map(({ gate, status, code }) => ({ gate, status, ...(code && { code }) }));
    const { decision, severity } = triaged;
    const updates = movesOf(triaged);
    const evidence = digestOf(observed.raw);
    const data = { pull: number, head: head.sha, decision, severity, gates, evidence, ...(updates && { updates }) };
    const key = decisionKey(number, head.sha, triaged);
    const event = {
        ...draft(context, 'triage.decided', key, data),
        time: new Date(String(observed.raw.observed_at)).toISOString()
    };
    await context.ports.ledger?.append(() => ({ events: [event] }));
    return place;
}
const mostMoves = 100;
function movesOf({ opened }) {
    if (opened.source === 'other' || opened.updates.length > mostMoves)
        return undefined;
    return opened.updates.map(({ ecosystem, directory, name, to }) => ({ ecosystem, directory, name, to }));
}
async function recordMerge(pull, context, effect) {
    const { number, head } = pull.observed.evidence.pull;
    const key = mergeKey(number, head.sha, effect);
    const data = { pull: number, head: head.sha, effect };
    await context.ports.ledger?.append(() => ({ events: [draft(context, 'triage.merged', key, data)] }));
}
async function recordEscalation({ pull, percent, due, key }, context) {
    const data = { pull, percent, due };
    await context.ports.ledger?.append(() => ({ events: [draft(context, 'triage.escalated', key, data)] }));
}
async function recordPage(dedupKey, to, context) {
    const data = { dedupKey, to: to.join(', ') };
    await context.ports.ledger?.append(() => ({ events: [draft(context, 'page.sent', dedupKey, data)] }));
}
function draft({ ports, run, policy }, kind, key, data) {
    const time = ports.clock.now().toISOString();
    const subject = { artifact: policy.artifact.name ?? 'artifact' };
    return { kind, key, time, actor: run.actor, subject, causes: [], data, policy: null };
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/apply.js



async function apply(plan, context) {
    const carried = [];
    for (const pull of plan.pulls)
        carried.push(await carryOut(pull, context));
    for (const escalation of plan.escalations)
        await escalate(escalation, context);
    return { carried };
}
async function escalate(escalation, context) {
    const { pull, percent, due, key } = escalation;
    const title = `Pull request ${pull}: review due ${due}`;
    const severity = percent >= 100 ? 'page' : 'notice';
    for (const notifier of context.ports.notifiers) {
        await notifier.notify({ dedupKey: key, severity, title, text: `${percent} % of the time for a review is over.` });
    }
    await recordEscalation(escalation, context);
}
async function carryOut(pull, context) {
    const { number } = pull.observed.evidence.pull;
    if (pull.effects.length === 0)
        return { number, effect: 'none', record: undefined, writes: 0, unasked: [] };
    const fresh = pull.effects.some(effect => effect.kind === 'record');
    const record = fresh ? await recordDecision(pull, context) : undefined;
    let effect = 'none';
    const unasked = [];
    for (const wanted of pull.effects) {
        if (wanted.kind === 'ask')
            unasked.push(...(await notesOf(context).ask(number, wanted.people)));
        else
            effect = (await carryOutOne(wanted, pull, context)) ?? effect;
    }
    return { number, effect, record, writes: pull.effects.length, unasked };
}
async function carryOutOne(effect, pull, context) {
    const { ports } = context;
    const { merge, notifiers } = ports;
    const { number } = pull.observed.evidence.pull;
    const notes = notesOf(context);
    if (merge === undefined)
        throw noRepository();
    switch (effect.kind) {
        case 'record':
            return undefined;
        case 'record-merge':
            return void (await recordMerge(pull, context, 'merged'));
        case 'disarm':
            return void (await merge.disarm(number));
        case 'label':
            return void (await notes.label(number, effect));
        case 'comment':
            return void (await notes.comment(number, effect.body));
        case 'page':
            for (const notifier of notifiers)
                await notifier.notify({ ...effect, severity: 'page' });
            return void (await recordPage(effect.dedupKey, notifiers.map(notifier => notifier.name), context));
        case 'merge': {
            if (!(await isStillTrue(pull, context)))
                return undefined;
            const done = await merge.merge(effect.order);
            await recordMerge(pull, context, done);
            return done;
        }
    }
}
function notesOf({ ports }) {
    if (ports.notes === undefined)
        throw noRepository();
    return ports.notes;
}
function noRepository() {
    return (0,failure/* unavailable */.hU)('triage-unknown', 'there is no repository to write to');
}

// EXTERNAL MODULE: ./lib/src/operations/dependency-triage/inputs.js
var inputs = __webpack_require__(86297);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/src/domain/triage/evidence-advisory.js
var evidence_advisory = __webpack_require__(65763);
;// CONCATENATED MODULE: ./lib/src/domain/triage/evidence-checks.js

const CheckRun = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr().optional(),
    name: schemas/* string */.YjP().max(10_000),
    head_sha: schemas/* string */.YjP().max(100).optional(),
    status: schemas/* string */.YjP().max(100),
    conclusion: schemas/* string */.YjP().max(100).nullish(),
    app: schemas/* looseObject */._H3({ id: schemas/* int */.Whr(), slug: schemas/* string */.YjP().max(1_000).nullish() }).nullish(),
    started_at: schemas/* string */.YjP().max(100).nullish(),
    completed_at: schemas/* string */.YjP().max(100).nullish()
});
const Status = schemas/* looseObject */._H3({
    context: schemas/* string */.YjP().max(10_000),
    state: schemas/* string */.YjP().max(100),
    sha: schemas/* string */.YjP().max(100).optional(),
    created_at: schemas/* string */.YjP().max(100).nullish(),
    updated_at: schemas/* string */.YjP().max(100).nullish(),
    creator: schemas/* looseObject */._H3({ id: schemas/* int */.Whr() }).nullish()
});
const CombinedStatus = schemas/* looseObject */._H3({ sha: schemas/* string */.YjP().max(100).optional(), statuses: schemas/* array */.YOg(Status) });
const RequiredCheck = schemas/* looseObject */._H3({ context: schemas/* string */.YjP().max(10_000), integration_id: schemas/* int */.Whr().nullish() });
const Rule = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP().max(1_000),
    parameters: schemas/* looseObject */._H3({
        required_status_checks: schemas/* array */.YOg(RequiredCheck).nullish(),
        strict_required_status_checks_policy: schemas/* boolean */.zMY().nullish()
    })
        .nullish()
});
const Protection = schemas/* union */.KCZ([
    schemas/* literal */.euz(false),
    schemas/* looseObject */._H3({
        required_status_checks: schemas/* looseObject */._H3({
            strict: schemas/* boolean */.zMY().nullish(),
            contexts: schemas/* array */.YOg(schemas/* string */.YjP().max(10_000)).nullish(),
            checks: schemas/* array */.YOg(schemas/* looseObject */._H3({ context: schemas/* string */.YjP().max(10_000), app_id: schemas/* int */.Whr().nullish() })).nullish()
        })
            .nullish()
    })
]);

// EXTERNAL MODULE: ./lib/src/domain/triage/evidence-pull.js
var evidence_pull = __webpack_require__(97531);
;// CONCATENATED MODULE: ./lib/src/domain/triage/evidence-registry.js

const Scripts = schemas/* union */.KCZ([
    schemas/* boolean */.zMY(),
    schemas/* array */.YOg(schemas/* string */.YjP()),
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform(all => Object.keys(all))
]);
const RegistryEntry = schemas/* looseObject */._H3({
    times: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().max(100)).nullish(),
    time: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().max(100)).nullish(),
    integrity: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])).nullish(),
    scripts: schemas/* record */.g1P(schemas/* string */.YjP(), Scripts).nullish(),
    deprecated: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()])).nullish(),
    unpublished: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().max(100)).nullish()
});
const EpssRow = schemas/* looseObject */._H3({ cve: schemas/* string */.YjP().max(100), epss: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]) });
const Epss = schemas/* union */.KCZ([
    schemas/* array */.YOg(EpssRow).transform(byCve),
    schemas/* looseObject */._H3({ data: schemas/* array */.YOg(EpssRow) }).transform(answer => byCve(answer.data)),
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* looseObject */._H3({ epss: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]) })]))
        .transform(flat)
]);
function byCve(rows) {
    return new Map(rows.map(row => [row.cve, Number(row.epss)]));
}
function flat(table) {
    return new Map(Object.entries(table).map(([cve, row]) => [cve, typeof row === 'number' ? row : Number(row.epss)]));
}
const KevRow = schemas/* looseObject */._H3({ cveID: schemas/* string */.YjP().max(100) });
const Kev = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* string */.YjP().max(100)).transform(list => new Set(list)),
    schemas/* array */.YOg(KevRow).transform(cves),
    schemas/* looseObject */._H3({ vulnerabilities: schemas/* array */.YOg(KevRow) }).transform(catalogue => cves(catalogue.vulnerabilities))
]);
function cves(rows) {
    return new Set(rows.map(row => row.cveID));
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/evidence.js






const TextByPath = schemas/* record */.g1P(schemas/* string */.YjP().max(1_000), schemas/* string */.YjP().max(20_000_000));
const Evidence = schemas/* looseObject */._H3({
    pull: evidence_pull/* Pull */.uX.describe('GET /repos/{owner}/{repo}/pulls/{number}.'),
    commits: schemas/* array */.YOg(evidence_pull/* Commit */.gn).max(250).optional().describe('GET /pulls/{number}/commits, every page.'),
    files: schemas/* array */.YOg(evidence_pull/* ChangedFile */.lE).max(3_000).optional().describe('GET /pulls/{number}/files, every page.'),
    check_runs: schemas/* union */.KCZ([schemas/* array */.YOg(CheckRun), schemas/* looseObject */._H3({ check_runs: schemas/* array */.YOg(CheckRun) }).transform(page => page.check_runs)])
        .nullish()
        .describe('GET /commits/{head}/check-runs, every page.'),
    statuses: schemas/* union */.KCZ([schemas/* array */.YOg(Status), CombinedStatus.transform(combined => combined.statuses)])
        .nullish()
        .describe('GET /commits/{head}/status.'),
    rules: schemas/* array */.YOg(Rule).nullish().describe('GET /rules/branches/{base}.'),
    protection: Protection.nullish().describe('GET /branches/{base}/protection; false: the branch has none.'),
    alerts: schemas/* array */.YOg(evidence_advisory/* Alert */.Fc).nullish().describe('GET /dependabot/alerts.'),
    advisories: schemas/* array */.YOg(evidence_advisory/* Advisory */.q$).nullish().describe('GET /advisories for the packages of the change.'),
    mergeable: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP(), schemas/* looseObject */._H3({})])
        .nullish()
        .describe('The mergeable state.'),
    base: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({})])
        .nullish()
        .describe('The base branch as it is now: GET /branches/{base}.'),
    contents: schemas/* looseObject */._H3({ before: TextByPath.optional(), after: TextByPath.optional() })
        .nullish()
        .describe('Whole texts of the touched manifests and lock files, by path.'),
    registry: schemas/* record */.g1P(schemas/* string */.YjP(), RegistryEntry).nullish().describe('What registries say, by package name.'),
    epss: Epss.nullish().describe('EPSS probability by CVE.'),
    kev: Kev.nullish().describe('CVEs that are known to be exploited.'),
    required_checks: schemas/* array */.YOg(schemas/* string */.YjP().max(10_000))
        .nullish()
        .describe('Checks that must be green beside the required ones.'),
    policy: schemas/* looseObject */._H3({}).nullish().describe('The policy file, or its triage section.'),
    observed_at: iso/* datetime */.w$({ offset: true })
        .optional()
        .describe('When all this was read: the clock of the decision.')
});
function evidenceJsonSchema() {
    return z.toJSONSchema(Evidence, { io: 'input' });
}
function readEvidence(text, input) {
    return checkEvidence(parse(text, input), input);
}
function checkEvidence(value, input) {
    const read = Evidence.safeParse(value);
    if (read.success)
        return read.data;
    const { path, message } = deepest(read.error.issues[0]);
    const at = path.length === 0 ? input : `${input}: ${path.map(String).join('.')}`;
    throw (0,failure/* usage */.CI)('bad-evidence', { input: at, found: valueAt(value, path), expected: message });
}
function parse(text, input) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,failure/* usage */.CI)('bad-evidence', { input, found: text.slice(0, 40), expected: 'one JSON object', cause });
    }
}
function deepest(issue) {
    if (issue === undefined)
        return { path: [], message: 'evidence' };
    if (issue.code !== 'invalid_union')
        return { path: issue.path, message: expectation(issue) };
    const inner = issue.errors
        .flatMap(branch => branch.slice(0, 1).map(deepest))
        .sort((one, other) => other.path.length - one.path.length)[0];
    if (inner === undefined)
        return { path: issue.path, message: expectation(issue) };
    return { path: [...issue.path, ...inner.path], message: inner.message };
}
function expectation(issue) {
    return issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : issue.message;
}
function valueAt(value, path) {
    const found = path.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
    return typeof found === 'object' && found !== null ? (Array.isArray(found) ? 'a list' : 'an object') : found;
}

// EXTERNAL MODULE: ./lib/src/domain/triage/history.js
var triage_history = __webpack_require__(99372);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 4 modules
var policy = __webpack_require__(90740);
// EXTERNAL MODULE: ./lib/src/domain/policy/sections.js
var sections = __webpack_require__(57520);
;// CONCATENATED MODULE: ./lib/src/domain/triage/rules.js



function rulesOf(policy, inputs) {
    return {
        critical: inputs.critical ?? policy.critical,
        criticalMajor: inputs.criticalMajor ?? policy.criticalMajor,
        age: policy.age,
        bots: policy.bots.flatMap(numberOf),
        requiredChecks: inputs.requiredChecks
    };
}
function policyOf(policy, rules) {
    return {
        critical: rules.critical,
        'critical-major': rules.criticalMajor,
        'merge-method': policy.mergeMethod,
        age: `${rules.age / 1000}s`,
        review: `${policy.review / 1000}s`,
        escalate: policy.escalate,
        bots: rules.bots
    };
}
function numberOf(bot) {
    const number = typeof bot === 'number' ? bot : /^\d{1,15}$/.test(bot) ? Number(bot) : undefined;
    return number === undefined ? [] : [number];
}
function policyInEvidence(written) {
    const whole = ['version', 'triage', 'environments'].some(key => Object.hasOwn(written, key));
    const read = whole ? policy.PolicyFile.safeParse({ version: 1, ...written }) : sections/* Triage */.Tr.safeParse(written);
    if (!read.success) {
        const [issue] = read.error.issues;
        const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
        const path = ['policy', ...(issue?.path ?? []), ...keys].map(String).join('.');
        throw (0,failure/* usage */.CI)('bad-evidence', {
            input: path,
            found: keys[0] ?? 'another value',
            expected: issue?.message ?? 'a policy'
        });
    }
    return 'triage' in read.data ? read.data.triage : read.data;
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/exploits.js

async function askExploits({ alerts, advisories }, { exploits }) {
    const told = [...(alerts ?? []).map(alert => alert.security_advisory), ...(advisories ?? [])];
    const cves = [...new Set(told.flatMap(({ cve_id }) => cve_id ?? []))].sort();
    if (exploits === undefined || cves.length === 0)
        return { facts: {}, unread: [] };
    const [epss, kev] = await Promise.all([
        exploits.likelihood(cves).catch(whyNot),
        exploits.exploited(cves).catch(whyNot)
    ]);
    return {
        facts: { ...(epss instanceof failure/* Failure */.HR ? {} : { epss }), ...(kev instanceof failure/* Failure */.HR ? {} : { kev }) },
        unread: [
            ...(epss instanceof failure/* Failure */.HR ? [{ fact: 'epss', why: epss.message }] : []),
            ...(kev instanceof failure/* Failure */.HR ? [{ fact: 'kev', why: kev.message }] : [])
        ]
    };
}
function whyNot(thrown) {
    if (thrown instanceof failure/* Failure */.HR && thrown.kind === 'unavailable')
        return thrown;
    throw thrown;
}

// EXTERNAL MODULE: ./lib/src/domain/update/python-name.js
var python_name = __webpack_require__(21735);
// EXTERNAL MODULE: ./lib/src/domain/update/requirement.js
var requirement = __webpack_require__(91726);
// EXTERNAL MODULE: ./lib/src/domain/update/version.js + 2 modules
var update_version = __webpack_require__(96537);
;// CONCATENATED MODULE: ./lib/src/domain/severity/range.js

function isInRange(ecosystem, version, range) {
    const alternatives = range.split('||').map(part => isInAll(ecosystem, version, part));
    if (alternatives.includes(true))
        return true;
    return alternatives.includes(undefined) ? undefined : false;
}
function isInAll(ecosystem, version, range) {
    const bounds = range.split(',').map(bound => bound.trim());
    const answers = bounds.map(bound => isInBound(ecosystem, version, bound));
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
function isInBound(ecosystem, version, bound) {
    const found = /^(<=|>=|<|>|==?|!=)?\s*(\S{1,200})$/.exec(bound);
    if (found?.[2] === undefined)
        return undefined;
    const order = (0,update_version/* compareVersions */.Zy)(ecosystem, version, found[2]);
    if (order === undefined)
        return undefined;
    switch (found[1]) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '!=':
            return order !== 0;
        default:
            return order === 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/domain/severity/proof.js



function proveFixes(readings, warnings) {
    const files = withoutShadows(readings);
    return warnings.flatMap(warning => {
        const touching = files.flatMap(file => file.changes).filter(change => isAbout(warning, change));
        return touching.length === 0 ? [] : proof(warning, files, touching);
    });
}
function withoutShadows(readings) {
    const real = readings.filter(({ path }) => !/(?:^|\/)go(?:\.work)?\.sum$/.test(path));
    return real.filter(file => file.kind === 'lock' || !real.some(lock => lock.kind === 'lock' && lock.ecosystem === file.ecosystem));
}
function isAbout({ ecosystem, name }, change) {
    return change.ecosystem === ecosystem && packageName(ecosystem, change.name) === packageName(ecosystem, name);
}
function packageName(ecosystem, name) {
    if (ecosystem === 'pip')
        return (0,python_name/* pythonName */.o)(name);
    if (ecosystem === 'github-actions')
        return name.toLowerCase().split('/').slice(0, 2).join('/');
    return ['nuget', 'composer'].includes(ecosystem) ? name.toLowerCase() : name;
}
function proof(warning, files, touching) {
    const copies = (side) => versions(copiesOf(warning, files, side));
    const changed = (side) => versions(touching.flatMap(change => change[side] ?? []));
    const before = changed('before');
    const after = [...new Set([...changed('after'), ...copies('after')])];
    const was = hits(warning, before);
    const is = hits(warning, after);
    const outOfSight = files.some(file => file.kind === 'lock' && !file.whole && file.ecosystem === warning.ecosystem);
    const row = { warning, before, after };
    if (was.includes(true)) {
        if (is.includes(true))
            return [{ ...row, verdict: 'left' }];
        return [{ ...row, verdict: is.includes(undefined) || outOfSight ? 'unknown' : 'fixed' }];
    }
    if (is.includes(true) && hits(warning, changed('after')).includes(true))
        return [{ ...row, verdict: 'added' }];
    return was.includes(undefined) || is.includes(undefined) ? [{ ...row, verdict: 'unknown' }] : [];
}
function copiesOf(warning, files, side) {
    return files
        .filter(file => file.ecosystem === warning.ecosystem)
        .flatMap(file => file[side].filter(({ name }) => isAbout(warning, { ecosystem: file.ecosystem, name })));
}
function versions(entries) {
    return [...new Set(entries.map(entry => (0,requirement/* requestedVersion */.hi)(entry.version)))];
}
function hits({ ecosystem, range }, found) {
    return found.map(version => isInRange(ecosystem, version, range));
}

// EXTERNAL MODULE: ./lib/src/domain/severity/level.js
var level = __webpack_require__(5289);
;// CONCATENATED MODULE: ./lib/src/domain/severity/security.js

function securityOf(proofs) {
    if (proofs === undefined)
        return { severity: 'unknown', proofs: [], known: false };
    const about = proofs.filter(proof => proof.verdict !== 'added' && !proof.warning.malware);
    const severity = about.map(proof => proof.warning.severity).reduce(level/* worseOf */.WD, 'none');
    return { severity, proofs, known: true };
}

// EXTERNAL MODULE: ./lib/src/domain/severity/warnings.js + 2 modules
var severity_warnings = __webpack_require__(57263);
// EXTERNAL MODULE: ./lib/src/domain/update/change.js + 3 modules
var change = __webpack_require__(71833);
// EXTERNAL MODULE: ./lib/src/domain/update/delta.js
var update_delta = __webpack_require__(75179);
// EXTERNAL MODULE: ./lib/src/domain/update/entry.js
var entry = __webpack_require__(49157);
// EXTERNAL MODULE: ./lib/src/domain/update/group-by.js
var group_by = __webpack_require__(73550);
;// CONCATENATED MODULE: ./lib/src/domain/update/updates.js




function updatesOf(readings) {
    const locks = readings.filter(reading => reading.kind === 'lock');
    const changes = readings.flatMap(reading => reading.changes).filter(isVersionChange);
    const groups = (0,group_by/* groupBy */.$)(changes, change => groupKey(change, locks));
    const rows = [...groups.values()].flatMap(group => rowsOf(group, locks));
    return [...(0,group_by/* groupBy */.$)(rows, rowKey).values()].map(mergeRows);
}
function isVersionChange({ before, after, path }) {
    if (/(?:^|\/)go(?:\.work)?\.sum$/.test(path))
        return false;
    return before?.version !== after?.version || before?.pin !== after?.pin || before?.name !== after?.name;
}
function groupKey(change, locks) {
    return JSON.stringify([change.ecosystem, folderOf(change, locks), change.name]);
}
function folderOf({ path, ecosystem }, locks) {
    if (ecosystem === 'gitsubmodule')
        return '/';
    if (ecosystem === 'github-actions' && path.includes('.github/workflows/'))
        return '/';
    const own = (0,entry/* projectFolder */.Kb)(ecosystem, path);
    const above = locks
        .filter(lock => lock.ecosystem === ecosystem && lock.kind === 'lock')
        .map(lock => (0,entry/* projectFolder */.Kb)(ecosystem, lock.path))
        .filter(folder => own === folder || folder === '/' || own.startsWith(`${folder}/`));
    return above.sort((one, other) => other.length - one.length)[0] ?? own;
}
function rowsOf(group, locks) {
    const locked = group.filter(change => change.kind === 'lock');
    const asked = group.filter(change => change.kind === 'manifest');
    const told = locked.length > 0 ? locked : asked;
    return told.map(change => {
        const direct = askedDirectly(asked) ?? change.after?.direct ?? change.before?.direct ?? null;
        return {
            name: change.name,
            ...stepOf(change),
            ecosystem: change.ecosystem,
            directory: folderOf(change, locks),
            direct,
            development: change.after?.development ?? asked[0]?.after?.development ?? null,
            files: [...new Set(group.map(one => one.path))],
            ...((change.after ?? change.before)?.place === 'property' && { variable: true })
        };
    });
}
function askedDirectly(asked) {
    if (asked.length === 0)
        return undefined;
    return asked.some(change => (change.after ?? change.before)?.direct !== false);
}
function stepOf({ ecosystem, kind, before, after }) {
    const [from, to] = shownAlike(before?.version, after?.version);
    if (before !== undefined && after !== undefined && before.version === after.version) {
        const [old, now] = [before.pin ?? null, after.pin ?? null];
        return { from: old ?? from, to: now ?? to, delta: 'digest', ...(to !== null && { under: to }) };
    }
    const step = kind === 'manifest' && before !== undefined && after !== undefined;
    const delta = step ? (0,requirement/* requestDelta */.yg)(ecosystem, before.version, after.version) : (0,update_delta/* versionDelta */.T)(ecosystem, from, to);
    return { from, to, delta, ...(kind === 'manifest' && after !== undefined && { asked: after.version }) };
}
function shownAlike(before, after) {
    const [from, to] = [shown(before), shown(after)];
    const isCompound = (text) => text !== null && /[\s,|]/.test(text);
    if (!isCompound(from) && !isCompound(to))
        return [from, to];
    return [before ?? null, after ?? null];
}
function shown(version) {
    return version === undefined ? null : (0,requirement/* plainVersion */.VY)((0,requirement/* requestedVersion */.hi)(version));
}
function rowKey({ ecosystem, directory, name, from, to }) {
    return JSON.stringify([ecosystem, directory, name, from, to]);
}
function mergeRows(rows) {
    const [first, ...others] = rows;
    const direct = rows.some(row => row.direct === true) ? true : first.direct;
    return { ...first, direct, files: [...new Set([first, ...others].flatMap(row => row.files))] };
}

// EXTERNAL MODULE: ./lib/src/domain/triage/claims.js
var triage_claims = __webpack_require__(31651);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/src/domain/update/request-range.js


function answers(ecosystem, version, request) {
    if (ecosystem === 'npm' || ecosystem === 'deno')
        return answersNpm(version, request);
    const bounds = request.split(',').map(bound => bound.trim());
    return bounds.every(bound => answersBound(ecosystem, version, bound));
}
function answersNpm(version, request) {
    const range = request.replace(/^(?:npm|jsr|workspace):(?:@?[^@]{1,214}@)?/, '');
    return range.length <= 256 && version.length <= 256 && semver.satisfies(version, range);
}
function answersBound(ecosystem, version, bound) {
    const found = /^(\^|~>|~=|~|===?|>=|<=|!=|=|>|<)?\s*v?(\d[\w.+!-]{0,100})$/.exec(bound);
    if (found?.[2] === undefined)
        return false;
    const order = (0,update_version/* compareVersions */.Zy)(ecosystem, version, found[2]);
    if (order === undefined)
        return false;
    switch (found[1]) {
        case '>':
            return order > 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '!=':
            return order !== 0;
        case '>=':
            return order >= 0;
        case '^':
        case '~':
        case '~>':
        case '~=':
            return order >= 0 && staysBelow(found[1], version, found[2]);
        default:
            return order === 0 || (ecosystem === 'cargo' && order >= 0 && staysBelow('^', version, found[2]));
    }
}
function staysBelow(operator, version, bound) {
    const [have, want] = [version, bound].map(text => text.split(/[.+-]/));
    const firstSet = want.findIndex(part => part !== '0');
    const kept = operator === '^' ? Math.max(firstSet, 0) + 1 : Math.max(want.length - 1, 1);
    return want.slice(0, kept).every((part, index) => part === have[index]);
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/naming.js
function namesOf({ name, ecosystem }) {
    const written = name.toLowerCase();
    const parts = written.split('/');
    switch (ecosystem) {
        case 'github-actions':
            return [written, parts.slice(0, 2).join('/')];
        case 'docker':
            return [
                written,
                isHost(parts[0]) ? parts.slice(1).join('/') : written,
                written.replace(/^(?:docker\.io\/)?library\//, '')
            ];
        case 'pip':
            return [written, written.replaceAll('-', '_'), written.replaceAll('-', '.')];
        case 'gomod':
            return [written, written.replace(/\/v\d{1,9}$/, '')];
        case 'terraform':
            return [written, ...modulesOf(written)];
        case 'gitsubmodule':
            return [written, parts.at(-1) ?? written];
        case 'pre-commit':
            return [written, `https://github.com/${written}`];
        default:
            return [written];
    }
}
function modulesOf(address) {
    const path = address
        .replace(/^(?:git::)?(?:https?:\/\/|ssh:\/\/|git@)*/, '')
        .replace(':', '/')
        .replace(/(?:\.git)?(?:\/\/.*)?$/, '');
    const parts = path.split('/');
    return isHost(parts[0]) ? [path, parts.slice(1).join('/'), parts.at(-1) ?? path] : [];
}
function isHost(part) {
    return part !== undefined && (part.includes('.') || part.includes(':') || part === 'localhost');
}
function namedAsTold(updates, claims) {
    const told = new Map(claims.map(claim => [withoutExtras(claim.name), claim.name]));
    return updates.flatMap(update => {
        const users = update.variable === true ? usersOf(update, claims) : [];
        if (users.length > 0)
            return users;
        const known = namesOf(update).find(name => told.has(name));
        return [known === undefined ? update : { ...update, name: told.get(known) ?? update.name }];
    });
}
function usersOf(update, claims) {
    const same = claims.filter(({ from, to, name }) => name !== update.name && from === update.from && to === update.to);
    const listed = claims.filter(({ place, to, name }) => place === 'trailer' && to === update.to && name.includes(':'));
    const names = [...new Set((same.length > 0 ? same : listed).map(claim => claim.name))];
    return names.map(name => ({ ...update, name }));
}
function withoutExtras(name) {
    const plain = name.toLowerCase().replace(/\[[\w,.-]{0,200}\]$/, '');
    if (!plain.includes('::'))
        return plain;
    const [, ...parts] = plain.split('::');
    return parts.find(part => part.includes('/') && !part.startsWith('tags/')) ?? parts[0] ?? plain;
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/disagreement.js





function disagreements(updates, claims) {
    const found = claims.flatMap(claim => disagreement(updates, claim));
    return [...new Map(found.map(finding => [finding.text, finding])).values()].slice(0, 100);
}
function disagreement(updates, claim) {
    const rows = updates.filter(update => namesOf(update).includes(claim.name.toLowerCase()));
    if (rows.length === 0 || claim.to === undefined)
        return [];
    const fits = rows.filter(row => agrees(row, claim.to ?? ''));
    const told = `the ${claim.place} says ${claim.name} goes to ${claim.to}`;
    if (fits.length === 0) {
        const seen = rows.map(row => row.to ?? 'nothing').join(', ');
        return [{ code: 'metadata-conflict', text: `${told}, the diff says ${seen}`, subject: claim.name }];
    }
    return fits.every(row => understates(row, claim.step))
        ? [
            {
                code: 'metadata-conflict',
                text: `the trailer calls the step of ${claim.name} ${claim.step}, the diff shows more`,
                subject: claim.name
            }
        ]
        : [];
}
function agrees({ to, asked, under, ecosystem }, told) {
    if (to === null)
        return false;
    const [one, other] = [to, told].map(text => (0,requirement/* plainVersion */.VY)((0,requirement/* requestedVersion */.hi)(text)));
    if (one === other || told === under || one.replace(/\+.*$/, '') === other.replace(/\+.*$/, ''))
        return true;
    if (/^[0-9a-f]{7,}$/.test(other) && one.replace('sha256:', '').startsWith(other))
        return true;
    if ((0,update_version/* isCommit */.WM)(one) && !(0,update_version/* isCommit */.WM)(other))
        return true;
    return asked !== undefined && (boundsOf(asked) === boundsOf(told) || answers(ecosystem, other, asked));
}
function boundsOf(request) {
    return request
        .split(',')
        .map(bound => bound.replace(/\s+/g, ''))
        .sort()
        .join(',');
}
const steps = ['patch', 'minor', 'major'];
function understates(row, told) {
    if (told === undefined || !steps.includes(told) || row.from === null || row.to === null)
        return false;
    const [from, to] = [(0,update_version/* parseVersion */.ot)(row.from), (0,update_version/* parseVersion */.ot)(row.to)];
    if (from === undefined || to === undefined)
        return false;
    if ((0,update_delta/* versionDelta */.T)(row.ecosystem, row.from, row.to) === 'downgrade')
        return true;
    const at = [0, 1].find(index => (from.numbers[index] ?? '0') !== (to.numbers[index] ?? '0'));
    const plain = at === 0 ? 'major' : at === 1 ? 'minor' : 'patch';
    return steps.indexOf(told) < steps.indexOf(plain);
}

// EXTERNAL MODULE: ./lib/src/domain/triage/source.js
var source = __webpack_require__(39031);
;// CONCATENATED MODULE: ./lib/src/domain/triage/case.js









function openCase(evidence, rules) {
    const readings = readingsOf(evidence);
    const steps = updatesOf(readings);
    const claims = (0,triage_claims/* claimsOf */.d)(evidence);
    const warnings = (0,severity_warnings/* warningsOf */.n)(evidence);
    const proofs = warnings === undefined ? undefined : proveFixes(readings, warnings);
    return {
        evidence,
        rules,
        source: (0,source/* sourceOf */.vz)(evidence),
        readings,
        steps,
        updates: unique(namedAsTold(aboutThese(steps, claims), claims)),
        security: securityOf(proofs),
        findings: disagreements(steps, claims),
        now: evidence.observed_at === undefined ? undefined : new Date(evidence.observed_at)
    };
}
function readingsOf({ files, contents }) {
    const { before, after } = contents ?? {};
    return (files ?? []).flatMap(file => {
        const path = file.filename;
        const texts = { before: ownText(before, path), after: ownText(after, path) };
        return (0,change/* readFileChange */.J)({ path, patch: file.patch ?? undefined, ...texts }) ?? [];
    });
}
function ownText(texts, path) {
    return texts !== undefined && Object.hasOwn(texts, path) ? texts[path] : undefined;
}
function aboutThese(steps, claims) {
    const told = new Set(claims.map(claim => withoutExtras(claim.name)));
    const chosen = steps.filter(step => step.direct === true || namesOf(step).some(name => told.has(name)));
    return chosen.length > 0 ? chosen : steps;
}
function unique(updates) {
    const key = ({ ecosystem, directory, name, from, to }) => JSON.stringify([ecosystem, directory, name, from, to]);
    return [...new Map(updates.map(update => [key(update), update])).values()];
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/entering.js

function enteringOf({ readings }) {
    const locked = new Set(readings.filter(reading => reading.kind === 'lock' && !isSums(reading.path)).map(reading => reading.ecosystem));
    const changes = readings.flatMap(reading => reading.changes);
    return changes
        .filter(change => !isSums(change.path) && (change.kind === 'lock' || !locked.has(change.ecosystem)))
        .flatMap(enteringBy);
}
function isSums(path) {
    return /(?:^|\/)go(?:\.work)?\.sum$/.test(path);
}
function enteringBy({ ecosystem, path, name, before, after }) {
    if (after === undefined || (before?.version === after.version && before.pin === after.pin))
        return [];
    if (after.place === 'language')
        return [];
    return [{ ecosystem, name, version: (0,requirement/* plainVersion */.VY)((0,requirement/* requestedVersion */.hi)(after.version)), path, before, after }];
}
function registryOf({ registry }, ecosystem, name) {
    if (registry == null)
        return undefined;
    const key = [`${ecosystem}:${name}`, name].find(candidate => Object.hasOwn(registry, candidate));
    return key === undefined ? undefined : registry[key];
}
function byVersion(table, version) {
    if (table == null)
        return undefined;
    const key = [version, `v${version}`].find(candidate => Object.hasOwn(table, candidate));
    return key === undefined ? undefined : table[key];
}
function releaseTime(entry, version) {
    const told = byVersion(entry?.times ?? entry?.time, version);
    const time = told === undefined ? Number.NaN : Date.parse(told);
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/registry-host.js
const usual = {
    npm: ['https://registry.npmjs.org', 'https://registry.yarnpkg.com', 'npm:'],
    cargo: ['registry+https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io'],
    pip: ['registry+https://pypi.org/simple', 'https://pypi.org', 'https://files.pythonhosted.org'],
    bundler: ['https://rubygems.org'],
    composer: ['https://api.github.com', 'https://github.com'],
    pub: ['https://pub.dev', 'https://pub.dartlang.org'],
    mix: ['hexpm']
};
function isUsualSource(ecosystem, source) {
    const kind = kindOfSource(source);
    return (usual[ecosystem] ?? []).some(known => kind === kindOfSource(known));
}
function isListedPublicly(ecosystem, source) {
    if (source === undefined || isUsualSource(ecosystem, source))
        return true;
    return ecosystem === 'composer' && /^https:\/\/(?:api\.)?github\.com\//.test(source);
}
function repositoryIn(host, path) {
    if (!/(?:^|\.)(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)$/i.test(host))
        return '';
    return path
        .split('/')
        .slice(0, host.startsWith('api.') ? 4 : 3)
        .join('/');
}
function kindOfSource(source) {
    const text = source.trim();
    if (/^(?:git\+|git:|git@|ssh:)|\.git(?:[#?]|$)|codeload\.github\.com/.test(text))
        return text.replace(/[#?].*$/s, '').toLowerCase();
    const berry = /^(?:@?[^@\s]{1,214})@(npm|patch|git|file|link|portal|workspace|https?):/.exec(text)?.[1];
    if (berry !== undefined)
        return `${berry}:`;
    const address = /^((?:registry|sparse)\+)?(https?:\/\/)(?:[^/@]{0,200}@)?([^/:?#]{1,253}(?::\d{1,5})?)(\/[^?#]{0,2000})?/i.exec(text);
    if (address === null)
        return text.toLowerCase();
    const [, prefix = '', scheme = '', host = '', path = ''] = address;
    const index = prefix === '' ? repositoryIn(host, path) : path.replace(/\/$/, '');
    return `${prefix}${scheme}${host}${index}`.toLowerCase().replace('//registry.yarnpkg.com', '//registry.npmjs.org');
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/registry.js




const mostPackages = 300;
const atOnce = 6;
async function askRegistry(evidence, { registries }) {
    const asked = registries === undefined ? [] : packagesOf(evidence, registries);
    if (asked.length === 0)
        return { registry: {}, unread: [] };
    if (asked.length > mostPackages) {
        const why = `${asked.length} packages enter, and at most ${mostPackages} are looked up`;
        return { registry: {}, unread: [{ fact: 'registry', why }] };
    }
    const found = [];
    const unread = [];
    const waiting = [...asked];
    const lane = async () => {
        for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
            const answer = await one.registry.about(one).catch(registry_whyNot);
            if (typeof answer === 'string')
                unread.push({ fact: `registry: ${one.name}`, why: answer });
            else if (answer !== undefined)
                found.push([`${one.ecosystem}:${one.name}`, answer]);
        }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    const inOrder = (one, other) => (one < other ? -1 : 1);
    return {
        registry: Object.fromEntries(found.sort(([one], [other]) => inOrder(one, other))),
        unread: unread.sort((one, other) => inOrder(one.fact, other.fact))
    };
}
function registry_whyNot(thrown) {
    if (thrown instanceof failure/* Failure */.HR && thrown.kind === 'unavailable')
        return thrown.message;
    throw thrown;
}
function packagesOf(evidence, registries) {
    const asked = new Map();
    for (const { ecosystem, name, version, before, after } of enteringOf({ readings: readingsOf(evidence) })) {
        const registry = registries.get(ecosystem);
        if (registry === undefined || !isListedPublicly(ecosystem, after.source))
            continue;
        const key = `${ecosystem}:${name}`;
        const one = asked.get(key) ?? { ecosystem, registry, name, versions: [] };
        const versions = [version, ...(before === undefined ? [] : [before.version])];
        asked.set(key, { ...one, versions: [...new Set([...one.versions, ...versions])] });
    }
    return [...asked.values()];
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/observe.js






async function observe(context) {
    const { inputs, ports, policy } = context;
    if (inputs.from !== undefined)
        return observeFile(context, inputs.from);
    if (ports.pulls === undefined) {
        const example = 'sluice triage --from evidence.json';
        throw (0,failure/* usage */.CI)('missing-input', { input: 'from', found: '', expected: 'an evidence file, or a repository', example });
    }
    const rules = rulesOf(policy.triage, inputs);
    const setting = { required_checks: rules.requiredChecks, policy: { triage: policyOf(policy.triage, rules) } };
    const events = (await ports.ledger?.read())?.events ?? [];
    const history = (0,triage_history/* historyOf */.om)(events);
    const now = ports.clock.now();
    const owed = (0,triage_history/* owedMerges */.$w)(events, now);
    const { due, settled } = await chosen(context, ports.pulls, { history, owed, now });
    const pulls = [];
    for (const number of due) {
        pulls.push(await observePull(number, setting, { ...ports, pulls: ports.pulls }));
    }
    const known = new Set(events.map(event => event.key));
    return { kind: 'online', pulls, known, history, settled, now, policy: policy.triage, rules };
}
async function observePull(number, setting, ports) {
    const { evidence: gathered, unread, notes } = await ports.pulls.gather(number);
    const read = { ...gathered, ...setting, observed_at: ports.clock.now().toISOString() };
    const first = checkEvidence(read, `pull request ${number}`);
    const { registry, unread: unanswered } = await askRegistry(first, ports);
    const { facts, unread: unheard } = await askExploits(first, ports);
    const asked = { ...facts, ...(Object.keys(registry).length > 0 && { registry }) };
    const raw = Object.keys(asked).length === 0 ? read : { ...read, ...asked };
    const evidence = raw === read ? first : checkEvidence(raw, `pull request ${number}`);
    return { evidence, raw, unread: [...unread, ...unanswered, ...unheard], notes };
}
async function chosen({ inputs, run }, pulls, { history, owed, now }) {
    const number = inputs.number ?? (inputs.mode === 'event' ? run.pullNumber : undefined);
    if (number !== undefined)
        return { due: [number], settled: [] };
    if (inputs.mode === 'event') {
        const expected = 'the number of a pull request; the event is not about exactly one';
        throw (0,failure/* usage */.CI)('missing-input', { input: 'number', found: '', expected, example: '42' });
    }
    const open = await pulls.open();
    const stands = ({ number, head }) => inputs.mode === 'sweep' && (0,triage_history/* isSettled */.Is)(history.get(number), { number, head, now });
    const ended = inputs.mode === 'sweep' ? owed.filter(owed => open.every(({ number }) => number !== owed)) : [];
    return {
        due: [...open.filter(pull => !stands(pull)).map(pull => pull.number), ...ended],
        settled: open.filter(stands).map(pull => pull.number)
    };
}
async function observeFile({ inputs, ports, policy }, path) {
    const evidence = readEvidence(await ports.records.read(path), path);
    const triage = evidence.policy == null ? policy.triage : policyInEvidence(evidence.policy);
    const requiredChecks = [...inputs.requiredChecks, ...(evidence.required_checks ?? [])];
    return { kind: 'offline', evidence, policy: triage, rules: rulesOf(triage, { ...inputs, requiredChecks }) };
}

// EXTERNAL MODULE: ./lib/src/domain/triage/clock.js
var clock = __webpack_require__(65134);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
;// CONCATENATED MODULE: ./lib/src/domain/triage/gate.js
const gateNames = (/* unused pure expression or super */ null && ([
    'author',
    'commits',
    'head',
    'files',
    'lock',
    'registry',
    'integrity',
    'scripts',
    'packages',
    'age',
    'pins',
    'malware',
    'fix',
    'advisories',
    'checks',
    'merge-state'
]));
const tamperGates = new Set([
    'author',
    'commits',
    'head',
    'files',
    'lock',
    'registry',
    'integrity',
    'scripts',
    'packages',
    'pins'
]);
function passed(gate, text) {
    return { gate, status: 'passed', text };
}
function failed(gate, code, { text, expected, found }) {
    return { gate, status: 'failed', code, text, expected, found };
}
function unknown(gate, missing) {
    return {
        gate,
        status: 'unknown',
        code: 'triage-unknown',
        text: `could not find out: ${missing}`,
        expected: missing,
        found: 'nothing'
    };
}
function waiting(gate, code, text, nextPossible) {
    return { gate, status: 'waiting', code, text, ...(nextPossible !== undefined && { nextPossible }) };
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/age-gates.js




const hour = 3_600_000;
const youngestFix = 24 * hour;
const youngestPackage = 30 * 24 * hour;
function ageGate(one) {
    const { now, rules } = one;
    if (now === undefined)
        return unknown('age', 'the time of the observation');
    const answers = enteringOf(one).map(entry => ageOf(one, entry, now));
    const dateless = answers.find(answer => answer.released === undefined);
    if (dateless !== undefined)
        return unknown('age', `when ${dateless.name} was released`);
    const future = answers.find(answer => (answer.released ?? 0) > now.getTime());
    if (future !== undefined) {
        const found = new Date(future.released ?? 0).toISOString();
        return failed('age', 'triage-age-short', {
            text: `${future.name} is from the future`,
            expected: 'a time before the observation',
            found
        });
    }
    const young = answers.filter(answer => now.getTime() - (answer.released ?? 0) < answer.needed);
    if (young.length === 0)
        return passed('age', `every version is at least ${(0,duration/* showDuration */.k)(rules.age)} old, or a fix that may be younger`);
    const opens = Math.max(...young.map(answer => (answer.released ?? 0) + answer.needed));
    const names = young
        .map(answer => answer.name)
        .slice(0, 5)
        .join(', ');
    return waiting('age', 'triage-age-short', `${names}: released too short a time ago`, new Date(opens).toISOString());
}
function ageOf(one, entry, now) {
    const { ecosystem, name, version } = entry;
    const released = releaseTime(registryOf(one.evidence, ecosystem, name), version);
    return { name: `${name} ${version}`, released, needed: neededAge(one, entry, released ?? now.getTime()) };
}
function neededAge({ security, rules }, { ecosystem, name }, released) {
    const fixes = security.proofs.filter(({ verdict, warning }) => verdict === 'fixed' && warning.ecosystem === ecosystem && warning.name.toLowerCase() === name.toLowerCase());
    if (fixes.some(({ warning }) => warning.exploited))
        return 0;
    const known = fixes.some(({ warning }) => warning.reviewed && Date.parse(warning.publishedAt ?? '') <= released);
    return known ? Math.min(rules.age, youngestFix) : rules.age;
}
function packagesGate(one) {
    const { now, readings } = one;
    const present = new Set(readings.flatMap(reading => reading.before.map(entry => `${reading.ecosystem}:${entry.name}`)));
    const fresh = enteringOf(one).filter(entry => entry.before === undefined && !present.has(`${entry.ecosystem}:${entry.name}`));
    if (fresh.length === 0)
        return passed('packages', 'no new package');
    if (now === undefined)
        return unknown('packages', 'the time of the observation');
    for (const { ecosystem, name } of fresh) {
        const known = registryOf(one.evidence, ecosystem, name);
        const times = Object.values(known?.times ?? known?.time ?? {})
            .map(time => Date.parse(time))
            .filter(time => !Number.isNaN(time));
        if (times.length === 0)
            return unknown('packages', `since when ${name} exists`);
        const since = Math.min(...times);
        if (now.getTime() - since < youngestPackage) {
            return failed('packages', 'triage-package-new', {
                text: `${name} is new here and in the registry`,
                expected: '30 days in the registry',
                found: `since ${new Date(since).toISOString()}`
            });
        }
    }
    return passed('packages', `${fresh.length} new, all known for long`);
}
function malwareGate(one) {
    if (!Array.isArray(one.evidence.advisories))
        return unknown('malware', 'advisories about malware');
    const bad = one.security.proofs.find(({ warning, after }) => warning.malware && after.some(version => isInRange(warning.ecosystem, version, warning.range) !== false));
    if (bad === undefined)
        return passed('malware', 'no advisory says so');
    const { id, name } = bad.warning;
    return failed('malware', 'triage-malware', { text: `${name} is malware`, expected: 'no malware advisory', found: id });
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/checks-gate.js


function checksGate({ evidence, rules }) {
    const { check_runs: runs, statuses, pull } = evidence;
    if (!Array.isArray(runs) && !Array.isArray(statuses))
        return unknown('checks', 'the checks of the newest commit');
    const required = requiredChecks(evidence, rules.requiredChecks);
    if (required === undefined)
        return unknown('checks', 'which checks the base branch requires');
    const results = newest([
        ...(runs ?? []).flatMap(run => ofRun(run, pull.head.sha)),
        ...(statuses ?? []).flatMap(status => ofStatus(status, pull.head.sha))
    ]);
    return judge(results, required);
}
function judge(results, required) {
    const red = results.find(result => result.state === 'failure');
    if (red !== undefined) {
        return failed('checks', 'triage-checks-red', {
            text: `${red.name} failed`,
            expected: 'every check green',
            found: red.name
        });
    }
    const answers = required.map(one => ({ one, results: results.filter(result => answersFor(result, one)) }));
    const missing = answers.find(({ results: found }) => found.length === 0);
    const pending = results.find(result => result.state === 'pending');
    if (missing !== undefined && pending === undefined)
        return noResult(missing.one, results);
    if (pending !== undefined)
        return waiting('checks', 'triage-checks-pending', `${pending.name} is running`);
    const skipped = answers.find(({ results: found }) => !found.some(result => result.state === 'success'));
    if (skipped !== undefined)
        return noResult(skipped.one, results);
    const shows = (result) => result.app !== undefined || required.some(one => answersFor(result, one));
    if (!results.some(result => result.state === 'success' && shows(result))) {
        return failed('checks', 'triage-checks-missing', {
            text: 'nothing was checked',
            expected: 'at least one green check',
            found: `${results.length} skipped or neutral`
        });
    }
    return passed('checks', `${results.length} green, ${required.length} of them required`);
}
function noResult({ name, app }, results) {
    const others = results
        .filter(result => result.name === name)
        .map(result => `${result.state} from ${result.app ?? 'no app'}`);
    return failed('checks', 'triage-checks-missing', {
        text: `${name} has no result that counts`,
        expected: app === undefined ? 'success' : `success from app ${app}`,
        found: others.join(', ') || 'none'
    });
}
function answersFor(result, { name, app }) {
    return result.name === name && (app === undefined || result.app === app);
}
function requiredChecks({ rules, protection }, asked) {
    if (rules == null && protection == null && asked.length === 0)
        return undefined;
    const byRule = (rules ?? []).flatMap(rule => rule.parameters?.required_status_checks ?? []);
    const classic = protection == null || protection === false ? undefined : protection.required_status_checks;
    const named = classic?.checks?.map(check => ({ name: check.context, app: appOf(check.app_id) }));
    return [
        ...byRule.map(check => ({ name: check.context, app: appOf(check.integration_id) })),
        ...(named ?? classic?.contexts?.map(name => ({ name, app: undefined })) ?? []),
        ...asked.map(name => ({ name, app: undefined }))
    ];
}
function appOf(id) {
    return id == null || id < 0 ? undefined : id;
}
function ofRun(run, head) {
    if (run.head_sha !== undefined && run.head_sha !== head)
        return [];
    const order = Date.parse(run.started_at ?? '') || (run.id ?? 0);
    return [{ name: run.name, app: run.app?.id, state: stateOfRun(run), order }];
}
function stateOfRun({ status, conclusion }) {
    if (status !== 'completed')
        return 'pending';
    if (conclusion === 'success')
        return 'success';
    return conclusion === 'neutral' || conclusion === 'skipped' ? 'neutral' : 'failure';
}
function ofStatus(status, head) {
    if (status.sha !== undefined && status.sha !== head)
        return [];
    const known = { success: 'success', pending: 'pending' };
    const order = Date.parse(status.updated_at ?? status.created_at ?? '') || 0;
    return [{ name: status.context, app: undefined, state: known[status.state] ?? 'failure', order }];
}
function newest(results) {
    const groups = (0,group_by/* groupBy */.$)(results, ({ name, app }) => JSON.stringify([name, app ?? null]));
    return [...groups.values()].flatMap(group => {
        const last = Math.max(...group.map(result => result.order));
        return group.filter(result => result.order === last);
    });
}

// EXTERNAL MODULE: ./lib/src/domain/update/readers.js + 27 modules
var readers = __webpack_require__(44551);
;// CONCATENATED MODULE: ./lib/src/domain/triage/file-gates.js


function filesGate({ evidence, readings }) {
    const { files, pull } = evidence;
    if (files === undefined)
        return unknown('files', 'the files of the pull request');
    const told = pull.changed_files ?? files.length;
    if (files.length === 0 || told !== files.length)
        return unknown('files', `all ${told} files; ${files.length} were read`);
    const known = new Set(readings.map(reading => reading.path));
    const foreign = files.map(file => ({ file, why: foreignBecause(file, known) })).find(({ why }) => why !== undefined);
    if (foreign !== undefined) {
        const expected = 'manifests and lock files, modified in place';
        return failed('files', 'triage-file-foreign', {
            text: `${foreign.file.filename} does not belong to an update`,
            expected,
            found: foreign.why ?? ''
        });
    }
    const smuggled = mixesWorkflows(readings);
    if (smuggled !== undefined) {
        const text = `${smuggled} comes along with an update of something else`;
        return failed('files', 'triage-file-foreign', { text, expected: 'workflows alone', found: smuggled });
    }
    const unread = files.find(file => !readings.some(reading => reading.path === file.filename));
    if (unread !== undefined)
        return unknown('files', `the content of ${unread.filename}`);
    const empty = readings.find(reading => reading.before.length > 0 && reading.after.length === 0);
    if (empty !== undefined)
        return unknown('files', `any package in ${empty.path} after the change`);
    const silent = readings.find(reading => reading.changes.length === 0);
    if (silent !== undefined)
        return unknown('files', `a package that changed in ${silent.path}`);
    return passed('files', files
        .map(file => file.filename)
        .join(', ')
        .slice(0, 500));
}
function foreignBecause(file, known) {
    if (file.status !== 'modified')
        return file.status;
    if (file.previous_filename != null)
        return `renamed from ${file.previous_filename}`;
    return (0,readers/* readerOf */.T)(file.filename) === undefined && !known.has(file.filename)
        ? 'neither manifest nor lock file'
        : undefined;
}
function mixesWorkflows(readings) {
    const workflow = readings.find(reading => reading.ecosystem === 'github-actions');
    return readings.some(reading => reading.ecosystem !== 'github-actions') ? workflow?.path : undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/identity-gates.js


const mostCommits = 250;
function authorGate({ evidence, rules }) {
    const author = evidence.pull.user;
    if (author == null)
        return unknown('author', 'the author of the pull request');
    const found = `${author.login} (${author.id})`;
    if (source/* knownBots */.g6.has(author.id) || rules.bots.includes(author.id))
        return passed('author', found);
    return failed('author', 'triage-author-foreign', {
        text: 'opened by an account that is not trusted',
        expected: 'a known bot, or a number in triage.bots',
        found
    });
}
function commitsGate({ evidence }) {
    const { pull, commits } = evidence;
    if (commits === undefined)
        return unknown('commits', 'the commits of the pull request');
    const told = pull.commits ?? commits.length;
    if (commits.length === 0 || told !== commits.length || told > mostCommits) {
        const text = 'not every commit was read';
        return failed('commits', 'triage-commits-missing', {
            text,
            expected: `${told} commits, at most ${mostCommits}`,
            found: `${commits.length}`
        });
    }
    const foreign = commits.find(commit => identity_gates_foreignBecause(commit, pull.user?.id) !== undefined);
    if (foreign === undefined)
        return passed('commits', `${commits.length} of ${commits.length} signed by GitHub for the bot`);
    return failed('commits', 'triage-commit-foreign', {
        text: `commit ${foreign.sha.slice(0, 7)} is not the bot's`,
        expected: 'author the bot, committer GitHub or the bot, one parent, signature valid',
        found: identity_gates_foreignBecause(foreign, pull.user?.id) ?? ''
    });
}
function identity_gates_foreignBecause(commit, bot) {
    const { verification } = commit.commit;
    if (bot === undefined || commit.author?.id !== bot)
        return `author ${commit.author?.id ?? 'unknown'}`;
    const committer = commit.committer?.id;
    if (committer !== source/* webFlowId */.Sy && committer !== bot)
        return `committer ${committer ?? 'unknown'}`;
    if (commit.parents.length !== 1)
        return `${commit.parents.length} parents`;
    if (verification?.verified !== true)
        return `signature ${verification?.reason ?? 'missing'}`;
    return (verification.reason ?? 'valid') === 'valid' ? undefined : `signature ${verification.reason}`;
}
function headGate({ evidence }) {
    const { pull, commits } = evidence;
    const [head, base] = [pull.head.repo?.id, pull.base.repo?.id];
    if (base === undefined)
        return unknown('head', 'the repository of the base branch');
    if (head !== base) {
        const found = head === undefined ? 'a repository that is gone' : `repository ${head}`;
        return failed('head', 'triage-head-fork', { text: 'comes from elsewhere', expected: `repository ${base}`, found });
    }
    const newest = commits?.at(-1)?.sha;
    if (newest === undefined)
        return unknown('head', 'the newest commit');
    if (newest === pull.head.sha)
        return passed('head', `${pull.head.sha.slice(0, 7)} in this repository`);
    const text = 'somebody pushed in between';
    return failed('head', 'triage-head-moved', { text, expected: pull.head.sha, found: newest });
}

;// CONCATENATED MODULE: ./lib/src/domain/update/lock-graph.js
function unexplainedIn(reading, roots, asked = new Set()) {
    const moved = [...new Set(reading.changes.filter(brings).map(change => change.name))];
    const strangers = moved.filter(name => !roots.has(name));
    const missed = missing(reading, asked);
    if (strangers.length + missed.length === 0)
        return [];
    if (!reading.whole || !reading.after.some(entry => entry.needs !== undefined))
        return undefined;
    const needs = needsByName([...reading.before, ...reading.after]);
    const reached = closure(raisedBy(roots, moved, needs), needs);
    return [...missed, ...strangers.filter(name => !reached.has(name))];
}
function missing({ changes, after, whole }, asked) {
    if (!whole)
        return [];
    const there = new Set(after.map(entry => entry.name));
    const needed = new Set(after.flatMap(entry => entry.needs ?? []));
    const gone = changes.filter(change => change.after === undefined && !there.has(change.name));
    return [
        ...new Set(gone
            .filter(({ name, before }) => needed.has(name) || asked.has(name) || before?.direct === true)
            .map(({ name }) => name))
    ];
}
function brings({ before, after }) {
    if (after === undefined)
        return false;
    return before?.version !== after.version || before.source !== after.source || before.integrity !== after.integrity;
}
function needsByName(entries) {
    const table = new Map();
    for (const { name, needs = [] } of entries) {
        const known = table.get(name) ?? new Set();
        for (const needed of needs)
            known.add(needed);
        table.set(name, known);
    }
    return table;
}
function raisedBy(roots, moved, needs) {
    const users = new Map();
    for (const name of moved) {
        for (const needed of needs.get(name) ?? [])
            users.set(needed, [...(users.get(needed) ?? []), name]);
    }
    return spread(roots, name => users.get(name) ?? []);
}
function closure(from, needs) {
    return spread(from, name => [...(needs.get(name) ?? [])]);
}
function spread(from, next) {
    const seen = new Set(from);
    const waiting = [...from];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        for (const other of next(name)) {
            if (seen.has(other))
                continue;
            seen.add(other);
            waiting.push(other);
        }
    }
    return seen;
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/lock-gate.js



function lockGate(one) {
    return (manifestAnswer(one.readings) ??
        askedAnswer(one.readings) ??
        lockAnswer(one) ??
        passed('lock', 'only versions move, each for a reason'));
}
function manifestAnswer(readings) {
    const changes = readings.flatMap(reading => reading.changes).filter(change => change.kind === 'manifest');
    const odd = changes.find(change => oddBecause(change) !== undefined);
    if (odd !== undefined) {
        return failed('lock', 'triage-lock-unexplained', {
            text: `${odd.path} does more than move a version`,
            expected: 'the same packages in other versions',
            found: `${odd.name} ${oddBecause(odd)}`
        });
    }
    const more = readings.find(reading => reading.otherChanges);
    if (more === undefined)
        return undefined;
    const text = `${more.path} changes otherwise too`;
    return failed('lock', 'triage-lock-unexplained', { text, expected: 'nothing but versions', found: 'other lines' });
}
function askedAnswer(readings) {
    const locks = readings.filter(reading => reading.kind === 'lock' && !isSums(reading.path));
    const locked = new Set(locks.flatMap(lock => lock.changes.map(change => `${lock.ecosystem} ${change.name}`)));
    const idle = readings
        .filter(reading => reading.kind === 'manifest' && locks.some(lock => lock.ecosystem === reading.ecosystem))
        .flatMap(reading => reading.changes)
        .filter(({ after }) => after?.place !== 'packageManager')
        .find(change => !locked.has(`${change.ecosystem} ${change.name}`));
    if (idle === undefined)
        return undefined;
    const text = `${idle.path} asks for another ${idle.name}, and no lock file follows`;
    return failed('lock', 'triage-lock-unexplained', {
        text,
        expected: 'a lock file that moves too',
        found: idle.after?.version ?? ''
    });
}
function lockAnswer(one) {
    for (const reading of one.readings) {
        if (reading.kind !== 'lock' || isSums(reading.path))
            continue;
        const strange = unexplainedIn(reading, rootsOf(one, reading), askedBy(one.readings, reading));
        if (strange === undefined)
            return unknown('lock', `who needs whom in ${reading.path}`);
        if (strange.length > 0) {
            const found = strange.slice(0, 10).join(', ');
            const text = `${reading.path} changes packages that nothing asked for`;
            return failed('lock', 'triage-lock-unexplained', { text, expected: 'what the update needs', found });
        }
    }
    return undefined;
}
function askedBy(readings, lock) {
    const manifests = readings.filter(({ kind, ecosystem }) => kind === 'manifest' && ecosystem === lock.ecosystem);
    return new Set(manifests.flatMap(manifest => manifest.after.map(entry => entry.name)));
}
function rootsOf({ readings, security }, lock) {
    const asked = readings
        .filter(reading => reading.kind === 'manifest' && reading.ecosystem === lock.ecosystem)
        .flatMap(reading => reading.changes.map(change => change.name));
    const mended = security.proofs
        .filter(({ verdict, warning }) => verdict === 'fixed' && warning.ecosystem === lock.ecosystem)
        .map(({ warning }) => warning.name);
    if (asked.length + mended.length > 0)
        return new Set([...asked, ...mended]);
    return new Set(lock.changes.filter(({ before, after }) => (after ?? before)?.direct !== false).map(change => change.name));
}
function oddBecause({ ecosystem, before, after }) {
    const { direct, place } = after ?? before ?? {};
    if (ecosystem === 'gomod' && direct === false && place !== 'language')
        return undefined;
    if (before === undefined)
        return 'is new';
    if (after === undefined)
        return 'is gone';
    const [was, is] = [kindOf(before.version), kindOf(after.version)];
    return was === is ? undefined : `asked for a ${was}, now asks for a ${is}`;
}
function kindOf(request) {
    const scheme = /^(npm|jsr|workspace|file|link|portal|patch|catalog|git|github|gitlab|bitbucket|https?|ssh|git\+\w+)[:@]/.exec(request)?.[1];
    if (scheme === 'npm')
        return `alias of ${request.slice(4).replace(/@[^@/]*$/, '')}`;
    if (scheme !== undefined)
        return scheme.replace(/^git\+.*$/, 'git');
    if (/^[\s^~<>=!v(]*\d|^\*$/i.test(request))
        return 'version';
    return /^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(request) ? 'github' : 'name';
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/merge-state-gate.js

function mergeStateGate({ evidence }) {
    const { pull } = evidence;
    const expected = 'open, not a draft, without conflicts';
    const refuse = (found) => failed('merge-state', 'triage-merge-state', { text: found, expected, found });
    if (pull.merged === true)
        return refuse('merged already');
    if (pull.state === undefined)
        return unknown('merge-state', 'whether the pull request is open');
    if (pull.state !== 'open')
        return refuse(pull.state);
    if (pull.draft === true)
        return refuse('a draft');
    const { mergeable, state } = stateOf(evidence);
    if (mergeable === false || state === 'dirty')
        return refuse('in conflict with its base');
    if (state === 'draft')
        return refuse('a draft');
    if (state === 'behind')
        return waiting('merge-state', 'triage-merge-state', 'behind its base');
    if (mergeable === undefined)
        return waiting('merge-state', 'triage-merge-state', 'GitHub has not computed it yet');
    return passed('merge-state', state ?? 'mergeable');
}
function stateOf({ mergeable, pull }) {
    const own = { mergeable: pull.mergeable ?? undefined, state: pull.mergeable_state ?? undefined };
    if (typeof mergeable === 'boolean')
        return { ...own, mergeable };
    if (typeof mergeable === 'string')
        return ofWord(mergeable, own);
    if (typeof mergeable !== 'object' || mergeable === null)
        return own;
    const { mergeable: answer, mergeable_state: state } = mergeable;
    return {
        mergeable: typeof answer === 'boolean' ? answer : own.mergeable,
        state: typeof state === 'string' ? state : own.state
    };
}
function ofWord(word, own) {
    const known = {
        mergeable: true,
        conflicting: false,
        unknown: undefined
    };
    const text = word.toLowerCase();
    return Object.hasOwn(known, text) ? { ...own, mergeable: known[text] } : { ...own, state: text };
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/pins-gate.js



const fromCommits = new Set(['github-actions', 'composer', 'swift', 'cargo', 'pip']);
function pinsGate(one) {
    const entering = enteringOf(one).filter(entry => fromCommits.has(entry.ecosystem) && fetchesCommit(entry));
    const loose = entering.find(entry => entry.after.pin === undefined && !(0,update_version/* isCommit */.WM)(entry.after.version));
    const expected = 'a full commit that the version names upstream';
    if (loose !== undefined) {
        const found = `${loose.name}@${loose.after.version}`;
        return failed('pins', 'triage-pin-missing', { text: `${found} can be moved`, expected, found });
    }
    for (const entry of entering) {
        const commit = upstreamCommit(one, entry);
        if (commit === undefined)
            return unknown('pins', `the commit of ${entry.name} ${entry.version} upstream`);
        if (commit === entry.after.pin && namesCommit(entry, commit))
            continue;
        const text = `${entry.name} is pinned to another commit`;
        return failed('pins', 'triage-pin-missing', {
            text,
            expected: commit,
            found: entry.after.source ?? entry.after.pin ?? ''
        });
    }
    return passed('pins', entering.length === 0 ? 'nothing to pin' : `${entering.length} pinned to what upstream says`);
}
function fetchesCommit({ ecosystem, path, after }) {
    if (ecosystem === 'cargo' || ecosystem === 'pip')
        return after.pin !== undefined;
    return ecosystem === 'github-actions' || /(?:composer\.lock|Package\.resolved)$/.test(path);
}
function upstreamCommit({ evidence }, { ecosystem, name, version }) {
    const repository = name.split('/').slice(0, 2).join('/');
    const known = registryOf(evidence, ecosystem, name) ?? registryOf(evidence, ecosystem, repository);
    return byVersion(known?.tags, version);
}
function namesCommit({ ecosystem, after }, commit) {
    return ecosystem !== 'composer' || after.source === undefined || after.source.endsWith(commit);
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/security-gates.js

function fixGate({ security }) {
    if (!security.known)
        return unknown('fix', 'alerts and advisories');
    const about = security.proofs.filter(proof => proof.verdict !== 'added' && !proof.warning.malware);
    const left = about.find(proof => proof.verdict === 'left');
    if (left !== undefined) {
        const { id, name, range } = left.warning;
        const found = left.after.join(', ');
        return failed('fix', 'triage-fix-unproven', {
            text: `${id} stays in ${name}`,
            expected: `no copy in ${range}`,
            found
        });
    }
    const open = about.find(proof => proof.verdict === 'unknown');
    if (open !== undefined)
        return unknown('fix', `every copy of ${open.warning.name}`);
    const fixed = about.map(proof => proof.warning.id);
    return passed('fix', fixed.length === 0 ? 'mends no known vulnerability' : `mends ${[...new Set(fixed)].join(', ')}`);
}
function advisoriesGate({ security }) {
    if (!security.known)
        return unknown('advisories', 'alerts and advisories');
    const added = security.proofs.find(proof => proof.verdict === 'added');
    if (added === undefined)
        return passed('advisories', 'brings none');
    const { id, name, range } = added.warning;
    return failed('advisories', 'triage-advisory-added', {
        text: `${id} comes in with ${name}`,
        expected: `no version in ${range}`,
        found: added.after.join(', ')
    });
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/supply-gates.js




function registryGate(one) {
    const changes = one.readings.flatMap(reading => reading.changes);
    const foreign = changes.find(change => foreignSource(change) !== undefined);
    if (foreign === undefined)
        return withdrawnAnswer(one) ?? passed('registry', 'every package comes from where it came from');
    return failed('registry', 'triage-registry-foreign', {
        text: `${foreign.name} comes from elsewhere`,
        expected: foreign.before?.source ?? 'the usual registry',
        found: foreignSource(foreign) ?? ''
    });
}
function withdrawnAnswer(one) {
    const withdrawn = enteringOf(one).find(({ ecosystem, name, version }) => {
        const known = registryOf(one.evidence, ecosystem, name);
        const deprecated = byVersion(known?.deprecated, version);
        return (deprecated !== undefined && deprecated !== false) || (known?.unpublished ?? []).includes(version);
    });
    if (withdrawn === undefined)
        return undefined;
    const found = `${withdrawn.name} ${withdrawn.version}`;
    return failed('registry', 'triage-version-withdrawn', {
        text: `${found} is withdrawn`,
        expected: 'a version that its makers stand by',
        found
    });
}
function foreignSource({ ecosystem, kind, name, before, after }) {
    if (kind !== 'lock' || after === undefined)
        return undefined;
    if (after.source === undefined)
        return before?.source === undefined ? undefined : 'no address';
    const was = before?.source === undefined ? undefined : kindOfSource(before.source);
    const is = kindOfSource(after.source);
    if (was !== undefined && was !== is)
        return after.source;
    if (was === undefined && !isUsualSource(ecosystem, after.source))
        return after.source;
    return isUsualSource(ecosystem, after.source) &&
        !namesPackage(after.source, { ecosystem, name, version: after.version })
        ? after.source
        : undefined;
}
function namesPackage(source, { ecosystem, name, version }) {
    if (ecosystem !== 'npm')
        return true;
    if (source.includes('@npm:'))
        return source === `${name}@npm:${version}`;
    if (!source.startsWith('https://'))
        return true;
    const base = name.slice(name.lastIndexOf('/') + 1);
    const path = decodeURIComponentSafely(source.replace(/^https:\/\/[^/]+\//, '').replace(/[?#].*$/s, ''));
    return path === `${name}/-/${base}-${version}.tgz`;
}
function decodeURIComponentSafely(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function integrityGate(one) {
    const changes = one.readings.flatMap(reading => reading.changes);
    const swapped = changes.find(change => isSwapped(change) || differsFromRegistry(one, change));
    if (swapped === undefined)
        return passed('integrity', 'no content changed under its version');
    return failed('integrity', 'triage-integrity-changed', {
        text: `${swapped.name} ${swapped.after?.version ?? ''} is not the content it should be`,
        expected: swapped.before?.version === swapped.after?.version ? (swapped.before?.integrity ?? '') : 'what the registry has',
        found: swapped.after?.integrity ?? 'no integrity'
    });
}
function isSwapped({ kind, before, after }) {
    if (before === undefined || after === undefined)
        return false;
    if (after.integrity === undefined)
        return kind === 'lock' && before.integrity !== undefined;
    if (before.version !== after.version || before.integrity === undefined)
        return false;
    const renewed = before.integrity.startsWith('sha1-') && after.integrity.startsWith('sha512-');
    return before.integrity !== after.integrity && !renewed;
}
function differsFromRegistry({ evidence }, { ecosystem, name, after }) {
    if (after?.integrity === undefined)
        return false;
    const version = (0,requirement/* plainVersion */.VY)((0,requirement/* requestedVersion */.hi)(after.version));
    const told = byVersion(registryOf(evidence, ecosystem, name)?.integrity, version);
    if (told === undefined)
        return false;
    const known = new Set([told].flat().flatMap(text => text.split(/\s+/)));
    const kinds = new Set([...known].map(kindOfHash));
    const hashes = after.integrity.split(/\s+/);
    return !hashes.some(hash => known.has(hash)) || hashes.some(hash => kinds.has(kindOfHash(hash)) && !known.has(hash));
}
function kindOfHash(hash) {
    return /^[a-z0-9]{1,20}[-:]/.exec(hash)?.[0] ?? '';
}
function scriptsGate(one) {
    const entering = enteringOf(one).filter(entry => entry.ecosystem === 'npm');
    const bringing = entering.find(entry => installs(one, entry, entry.version) === true && runsAnew(one, entry));
    if (bringing !== undefined) {
        const found = `${bringing.name} ${bringing.version}`;
        return failed('scripts', 'triage-script-added', {
            text: 'a new install script',
            expected: 'no install script that was not there',
            found
        });
    }
    const unseen = entering.find(entry => installs(one, entry, entry.version) === undefined);
    if (unseen !== undefined)
        return unknown('scripts', `whether ${unseen.name} ${unseen.version} runs an install script`);
    return passed('scripts', entering.length === 0 ? 'none in this ecosystem' : 'no new install script');
}
function runsAnew(one, entry) {
    if (entry.before === undefined)
        return true;
    return entry.before.installScript !== true && installs(one, entry, entry.before.version) !== true;
}
const installSteps = ['preinstall', 'install', 'postinstall', 'prepare'];
function installs({ evidence }, entry, version) {
    const side = version === entry.version ? entry.after : entry.before;
    if (side?.installScript === true)
        return true;
    const known = registryOf(evidence, entry.ecosystem, entry.name);
    const scripts = byVersion(known?.scripts, version);
    if (typeof scripts === 'boolean')
        return scripts;
    if (scripts !== undefined)
        return scripts.some(step => installSteps.slice(0, 3).includes(step));
    if (known?.scripts != null && Object.keys(known.scripts).length > 0)
        return false;
    return /package-lock\.json$|npm-shrinkwrap\.json$/.test(entry.path) ? false : undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/gates.js









function askGates(one) {
    return [
        authorGate(one),
        commitsGate(one),
        headGate(one),
        filesGate(one),
        lockGate(one),
        registryGate(one),
        integrityGate(one),
        scriptsGate(one),
        packagesGate(one),
        ageGate(one),
        pinsGate(one),
        malwareGate(one),
        fixGate(one),
        advisoriesGate(one),
        checksGate(one),
        mergeStateGate(one)
    ];
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/decide.js


const decisions = (/* unused pure expression or super */ null && (['merge', 'wait', 'review', 'standard', 'blocked']));
function decide(evidence, rules) {
    const opened = openCase(evidence, rules);
    const gates = askGates(opened);
    const { severity } = opened.security;
    return { ...choose(opened, gates), severity, gates, opened };
}
function choose(one, gates) {
    const { severity } = one.security;
    const malware = gates.find(gate => gate.gate === 'malware' && gate.status === 'failed');
    if (malware !== undefined)
        return { decision: 'blocked', reason: malware.code, because: malware.text };
    if (severity === 'none' || severity === 'low') {
        return {
            decision: 'standard',
            reason: undefined,
            because: severity === 'none' ? 'not a security update' : 'low severity'
        };
    }
    if (severity !== 'critical') {
        return {
            decision: 'review',
            reason: undefined,
            because: severity === 'unknown' ? 'the severity is unknown' : `${severity} severity`
        };
    }
    return chooseCritical(one, gates);
}
function chooseCritical(one, gates) {
    const closed = gates.filter(gate => gate.status === 'failed' || gate.status === 'unknown');
    const [first] = closed;
    if (first !== undefined)
        return { decision: 'blocked', reason: first.code, because: `${first.gate}: ${first.text}` };
    if (isMajor(one) && one.rules.criticalMajor === 'label') {
        return { decision: 'review', reason: undefined, because: 'critical, but a major step' };
    }
    if (one.rules.critical === 'label')
        return { decision: 'review', reason: undefined, because: 'critical, and the policy asks for a person' };
    const waits = gates.find(gate => gate.status === 'waiting');
    if (waits !== undefined)
        return { decision: 'wait', reason: waits.code, because: `${waits.gate}: ${waits.text}` };
    return { decision: 'merge', reason: undefined, because: 'critical, proven and green' };
}
function isMajor({ steps }) {
    return steps.some(step => !['none', 'patch', 'minor'].includes(step.delta) && (step.direct !== false || step.delta === 'downgrade'));
}

;// CONCATENATED MODULE: ./lib/src/domain/triage/duplicates.js

function duplicatesAmong(pulls) {
    const found = new Map();
    const oldestFirst = [...pulls].sort((one, other) => one.number - other.number);
    for (const pull of oldestFirst) {
        const kept = oldestFirst.find(other => other.number !== pull.number && !found.has(other.number) && makesSuperfluous(other, pull));
        if (kept !== undefined)
            found.set(pull.number, kept.number);
    }
    return found;
}
function makesSuperfluous(kept, pull) {
    if (!covers(kept, pull))
        return false;
    return kept.number < pull.number || !covers(pull, kept);
}
function covers(wider, pull) {
    return pull.updates.length > 0 && pull.updates.every(update => wider.updates.some(other => goesAsFar(other, update)));
}
function goesAsFar(one, other) {
    const isSame = one.ecosystem === other.ecosystem && one.directory === other.directory && one.name === other.name;
    if (!isSame || one.to === null || other.to === null)
        return false;
    if (one.to === other.to)
        return true;
    return ((0,update_version/* compareVersions */.Zy)(one.ecosystem, one.to, other.to) ?? -1) >= 0;
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/effects.js



function effectsOf(wanted) {
    const { pull } = wanted.observed.evidence;
    if (wanted.triaged.opened.source === 'other' && wanted.triaged.decision === 'standard') {
        return [...recording(wanted), ...disarming(wanted)];
    }
    if (pull.merged === true)
        return recordingMerge(wanted);
    if (pull.state !== 'open')
        return [];
    return [
        ...recording(wanted),
        ...disarming(wanted),
        ...labelling(wanted),
        ...commenting(wanted),
        ...asking(wanted),
        ...paging(wanted),
        ...merging(wanted)
    ];
}
function recording({ observed, triaged, known }) {
    const { number, head } = observed.evidence.pull;
    return known.has(decisionKey(number, head.sha, triaged)) ? [] : [{ kind: 'record' }];
}
function recordingMerge({ observed, known, history }) {
    const { number, head } = observed.evidence.pull;
    const decided = history.get(number);
    const isOurs = decided?.decision === 'merge' && decided.head === head.sha;
    return isOurs && !known.has(mergeKey(number, head.sha, 'merged')) ? [{ kind: 'record-merge' }] : [];
}
function disarming({ observed, triaged, duplicateOf }) {
    const { armed } = observed.notes;
    if (armed === undefined)
        return [];
    const isMeant = triaged.decision === 'merge' && duplicateOf === undefined;
    const still = isMeant && armed === observed.evidence.pull.head.sha;
    return still ? [] : [{ kind: 'disarm' }];
}
const prefix = 'sluice: ';
const ownLabels = [
    'merge',
    'wait',
    'review',
    'standard',
    'blocked',
    'critical',
    'high',
    'medium',
    'low',
    'unknown'
].map(word => `${prefix}${word}`);
function labelling({ observed, triaged }) {
    const severity = triaged.severity === 'none' ? [] : [`${prefix}${triaged.severity}`];
    const wanted = [`${prefix}${triaged.decision}`, ...severity];
    const { labels } = observed.notes;
    const add = wanted.filter(label => !labels.includes(label));
    const remove = labels.filter(label => ownLabels.includes(label) && !wanted.includes(label));
    return add.length + remove.length === 0 ? [] : [{ kind: 'label', add, remove }];
}
function dueOf({ observed, triaged, history, policy }) {
    if (triaged.decision !== 'review' && triaged.decision !== 'blocked')
        return undefined;
    const { pull, observed_at: seen } = observed.evidence;
    const since = history.get(pull.number)?.since ?? seen;
    return since === undefined ? undefined : (0,clock/* dueTime */.c)(since, policy);
}
function commenting(wanted) {
    const { observed, triaged, duplicateOf } = wanted;
    const more = { due: dueOf(wanted), writer: observed.notes.writer, duplicateOf };
    const body = commentOf(triaged, observed.unread, more);
    return observed.notes.comment?.trim() === body.trim() ? [] : [{ kind: 'comment', body }];
}
function asking({ observed, triaged, inputs }) {
    if (triaged.decision !== 'review' && triaged.decision !== 'blocked')
        return [];
    const { assignees, reviewers } = observed.notes;
    const people = {
        assignees: inputs.assignees.filter(login => !assignees.includes(login)),
        reviewers: [],
        teams: inputs.reviewTeams.filter(team => !reviewers.includes(`team-${team}`))
    };
    return people.assignees.length + people.teams.length === 0 ? [] : [{ kind: 'ask', people }];
}
function paging({ observed, triaged, known }) {
    if (triaged.decision !== 'blocked')
        return [];
    const { number, head } = observed.evidence.pull;
    const title = `Pull request ${number}: critical dependency update blocked`;
    const dedupKey = `triage/${number}/${head.sha}/blocked`;
    return known.has(dedupKey) ? [] : [{ kind: 'page', dedupKey, title, text: triaged.because }];
}
function merging({ observed, triaged, duplicateOf, inputs, policy }) {
    if (triaged.decision !== 'merge' || duplicateOf !== undefined)
        return [];
    const { number, head } = observed.evidence.pull;
    if (observed.notes.armed === head.sha)
        return [];
    return [{ kind: 'merge', order: { number, head: head.sha, method: inputs.mergeMethod ?? policy.mergeMethod } }];
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/plan.js




function plan(inputs, facts) {
    if (facts.kind === 'offline') {
        return { proceed: false, kind: 'offline', triaged: decide(facts.evidence, facts.rules) };
    }
    const pulls = plannedPulls(inputs, facts);
    const escalations = escalationsOf(facts, pulls);
    const { settled } = facts;
    const quiet = escalations.length === 0 && pulls.every(pull => pull.effects.length === 0);
    return inputs.mode === 'report' || quiet
        ? { proceed: false, kind: 'told', pulls, escalations, settled }
        : { proceed: true, kind: 'carry-out', pulls, escalations, settled };
}
function plannedPulls(inputs, facts) {
    const decided = facts.pulls.map(observed => ({ observed, triaged: decide(observed.evidence, facts.rules) }));
    const read = decided
        .filter(({ observed, triaged }) => observed.evidence.pull.state === 'open' && triaged.opened.source !== 'other')
        .map(({ observed, triaged }) => ({ number: observed.evidence.pull.number, updates: triaged.opened.updates }));
    const settled = facts.settled.map(number => ({ number, updates: facts.history.get(number)?.updates ?? [] }));
    const duplicates = duplicatesAmong([...read, ...settled]);
    return decided.map(({ observed, triaged }) => {
        const duplicateOf = duplicates.get(observed.evidence.pull.number);
        return { observed, triaged, duplicateOf, effects: effectsOf({ observed, triaged, duplicateOf, inputs, ...facts }) };
    });
}
function escalationsOf(facts, pulls) {
    const asking = pulls.filter(({ triaged }) => ['review', 'blocked', 'wait'].includes(triaged.decision));
    const numbers = [...facts.settled, ...asking.map(({ observed }) => observed.evidence.pull.number)];
    return numbers.flatMap(pull => {
        const since = facts.history.get(pull)?.since;
        return since === undefined ? [] : (0,clock/* escalationsDue */.d)({ pull, since }, facts.policy, facts);
    });
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/report.js

const outputs = {
    decision: 'merge, wait, review, standard or blocked; in a sweep the most urgent one.',
    effect: 'merged, armed, queued or none; in a sweep the furthest one.',
    severity: 'The worst severity that the updates are about: critical, high, medium, low, none or unknown.',
    updates: 'The updated packages, as JSON.',
    report: 'The report as Markdown.'
};
function report({ plan, done, inputs }) {
    if (plan.kind === 'offline')
        return offline(plan.triaged);
    const [only] = plan.pulls;
    if (plan.pulls.length === 1 && only !== undefined)
        return reportOne(only, done?.carried[0], { plan, inputs });
    return reportMany(plan.pulls, done?.carried ?? [], plan);
}
function offline(triaged) {
    const { decision } = triaged;
    return {
        outcome: 'done',
        headline: `triage decides ${decision} · ${triaged.severity} · ${triaged.because}`,
        blocks: blocksOf(triaged),
        result: resultOf(triaged),
        outputs: { ...outputsOf(triaged), effect: 'none', report: commentOf(triaged, []) }
    };
}
function reportOne({ observed, triaged }, carried, { plan, inputs }) {
    const { number } = observed.evidence.pull;
    const effect = carried?.effect ?? 'none';
    const unread = {
        kind: 'checks',
        checks: observed.unread.map(({ fact, why }) => ({ mark: 'unknown', name: fact, text: why }))
    };
    const silence = silenceOf(triaged, observed.notes.writer).map((text) => ({ kind: 'text', text }));
    const over = overOf(observed);
    const refused = over === undefined && triaged.decision === 'blocked';
    const outcome = refused
        ? 'refused'
        : !plan.proceed
            ? inputs.mode === 'report'
                ? 'done'
                : 'unchanged'
            : carried === undefined
                ? 'planned'
                : 'done';
    return {
        outcome,
        reason: refused ? triaged.reason : undefined,
        headline: `triage ${triaged.decision} · #${number} · ${triaged.severity} · ${over ?? triaged.because}`,
        blocks: [
            ...blocksOf(triaged),
            ...(observed.unread.length === 0 ? [] : [unread]),
            ...silence,
            ...unaskedBlocks(carried ? [carried] : [])
        ],
        result: {
            number,
            ...resultOf(triaged),
            effect,
            unread: observed.unread,
            unasked: carried?.unasked ?? [],
            evidence: carried?.record ?? null
        },
        outputs: {
            ...outputsOf(triaged),
            effect,
            report: commentOf(triaged, observed.unread, { writer: observed.notes.writer })
        }
    };
}
function overOf({ evidence: { pull } }) {
    return pull.merged === true ? 'merged already' : pull.state === 'closed' ? 'closed already' : undefined;
}
const effects = ['merged', 'queued', 'armed'];
const severities = ['critical', 'high', 'unknown', 'medium', 'low'];
const urgency = ['standard', 'review', 'wait', 'merge', 'blocked'];
function reportMany(pulls, carried, plan) {
    const rows = pulls.map(({ observed, triaged, duplicateOf }) => {
        const { number } = observed.evidence.pull;
        const effect = carried.find(one => one.number === number)?.effect ?? 'none';
        return { number, effect, 'duplicate-of': duplicateOf ?? null, ...resultOf(triaged) };
    });
    const open = pulls.filter(({ observed }) => overOf(observed) === undefined);
    const merged = new Set(carried.filter(({ effect }) => effect !== 'none').map(({ number }) => number));
    const shown = pulls.filter(pull => open.includes(pull) || merged.has(pull.observed.evidence.pull.number));
    const worst = urgency[Math.max(...open.map(pull => urgency.indexOf(pull.triaged.decision)), 0)] ?? 'standard';
    const blocked = open.find(pull => pull.triaged.decision === 'blocked');
    const columns = ['Pull request', 'Decision', 'Severity', 'Because'];
    const cells = pulls.map(({ observed, triaged, duplicateOf }) => [
        `#${observed.evidence.pull.number}`,
        overOf(observed) ?? triaged.decision,
        triaged.severity,
        duplicateOf === undefined ? (overOf(observed) ?? triaged.because) : `duplicate of #${duplicateOf}`
    ]);
    return {
        outcome: blocked !== undefined ? 'refused' : plan.proceed ? (carried.length === 0 ? 'planned' : 'done') : 'unchanged',
        reason: blocked?.triaged.reason,
        headline: `triage · ${open.length} open pull requests`,
        blocks: [{ kind: 'table', columns, rows: cells }, ...unaskedBlocks(carried)],
        result: { pulls: rows, ...(plan.kind !== 'offline' && { settled: plan.settled, escalations: plan.escalations }) },
        outputs: {
            decision: worst,
            effect: effects.find(effect => carried.some(one => one.effect === effect)) ?? 'none',
            severity: severities.find(severity => shown.some(({ triaged }) => triaged.severity === severity)) ?? 'none',
            updates: JSON.stringify(rows.flatMap(row => row.updates)),
            report: shown.map(({ observed, triaged }) => commentOf(triaged, observed.unread)).join('\n\n')
        }
    };
}
function unaskedBlocks(carried) {
    const checks = carried.flatMap(({ number, unasked }) => unasked.map((name) => ({ mark: 'failed', name, text: `could not be asked about #${number}` })));
    const text = 'correct assignees and review-teams: each must be known, and may at least read the repository';
    return checks.length === 0
        ? []
        : [
            { kind: 'checks', checks },
            { kind: 'next', text }
        ];
}
function blocksOf({ gates, opened }) {
    const rows = opened.updates.map(update => [
        update.name,
        update.from ?? '–',
        update.to ?? '–',
        update.delta,
        update.ecosystem,
        update.directory
    ]);
    const findings = opened.findings.map(({ code, text }) => ({ mark: 'note', name: code, text }));
    return [
        { kind: 'table', columns: ['Package', 'From', 'To', 'Step', 'Ecosystem', 'Folder'], rows },
        { kind: 'checks', checks: [...gates.map(checkOf), ...findings] }
    ];
}
function checkOf({ gate, status, text, expected, found }) {
    return { mark: status === 'waiting' ? 'unknown' : status, name: gate, text, expected, found };
}
function outputsOf({ decision, severity, opened }) {
    return { decision, severity, updates: JSON.stringify(opened.updates) };
}
function resultOf({ decision, severity, gates, opened, because, reason }) {
    return {
        source: opened.source,
        updates: opened.updates,
        severity,
        decision,
        because,
        'reason-code': reason ?? null,
        gates: gates.map(gate => ({
            gate: gate.gate,
            status: gate.status,
            'reason-code': gate.code ?? null,
            text: gate.text,
            expected: gate.expected ?? null,
            found: gate.found ?? null,
            'next-possible': gate.nextPossible ?? null
        })),
        findings: opened.findings,
        advisories: opened.security.proofs.map(({ warning, verdict, before, after }) => ({
            id: warning.id,
            cve: warning.cve ?? null,
            package: warning.name,
            severity: warning.severity,
            because: warning.because,
            range: warning.range,
            verdict,
            before,
            after
        }))
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/dependency-triage/index.js





const dependencyTriage = {
    name: 'dependency-triage',
    Inputs: inputs/* DependencyTriageInputs */.J,
    outputs: outputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
;// CONCATENATED MODULE: ./lib/src/wiring/dependency-triage.js









async function wire(inputs, host) {
    const { run } = host;
    const offline = {
        records: localEvidenceRecords(run.workingDirectory, (0,external_node_path_.join)(run.home, 'triage')),
        clock: system_clock/* systemClock */.m,
        notifiers: []
    };
    if (inputs.from !== undefined)
        return { ports: offline, policy: (0,default_policy/* defaultPolicy */.G)() };
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, run.workingDirectory, { optional: true });
    const repository = await (0,github/* projectRepository */.mL)(inputs, host);
    if (repository === undefined)
        return { ports: offline, policy };
    return { ports: { ...offline, ...(await portsOn(repository, policy, inputs, host)) }, policy };
}
async function exploitsOf({ triage }, host) {
    const isPublic = (host.environment.GITHUB_API_URL || publicApi) === publicApi;
    if (!isPublic && triage.epssFeed === undefined && triage.kevFeed === undefined)
        return undefined;
    const [feeds, http] = await Promise.all([
        __webpack_require__.e(/* import() */ 2296).then(__webpack_require__.bind(__webpack_require__, 82296)),
        __webpack_require__.e(/* import() */ 7456).then(__webpack_require__.bind(__webpack_require__, 27456))
    ]);
    const { epss, kev } = feeds.publicFeeds;
    return feeds.createExploitFeeds({ http: http.nodeHttp(), epss: triage.epssFeed ?? epss, kev: triage.kevFeed ?? kev });
}
const publicApi = 'https://api.github.com';
async function portsOn(repository, policy, inputs, host) {
    const connection = await (0,github/* connectTo */.m6)(repository, inputs, host);
    const [pulls, notes, merge, issues, notifier, registries, ledger] = await Promise.all([
        __webpack_require__.e(/* import() */ 8722).then(__webpack_require__.bind(__webpack_require__, 28722)),
        __webpack_require__.e(/* import() */ 3676).then(__webpack_require__.bind(__webpack_require__, 93676)),
        __webpack_require__.e(/* import() */ 7989).then(__webpack_require__.bind(__webpack_require__, 97989)),
        __webpack_require__.e(/* import() */ 4155).then(__webpack_require__.bind(__webpack_require__, 34155)),
        __webpack_require__.e(/* import() */ 7663).then(__webpack_require__.bind(__webpack_require__, 27663)),
        __webpack_require__.e(/* import() */ 2033).then(__webpack_require__.bind(__webpack_require__, 62033)),
        Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(1074), __webpack_require__.e(5287), __webpack_require__.e(6759), __webpack_require__.e(4360), __webpack_require__.e(5203)]).then(__webpack_require__.bind(__webpack_require__, 14360))
    ]);
    return {
        pulls: pulls.createGitHubPullRequests(connection, commentMarker),
        notes: notes.createGitHubPullRequestNotes(connection),
        merge: merge.createGitHubPullRequestMerge(connection),
        ledger: await ledger.ledgerOf(policy, inputs, host),
        exploits: await exploitsOf(policy, host),
        registries: await registries.registriesOf(policy, host),
        notifiers: [notifier.createIssueNotifier(issues.createGitHubIssues(connection), inputs.assignees)]
    };
}
const dependencyTriageDoor = (0,door/* door */.d)(dependencyTriage, wire);


/***/ })

};
