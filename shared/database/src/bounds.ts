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
 * Gives work a transaction that ends when the work does, and not before the parts that it began. A statement that was not
 * awaited has left before the end leaves, and is answered before it; one that would be begun later, as by what outlived a
 * `Promise.all` that failed, is refused: the connection already serves another tenant.
 * @param entered told of the transaction, and of each that is nested in it; what it returns is called when that one fails
 */
export const inBounds = async <Result>(
  connection: DatabaseTransactionConnection,
  ask: Ask,
  entered: (tx: Tx) => () => void,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => {
  let over = false
  let part: Promise<unknown> | undefined

  const begin = <Answer>(statement: () => Promise<Answer>): Promise<Answer> => {
    if (over) return Promise.reject(new Error('the transaction of this statement is over'))
    if (part) return Promise.reject(new Error('a part of the transaction of this statement is under way'))
    const answer = statement()
    // Whoever does not await it hears of its failure at the end.
    answer.catch(() => undefined)
    return answer
  }
  const nest = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => {
    const nested = connection
      .transaction((nested) => inBounds(nested, ask, entered, work))
      .finally(() => {
        part = undefined
      })
    part = nested
    return nested
  }

  const tx: Tx = {
    ...statements((text, values) => begin(() => ask(text, values))),
    transaction: (work) => begin(() => nest(work)),
  }
  const failed = entered(tx)
  try {
    return await work(tx)
  } catch (error) {
    failed()
    throw error
  } finally {
    await part?.catch(() => undefined)
    over = true
  }
}
