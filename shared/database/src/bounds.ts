import type { CommonQueryMethods, DatabaseTransactionConnection } from 'slonik'

/** A transaction: on a tenant's tables, or on shared ones. It ends with the function that was given it. */
export interface Tx extends Omit<CommonQueryMethods, 'stream' | 'transaction'> {
  /** A part that can fail alone: it is rolled back, and the rest goes on. */
  transaction: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
}

/**
 * Gives work a transaction that ends when the work does, and not before the statements that it began. Slonik alone lets
 * a statement wait for the one before it, and the end of the transaction for neither: what was not awaited, or outlived a
 * `Promise.all` that failed, was sent when the connection already served another tenant.
 * @param entered told of the transaction, and of each that is nested in it; what it returns is called when that one fails
 */
export const inBounds = async <Result>(
  connection: DatabaseTransactionConnection,
  entered: (tx: Tx) => () => void,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => {
  const begun = new Set<Promise<unknown>>()
  let over = false

  const begin = <Answer>(statement: () => Promise<Answer>): Promise<Answer> => {
    if (over) return Promise.reject(new Error('the transaction of this statement is over'))
    const answer = statement()
    begun.add(answer)
    const ended = () => begun.delete(answer)
    answer.then(ended, ended)
    return answer
  }

  const tx: Tx = {
    any: (query) => begin(() => connection.any(query)),
    anyFirst: (query) => begin(() => connection.anyFirst(query)),
    exists: (query) => begin(() => connection.exists(query)),
    many: (query) => begin(() => connection.many(query)),
    manyFirst: (query) => begin(() => connection.manyFirst(query)),
    maybeOne: (query) => begin(() => connection.maybeOne(query)),
    maybeOneFirst: (query) => begin(() => connection.maybeOneFirst(query)),
    one: (query) => begin(() => connection.one(query)),
    oneFirst: (query) => begin(() => connection.oneFirst(query)),
    query: (query) => begin(() => connection.query(query)),
    record: (query) => begin(() => connection.record(query)),
    transaction: (part) => begin(() => connection.transaction((nested) => inBounds(nested, entered, part))),
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
