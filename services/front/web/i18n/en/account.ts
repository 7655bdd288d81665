export const account = {
  signIn: 'Sign in',
  signInText: 'Paste the token that you were given. It stays in this tab and is gone when you close it.',
  token: 'Token',
  signOut: 'Sign out',
  refused: 'This token is not good here. Check that it is whole, and that it belongs to this address.',
  notEnough: 'Your token does not open this page. Ask who gave it to you for more.',
}
