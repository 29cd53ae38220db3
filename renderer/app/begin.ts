import { chosenDatabase } from '#renderer/parts/databases.ts';
import { fetchStartRoom, readStart } from './lazy-rooms.ts';
import { prepareWindow } from './prepare-window.ts';
import { openEarly } from './use-opened.ts';

// Runs before the rest of the program has been read: the disk and the network are at work meanwhile.
prepareWindow();
fetchStartRoom();
openEarly(chosenDatabase(), readStart);
