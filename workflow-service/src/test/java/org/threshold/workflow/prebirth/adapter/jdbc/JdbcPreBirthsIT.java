package org.threshold.workflow.prebirth.adapter.jdbc;

import java.util.UUID;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.prebirth.app.PreBirthsContract;
import org.threshold.workflow.referral.CaseRef;

class JdbcPreBirthsIT extends PreBirthsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("prebirth");

    JdbcPreBirthsIT() {
        super(new JdbcPreBirths(DATABASE.jdbc()));
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef(
                DATABASE.jdbc()
                        .sql(
                                """
                                insert into case_file (ref, person_id, opened_at)
                                values ('CP-' || nextval('case_number'), :person, now()) returning ref
                                """)
                        .param("person", UUID.randomUUID())
                        .query(String.class)
                        .single());
    }
}
