export { FilesServiceConfig as Config } from '@midsummer/files'
