import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { DOMAINS } from '@midsummer/contracts'
import { SERVICES, UPSTREAMS } from '@midsummer/local/services'
import { MigratorConfig, readConfig, ServiceConfig } from '@midsummer/service'
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import type { IContainer } from 'kubernetes-models/v1/Container'
import t from 'tap'
import type { TObject } from 'typebox'
import { parseAllDocuments } from 'yaml'
import { render } from '../src/render.ts'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'infra/kubernetes')
const manifests = await render()
const migrators = DOMAINS.map((domain) => `${domain}-migrate`)
const services = ['gateway', ...UPSTREAMS]

const of = (kind: string) => manifests.filter((manifest) => manifest.kind === kind)
const names = (kind: string): string[] => of(kind).map(({ metadata }) => metadata.name)
const deployments: IDeployment[] = of('Deployment').map(({ apiVersion: _, kind: __, ...rest }) => ({
  ...rest,
  apiVersion: 'apps/v1',
  kind: 'Deployment',
}))
const podOf = (name: string) => {
  const pod = deployments.find(({ metadata }) => metadata?.name === name)?.spec?.template.spec
  const container = pod?.containers[0]
  if (!pod || !container || pod.containers.length > 1) throw new Error(`there is not one ${name}`)
  return { pod, container }
}
const [settings] = of('ConfigMap').map(({ data }) => new Map(Object.entries(data ?? {})))

/** Something of the kind that a secret holds. */
const kept = (key: string): string => {
  if (key.endsWith('_SECRETS_KEYS')) return `1=${Buffer.alloc(32).toString('base64')}`
  return key === 'MAIL_URL' ? 'smtp://mail' : 'kept-secret-of-nobody'
}

/** The environment that a container is given; what is not there is not given. */
const environmentOf = ({ env = [] }: IContainer): Record<string, string> => {
  const environment: Record<string, string> = {}
  for (const { name, value, valueFrom } of env) {
    const secret = valueFrom?.secretKeyRef?.key
    const setting = settings?.get(valueFrom?.configMapKeyRef?.key ?? '')
    // Only what stands before may be part of it.
    const text = value?.replace(/\$\((\w+)\)/g, (whole, part: string) => environment[part] ?? whole)
    const given = text ?? (secret ? kept(secret) : setting?.toString())
    if (given !== undefined) environment[name] = given
  }
  return environment
}

t.test('what is written are manifests', async (t) => {
  for (const manifest of manifests) {
    const models = await import(`kubernetes-models/${manifest.apiVersion}/${manifest.kind}`)
    const model = new models[manifest.kind](manifest)
    t.doesNotThrow(() => model.validate(), `${manifest.kind} ${manifest.metadata.name}`)
  }
})

