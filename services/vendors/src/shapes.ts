import { Code } from '@midsummer/contracts/shapes'
import Type from 'typebox'

/** What opens an application: known to its vendor alone, and never part of an address. */
export const OwnCode = Type.Object({ 'x-code': Type.Optional(Code) })
