package org.threshold.workflow.strategy.adapter.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.DiscussionHistory;
import org.threshold.workflow.strategy.app.Discussions;
import org.threshold.workflow.strategy.app.Meetings;
import org.threshold.workflow.strategy.app.Preparations;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.Stage;
import tools.jackson.databind.json.JsonMapper;

/** The rows of discussions on a real database with every migration applied. */
final class StrategyDatabase {

    private static final Instant AT = Instant.parse("2026-11-24T10:15:00Z");

    final JdbcClient sql;
    final Discussions discussions;
    final Meetings meetings;
    final Preparations preparations;
    final DiscussionHistory history;

    private final AtomicLong cases = new AtomicLong(2000);

    private StrategyDatabase(JdbcClient sql) {
        this.sql = sql;
        discussions = new JdbcDiscussions(sql);
        meetings = new JdbcMeetings(sql, JsonMapper.shared());
        preparations = new JdbcPreparations(sql);
        history = new JdbcDiscussionHistory(sql);
    }

    /** A new database, owned by a role with no other right. */
    static StrategyDatabase create() {
        return new StrategyDatabase(TestDatabase.create("strategy").jdbc());
    }

    CaseRef newCase() {
        var ref = new CaseRef("CP-" + cases.incrementAndGet());
        sql.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, now())")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .update();
        return ref;
    }

    void join(CaseRef from, CaseRef into) {
        sql.sql("update case_file set closed_at = opened_at, joined_to = :into where ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    /** A quorate meeting decided on support for a child. */
    void decide(DiscussionId id, CaseRef ref) {
        sql.sql(
                        """
                        insert into discussion_meeting (discussion_id, number, held_at, held, quorate, missing,
                                                        purpose, risks, recorded_by, recorded_at)
                        values (:id, 1, :at, 'meeting', true, '{}', '', '', :id, :at)
                        """)
                .param("id", id.value())
                .param("at", AT.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(
                        """
                        insert into child_decision (discussion_id, number, case_ref, outcome, reason, paediatric,
                                                    paediatric_reason, return_home)
                        values (:id, 1, :ref, 'section-17', 'Support.', 'not-needed', 'Seen.', 'not-in-question')
                        """)
                .param("id", id.value())
                .param("ref", ref.value())
                .update();
    }

    DiscussionId discussed(CaseRef... refs) {
        var id = new DiscussionId(UUID.randomUUID());
        discussions.add(
                new Discussion(
                        id,
                        Stage.CALLED,
                        Stream.of(refs).map(ref -> Given.child(ref, Path.NOT_RED)).toList(),
                        Given.NO_FACTS,
                        new Discussion.Progress(false, 0)),
                AT);
        return id;
    }
}
