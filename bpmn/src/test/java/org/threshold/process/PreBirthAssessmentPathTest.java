package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.PreBirthAssessmentProcess.Ends;
import org.threshold.process.PreBirthAssessmentProcess.Messages;
import org.threshold.process.PreBirthAssessmentProcess.Steps;
import org.threshold.process.PreBirthAssessmentProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;
import org.threshold.trace.Requirement;

class PreBirthAssessmentPathTest {

    @RegisterExtension
    static final PathCoverage PATHS = PathCoverage.of(PreBirthAssessmentProcess.ID);

    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    private final UUID subject = UUID.randomUUID();

    @Test
    @Requirement("L-3.1.12")
    void it_is_claimed_and_waits_for_a_social_worker_by_its_limit(TestEngine engine) {
        var due = engine.limitIn(8);
        begin(engine, due);
        assertThat(engine.steps()).isEmpty();
        claim(engine);

        var step = engine.step(Steps.CONCLUDE_PRE_BIRTH_ASSESSMENT);
        assertThat(step.subjectId()).isEqualTo(subject.toString());
        assertThat(step.dueAt()).isEqualTo(due.dueAt());
        assertThat(step.groups()).containsExactly("allocated-social-worker", "duty-social-worker");
        engine.complete(step, Map.of());

        engine.assertEnded(PreBirthAssessmentProcess.ID, Ends.ASSESSMENT_CONCLUDED);
    }

    @Test
    void silence_climbs_and_the_assessment_stays_to_be_concluded(TestEngine engine) {
        var due = engine.limitIn(8);
        begin(engine, due);
        claim(engine);

        engine.advanceTo(due.firstRungAt());
        engine.assertClimbs(due);

        assertThat(engine.step(Steps.CONCLUDE_PRE_BIRTH_ASSESSMENT).dueAt()).isEqualTo(due.dueAt());
    }

    @Test
    @Requirement("L-3.1.12")
    void a_birth_before_it_is_concluded_is_acted_on_and_the_assessment_goes_on(TestEngine engine) {
        begin(engine, engine.limitIn(40));
        claim(engine);
        var today = engine.limitIn(4);

        born(engine, today);

        var act = engine.step(Steps.ACT_ON_BIRTH);
        assertThat(act.dueAt()).isEqualTo(today.dueAt());
        assertThat(act.subjectId()).isEqualTo(subject.toString());
        engine.advanceTo(today.firstRungAt());
        engine.assertClimbs(today);
        engine.complete(act, Map.of());
        assertThat(engine.ends(PreBirthAssessmentProcess.ID)).contains(Ends.BIRTH_ACTED_ON);
        engine.complete(engine.step(Steps.CONCLUDE_PRE_BIRTH_ASSESSMENT), Map.of());
        assertThat(engine.running(PreBirthAssessmentProcess.ID)).isZero();
    }

    @Test
    void what_concludes_it_ends_what_was_to_be_done_about_the_birth(TestEngine engine) {
        begin(engine, engine.limitIn(40));
        claim(engine);
        born(engine, engine.limitIn(4));

        engine.complete(engine.step(Steps.CONCLUDE_PRE_BIRTH_ASSESSMENT), Map.of());

        engine.assertEnded(PreBirthAssessmentProcess.ID, Ends.ASSESSMENT_CONCLUDED);
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void superseded_it_ends_with_all_that_it_waits_for(TestEngine engine) {
        var due = engine.limitIn(8);
        begin(engine, due);
        claim(engine);
        born(engine, due);
        engine.advanceTo(due.firstRungAt());

        engine.publish(Messages.SUPERSEDED, subject, Map.of());

        engine.assertEnded(PreBirthAssessmentProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    private void begin(TestEngine engine, Limit due) {
        engine.publish(
                Messages.BEGUN,
                subject,
                Map.of(
                        Variables.PRE_BIRTH_ID,
                        subject.toString(),
                        Variables.CONCLUSION,
                        due.asVariable()));
    }

    private static void claim(TestEngine engine) {
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void born(TestEngine engine, Limit due) {
        engine.publish(Messages.CHILD_BORN, subject, Map.of(Variables.BIRTH, due.asVariable()));
    }
}
