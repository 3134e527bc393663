package org.threshold.workflow.challenge.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.challenge.domain.AChallenge.ANOTHER_MANAGER;
import static org.threshold.workflow.challenge.domain.AChallenge.MONDAY;
import static org.threshold.workflow.challenge.domain.AChallenge.answer;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.challenge.app.ChallengesContract;
import org.threshold.workflow.challenge.app.NotAnswered.Passed;
import org.threshold.workflow.challenge.domain.AChallenge;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.referral.CaseRef;

class JdbcChallengesIT extends ChallengesContract {

    private static final TestDatabase DATABASE = TestDatabase.create("challenge");

    private final JdbcChallenges rows = new JdbcChallenges(DATABASE.jdbc());
    private final JdbcNotAnswered passed = new JdbcNotAnswered(DATABASE.jdbc());

    JdbcChallengesIT() {
        super(new JdbcChallenges(DATABASE.jdbc()));
    }

    /** The schema repeats the rule. */
    @Test
    @Requirement("R-C&F-5b")
    void the_database_refuses_that_the_same_person_answers_two_stages() {
        var one = AChallenge.of(aCase());
        rows.add(one);
        var second =
                one.answered(answer(Verdict.NOT_UPHELD, ANOTHER_MANAGER))
                        .takenOn(AChallenge.round(Level.SECOND, MONDAY.plusSeconds(700)));
        rows.save(second);

        assertThatThrownBy(
                        () ->
                                rows.save(
                                        second.answered(
                                                answer(Verdict.NOT_UPHELD, ANOTHER_MANAGER))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_stage_that_passed_is_noted_and_seen_once() {
        var one = AChallenge.of(aCase());
        rows.add(one);
        var noted = new Passed(new DeadlineId(UUID.randomUUID()), one.current().id(), MONDAY);

        passed.note(noted);
        passed.note(noted);

        assertThat(passed.waiting(500)).containsOnlyOnce(noted);
        assertThat(passed.seen(noted.limit(), MONDAY)).isTrue();
        assertThat(passed.seen(noted.limit(), MONDAY)).isFalse();
        assertThat(passed.waiting(500)).doesNotContain(noted);
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
