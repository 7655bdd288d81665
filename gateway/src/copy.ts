import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Dispatcher } from 'undici'
import { ClientGone } from './body.ts'

/** A client that takes in nothing for this long, in milliseconds, has left without saying so. */
const STALLED = 30_000

export interface CopyOptions {
  to: ServerResponse
  /** What the client's answer is headed with; from here on it is under way. */
  head: (headers: IncomingHttpHeaders) => IncomingHttpHeaders
}

/**
 * Copies a service's answer to the client chunk by chunk, neither faster than the client reads nor for a client that
 * has left. undici calls it directly: a stream between the two costs a third of what a gateway can do.
 * `finished` rejects when nothing was answered; an answer that breaks off later breaks off for the client too.
 */
export class Copy implements Dispatcher.DispatchHandler {
  readonly #to: ServerResponse
  readonly #head: CopyOptions['head']
  readonly #outcome = Promise.withResolvers<void>()
  readonly finished = this.#outcome.promise
  #begun = false
  #gone: (() => void) | undefined
  #stalled: NodeJS.Timeout | undefined

  constructor({ to, head }: CopyOptions) {
    this.#to = to
    this.#head = head
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const gone = () => controller.abort(new ClientGone())
    if (this.#to.destroyed) {
      gone()
      return
    }
    this.#gone = gone
    this.#to.once('close', gone)
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    // 1xx announces an answer, and concerns the connection to the service only.
    if (status < 200) return
    const head = this.#head(headers)
    this.#begun = true
    this.#to.writeHead(status, head)
    this.#to.on('drain', () => {
      clearTimeout(this.#stalled)
      controller.resume()
    })
    // An event stream may be silent for long after its head.
    if (headers['content-type']?.startsWith('text/event-stream')) this.#to.flushHeaders()
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#to.write(chunk)) return
    controller.pause()
    this.#stalled = setTimeout(() => this.#to.destroy(), STALLED)
  }

  onResponseEnd(): void {
    this.#leave()
    this.#to.end()
    this.#outcome.resolve()
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#leave()
    if (this.#begun) {
      this.#to.destroy()
      this.#outcome.resolve()
    } else {
      this.#outcome.reject(error)
    }
  }

  #leave(): void {
    clearTimeout(this.#stalled)
    if (this.#gone) this.#to.off('close', this.#gone)
  }
}
