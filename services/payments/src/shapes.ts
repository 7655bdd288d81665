import Type from 'typebox'

/** One of some words. */
export const oneOf = <Word extends string>(...words: Word[]) => Type.Unsafe<Word>(Type.Enum(words))
