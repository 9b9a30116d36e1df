/** Is responsible for the workflow's own OIDC tokens. */
export interface IdentityTokens {
  /** Throws `unavailable` (`smoke-no-token`) outside a workflow with `id-token: write`, and when there is none in time. */
  token(audience: string, milliseconds: number): Promise<string>
}
