import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Refused } from './problem.ts'

/**
 * A change that must not be made twice. Sent again when no answer came it is the same attempt, which the service answers
 * as before; after an answer it is another.
 */
export const useAttempt = <Input = void, Answer = unknown>(
  send: (headers: { 'idempotency-key': string }, input: Input) => Promise<Answer>,
  onSuccess?: (answer: Answer) => unknown,
) => {
  const queries = useQueryClient()
  const [key, setKey] = useState(() => crypto.randomUUID())
  return useMutation({
    mutationFn: (input: Input) => send({ 'idempotency-key': key }, input),
    onSettled: (_answer, error) => {
      const unanswered = error instanceof Refused && (error.problem.status === 0 || error.problem.status >= 500)
      if (!unanswered) setKey(crypto.randomUUID())
    },
    onSuccess: (answer) => {
      // Money that moves changes more pages than the one where it was moved.
      void queries.invalidateQueries()
      return onSuccess?.(answer)
    },
  })
}
