-- Whoever has the overdue board open is told that it changed. A transaction that changes what the
-- board shows leaves one row here, visible with its commit; each copy of the service takes the rows
-- away a few times a second and says so on the channel board_changed, which every copy listens to.
-- Not pg_notify by the trigger itself: that takes one lock for the whole server until the commit is
-- on disk, so that commits wait for each other (docs/adr/the-board-is-told-after-the-commit.md).
-- What a crash of the server loses is told anew when a copy connects again, hence unlogged.
create unlogged table board_touch (
    once boolean not null default true
);

-- For each row and not for each statement, since most statements that look for something to do find
-- nothing; one row for each transaction.
create function board_touched() returns trigger language plpgsql as
$$
begin
    if current_setting('threshold.board_touched', true) is distinct from 'yes' then
        insert into board_touch default values;
        perform set_config('threshold.board_touched', 'yes', true);
    end if;
    return null;
end
$$;

-- Limits: set, settled or moved, and their rungs reached.
create trigger board_touched after insert or update or delete on deadline
    for each row execute function board_touched();
create trigger board_touched after update on deadline_rung
    for each row when (old.fired_at is distinct from new.fired_at)
    execute function board_touched();

-- Whom a limit waits for; what the engine’s watch notes of a task is not shown.
create trigger board_touched after insert or delete on task
    for each row execute function board_touched();
create trigger board_touched_again after update on task
    for each row when ((old.state, old.candidates, old.deadline_id, old.cases, old.claimed_by)
                       is distinct from (new.state, new.candidates, new.deadline_id, new.cases, new.claimed_by))
    execute function board_touched();

-- What has gone quiet or wrong.
create trigger board_touched after insert or update or delete on notification
    for each row execute function board_touched();
create trigger board_touched after insert or update or delete on incident
    for each row execute function board_touched();
create trigger board_touched after insert on inbox_record
    for each row when (new.state = 'parked') execute function board_touched();
create trigger board_touched_again after update on inbox_record
    for each row when (old.state = 'parked' or new.state = 'parked')
    execute function board_touched();
create trigger board_touched after insert or update or delete on home_without_decision
    for each row execute function board_touched();
create trigger board_touched after insert or update or delete on return_home_decision
    for each row execute function board_touched();
create trigger board_touched after insert or update or delete on out_of_hours_plan
    for each row execute function board_touched();

-- In the local profile time itself is moved.
create trigger board_touched after update on simulated_time
    for each row execute function board_touched();

-- Streams of a session end with it, in whichever copy they are. Few enough to be said at once.
create function session_ended() returns trigger language plpgsql as
$$
begin
    perform pg_notify('session_ended', '');
    return null;
end
$$;
create trigger session_ended after delete on spring_session
    for each row execute function session_ended();
