package org.threshold.workflow.assessment.adapter.jdbc;

import java.util.UUID;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.assessment.app.SingleAssessmentsContract;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

class JdbcSingleAssessmentsIT extends SingleAssessmentsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("singleassessment");

    JdbcSingleAssessmentsIT() {
        super(new JdbcSingleAssessments(DATABASE.jdbc()));
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

    @Override
    protected PersonId aChild() {
        return new PersonId(
                DATABASE.jdbc()
                        .sql(
                                """
                                insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known,
                                                    sex, practice)
                                values (gen_random_uuid(), 1, 'child', 'Somebody', '{}', '{}', 'unknown',
                                        'not-known', 'not-recorded') returning id
                                """)
                        .query(UUID.class)
                        .single());
    }
}
