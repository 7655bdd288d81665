import type { DatabaseTransactionConnection } from 'slonik'
import { type Ask, type Statements, statements } from './statements.ts'

/**
 * A transaction: on a tenant's tables, or on shared ones. It ends with the function that was given it. Statements that do
 * not build on each other are begun together, and leave in one flight: `Promise.all([one(tx), other(tx)])`.
 */
export interface Tx extends Statements {
  /** A part that can fail alone: it is rolled back, and the rest goes on. Until it ends, nothing else is asked. */
  transaction: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
}

/**
 * Gives work a transaction that ends when the work does, and not before the statements that it began: what was not
 * awaited, or outlived a `Promise.all` that failed, would be sent when the connection already serves another tenant.
 * @param entered told of the transaction, and of each that is nested in it; what it returns is called when that one fails
 */
export const inBounds = async <Result>(
  connection: DatabaseTransactionConnection,
  ask: Ask,
  entered: (tx: Tx) => () => void,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => {
  const begun = new Set<Promise<unknown>>()
  let over = false
  let inPart = false

  const begin = <Answer>(statement: () => Promise<Answer>): Promise<Answer> => {
    if (over) return Promise.reject(new Error('the transaction of this statement is over'))
    if (inPart) return Promise.reject(new Error('a part of the transaction of this statement is under way'))
    const answer = statement()
    begun.add(answer)
    const ended = () => begun.delete(answer)
    answer.then(ended, ended)
    return answer
  }
  const nest = async <Result>(part: (tx: Tx) => Promise<Result>): Promise<Result> => {
    inPart = true
    try {
      return await connection.transaction((nested) => inBounds(nested, ask, entered, part))
    } finally {
      inPart = false
    }
  }

  const tx: Tx = {
    ...statements((text, values) => begin(() => ask(text, values))),
    transaction: (part) => begin(() => nest(part)),
  }
  const failed = entered(tx)
  try {
    return await work(tx)
  } catch (error) {
    failed()
    throw error
  } finally {
    while (begun.size > 0) await Promise.allSettled(begun)
    over = true
  }
}
