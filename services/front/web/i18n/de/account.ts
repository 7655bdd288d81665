import type { account as en } from '../en/account.ts'

export const account: typeof en = {
  signIn: 'Anmelden',
  signInText: 'Füge das Token ein, das du bekommen hast. Es bleibt in diesem Tab und geht mit ihm.',
  token: 'Token',
  signOut: 'Abmelden',
  refused: 'Dieses Token gilt hier nicht. Ist es vollständig, und gehört es zu dieser Adresse?',
  notEnough: 'Dein Token öffnet diese Seite nicht. Bitte, wer es dir gab, um mehr.',
}