const kubectl = (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, 'kubectl')))
t.test('kubectl reads them as this test does', { skip: kubectl ? false : 'there is no kubectl' }, async (t) => {
  const theirs = parseAllDocuments(execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8' }))
  const sorted = (list: object[]) => list.map((one) => JSON.stringify(one, order)).sort()
  t.same(sorted(theirs.map((document) => document.toJS())), sorted(manifests))
})
const order = (_key: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

t.test('all that a local system starts runs here, each by itself', async (t) => {
  t.same(names('Deployment').sort(), [...services, ...migrators].sort())
  t.same(
    names('Service').sort(),
    [...services, 'postgres', 'redis', 'nats'].sort(),
    'an address for all that answers, none for migrators',
  )
  for (const kind of ['PodDisruptionBudget', 'HorizontalPodAutoscaler'])
    t.same(names(kind).sort(), [...services].sort())
  for (const { metadata, spec } of deployments) {
    const label = { 'app.kubernetes.io/name': metadata?.name }
    t.match(spec?.template.metadata?.labels, label)
    t.same(spec?.selector, { matchLabels: label })
  }
  for (const name of migrators) {
    t.same(podOf(name).container.args, ['src/migrate.ts'])
    t.equal(podOf(name).container.image, podOf(name.replace('-migrate', '')).container.image)
  }
})

t.test('each process is told what its configuration asks for, and nothing else', async (t) => {
  const check = (name: string, schema: TObject) => {
    const { PORT = '8080', ...environment } = environmentOf(podOf(name).container)
    try {
      readConfig(schema, { HOST: '0.0.0.0', PORT, ...environment })
    } catch (error) {
      t.fail(`${name}: ${error}`)
    }
    t.same(
      Object.keys(environment).filter((variable) => !(variable in schema.properties) && !/_PASSWORD$/.test(variable)),
      [],
      `${name} knows all that it is told`,
    )
    t.same(
      Object.values(environment).filter((value) => value.includes('$(')),
      [],
      `${name}: every part is there`,
    )
  }
  for (const name of services) {
    const file = join(root, name === 'gateway' ? name : `services/${name}`, 'src/config.ts')
    check(name, existsSync(file) ? (await import(file)).Config : ServiceConfig)
  }
  for (const name of migrators) check(name, MigratorConfig)
})

t.test('everyone has a login, keys and addresses of its own', async (t) => {
  const addresses = (list: readonly string[]) => list.map((name) => `${name}=http://${name}:8080`).join(',')
  const keysOf = (name: string) =>
    podOf(name)
      .pod.volumes?.flatMap(({ secret }) => secret?.items ?? [])
      .map(({ key }) => key)
  for (const name of [...services, ...migrators]) {
    const url = environmentOf(podOf(name).container)['DATABASE_URL']
    const login = name.replace('-', '_')
    t.equal(
      url,
      name === 'front' ? undefined : `postgres://midsummer_${login}:kept-secret-of-nobody@postgres:5432/midsummer`,
    )
    const password = podOf(name).container.env?.find((one) => one.name === 'DATABASE_PASSWORD')
    if (url) t.equal(password?.valueFrom?.secretKeyRef?.key, `${login.toUpperCase()}_PASSWORD`)
  }
  t.equal(environmentOf(podOf('gateway').container)['UPSTREAMS'], addresses(UPSTREAMS))
  t.same(keysOf('gateway'), ['internal.key', ...UPSTREAMS.map((name) => `${name}.key`)])
  for (const [name, peers] of Object.entries(SERVICES)) {
    t.equal(environmentOf(podOf(name).container)['PEERS'] ?? '', addresses(peers), `${name}'s peers`)
    t.same(keysOf(name), [`${name}.key`, 'internal.key'], `${name}'s keys`)
  }
  t.same(keysOf('front'), ['front.key'])
  for (const name of migrators) t.notOk(keysOf(name), `${name} speaks for nobody`)
})

t.test('least privilege', async (t) => {
  t.match(of('Namespace')[0]?.metadata.labels, { 'pod-security.kubernetes.io/enforce': 'restricted' })
  for (const manifest of [...of('Deployment'), ...of('Job')]) {
    t.match(
      manifest['spec'],
      {
        template: {
          spec: {
            automountServiceAccountToken: false,
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                securityContext: {
                  allowPrivilegeEscalation: false,
                  readOnlyRootFilesystem: true,
                  capabilities: { drop: ['ALL'] },
                },
                resources: { requests: { cpu: String, memory: String }, limits: { memory: String } },
              },
            ],
          },
        },
      },
      manifest.metadata.name,
    )
  }
  const { podSelector, policyTypes, ingress } =
    new NetworkPolicy(of('NetworkPolicy').find(({ metadata }) => metadata.name === 'nobody')).spec ?? {}
  t.same([podSelector, policyTypes, ingress], [{}, ['Ingress', 'Egress'], undefined], 'what is not said is forbidden')
})

t.test('probes ask where it is answered', async (t) => {
  const dockerfile = await readFile(join(root, 'infra/docker/Dockerfile'), 'utf8')
  const port = Number(/PORT=(\d+)/.exec(dockerfile)?.[1])
  const sources = ['gateway/src/health.ts', 'shared/service/src/service.ts', 'services/front/src/app.ts']
  const answered = await Promise.all(sources.map((file) => readFile(join(root, file), 'utf8')))
  for (const name of services) {
    const { startupProbe, livenessProbe, readinessProbe, ports } = podOf(name).container
    t.match(ports, [{ name: 'http', containerPort: port }])
    t.equal(readinessProbe?.httpGet?.path, '/health/ready')
    for (const probe of [startupProbe, livenessProbe, readinessProbe]) {
      t.equal(probe?.httpGet?.port, 'http')
      for (const source of answered) t.ok(source.includes(`app.get('${probe?.httpGet?.path}'`), name)
    }
  }
  for (const name of migrators) t.notOk(podOf(name).container.livenessProbe, `${name} has no port to be asked at`)
})

t.test('secrets are named and not contained', async (t) => {
  t.same(names('Secret'), [])
  for (const name of [...services, ...migrators]) {
    for (const { name: variable, value, valueFrom } of podOf(name).container.env ?? []) {
      if (/(PASSWORD|SECRET|SECRETS_KEYS|S3_KEY|MAIL_URL|BOUNCES_KEY)$/.test(variable)) {
        t.ok(valueFrom?.secretKeyRef, `${name}: ${variable}`)
      }
      const password = /:\/\/[^/]*?:([^@/]+)@/.exec(value ?? '')?.[1]
      if (password) t.match(password, /^\$\(\w+_PASSWORD\)$/, `${name}: ${variable}`)
    }
  }
})
