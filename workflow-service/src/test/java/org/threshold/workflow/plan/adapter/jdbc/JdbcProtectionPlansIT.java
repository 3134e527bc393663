package org.threshold.workflow.plan.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.app.ProtectionPlansContract;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;

class JdbcProtectionPlansIT extends ProtectionPlansContract {

    private static final TestDatabase DATABASE = TestDatabase.create("protectionplan");

    JdbcProtectionPlansIT() {
        super(new JdbcProtectionPlans(DATABASE.jdbc()));
    }

    @Test
    void a_plan_that_no_process_carries_is_found_until_one_does() {
        var one =
                new ProtectionPlan(
                        new ProtectionPlanId(UUID.randomUUID()),
                        new About(aCase(), aChild(), LocalDate.parse("2026-11-23")),
                        new Standing.ToDecide(),
                        List.of());
        new JdbcProtectionPlans(DATABASE.jdbc()).add(one);
        DATABASE.jdbc()
                .sql("insert into protection_plan_without_process (plan_id) values (:id)")
                .param("id", one.id().value())
                .update();
        var without = new JdbcPlansWithoutProcess(DATABASE.jdbc());

        assertThat(without.some(10)).containsExactly(one.id());
        without.carried(one.id());

        assertThat(without.some(10)).isEmpty();
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
