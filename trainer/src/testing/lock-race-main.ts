// tsx lock-race-main.ts BEGIN FOLDER...: tries to lock one folder after the other, each at the very
// moment when others do, and prints those that it got. Holds them until its standard input ends.
import { lockFolder } from '../files/lock.ts';

const [begin, ...folders] = process.argv.slice(2);
const won = folders.filter((folder, round) => {
  const at = Number(begin) + round * 20;
  while (Date.now() < at);
  try {
    lockFolder(folder);
    return true;
  } catch {
    return false;
  }
});
console.log(JSON.stringify(won));
process.stdin.resume();
