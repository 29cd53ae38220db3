import { Link, useLocation } from 'wouter';
import { registers } from '#renderer/parts/place.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { rooms } from './rooms.ts';

/** The rooms of the app, at the left. */
export function Rail() {
  const [location] = useLocation();
  const isHere = (path: string) => (path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`));
  return (
    <nav className="rail" aria-label="Rooms">
      <p className="rail-name">Boardpack</p>
      {rooms.map((room) => (
        <div key={room.path} className={room.path === '/history' ? 'rail-last' : undefined}>
          <Link href={room.path} title={room.label} aria-current={isHere(room.path) && !(room.path === '/registers' && location !== room.path) ? 'page' : undefined}>
            <Icon name={room.icon} />
            <span>{room.label}</span>
          </Link>
          {room.path === '/registers' &&
            registers.map((one) => (
              <Link key={one.path} className="sub" href={`/registers/${one.path}`} aria-current={isHere(`/registers/${one.path}`) ? 'page' : undefined}>
                {one.label}
              </Link>
            ))}
        </div>
      ))}
    </nav>
  );
}
