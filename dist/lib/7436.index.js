export const id = 7436;
export const ids = [7436];
export const modules = {

/***/ 27436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RecordedStore: () => (/* binding */ RecordedStore)
/* harmony export */ });
class RecordedStore {
    location;
    shelf;
    #settings;
    #found = new Map();
    constructor(settings) {
        this.location = settings.usual.location;
        this.shelf = settings.usual.shelf;
        this.#settings = settings;
    }
    put(path, artifact) {
        return this.#settings.usual.put(path, artifact);
    }
    async find(digest) {
        const known = this.#found.has(digest) ? undefined : await this.#settings.usual.find(digest);
        if (known === undefined)
            return (await this.storeOf(digest)).find(digest);
        this.#found.set(digest, Promise.resolve(this.#settings.usual));
        return known;
    }
    async fetch(digest, directory) {
        return (await this.storeOf(digest)).fetch(digest, directory);
    }
    storeOf(digest) {
        const known = this.#found.get(digest) ?? this.#look(digest);
        this.#found.set(digest, known);
        return known;
    }
    async #look(digest) {
        const { ledger, usual, open } = this.#settings;
        if ((await usual.find(digest)) !== undefined)
            return usual;
        const { events } = await ledger.read();
        const built = events.findLast(event => event.kind === 'artifact.built' && event.subject.digest === digest);
        const store = built?.kind === 'artifact.built' ? built.data.store : '';
        return store.startsWith('oci://') && store !== usual.location ? open(store) : usual;
    }
}


/***/ })

};
