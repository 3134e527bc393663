-- A board that was read stays true until something that it shows is committed. Every such transaction leaves a row in
-- board_touch with its commit (V100); whoever takes it away makes another version in the same commit. So two snapshots
-- without a row there and with the same version show the same board (docs/adr/the-board-reads-what-changed.md).
-- Unlogged like board_touch: a crash of the server empties both, and without a version the board is read anew. The first
-- one after it is the clock's milliseconds, higher than any that was counted up from an earlier one.
create unlogged table board_version (
    once    boolean not null primary key default true check (once),
    version bigint  not null
);
