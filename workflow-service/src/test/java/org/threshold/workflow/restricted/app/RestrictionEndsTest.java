package org.threshold.workflow.restricted.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.restricted.app.RestrictedWorld.BABY;
import static org.threshold.workflow.restricted.app.RestrictedWorld.NIGHT;
import static org.threshold.workflow.restricted.app.RestrictedWorld.OWNER;
import static org.threshold.workflow.restricted.app.RestrictedWorld.TERMS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.restricted.app.ReviewRestriction.Said;
import org.threshold.workflow.restricted.domain.RestrictedId;
import org.threshold.workflow.restricted.domain.Terms;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** Nothing that is kept from people comes open without a manager having been asked. */
class RestrictionEndsTest {

    private static final Optional<LocalDate> JUNE = Optional.of(LocalDate.parse("2027-06-01"));
    private static final Said GOES_ON = new Said(JUNE, "He still looks for them.");
    private static final Said OVER = new Said(Optional.empty(), "They have moved away.");

    private final RestrictedWorld world = new RestrictedWorld();

    @BeforeEach
    void restricted() {
        world.restricted();
    }

    @Test
    @Requirement("R-ASC-2")
    void whoever_restricted_it_and_the_managers_who_read_it_are_asked_on_the_last_morning() {
        TaskView task = asked();

        assertThat(task.due().dueAt()).isEqualTo(Times.london("2027-03-01T10:00"));
        assertThat(task.candidates()).isEqualTo(Set.of(Role.SERVICE_MANAGER, Role.TEAM_MANAGER));
        assertThat(world.restrictionGlance().page(task.subject().id()))
                .isEqualTo("/cases/CP-2041/restricted");
        assertThat(world.restrictionGlance().known(task.subject().id()))
                .containsExactly("The case is restricted until the end of Monday 1 March 2027.");
    }

    @Test
    @Requirement("R-ASC-2")
    void it_goes_on_to_the_day_that_is_said_on_the_same_basis_and_is_asked_about_again() {
        RestrictedId before = id();
        world.at("2027-03-01T09:00");

        assertThat(world.reviewRestriction().handle(OWNER, before, GOES_ON))
                .isEqualTo(new Completion.Done("The case stays restricted."));

        var now = world.read().of(OWNER, BABY).orElseThrow().one();
        assertThat(now.terms())
                .isEqualTo(
                        new Terms("He still looks for them.", TERMS.basis(), JUNE, TERMS.roles()));
        assertThat(asked().subject().id()).isEqualTo(now.id().value());
        assertThat(limits(before)).noneMatch(Deadline::isOpen);
        assertThat(world.reviewRestriction().handle(OWNER, before, GOES_ON))
                .isInstanceOf(Completion.Gone.class);
        assertThat(world.restrictionGlance().known(before.value())).isEmpty();
        assertThat(world.restrictionGlance().page(before.value())).isEmpty();
    }

    @Test
    @Requirement("R-ASC-2")
    void it_stays_with_whoever_restricted_it_and_says_why_to_nobody_who_is_kept_from_it() {
        RestrictedId it = id();
        var another = Actors.in(Role.TEAM_MANAGER, 2);
        assertThat(world.reviewRestriction().forStep(Actors.in(Role.SERVICE_MANAGER, 2), it))
                .isEmpty();
        assertThat(world.reviewRestriction().forStep(another, it)).isPresent();

        world.reviewRestriction().handle(another, it, GOES_ON);

        var now = world.read().of(OWNER, BABY).orElseThrow().one();
        assertThat(now.owner().who()).isEqualTo(OWNER.staff().orElseThrow());
        assertThat(now.readBy(OWNER)).isTrue();
    }

    @Test
    @Requirement("R-ASC-2")
    void one_that_ends_on_a_weekend_is_asked_about_on_the_friday_before() {
        var sunday = Optional.of(LocalDate.parse("2027-02-28"));
        var terms = new Terms("A reporter.", "Policy 4.", sunday, TERMS.roles());
        world.restrict().handle(OWNER, BABY, terms);

        assertThat(asked().due().dueAt()).isEqualTo(Times.london("2027-02-26T10:00"));
    }

    @Test
    @Requirement("R-ASC-2")
    void it_is_lifted_also_when_its_last_day_has_passed() {
        RestrictedId it = id();
        world.at("2027-03-04T09:00");

        assertThat(world.reviewRestriction().handle(OWNER, it, OVER))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.reviewRestriction().forStep(OWNER, it)).isEmpty();
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(limits(it)).noneMatch(Deadline::isOpen);
        assertThat(world.audit.getLast().what()).isEqualTo("case-restriction-lifted");
    }

    @Test
    @Requirement("R-ASC-2")
    void without_a_reason_or_with_a_day_that_is_too_far_the_question_stays() {
        RestrictedId it = id();
        var far = new Said(Optional.of(LocalDate.parse("2028-01-01")), "He still looks for them.");

        assertThat(fields(it, new Said(JUNE, " "))).containsExactly("why");
        assertThat(fields(it, far)).containsExactly("reviewOn");
        assertThatThrownBy(() -> world.reviewRestriction().handle(NIGHT, it, OVER))
                .isInstanceOf(AccessRefused.class);

        assertThat(asked().subject().id()).isEqualTo(it.value());
        assertThat(limits(it)).allMatch(Deadline::isOpen);
    }

    @Test
    @Requirement("R-ASC-2")
    void nobody_is_asked_any_more_about_one_that_was_lifted_or_made_anew() {
        RestrictedId first = id();
        world.restricted();
        assertThat(asked().subject().id()).isNotEqualTo(first.value());
        assertThat(limits(first)).noneMatch(Deadline::isOpen);

        world.restrict().lift(OWNER, BABY, "It is over.");

        assertThat(world.steps.waiting()).isEmpty();
    }

    private TaskView asked() {
        return world.steps.only(ReviewRestriction.STEP);
    }

    private RestrictedId id() {
        return new RestrictedId(asked().subject().id());
    }

    private List<Deadline> limits(RestrictedId of) {
        return world.time.deadlines().of(RestrictedSteps.RESTRICTION, of.value());
    }

    private List<String> fields(RestrictedId it, Said said) {
        return ((Completion.Refused) world.reviewRestriction().handle(OWNER, it, said))
                .refusals().stream().map(Refusal::field).toList();
    }
}
