-- A third lane: what has to be asked of another system after a commit, such as the text of a reply. It is
-- made like the other two, so that a system that is away holds back neither the engine nor Kafka.
alter table outbox_sequence drop constraint outbox_sequence_lane_check;
alter table outbox_sequence add constraint outbox_sequence_lane_check
    check (lane in ('engine', 'events', 'errands'));

create table errand_outbox (like event_outbox including all);
