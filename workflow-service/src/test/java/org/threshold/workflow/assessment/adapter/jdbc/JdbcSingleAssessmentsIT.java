package org.threshold.workflow.assessment.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.assessment.app.SingleAssessmentsContract;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.TakingPart;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

class JdbcSingleAssessmentsIT extends SingleAssessmentsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("singleassessment");

    JdbcSingleAssessmentsIT() {
        super(new JdbcSingleAssessments(DATABASE.jdbc()));
    }

    @Test
    void one_that_no_process_carries_is_found_until_one_does() {
        SingleAssessment one = added(aCase());
        DATABASE.jdbc()
                .sql("insert into single_assessment_without_process (assessment_id) values (:id)")
                .param("id", one.id().value())
                .update();
        var without = new JdbcAssessmentsWithoutProcess(DATABASE.jdbc());

        assertThat(without.some(10)).containsExactly(one.id());
        without.carried(one.id());

        assertThat(without.some(10)).isEmpty();
    }

    @Test
    void a_practice_is_invited_once_and_says_how_it_takes_part() {
        var id = added(aCase()).id();
        var invited = new JdbcAssessmentInvitations(DATABASE.jdbc());
        var at = Instant.parse("2026-11-23T10:00:00Z");
        var comes = new InvitedPractice("K81234", Optional.of(TakingPart.ATTENDS), "practice");
        invited.invite(id, "K81234", at);
        invited.invite(id, "K82001", at);

        invited.said(id, comes, at);
        invited.invite(id, "K81234", at);

        assertThat(invited.of(id)).containsExactly(comes, InvitedPractice.of("K82001"));
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
