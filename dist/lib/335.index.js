export const id = 335;
export const ids = [335];
export const modules = {

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/* unused harmony export repositoryAt */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const part = '([A-Za-z0-9_.-]{1,100})';
/**
 * Reads `owner/name` off the remote `origin` of the repository that holds `directory`. Undefined when there is none,
 * or when it lies on another server than `serverUrl`: a token is shown to nobody who was not meant.
 */
async function originRepository(directory, serverUrl) {
    try {
        const { stdout } = await execute('git', ['-C', directory, 'remote', 'get-url', 'origin']);
        return repositoryAt(stdout.trim(), new URL(serverUrl).hostname);
    }
    catch {
        return undefined;
    }
}
/** Understands `https://host/owner/name`, `ssh://git@host/owner/name` and `git@host:owner/name`, with or without `.git`. */
function repositoryAt(address, host) {
    const name = host.replaceAll('.', '\\.');
    const forms = [`https://(?:[^/@]*@)?${name}/`, `ssh://[^/@]*@${name}(?::\\d+)?/`, `[^/@:]*@${name}:`];
    const found = new RegExp(`^(?:${forms.join('|')})${part}/${part}?/?$`, 'i').exec(address);
    const [, owner, repository = ''] = found ?? [];
    const bare = repository.replace(/\.git$/, '');
    return owner === undefined || bare === '' ? undefined : `${owner}/${bare}`;
}


/***/ }),

/***/ 73954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ledgerRepository),
/* harmony export */   e7: () => (/* binding */ isJobOnGitHub),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   mL: () => (/* binding */ projectRepository)
/* harmony export */ });
/* harmony import */ var _adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54257);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const publicServer = 'https://github.com';
const publicApi = 'https://api.github.com';
/**
 * Names the repository on GitHub that keeps the facts; undefined where they stay on this machine. A workflow, or
 * `--repository`, names it; elsewhere it is where a clone came from, once there is a token to ask GitHub with.
 */
async function ledgerRepository({ ledger }, choice, host) {
    if (ledger.kind === 'git')
        return undefined;
    const named = ledger.repository ?? host.run.repository;
    if (named !== undefined)
        return named;
    if (ledger.kind === undefined && tokenOf(choice, host) === undefined)
        return undefined;
    const server = host.environment.GITHUB_SERVER_URL || publicServer;
    const origin = await (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(host.run.workingDirectory, server);
    if (origin !== undefined || ledger.kind === undefined)
        return origin;
    const example = 'ledger: { kind: github, repository: octo/shop }';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'repository', found: '', expected: 'owner/name', example });
}
/**
 * Names the repository whose pull requests are meant, wherever the ledger is: a workflow, or `--repository`, names it;
 * elsewhere it is where a clone came from, once there is a token. Undefined: this machine has none.
 */
async function projectRepository(choice, host) {
    if (host.run.repository !== undefined)
        return host.run.repository;
    if (tokenOf(choice, host) === undefined)
        return undefined;
    return (0,_adapters_embedded_git_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originRepository */ .V)(host.run.workingDirectory, host.environment.GITHUB_SERVER_URL || publicServer);
}
/** True in a job of a workflow whose facts are on GitHub: what stays in its folder is gone when the job ends. */
function isJobOnGitHub({ ledger }, { run }) {
    return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined;
}
/** Connects to a repository on GitHub. The library is loaded only here, for it is large. */
async function connectTo(repository, choice, host) {
    const token = tokenOf(choice, host);
    if (token === undefined) {
        const expected = `a token for ${repository} on GitHub`;
        const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('missing-input', { input: 'github-token', found: '', expected, example });
    }
    const { Connection } = await Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(8043)]).then(__webpack_require__.bind(__webpack_require__, 38043));
    const apiUrl = host.environment.GITHUB_API_URL || publicApi;
    return new Connection({ token, repository, apiUrl, ...host.pace });
}
function tokenOf({ githubToken }, { environment }) {
    return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
}


/***/ }),

/***/ 60335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(79191);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/files.js
var files = __webpack_require__(96117);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/oci-index.js




