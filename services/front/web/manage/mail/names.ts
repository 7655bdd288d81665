import { useTranslation } from 'react-i18next'

/** What a template is called: by us if we have a name for it, else as the service names it. */
export const useTemplateName = () => {
  const { t } = useTranslation()
  return (template: string, otherwise = template): string =>
    t(`manage.mail.names.${template.replace('.', '-')}` as 'manage.mail.names.proof', { defaultValue: otherwise })
}
