import type { ChangeNotice, Commit } from './storage-adapter.js';

/** More ids than this in one collection are told as `'*'`. */
const NAMED = 500;

/** What a commit has changed, for those who want to know. */
export function noticeOf(commit: Commit, remote: boolean): ChangeNotice {
  const changed: ChangeNotice['changed'] = {};
  for (const write of commit.writes) {
    const ids = changed[write.collection];
    const id = 'delete' in write ? write.id : write.record.id;
    if (ids === undefined) changed[write.collection] = [id];
    else if (ids !== '*' && !ids.includes(id)) changed[write.collection] = ids.length < NAMED ? [...ids, id] : '*';
  }
  return { commitId: commit.id, changed, remote };
}
