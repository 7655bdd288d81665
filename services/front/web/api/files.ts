import { base } from '../place.ts'
import { refusalOf } from './problem.ts'
import { save } from './saving.ts'

export interface SentFile {
  id: string
  name: string
}

const PATH = `${base}/api/register/files`

/** Sends a file for a form. @param proof of the address of a sender who is not signed in @throws Refused */
export const sendFile = async (file: File, proof: string | null): Promise<SentFile> => {
  const body = new FormData()
  body.append('file', file)
  const response = await fetch(PATH, { method: 'POST', headers: proof === null ? {} : { 'x-proof': proof }, body })
  if (!response.ok) throw await refusalOf(response)
  return response.json()
}

/** The name that an answer gives its file (RFC 6266). */
const nameIn = (disposition: string): string | undefined => {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? []
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1]
}

/** Fetches a file as whoever is signed in, and hands it to the browser to be kept. @throws Refused */
export const keepFile = async (address: string, name: string): Promise<void> => {
  const response = await fetch(address)
  if (!response.ok) throw await refusalOf(response)
  save(await response.blob(), nameIn(response.headers.get('content-disposition') ?? '') ?? name)
}

/** A file of a form. @throws Refused */
export const fetchFile = (id: string): Promise<void> => keepFile(`${PATH}/${id}`, id)
