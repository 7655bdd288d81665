import type { FormDomain } from '../forms/form.ts'
import { base } from '../place.ts'
import { refusalOf } from './problem.ts'
import { save } from './saving.ts'

export interface SentFile {
  id: string
  name: string
}

/** What somebody who is not signed in shows: a proof of their address, or the code of what is theirs. */
export interface Shown {
  proof?: string | null
  code?: string | undefined
}

const pathOf = (domain: FormDomain): string => `${base}/api/${domain}/files`
const headersOf = ({ proof, code }: Shown): HeadersInit => ({
  ...(proof && { 'x-proof': proof }),
  ...(code && { 'x-code': code }),
})

/** Sends a file for a form. @throws Refused */
export const sendFile = async (domain: FormDomain, file: File, shown: Shown = {}): Promise<SentFile> => {
  const body = new FormData()
  body.append('file', file)
  const response = await fetch(pathOf(domain), { method: 'POST', headers: headersOf(shown), body })
  if (!response.ok) throw await refusalOf(response)
  return response.json()
}

/** The name that an answer gives its file (RFC 6266). */
const nameIn = (disposition: string): string | undefined => {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? []
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1]
}

/** Fetches a file, and hands it to the browser to be kept. @throws Refused */
export const keepFile = async (address: string, name: string, headers: HeadersInit = {}): Promise<void> => {
  const response = await fetch(address, { headers })
  if (!response.ok) throw await refusalOf(response)
  save(await response.blob(), nameIn(response.headers.get('content-disposition') ?? '') ?? name)
}

/** What a file of a form is called. @throws Refused */
export const fileNamed = async (domain: FormDomain, id: string, shown: Shown = {}): Promise<SentFile> => {
  const response = await fetch(`${pathOf(domain)}/${id}/details`, { headers: headersOf(shown) })
  if (!response.ok) throw await refusalOf(response)
  return response.json()
}

/** A file of a form. @throws Refused */
export const fetchFile = (domain: FormDomain, id: string, shown: Shown = {}): Promise<void> =>
  keepFile(`${pathOf(domain)}/${id}`, id, headersOf(shown))
