export const id = 3543;
export const ids = [3543];
export const modules = {

/***/ 33543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerDeliveries: () => (/* binding */ ledgerDeliveries)
/* harmony export */ });
function ledgerDeliveries(facts) {
    const { ledger, forgetful, here } = facts;
    return {
        async stateOf(notifier, dedupKey) {
            const known = await here.stateOf(notifier, dedupKey);
            if (known !== 'unknown' || !forgetful.has(notifier))
                return known;
            const last = stepsOf(await (await ledger()).read(), notifier, dedupKey).at(-1);
            return last === undefined || last.data.undone === true ? 'unknown' : 'begun';
        },
        async keep(notifier, dedupKey, state) {
            if (forgetful.has(notifier) && state !== 'told') {
                const undone = state === 'unknown';
                await (await ledger()).append(view => ({
                    events: [draftOf(facts, { to: notifier, dedupKey, undone }, stepsOf(view, notifier, dedupKey).length)]
                }));
            }
            await here.keep(notifier, dedupKey, state);
        }
    };
}
function stepsOf({ events }, notifier, dedupKey) {
    const begun = events.filter((event) => event.kind === 'page.begun');
    return begun.filter(({ data }) => data.to === notifier && data.dedupKey === dedupKey);
}
function draftOf(facts, { to, dedupKey, undone }, before) {
    return {
        kind: 'page.begun',
        key: `page-begun/${JSON.stringify([to, dedupKey])}/${before}`,
        time: facts.now().toISOString(),
        actor: facts.actor,
        subject: { artifact: facts.artifact },
        causes: [],
        data: { dedupKey, to, ...(undone && { undone }) },
        policy: null
    };
}


/***/ })

};
