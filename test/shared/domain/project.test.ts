import { expect, test } from 'vitest';
import { projectLetter, projectsInOrder } from '#shared/domain/project.ts';

test('projects are lettered a to z, then aa', () => {
  expect([0, 8, 25, 26, 27, 52].map(projectLetter)).toEqual(['a', 'i', 'z', 'aa', 'ab', 'ba']);
});

test('the projects of a programme come in the order of their places', () => {
  const projects = [
    { id: 'x', programme: 'p', place: 'W' },
    { id: 'y', programme: 'q', place: 'A' },
    { id: 'z', programme: 'p', place: 'V' },
  ];
  expect(projectsInOrder(projects, 'p').map((one) => one.id)).toEqual(['z', 'x']);
});
