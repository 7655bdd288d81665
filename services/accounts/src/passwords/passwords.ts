import Type from 'typebox'
import { passwordWeak } from '../errors.ts'

/** Length is what makes a password; kinds of characters are not asked for. */
export const Password = Type.String({ minLength: 10, maxLength: 200 })

/** @throws passwordWeak when it is made of what everybody knows of the person, or of very few characters */
export const checkPassword = (password: string, known: readonly string[]): void => {
  const text = password.toLowerCase()
  const parts = known.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length > 2)
  const rest = parts.reduce((left, part) => left.replaceAll(part, ''), text)
  if (rest.length < 8 || new Set(text).size < 5) {
    throw passwordWeak({
      errors: [{ at: 'body/password', message: 'is too close to the name or address, or too uniform' }],
    })
  }
}
