package org.threshold.workflow.referral.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.referral.CaseRef;

/** Which referrals wait to be decided, and which of them are about a child on the red path. */
class JdbcUndecidedReferralsIT {

    private static final JdbcClient JDBC = TestDatabase.create("undecided").jdbc();
    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

    private final JdbcUndecidedReferrals referrals = new JdbcUndecidedReferrals(JDBC);

    @Test
    void only_what_is_received_waits_and_only_red_paths_are_red() {
        referred("CP-1", "red", "received");
        referred("CP-2", "red-held", "received");
        referred("CP-3", "not-red", "received");
        referred("CP-4", "red", "superseded");
        newCase("CP-5", "opened_at", "'CP-3'");
        JDBC.sql("update referral_child set case_ref = 'CP-5' where case_ref = 'CP-3'").update();

        assertThat(referrals.red()).containsExactly(new CaseRef("CP-1"), new CaseRef("CP-2"));
        assertThat(referrals.waits(new CaseRef("CP-1"))).isTrue();
        assertThat(referrals.waits(new CaseRef("CP-3"))).as("by the case that joined it").isTrue();
        assertThat(referrals.waits(new CaseRef("CP-4"))).isFalse();
    }

    private static void referred(String ref, String path, String state) {
        newCase(ref, "null", "null");
        UUID id = UUID.randomUUID();
        JDBC.sql(
                        """
                        insert into referral (id, received_at, channel, taken_by, from_agency, referrer_anonymous,
                                              referrer_name, referrer_role, referrer_contact, whereabouts, worry,
                                              suspicion, other_children, state)
                        values (:id, :at, 'telephone', :id, 'gp', false, '', '', '', 'Home', 'A bruise.',
                                'suspected', 'no', :state)
                        """)
                .param("id", id)
                .param("at", MORNING.atOffset(ZoneOffset.UTC))
                .param("state", state)
                .update();
        JDBC.sql(
                        """
                        insert into referral_child (referral_id, place, case_ref, person_id, mobility, mark, site, path)
                        values (:id, 1, :ref, :id, 'not-mobile', 'injury', 'face', :path)
                        """)
                .param("id", id)
                .param("ref", ref)
                .param("path", path)
                .update();
    }

    private static void newCase(String ref, String closedAt, String joinedTo) {
        JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at, closed_at, joined_to)
                        select :ref, :person, opened_at, %s, %s
                        from (select cast(:at as timestamptz) as opened_at) now
                        """
                                .formatted(closedAt, joinedTo))
                .param("ref", ref)
                .param("person", UUID.randomUUID())
                .param("at", MORNING.atOffset(ZoneOffset.UTC))
                .update();
    }
}
