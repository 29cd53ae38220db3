import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { assertThere } from '#shared/base/assert.ts';

/** The least that a React page can be: one button that answers. */
function Page() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
}

createRoot(assertThere(document.getElementById('root'), 'the root element')).render(<Page />);
