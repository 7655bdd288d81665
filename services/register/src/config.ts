import { FilesConfig } from '@midsummer/files'
import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

export const Config = Type.Object({ ...ServiceConfig.properties, ...FilesConfig.properties })
