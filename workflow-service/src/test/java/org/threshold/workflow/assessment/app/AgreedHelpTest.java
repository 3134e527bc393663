package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.assessment.app.AssessmentWorld.BABY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MANAGER;
import static org.threshold.workflow.assessment.app.AssessmentWorld.WORKER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelp.Standing;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.HelpGiven;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** What a single assessment comes to is set up by somebody, and reviewed until it ends. */
class AgreedHelpTest {

    private static final String SET_UP = RecordAgreedHelp.SET_UP;
    private static final String REVIEW = RecordAgreedHelp.REVIEW;

    private final SingleAssessmentWorld world = new SingleAssessmentWorld();

    @ParameterizedTest
    @EnumSource(
            value = AssessmentOutcome.class,
            names = {"EARLY_HELP", "CHILD_IN_NEED_PLAN"})
    @Requirement("L-3.1.1")
    void help_that_a_manager_agreed_to_is_one_task_under_a_limit(AssessmentOutcome outcome) {
        SingleAssessment one = ended(outcome);

        assertThat(world.family.steps.waiting())
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.step()).isEqualTo(SET_UP);
                            assertThat(task.candidates())
                                    .containsExactlyInAnyOrder(
                                            Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER);
                            assertThat(task.due().dueAt()).isEqualTo("2026-12-07T17:00:00Z");
                        });
        assertThat(help().about()).isEqualTo(new AgreedHelp.About(one.id(), BABY, outcome));
        assertThat(help().standing()).isEqualTo(Standing.TO_SET_UP);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentOutcome.class,
            mode = Mode.EXCLUDE,
            names = {"EARLY_HELP", "CHILD_IN_NEED_PLAN"})
    void no_other_outcome_leads_to_it(AssessmentOutcome outcome) {
        ended(outcome);

        assertThat(world.helps.of(BABY)).isEmpty();
        assertThat(world.family.steps.waiting()).noneMatch(task -> task.step().equals(SET_UP));
    }

    @Test
    @Requirement("L-3.1.1")
    void what_is_set_up_is_reviewed_on_the_day_that_was_agreed_until_it_ends() {
        ended(AssessmentOutcome.CHILD_IN_NEED_PLAN);

        assertThat(say(SET_UP, goingOn("2026-12-14"))).isInstanceOf(Completion.Done.class);
        assertThat(world.family.steps.only().step()).isEqualTo(REVIEW);
        assertThat(world.due(REVIEW)).isEqualTo("2026-12-14T17:00:00Z");
        assertThat(help().standing()).isEqualTo(Standing.GOES_ON);

        world.at(AssessmentWorld.MONDAY.plus(Duration.ofDays(21)));
        assertThat(say(REVIEW, goingOn("2027-01-11"))).isInstanceOf(Completion.Done.class);
        assertThat(world.due(REVIEW)).isEqualTo("2027-01-11T17:00:00Z");

        assertThat(say(REVIEW, ending("She eats well."))).isInstanceOf(Completion.Done.class);
        assertThat(help().standing()).isEqualTo(Standing.ENDED);
        assertThat(help().said()).hasSize(3);
        assertThat(world.family.steps.waiting()).isEmpty();
        assertThat(world.readHelp.of(WORKER, BABY).orElseThrow().getFirst().due()).isEmpty();
    }

    @Test
    void a_family_that_wants_none_is_recorded_with_what_keeps_the_child_safe() {
        ended(AssessmentOutcome.EARLY_HELP);

        assertThat(fields(say(SET_UP, ending("")))).containsExactly("why");
        assertThat(say(SET_UP, ending("They said no; school sees her daily.")))
                .isInstanceOf(Completion.Done.class);

        assertThat(help().standing()).isEqualTo(Standing.ENDED);
        assertThat(world.family.steps.waiting()).isEmpty();
        assertThat(world.family.audit.getLast().what()).isEqualTo("agreed-help-ended");
    }

    @Test
    void a_review_later_than_three_months_is_refused_and_the_task_waits() {
        ended(AssessmentOutcome.EARLY_HELP);

        assertThat(fields(say(SET_UP, goingOn("2027-02-24")))).containsExactly("reviewOn");

        assertThat(world.family.steps.only().step()).isEqualTo(SET_UP);
        assertThat(help().said()).isEmpty();
    }

    @Test
    void a_ward_does_not_arrange_it() {
        ended(AssessmentOutcome.EARLY_HELP);

        assertThatThrownBy(
                        () ->
                                world.arrange.handle(
                                        Actors.in(Role.WARD),
                                        help().id(),
                                        SET_UP,
                                        goingOn("2026-12-14")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void whoever_is_told_that_it_is_late_reads_what_was_agreed() {
        ended(AssessmentOutcome.EARLY_HELP);
        var glance = new AgreedHelpGlance(world.helps);

        assertThat(glance.kind()).isEqualTo("agreed-help");
        assertThat(glance.page(help().id().value())).isEqualTo("/cases/" + BABY.value());
        assertThat(glance.known(help().id().value()))
                .containsExactly(
                        "The single assessment came to: Early help.", "Nothing is set up yet.");
    }

    private SingleAssessment ended(AssessmentOutcome outcome) {
        SingleAssessment one = world.whole();
        world.conclude.handle(WORKER, one.id(), AnAssessment.concluding(outcome));
        if (!outcome.protects()) {
            world.approve.handle(MANAGER, one.id(), new ApproveAssessment.Given(true, ""));
        }
        return one;
    }

    private AgreedHelp help() {
        return world.helps.of(BABY).getFirst();
    }

    private Completion say(String step, HelpGiven given) {
        return world.arrange.handle(WORKER, help().id(), step, given);
    }

    private static HelpGiven goingOn(String reviewOn) {
        return new HelpGiven(
                true, "Weekly visits.", "Sam Carr", Optional.of(LocalDate.parse(reviewOn)), "");
    }

    private static HelpGiven ending(String why) {
        return new HelpGiven(false, "", "", Optional.empty(), why);
    }

    private static List<String> fields(Completion completion) {
        return completion instanceof Completion.Refused(var refusals)
                ? refusals.stream().map(Refusal::field).toList()
                : List.of();
    }
}
