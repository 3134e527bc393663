package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.AgreementDutyProcess.Steps;
import org.threshold.process.WrittenAgreementProcess.Ends;
import org.threshold.process.WrittenAgreementProcess.Messages;
import org.threshold.process.WrittenAgreementProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.OpenJob;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class WrittenAgreementPathTest {

    @RegisterExtension
    static final PathCoverage PATHS =
            PathCoverage.of(WrittenAgreementProcess.ID, AgreementDutyProcess.ID);

    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    private final UUID agreement = UUID.randomUUID();

    @Test
    void an_agreement_is_claimed_before_anything_is_asked_of_anybody(TestEngine engine) {
        activate(engine);

        assertThat(engine.job(EveryProcess.CLAIM_SUBJECT).subjectId())
                .isEqualTo(agreement.toString());
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void each_monitor_checks_and_a_manager_reviews_until_a_person_ends_it(TestEngine engine) {
        activateAndClaim(engine);
        var check = engine.limitIn(24);
        var review = engine.limitIn(60);

        add(engine, Steps.RECORD_AGREEMENT_CHECK, check);
        add(engine, Steps.REVIEW_WRITTEN_AGREEMENT, review);

        var asked = engine.step(Steps.RECORD_AGREEMENT_CHECK);
        assertThat(asked.subjectId()).isEqualTo(idOf(check));
        assertThat(asked.dueAt()).isEqualTo(check.dueAt());
        engine.complete(asked, Map.of());
        var reviewed = engine.step(Steps.REVIEW_WRITTEN_AGREEMENT);
        assertThat(reviewed.dueAt()).isEqualTo(review.dueAt());
        assertThat(reviewed.groups()).containsExactly("team-manager");
        engine.complete(reviewed, Map.of());

        engine.assertEnded(AgreementDutyProcess.ID, AgreementDutyProcess.Ends.DUTY_DONE);
        assertThat(engine.running(WrittenAgreementProcess.ID)).isEqualTo(1);
        engine.publish(Messages.ENDED, agreement, Map.of());
        engine.assertEnded(WrittenAgreementProcess.ID, Ends.ENDED);
    }

    @Test
    void every_monitor_has_a_check_of_its_own(TestEngine engine) {
        activateAndClaim(engine);
        var visitor = engine.limitIn(24);
        var officer = engine.limitIn(12);

        add(engine, Steps.RECORD_AGREEMENT_CHECK, visitor);
        add(engine, Steps.RECORD_AGREEMENT_CHECK, officer);

        assertThat(engine.steps())
                .extracting(OpenJob::subjectId, OpenJob::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(idOf(visitor), visitor.dueAt()),
                        tuple(idOf(officer), officer.dueAt()));
    }

    @Test
    void a_missed_check_climbs_and_stays_to_be_made(TestEngine engine) {
        activateAndClaim(engine);
        var check = engine.limitIn(24);
        add(engine, Steps.RECORD_AGREEMENT_CHECK, check);

        engine.advanceTo(check.firstRungAt().minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        engine.advanceTo(check.firstRungAt());

        engine.assertClimbs(check);
        assertThat(engine.step(Steps.RECORD_AGREEMENT_CHECK).dueAt()).isEqualTo(check.dueAt());
    }

    @Test
    void an_agreement_that_is_not_kept_ends_with_all_that_it_waits_for(TestEngine engine) {
        activateAndClaim(engine);
        var check = engine.limitIn(24);
        add(engine, Steps.RECORD_AGREEMENT_CHECK, check);
        engine.advanceTo(check.firstRungAt());

        engine.publish(Messages.SUPERSEDED, agreement, Map.of());

        engine.assertEnded(WrittenAgreementProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    private void activateAndClaim(TestEngine engine) {
        activate(engine);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void activate(TestEngine engine) {
        engine.publish(
                Messages.ACTIVATED,
                agreement,
                Map.of(Variables.AGREEMENT_ID, agreement.toString()));
    }

    private void add(TestEngine engine, String step, Limit limit) {
        engine.publish(
                Messages.DUTY_ADDED,
                agreement,
                Map.of(
                        Variables.DUTY_ID, idOf(limit),
                        Variables.DUTY_STEP, step,
                        Variables.DUTY, limit.asVariable()));
    }

    /** What a limit belongs to is told apart by the limit in these tests. */
    private static String idOf(Limit limit) {
        return "duty-of-" + limit.id();
    }
}
