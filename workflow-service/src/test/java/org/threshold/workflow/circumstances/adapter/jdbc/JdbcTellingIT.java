package org.threshold.workflow.circumstances.adapter.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.circumstances.app.TellingContract;
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