const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const artifactType = 'application/vnd.sluice.artifact.v1';
const title = 'org.opencontainers.image.title';
const blobKey = 'dev.sluice.artifact.digest';
const bytesKey = 'dev.sluice.artifact.bytes';
/** The content of the empty configuration that the OCI image specification names. */
const emptyConfig = '{}';
const digest = schemas/* string */.YjP().refine(domain_digest/* isDigest */.Bc);
const Descriptor = schemas/* looseObject */._H3({
    mediaType: schemas/* string */.YjP(),
    digest,
    size: schemas/* int */.Whr(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional()
});
const Index = schemas/* looseObject */._H3({ schemaVersion: schemas/* literal */.euz(2), manifests: schemas/* array */.YOg(Descriptor) });
/** Reads `index.json`. Throws `artifact-altered` when it is not an OCI index. */
function parseIndex(text) {
    try {
        return Index.parse(JSON.parse(text)).manifests;
    }
    catch (cause) {
        throw (0,failure/* unavailable */.hU)('artifact-altered', 'index.json of the store is not an OCI image index', cause);
    }
}
/** Makes the manifest of one artifact, and the descriptor that finds the artifact without opening the manifest. */
function descriptorOf(blob, digestOf) {
    const annotations = { [title]: blob.fileName };
    const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(emptyConfig), size: 2 },
        layers: [{ mediaType: blob.mediaType, digest: blob.digest, size: blob.bytes, annotations }]
    });
    const descriptor = {
        mediaType: manifestType,
        artifactType,
        digest: digestOf(manifest),
        size: Buffer.byteLength(manifest),
        annotations: { ...annotations, [blobKey]: blob.digest, [bytesKey]: String(blob.bytes) }
    };
    return { manifest, descriptor };
}
/** The text of `index.json` with one more manifest; the same blob or manifest is never listed twice. */
function withDescriptor(index, added) {
    const blob = added.annotations?.[blobKey];
    const others = index.filter(each => each.digest !== added.digest && each.annotations?.[blobKey] !== blob);
    return JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [...others, added] });
}
/** Finds an artifact in the index. A title is somebody's text, so only its last part names a file. */
function storedFrom(index, wanted) {
    const found = index.find(each => each.annotations?.[blobKey] === wanted);
    if (found === undefined)
        return undefined;
    const fileName = safeName(found.annotations?.[title] ?? '');
    return { digest: wanted, bytes: Number(found.annotations?.[bytesKey] ?? 0), fileName };
}
function safeName(text) {
    const name = (0,external_node_path_.basename)(text.replaceAll('\\', '/'));
    return name === '' || name === '.' || name === '..' ? 'artifact' : name;
}

;// CONCATENATED MODULE: ./lib/src/adapters/embedded/oci-layout-store.js






const layoutText = '{"imageLayoutVersion":"1.0.0"}';
/**
 * Keeps artifacts in an OCI image layout: each file is a blob under the digest of its own bytes, and a small
 * manifest in `index.json` names it. Any OCI tool can copy the folder to a registry and back.
 */
function createOciLayoutStore(directory) {
    return {
        location: `oci-layout:${directory}`,
        put: (path, artifact) => put(directory, path, artifact),
        find: async (digest) => storedFrom(await readIndex(directory), digest),
        fetch: (digest, into) => fetch(directory, digest, into)
    };
}
async function put(directory, path, artifact) {
    const blobs = blobFolder(directory);
    await (0,promises_.mkdir)(blobs, { recursive: true });
    const quarantine = (0,files/* temporaryIn */.xt)(blobs);
    const { digest, bytes } = await (0,files/* copyHashing */.cV)(path, quarantine);
    const known = storedFrom(await readIndex(directory), digest);
    if (known !== undefined && (await isIntact(directory, digest))) {
        await (0,promises_.rm)(quarantine, { force: true });
        return known;
    }
    await (0,files/* moveInto */.cG)(quarantine, blobPath(directory, digest));
    await enlist(directory, { digest, bytes, ...artifact });
    return { digest, bytes, fileName: artifact.fileName };
}
async function enlist(directory, blob) {
    const { manifest, descriptor } = descriptorOf(blob, files/* digestOfText */.Nv);
    const config = (0,files/* digestOfText */.Nv)(emptyConfig);
    await (0,files/* writeAtomically */.vK)(blobPath(directory, config), emptyConfig);
    await (0,files/* writeAtomically */.vK)(blobPath(directory, descriptor.digest), manifest);
    await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(directory, 'oci-layout'), layoutText);
    const index = withDescriptor(await readIndex(directory), descriptor);
    await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(directory, 'index.json'), index);
}
async function fetch(directory, digest, into) {
    const stored = storedFrom(await readIndex(directory), digest);
    if (stored === undefined)
        throw missing(directory, digest);
    await (0,promises_.mkdir)(into, { recursive: true });
    const quarantine = (0,files/* temporaryIn */.xt)(into);
    try {
        const found = await copyOrMissing(directory, digest, quarantine);
        if (found !== digest)
            throw altered(directory, digest, found);
        const target = (0,external_node_path_.join)(into, stored.fileName);
        await (0,files/* moveInto */.cG)(quarantine, target);
        return target;
    }
    finally {
        await (0,promises_.rm)(quarantine, { force: true });
    }
}
async function copyOrMissing(directory, digest, quarantine) {
    try {
        await (0,promises_.copyFile)(blobPath(directory, digest), quarantine);
    }
    catch (cause) {
        if ((0,files/* isAbsent */.W0)(cause))
            throw missing(directory, digest);
        throw (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} cannot be read`, cause);
    }
    return (await (0,files/* hashFile */.DC)(quarantine)).digest;
}
async function isIntact(directory, digest) {
    try {
        return (await (0,files/* hashFile */.DC)(blobPath(directory, digest))).digest === digest;
    }
    catch {
        return false;
    }
}
async function readIndex(directory) {
    try {
        return parseIndex(await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'index.json'), 'utf8'));
    }
    catch (cause) {
        if ((0,files/* isAbsent */.W0)(cause))
            return [];
        if (cause instanceof failure/* Failure */.HR)
            throw cause;
        throw (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} cannot be read`, cause);
    }
}
function blobFolder(directory) {
    return (0,external_node_path_.join)(directory, 'blobs', 'sha256');
}
function blobPath(directory, digest) {
    return (0,external_node_path_.join)(blobFolder(directory), (0,domain_digest/* hexOf */.ZD)(digest));
}
function missing(directory, digest) {
    return (0,failure/* unavailable */.hU)('artifact-missing', `the store ${directory} has no artifact ${digest}`);
}
function altered(directory, digest, found) {
    return (0,failure/* unavailable */.hU)('artifact-altered', `the store ${directory} holds other bytes: expected ${digest}, found ${found}`);
}

