import type { Meeting } from '#shared/domain/meeting/index.ts';

/** What is minuted about a meeting, item by item. */
export function MinutesTab({ meeting: { agenda, minutes } }: { readonly meeting: Meeting }) {
  if (minutes.length === 0) return <p>Nothing is minuted yet.</p>;
  return (
    <ul>
      {minutes.map((one) => (
        <li key={one.id}>
          {agenda.find(({ id }) => id === one.item)?.title} {one.text}
        </li>
      ))}
    </ul>
  );
}
