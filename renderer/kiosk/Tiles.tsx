import type { ReactNode } from 'react'
import css from './Tiles.module.css'

export type Tile = { id: string; name: string; picture?: ReactNode }

/** Doors to choose from; with pictures they are large, and share the room there is. */
export function Tiles({
  label,
  tiles,
  onPress,
}: {
  label: string
  tiles: readonly Tile[]
  onPress: (id: string) => void
}) {
  const pictured = tiles.some(({ picture }) => picture !== undefined)
  return (
    <ul className={css['tiles']} aria-label={label} data-pictured={pictured || undefined}>
      {tiles.map(({ id, name, picture }) => (
        <li key={id} className={css['place']}>
          <button type="button" className={css['tile']} onClick={() => onPress(id)}>
            {picture !== undefined && <span className={css['picture']}>{picture}</span>}
            <span className={css['name']}>{name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
