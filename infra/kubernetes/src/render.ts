import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'

const folder = join(import.meta.dirname, '..')

type Tree = { [name: string]: Value }
type Value = null | boolean | number | string | Value[] | Tree

export interface Manifest extends Tree {
  apiVersion: string
  kind: string
  metadata: { name: string; labels?: Record<string, string> }
}

interface Kustomization {
  namespace: string
  resources: string[]
  patches: { path: string; target: { kind: string; labelSelector?: string } }[]
}

const isTree = (value: Value | undefined): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nameOf = (value: Value): Value | undefined => (isTree(value) ? value['name'] : undefined)

/** A strategic merge: what has a name is merged with its namesake, and other lists are replaced. */
const merge = (value: Value | undefined, patch: Value): Value => {
  if (Array.isArray(value) && Array.isArray(patch) && patch.every((item) => nameOf(item) !== undefined)) {
    const known = new Set(value.map(nameOf))
    const merged = value.map((item) => {
      const namesake = patch.find((one) => nameOf(one) === nameOf(item))
      return namesake === undefined ? item : merge(item, namesake)
    })
    return [...patch.filter((item) => !known.has(nameOf(item))), ...merged]
  }
  if (!isTree(value) || !isTree(patch)) return patch
  const changed = Object.entries(patch).map(([name, part]) => [name, merge(value[name], part)] as const)
  return { ...value, ...Object.fromEntries(changed) }
}

/** The one selector that is used here: `key in (one, two)`. */
const selects = (selector: string, labels: Record<string, string>): boolean => {
  const [, key = '', values = ''] = /^(\S+) in \(([^)]+)\)$/.exec(selector) ?? []
  return values.split(', ').includes(labels[key] ?? '')
}

/** What `kubectl kustomize` makes of these files, as far as they ask for it: tests run where there is no kubectl. */
export const render = async (): Promise<Manifest[]> => {
  const read = (file: string) => readFile(join(folder, file), 'utf8')
  const { namespace, resources, patches }: Kustomization = parse(await read('kustomization.yaml'))
  const manifests: Manifest[] = []
  for (const file of resources) {
    for (const document of parseAllDocuments(await read(file))) manifests.push(document.toJS())
  }
  for (const { path, target } of patches) {
    const { metadata: _, kind: __, ...patch }: Manifest = parse(await read(path))
    for (const manifest of manifests) {
      if (manifest.kind !== target.kind) continue
      if (target.labelSelector && !selects(target.labelSelector, manifest.metadata.labels ?? {})) continue
      manifest['spec'] = merge(manifest['spec'], patch['spec'] ?? {})
    }
  }
  for (const manifest of manifests) if (manifest.kind !== 'Namespace') Object.assign(manifest.metadata, { namespace })
  return manifests
}
