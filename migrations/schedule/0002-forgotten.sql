-- A version is frozen but for one thing: who wants to be forgotten loses their name in it.
grant update (grid, changes) on schedule_release to {role};
