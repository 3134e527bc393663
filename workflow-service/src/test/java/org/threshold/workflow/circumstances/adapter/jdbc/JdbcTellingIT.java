package org.threshold.workflow.circumstances.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.TellingContract;
import org.threshold.workflow.circumstances.app.ToldWithWork.Told;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Purpose;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** The rows keep the contract that the fakes keep. */
class JdbcTellingIT extends TellingContract {

    private static final JdbcClient JDBC = TestDatabase.create("tellings").jdbc();

    JdbcTellingIT() {
        super(
                new Ports(
                        new JdbcChangeRecords(JDBC, JsonMapper.builder().build()),
                        new JdbcNotifications(JDBC),
                        new JdbcTellings(JDBC)),
                aCase());
    }

    @Test
    void whom_somebody_s_own_work_told_is_found_by_who_recorded_it_where_and_when() {
        Notification made = told(new Purpose.Tell());
        var found = new JdbcToldWithWork(JDBC);
        var refs = List.of(ref.value());
        Instant later = AT.plusSeconds(1);

        assertThat(found.of(refs, WARD.id(), AT, later))
                .contains(new Told(made.change(), ChangeKind.NEW_INJURY, "", VISITOR));
        assertThat(found.of(refs, WARD.id(), later, later)).isEmpty();
        assertThat(found.of(refs, new SystemId(new UUID(2, 2)), AT, later)).isEmpty();
        assertThat(found.of(List.of("CP-0"), WARD.id(), AT, later)).isEmpty();
    }

    private static CaseRef aCase() {
        return JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at)
                        values ('CP-' || nextval('case_number'), gen_random_uuid(),
                                timestamptz '2026-11-23 09:00Z')
                        returning ref
                        """)
                .query((row, number) -> new CaseRef(row.getString("ref")))
                .single();
    }
}
