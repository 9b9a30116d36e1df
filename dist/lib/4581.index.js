export const id = 4581;
export const ids = [4581,5436];
export const modules = {

/***/ 15436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessTo: () => (/* binding */ accessTo),
/* harmony export */   gatewayRouter: () => (/* binding */ gatewayRouter),
/* harmony export */   istioRouter: () => (/* binding */ istioRouter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89040);




const accountFolder = '/var/run/secrets/kubernetes.io/serviceaccount';
async function gatewayRouter(settings, host) {
    const [{ createGatewayRouter }, { exchange }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7550).then(__webpack_require__.bind(__webpack_require__, 27550)),
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370))
    ]);
    const { namespace, route, rule, backends } = settings;
    return createGatewayRouter({ ...(await accessTo(settings, host)), exchange, namespace, route, rule, backends });
}
async function istioRouter(settings, host) {
    const [{ createIstioRouter }, { exchange }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6494).then(__webpack_require__.bind(__webpack_require__, 86494)),
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370))
    ]);
    const { namespace, service, rule, destinations } = settings;
    return createIstioRouter({ ...(await accessTo(settings, host)), exchange, namespace, service, rule, destinations });
}
async function accessTo(settings, host) {
    return {
        server: settings.server ?? clusterServer(host),
        token: () => tokenOf(settings, host),
        authority: await authorityOf(settings, host),
        settleMs: settings.settle
    };
}
function clusterServer({ environment }) {
    const { KUBERNETES_SERVICE_HOST: name, KUBERNETES_SERVICE_PORT: port = '443' } = environment;
    if (name !== undefined && name !== '')
        return `https://${name.includes(':') ? `[${name}]` : name}:${port}`;
    const expected = 'the address of an API server, since this is no pod';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-policy', {
        input: 'rollout.router.server',
        found: undefined,
        expected,
        example: 'https://10.0.0.1:6443'
    });
}
async function tokenOf({ tokenEnv }, host) {
    if (tokenEnv === undefined)
        return accountToken(host);
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretOf */ .O)(host, tokenEnv);
}
async function accountToken({ hide }) {
    const token = (await readSecret(`${accountFolder}/token`)).trim();
    hide?.(token);
    return token;
}
async function authorityOf({ certificateAuthority, server }, { run }) {
    if (certificateAuthority !== undefined)
        return readSecret((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(run.workingDirectory, certificateAuthority));
    return server === undefined ? readSecret(`${accountFolder}/ca.crt`) : undefined;
}
async function readSecret(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('router-refused', `${path} cannot be read`, cause);
    }
}


/***/ }),

/***/ 96962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineRouter: () => (/* binding */ engineRouter),
/* harmony export */   engineSlots: () => (/* binding */ engineSlots),
/* harmony export */   isEngine: () => (/* binding */ isEngine),
/* harmony export */   metricsInRoles: () => (/* binding */ metricsInRoles)
/* harmony export */ });
/* harmony import */ var _domain_slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51979);
/* harmony import */ var _cluster_routers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15436);


function isEngine(settings) {
    return settings.kind === 'argo-rollouts' || settings.kind === 'flagger';
}
async function engineRouter(settings, host) {
    const [access, { exchange }] = await Promise.all([
        (0,_cluster_routers_js__WEBPACK_IMPORTED_MODULE_0__.accessTo)(settings, host),
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370))
    ]);
    if (settings.kind === 'argo-rollouts') {
        const { createArgoRouter } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 116));
        return createArgoRouter({ ...settings, ...access, exchange });
    }
    const { createFlaggerRouter } = await __webpack_require__.e(/* import() */ 5405).then(__webpack_require__.bind(__webpack_require__, 55405));
    return createFlaggerRouter({ ...settings, ...access, exchange });
}
function engineSlots({ settings, host, before, known, now }) {
    const imageOf = (digest) => `${settings.image}@${digest}`;
    return {
        list: known,
        place: async (placement) => {
            const { slot, digest } = placement;
            await before?.place(placement);
            await (await engineRouter(settings, host)).place(slot, imageOf(digest));
            return { slot, digest, url: undefined, startedAt: now().toISOString() };
        },
        stop: async () => undefined
    };
}
function metricsInRoles(metrics, router) {
    const isTurned = async () => (await router.read()).blue === 'b';
    const turned = (sample) => ({
        ...sample,
        slots: { a: sample.slots.b, b: sample.slots.a }
    });
    return {
        capabilities: () => metrics.capabilities(),
        read: async (base) => {
            if (!(await isTurned()))
                return metrics.read(base);
            return turned(await metrics.read(base && turned(base)));
        },
        history: async (slot, milliseconds) => metrics.history((await isTurned()) ? (0,_domain_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSlot */ .j)(slot) : slot, milliseconds)
    };
}


/***/ })

};