// EXTERNAL MODULE: ./lib/src/wiring/github.js
var github = __webpack_require__(73954);
;// CONCATENATED MODULE: ./lib/src/wiring/stores.js




const layout = 'oci-layout:';
/**
 * Opens a store by its address. Without one: the artifacts of the workflow's run, where the facts are on GitHub too;
 * else Sluice's own folder. Throws `usage` for other kinds.
 */
async function openStore(asked, policy, choice, host) {
    const { run } = host;
    const location = asked.location ?? ((0,github/* isJobOnGitHub */.e7)(policy, host) ? 'artifact' : undefined);
    if (location === 'artifact')
        return workflowArtifacts(asked, choice, host);
    if (asked.retentionDays !== undefined) {
        const expected = 'no number of days, because only the store artifact forgets';
        throw (0,failure/* usage */.CI)('bad-input', {
            input: 'retention-days',
            found: asked.retentionDays,
            expected,
            example: 'store: artifact'
        });
    }
    if (location === undefined)
        return createOciLayoutStore((0,external_node_path_.join)(run.home, 'store'));
    if (location === 'release')
        return releases(asked, choice, host);
    if (location.startsWith(layout) && location.length > layout.length) {
        return createOciLayoutStore((0,external_node_path_.resolve)(run.workingDirectory, location.slice(layout.length)));
    }
    const expected = 'artifact, release or oci-layout:DIR';
    throw (0,failure/* usage */.CI)('bad-input', { input: asked.input, found: location, expected, example: 'oci-layout:.sluice/store' });
}
async function workflowArtifacts(asked, choice, host) {
    const [connection, { createGitHubArtifactStore }] = await Promise.all([
        (0,github/* connectTo */.m6)(repositoryOf(asked, host), choice, host),
        Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(9045)]).then(__webpack_require__.bind(__webpack_require__, 99045))
    ]);
    const { retentionDays } = asked;
    return createGitHubArtifactStore(connection, { retentionDays, serverUrl: host.run.serverUrl });
}
async function releases(asked, choice, host) {
    const [connection, { createGitHubReleaseStore }] = await Promise.all([
        (0,github/* connectTo */.m6)(repositoryOf(asked, host), choice, host),
        Promise.all(/* import() */[__webpack_require__.e(1092), __webpack_require__.e(2910)]).then(__webpack_require__.bind(__webpack_require__, 42910))
    ]);
    return createGitHubReleaseStore(connection);
}
function repositoryOf({ input, location }, { run }) {
    if (run.repository !== undefined)
        return run.repository;
    const expected = 'oci-layout:DIR outside a workflow, or --repository';
    throw (0,failure/* usage */.CI)('bad-input', { input, found: location, expected, example: '--repository=octo/shop' });
}


/***/ })

};
