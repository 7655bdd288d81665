import { useEffect } from 'react'

const ORDER = 'midsummer-order-'

/** Orders that this tab has made: the payment provider does not send their codes back. */
export const rememberOrder = (id: string, code: string): void => sessionStorage.setItem(ORDER + id, code)
const rememberedCode = (id: string): string | null => sessionStorage.getItem(ORDER + id)

/** The code that opens an order: at the end of its link, or remembered by the tab that made it. */
export const useOrderCode = (id: string): string | null => {
  const given = location.hash.slice(1)
  useEffect(() => {
    if (given) rememberOrder(id, given)
  }, [id, given])
  return given || rememberedCode(id)
}
