package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.AskOwner.From;

/** A step is sent back with a question to whoever owns it, and the answer returns. */
class AskOwnerTest {

    private static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);
    private static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    private static final From TASK = new From.Task(QuestionWorld.TASK);

    private final Access access = Actors::require;
    private final QuestionWorld world = new QuestionWorld();

    @Test
    void whoever_owns_the_step_is_told_of_the_question_and_not_what_it_says() {
        ask("Is the grandfather Mr Example?");

        assertThat(world.notices)
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.role()).isEqualTo(Role.TEAM_MANAGER);
                            assertThat(notice.about().kind()).isEqualTo(Notice.About.QUESTION);
                            assertThat(notice.about().aboutId()).isEqualTo(world.asked());
                            assertThat(notice.words())
                                    .contains("police referral sergeant asks")
                                    .doesNotContain("Mr Example");
                        });
        assertThat(world.audit)
                .extracting(AuditEntry::what, AuditEntry::why)
                .containsExactly(tuple("step-question-asked", ""));
    }

    @Test
    void the_answer_returns_to_whoever_asked_once() {
        ask("Who else lives there?");

        var first = answer(MANAGER, "An uncle.");
        var second = answer(MANAGER, "Nobody.");

        assertThat(first).isInstanceOf(Completion.Done.class);
        assertThat(second).isInstanceOf(Completion.Gone.class);
        assertThat(world.notices).hasSize(2);
        assertThat(world.notices.getLast().role()).isEqualTo(Role.POLICE_REFERRAL_SERGEANT);
        assertThat(world.notices.getLast().words()).doesNotContain("uncle");
        var read = world.answer(access).read(SERGEANT, world.asked()).orElseThrow();
        assertThat(read.answer().orElseThrow().words()).isEqualTo("An uncle.");
    }

    @Test
    void a_question_and_an_answer_have_words() {
        assertThat(ask(" ")).isInstanceOf(Completion.Refused.class);
        ask("Who?");

        assertThat(answer(MANAGER, " ")).isInstanceOf(Completion.Refused.class);
        assertThat(world.notices).hasSize(1);
    }

    @Test
    void what_somebody_was_told_is_asked_about_by_them_alone() {
        world.told();
        var told = new From.Told(QuestionWorld.NOTICE);

        assertThat(world.ask(access).asking(MANAGER, told)).isEmpty();
        assertThat(world.ask(access).asking(SERGEANT, told).orElseThrow())
                .satisfies(
                        asking -> {
                            assertThat(asking.words()).isEqualTo("The discussion was not held");
                            assertThat(asking.to()).containsExactly(Role.DUTY_SOCIAL_WORKER);
                        });
    }

    @Test
    void nothing_can_be_asked_about_what_is_not_there() {
        var nowhere = new From.Task(new TaskId(UUID.randomUUID()));

        assertThat(world.ask(access).handle(SERGEANT, nowhere, "Who?")).isEmpty();
        assertThat(world.answer(access).handle(MANAGER, UUID.randomUUID(), "Yes.")).isEmpty();
    }

    @Test
    void that_somebody_read_a_question_is_kept() {
        ask("Who?");

        world.answer(access).read(MANAGER, world.asked());

        assertThat(world.audit.getLast().what()).isEqualTo("step-question-read");
    }

    @Test
    void whoever_works_with_no_child_asks_nothing() {
        var operator = Actors.in(Role.OPERATOR);

        assertThatThrownBy(() -> world.ask(access).handle(operator, TASK, "Who?"))
                .isInstanceOf(AccessRefused.class);
    }

    private Completion ask(String words) {
        return world.ask(access).handle(SERGEANT, TASK, words).orElseThrow();
    }

    private Completion answer(Actor who, String words) {
        return world.answer(access).handle(who, world.asked(), words).orElseThrow();
    }
}
