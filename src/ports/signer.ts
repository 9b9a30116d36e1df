/** An in-toto statement as bytes to be signed: canonical JSON. */
export interface SigningRequest {
  readonly payload: Uint8Array
  readonly payloadType: 'application/vnd.in-toto+json'
}

/** Is responsible for turning a statement into one Sigstore bundle (v0.3, DSSE), as parsed JSON. */
export interface Signer {
  /** Who will be seen as the signer, for messages: a key hint, or a workflow identity. */
  readonly identity: string
  /** Public half in PEM (SPKI), when it is a key that signs. */
  readonly publicKey?: string | undefined
  sign(request: SigningRequest): Promise<unknown>
}
