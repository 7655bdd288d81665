import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

// What WebAuthn says of these, the interface's description cannot.
const isRequest = (options: object): options is PublicKeyCredentialRequestOptionsJSON => 'challenge' in options

/** What a browser is asked for to sign in by a passkey. */
export const requestOf = (options: object): PublicKeyCredentialRequestOptionsJSON => {
  if (!isRequest(options)) throw new Error('no question for a passkey')
  return options
}

const isCreation = (options: object): options is PublicKeyCredentialCreationOptionsJSON =>
  'challenge' in options && 'rp' in options && 'user' in options && 'pubKeyCredParams' in options

/** What a browser is asked for to make a passkey. */
export const creationOf = (options: object): PublicKeyCredentialCreationOptionsJSON => {
  if (!isCreation(options)) throw new Error('no question for a new passkey')
  return options
}
