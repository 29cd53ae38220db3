import { Link, useLocation } from 'wouter';
import { railRegisters } from '#renderer/parts/place.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { rooms } from './rooms.ts';
import type { RailState } from './use-rail.ts';

/** The rooms of the app, at the left; folded, their names are hints and what screen readers say. */
export function Rail({ isFolded, canChoose, setFolded }: RailState) {
  const [location] = useLocation();
  const isHere = (path: string) => (path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`));
  return (
    <nav className="rail" aria-label="Rooms">
      <div className="rail-head">
        <p className="rail-name">Boardpack</p>
        {canChoose && (
          <IconButton
            icon="rail"
            label={isFolded ? 'Show the names of the rooms' : 'Fold the rooms to icons'}
            aria-expanded={!isFolded}
            onClick={() => setFolded(!isFolded)}
          />
        )}
      </div>
      {rooms.map((room) => (
        <div key={room.path} className={room.path === '/history' ? 'rail-last' : undefined}>
          <Link
            href={room.path}
            title={room.label}
            aria-current={isHere(room.path) && (isFolded || room.path !== '/registers' || location === room.path) ? 'page' : undefined}
          >
            <Icon name={room.icon} />
            <span>{room.label}</span>
          </Link>
          {room.path === '/registers' &&
            railRegisters((path) => isHere(`/registers/${path}`)).map((one) => (
              <Link key={one.path} className="sub" href={`/registers/${one.path}`} aria-current={isHere(`/registers/${one.path}`) ? 'page' : undefined}>
                {one.label}
              </Link>
            ))}
        </div>
      ))}
    </nav>
  );
}
