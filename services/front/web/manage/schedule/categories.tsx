import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/schedule.d.ts'
import { Button } from '../../components/button.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import { ARROWS, type Arrow } from '../../schedule/arrows.ts'
import { slugOf } from '../../slug.ts'
import { Listed, useSave } from './listed.tsx'

export type Category =
  paths['/api/schedule/categories']['get']['responses'][200]['content']['application/json']['categories'][number]

const KEYS = Object.keys(ARROWS) as Arrow[]

/** Rooms that belong together by where they are, and which way a sign at each place points to them. */
export const Categories = ({ all }: { all: readonly Category[] }) => {
  const { t } = useTranslation()
  return (
    <Listed<Category>
      title={t('schedule.categories.title')}
      add={t('schedule.categories.add')}
      all={all}
      about={({ arrows }) =>
        Object.entries(arrows)
          .map(([place, arrow]) => `${place} ${ARROWS[arrow]}`)
          .join(', ')
      }
      editor={(category, close) => <Editor category={category} onDone={close} />}
    />
  )
}

const Editor = ({ category, onDone }: { category: Category | undefined; onDone: () => void }) => {
  const { t } = useTranslation()
  const [name, setName] = useState(category?.name ?? '')
  const [arrows, setArrows] = useState<[place: string, arrow: Arrow][]>(Object.entries(category?.arrows ?? {}))
  const save = useSave(['schedule-categories'], () => {
    const body = {
      name,
      slug: category?.slug ?? slugOf(name),
      arrows: Object.fromEntries(arrows.map(([place, arrow]) => [slugOf(place), arrow])),
    }
    return category
      ? data(api.PATCH('/api/schedule/categories/{id}', { params: { path: { id: category.id } }, body }))
      : data(api.POST('/api/schedule/categories', { body }))
  })
  const change = (index: number, changed: [string, Arrow]) =>
    setArrows((before) => before.map((one, at) => (at === index ? changed : one)))
  return (
    <EditForm attempt={save} onSubmit={() => save.mutate(undefined, { onSuccess: onDone })} onDone={onDone}>
      <TextField
        name="name"
        label={t('manage.offers.name')}
        value={name}
        onChange={setName}
        maxLength={80}
        isRequired
      />
      <fieldset className="group">
        <legend>{t('schedule.categories.arrows')}</legend>
        <p className="help">{t('schedule.categories.arrowsHelp')}</p>
        {arrows.map(([place, arrow], index) => (
          <div key={index} className="row bottom">
            <TextField
              label={t('schedule.categories.place')}
              value={place}
              onChange={(place) => change(index, [place, arrow])}
              isRequired
            />
            <Select
              label={t('schedule.categories.arrow')}
              options={KEYS.map((id) => ({ id, name: `${ARROWS[id]} ${t(`schedule.arrows.${id}`)}` }))}
              value={arrow}
              onChange={(chosen) => change(index, [place, KEYS.find((known) => known === chosen) ?? 'here'])}
            />
            <Button kind="quiet" onPress={() => setArrows((before) => before.filter((_, at) => at !== index))}>
              {t('remove')}
            </Button>
          </div>
        ))}
        <div>
          <Button onPress={() => setArrows((before) => [...before, ['', 'right']])}>
            {t('schedule.categories.addArrow')}
          </Button>
        </div>
      </fieldset>
    </EditForm>
  )
}
