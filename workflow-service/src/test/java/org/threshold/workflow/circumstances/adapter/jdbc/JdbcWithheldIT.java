package org.threshold.workflow.circumstances.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.circumstances.app.ToldBoard.NotTold;
import org.threshold.workflow.circumstances.app.WithheldContract;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** The rows keep the contract that the fakes keep. */
class JdbcWithheldIT extends WithheldContract {

    private static final JdbcClient JDBC = TestDatabase.create("withheld").jdbc();

    JdbcWithheldIT() {
        super(
                new JdbcChangeRecords(JDBC, JsonMapper.builder().build()),
                new JdbcWithheldCopies(JDBC),
                aCase());
    }

    @Test
    @Requirement("R-C&F-4")
    void who_was_not_told_of_a_case_says_what_a_manager_said_to_it() {
        var refused = new Agreement.Refused(MANAGER, AT, "She sees the baby today.");
        kept(new Agreement.Asked());
        copies.settled(kept(new Agreement.Asked()).id(), refused);

        var board =
                new JdbcToldBoard(
                        JDBC,
                        new JdbcNotifications(JDBC),
                        new JdbcTellings(JDBC),
                        new JdbcAgencyReplies(JDBC));

        assertThat(board.notTold(ref, 10))
                .extracting(NotTold::agreement)
                .extracting(said -> said.orElseThrow())
                .containsExactly(refused, new Agreement.Asked());
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
