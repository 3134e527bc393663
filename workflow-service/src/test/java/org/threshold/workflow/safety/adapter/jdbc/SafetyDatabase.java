package org.threshold.workflow.safety.adapter.jdbc;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;

/** One migrated database for all tests of this package; each test has its own case. */
final class SafetyDatabase {

    static final JdbcClient JDBC = TestDatabase.create("safety").jdbc();

    private static final AtomicInteger LAST = new AtomicInteger(100);

    private SafetyDatabase() {}

    static CaseRef newCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", Columns.utc(Given.MORNING))
                .update();
        return ref;
    }

    static MeetingHeld newMeeting() {
        var meeting = new MeetingHeld(new DiscussionId(UUID.randomUUID()), 1, Given.hours(1), true);
        JDBC.sql(
                        """
                        insert into discussion (id, stage, facts, adults, referrers, prepared, meetings, called_at)
                        values (:id, 'held', '{}', '{}', '{}', true, 1, :at)
                        """)
                .param("id", meeting.discussion().value())
                .param("at", Columns.utc(Given.MORNING))
                .update();
        JDBC.sql(
                        """
                        insert into discussion_meeting (discussion_id, number, held_at, held, quorate, missing,
                                                        purpose, risks, recorded_by, recorded_at)
                        values (:id, 1, :at, 'meeting', true, '{}', '', '', :by, :at)
                        """)
                .param("id", meeting.discussion().value())
                .param("at", Columns.utc(meeting.heldAt()))
                .param("by", UUID.randomUUID())
                .update();
        return meeting;
    }

    static ChangeId newChange() {
        var id = UUID.randomUUID();
        JDBC.sql(
                        """
                        insert into change_of_circumstance (id, kind, stage, occurred_at, recorded_at, recorded_by,
                                                            by_staff, agency, codes, detail, relation)
                        values (:id, 'child-returned-home', '', :at, :at, :id,
                                true, 'hospital', '{}', '', 'first')
                        """)
                .param("id", id)
                .param("at", Columns.utc(Given.MORNING))
                .update();
        return new ChangeId(id);
    }
}
