export { traceRequests } from './requests.ts'
export { beginTrace, carried, continueTrace, inSpan, inTrace, traceIds } from './spans.ts'
export { startTracing } from './start.ts'
