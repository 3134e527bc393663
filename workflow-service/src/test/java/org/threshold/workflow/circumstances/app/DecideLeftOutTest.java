package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.circumstances.app.CircumstancesWorld.key;
import static org.threshold.workflow.circumstances.app.CircumstancesWorld.recorded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.DecideLeftOut.Given;
import org.threshold.workflow.circumstances.app.ReportChange.Report;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Withheld;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** Not to tell somebody takes a manager; everybody else is told meanwhile. */
class DecideLeftOutTest {

    private static final Recipient VISITOR =
            new Recipient(Agency.HEALTH_VISITING, "health-visitor");
    private static final LeftOut OUT = new LeftOut(VISITOR, "She is the child’s aunt.");
    private static final Given AGREED = new Given(Optional.of(true), "");
    private static final Given REFUSED = new Given(Optional.of(false), "She sees the baby today.");

    private final CircumstancesWorld world = new CircumstancesWorld();

    @Test
    @Requirement("R-C&F-4")
    void whoever_is_no_manager_leaves_somebody_out_and_a_manager_has_four_hours_to_agree() {
        var id = world.reported(world.injury(), OUT);

        assertThat(world.told(id)).hasSize(5).doesNotContain(VISITOR.key());
        assertThat(world.steps.open())
                .containsExactly("agree-left-out: [TEAM_MANAGER, EDT_MANAGER]");
        assertThat(task().due().dueAt()).isEqualTo(world.now().plus(Duration.ofHours(4)));
        assertThat(task().subject().cases()).containsExactly("CP-2041");
    }

    @Test
    @Requirement("R-C&F-4")
    void a_manager_who_leaves_somebody_out_needs_no_second_person() {
        var id = reported(world.manager);

        assertThat(world.steps.open()).isEmpty();
        assertThat(world.told(id)).doesNotContain(VISITOR.key());
        assertThat(only().agreement())
                .isEqualTo(new Agreement.Agreed(world.manager.staff().orElseThrow(), world.now()));
    }

    @Test
    @Requirement("R-C&F-4")
    void agreed_they_stay_not_told_and_who_agreed_when_is_kept() {
        var id = world.reported(world.injury(), OUT);
        world.out.clear();

        assertThat(decide(world.manager, AGREED)).isInstanceOf(Completion.Done.class);

        assertThat(world.told(id)).doesNotContain(VISITOR.key());
        assertThat(only().agreement())
                .isEqualTo(new Agreement.Agreed(world.manager.staff().orElseThrow(), world.now()));
        assertThat(world.out.acts(id.value())).containsExactly("left-out-agreed");
        assertThat(world.out.asked()).isEmpty();
        assertThat(limits()).isFalse();
    }

    @Test
    @Requirement("R-C&F-4")
    void refused_they_are_told_at_once_of_the_same_change_and_stand_among_those_told() {
        var id = world.reported(world.injury(), OUT);
        world.out.clear();

        assertThat(decide(world.manager, REFUSED)).isInstanceOf(Completion.Done.class);

        assertThat(world.told(id)).contains(VISITOR.key());
        OutgoingEvent asked = world.out.requests().getFirst();
        assertThat(asked.key()).isEqualTo(VISITOR.key());
        assertThat(asked.data())
                .containsAllEntriesOf(
                        Map.of(
                                "kind", "tell",
                                "priority", "P1",
                                "tier", "T1",
                                "dataref", "/api/v1/changes/" + id));
        assertThat(world.told(id, VISITOR).urgency().acknowledgeBy())
                .isEqualTo(world.now().plus(Duration.ofMinutes(30)));
        assertThat(world.told(id, VISITOR).basis().decidedBy())
                .isEqualTo("staff " + world.manager.staff().orElseThrow().value());
        assertThat(world.out.acts(id.value())).containsExactly("left-out-refused");
        assertThat(limits()).isFalse();
    }

    @Test
    void an_answer_without_what_it_needs_is_refused_and_the_step_goes_on_waiting() {
        var id = world.reported(world.injury(), OUT);

        assertThat(fields(decide(world.manager, new Given(Optional.empty(), ""))))
                .containsExactly("agreed");
        assertThat(fields(decide(world.manager, new Given(Optional.of(false), ""))))
                .containsExactly("reason");

        assertThat(world.steps.open()).hasSize(1);
        assertThat(world.told(id)).doesNotContain(VISITOR.key());
    }

    @Test
    void whoever_is_no_manager_does_not_agree() {
        world.reported(world.injury(), OUT);

        assertThatThrownBy(() -> decide(world.worker, AGREED)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void who_comes_second_hears_that_it_was_done_and_nobody_is_told_twice() {
        var id = world.reported(world.injury(), OUT);
        var asked = only();
        decide(world.manager, REFUSED);

        assertThat(world.uses.leftOut.handle(world.manager, asked.id(), REFUSED))
                .isEqualTo(new Completion.Gone(StepsInMemory.GONE));
        assertThat(world.told(id)).containsOnlyOnce(VISITOR.key());
    }

    @Test
    void of_a_correction_a_manager_is_asked_anew() {
        var wrong = world.reported(world.injury(), OUT);

        var right = corrected(wrong);

        assertThat(world.withheld.all)
                .extracting(one -> one.change() + " " + one.agreement().code())
                .containsExactly(wrong + " overtaken", right + " asked");
        assertThat(world.steps.open()).hasSize(1);
        assertThat(world.told(right)).doesNotContain(VISITOR.key());
    }

    @Test
    void whoever_was_told_after_all_hears_of_the_correction_and_nobody_is_asked() {
        var wrong = world.reported(world.injury(), OUT);
        decide(world.manager, REFUSED);

        var right = corrected(wrong);

        assertThat(world.told(right)).contains(VISITOR.key());
        assertThat(world.withheld.all).hasSize(1);
        assertThat(world.steps.open()).isEmpty();
    }

    @Test
    void somebody_who_is_left_out_twice_is_asked_about_once() {
        world.reported(world.injury(), OUT, new LeftOut(VISITOR, "Once more."));

        assertThat(only().copy().reason()).isEqualTo(OUT.reason());
    }

    private ChangeId reported(Actor who) {
        var report = new Report(world.injury(), List.of(OUT));
        return recorded(world.uses.report.handle(who, report, key("a")));
    }

    private ChangeId corrected(ChangeId wrong) {
        var what = world.injury();
        var right =
                new CorrectChange.Corrected(
                        what.stage(), what.occurredAt(), what.codes(), "The other arm.");
        var key = key(UUID.randomUUID().toString());
        return recorded(world.uses.correct.handle(world.worker, wrong, right, key));
    }

    private Completion decide(Actor who, Given given) {
        return world.uses.leftOut.handle(who, only().id(), given);
    }

    private Withheld only() {
        assertThat(world.withheld.all).hasSize(1);
        return world.withheld.all.getFirst();
    }

    private TaskView task() {
        return world.steps.waiting(_ -> true).getFirst();
    }

    private boolean limits() {
        return world.deadlines.of(NotificationSteps.WITHHELD, only().id().value()).stream()
                .anyMatch(due -> due.isOpen());
    }

    private static List<String> fields(Completion refused) {
        return ((Completion.Refused) refused).refusals().stream().map(Refusal::field).toList();
    }
}
