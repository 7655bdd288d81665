import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'

// What WebAuthn says of these, the interface's description cannot.
const isRequest = (options: object): options is PublicKeyCredentialRequestOptionsJSON => 'challenge' in options

/** What a browser is asked for to sign in by a passkey. */
export const requestOf = (options: object): PublicKeyCredentialRequestOptionsJSON => {
  if (!isRequest(options)) throw new Error('no question for a passkey')
  return options
}
