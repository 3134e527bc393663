package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.domain.StepQuestion;
import org.threshold.workflow.worklist.domain.StepQuestion.About;
import org.threshold.workflow.worklist.domain.StepQuestion.Said;

/** What every keeper of questions promises. */
public abstract class QuestionsContract {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final UUID subject = UUID.randomUUID();

    /** One without questions about the subject. */
    protected abstract Questions questions();

    @Test
    void a_question_is_read_as_it_was_asked_and_as_it_was_answered() {
        Questions questions = questions();
        StepQuestion asked = question("hold", 0);
        StepQuestion answered = asked.answered(said(Role.DUTY_SOCIAL_WORKER, "The uncle.", 60));
        questions.add(asked);

        assertThat(questions.find(asked.id())).contains(asked);
        questions.answer(answered);
        assertThat(questions.lock(asked.id())).contains(answered);
        assertThat(questions.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void those_about_a_step_are_listed_the_latest_first() {
        Questions questions = questions();
        StepQuestion first = question("hold", 0);
        StepQuestion second = question("hold", 1);
        List.of(first, question("review", 2), second).forEach(questions::add);

        assertThat(questions.of(subject, "hold")).containsExactly(second, first);
        assertThat(questions.of(UUID.randomUUID(), "hold")).isEmpty();
    }

    private StepQuestion question(String step, int seconds) {
        var of = new TaskView.Subject("strategy-discussion", subject, List.of("CP-2041"));
        return new StepQuestion(
                UUID.randomUUID(),
                new About(of, step, "Hold the strategy discussion"),
                said(Role.POLICE_REFERRAL_SERGEANT, "Who else lives there?", seconds),
                Set.of(Role.TEAM_MANAGER, Role.EDT_WORKER),
                Optional.empty());
    }

    private static Said said(Role as, String words, int seconds) {
        return new Said(new StaffId(new UUID(1, 3)), as, NOW.plusSeconds(seconds), words);
    }
}
