package org.threshold.workflow.restricted.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.restricted.app.RestrictedWorld.BABY;
import static org.threshold.workflow.restricted.app.RestrictedWorld.BEFORE;
import static org.threshold.workflow.restricted.app.RestrictedWorld.NIGHT;
import static org.threshold.workflow.restricted.app.RestrictedWorld.OWNER;
import static org.threshold.workflow.restricted.app.RestrictedWorld.TERMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.People;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.restricted.domain.Terms;
import org.threshold.workflow.worklist.Completion;

/** A restricted case shows that it exists, and is opened in an emergency in one step. */
class BreakGlassTest {

    private final RestrictedWorld world = new RestrictedWorld();

    @Test
    @Requirement({"R-ASC-2", "R-4.2-7b"})
    void a_restricted_case_shows_its_owner_and_nothing_of_why_to_whoever_has_to_open_it() {
        assertThat(world.read().of(NIGHT, BABY)).isEmpty();
        world.restricted();

        assertThat(world.shut().shut(NIGHT, BABY)).isTrue();
        assertThat(world.shut().shut(OWNER, BABY)).isFalse();
        assertThat(world.shut().shut(NIGHT, BEFORE)).isTrue();
        assertThat(world.shut().closed(NIGHT, List.of("CP-2041", "CP-7")))
                .containsExactly("CP-2041");
        var sheet = world.read().of(NIGHT, BABY).orElseThrow();
        assertThat(sheet.shut()).isTrue();
        assertThat(sheet.owner()).isEqualTo("the service manager");
    }

    @Test
    @Requirement({"R-ASC-2", "R-4.2-7b"})
    void with_a_reason_it_opens_at_once_for_twelve_hours() {
        world.restricted();
        assertThat(world.open().handle(NIGHT, BABY, " ")).isInstanceOf(Restricting.Refused.class);
        assertThat(world.shut().shut(NIGHT, BABY)).isTrue();

        assertThat(world.open().handle(NIGHT, BABY, "The child is in A&E."))
                .isEqualTo(new Restricting.Done());

        assertThat(world.shut().shut(NIGHT, BABY)).isFalse();
        assertThat(world.shut().shut(Actors.in(Role.EDT_WORKER, 2), BABY)).isTrue();
        assertThat(world.at("2026-11-28T11:00").shut().shut(NIGHT, BABY)).isTrue();
    }

    @Test
    @Requirement("R-4.2-7b")
    void it_is_never_refused_to_anybody_who_works_with_children_and_always_to_agencies_systems() {
        world.restricted();
        Stream.of(Role.values())
                .filter(Role::practitioner)
                .forEach(
                        role ->
                                assertThat(world.open().handle(Actors.in(role), BABY, "A&E."))
                                        .isEqualTo(new Restricting.Done()));

        assertThatThrownBy(() -> world.open().handle(People.HOSPITAL, BABY, "A&E."))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.open().handle(NIGHT, new CaseRef("CP-7"), "A&E."))
                .isInstanceOf(Restricting.NotThere.class);
    }

    @Test
    @Requirement("R-4.2-7b")
    void its_owner_and_the_team_manager_hear_of_it_and_a_manager_reviews_it_the_next_working_day() {
        world.restricted();
        world.open().handle(NIGHT, BABY, "The child is in A&E.");
        world.open().handle(NIGHT, BABY, "Once more.");

        assertThat(world.told).containsExactly(Role.SERVICE_MANAGER, Role.TEAM_MANAGER);
        var task = world.steps.only(ReviewOpening.STEP);
        assertThat(task.due().dueAt()).isEqualTo(Times.london("2026-11-30T17:00"));
        assertThat(task.candidates()).isEqualTo(Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER));
        assertThat(world.audit)
                .extracting(AuditEntry::what, AuditEntry::why)
                .contains(
                        org.assertj.core.api.Assertions.tuple(
                                "restricted-case-opened", "The child is in A&E."));
        assertThat(world.glance().page(task.subject().id())).isEqualTo("/cases/CP-2041/restricted");
        assertThat(world.glance().known(task.subject().id()))
                .containsExactly(
                        "A restricted case was opened on Friday 27 November 2026 at 23:00.");
    }

    @Test
    @Requirement("R-4.2-7b")
    void another_manager_says_whether_it_was_right() {
        var manager = Actors.in(Role.SERVICE_MANAGER, 2);
        world.restricted();
        world.open().handle(manager, BABY, "The child is in A&E.");
        var id = new OpeningId(world.steps.only(ReviewOpening.STEP).subject().id());
        var right = new Opening.Review(true, "It was.");
        assertThat(world.review().handle(manager, id, right))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.review().handle(OWNER, id, new Opening.Review(true, " ")))
                .isInstanceOf(Completion.Refused.class);

        assertThat(world.review().handle(OWNER, id, right)).isInstanceOf(Completion.Done.class);

        assertThat(world.read().of(OWNER, BABY).orElseThrow().openings().getFirst().review())
                .contains(right);
        assertThat(world.time.deadlines().of("case-opened", id.value()))
                .noneMatch(one -> one.isOpen());
        assertThat(world.review().handle(OWNER, id, right)).isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement("R-ASC-2")
    void only_a_manager_restricts_it_with_its_terms_and_lifts_it_with_a_reason() {
        assertThatThrownBy(() -> world.restrict().handle(NIGHT, BABY, TERMS))
                .isInstanceOf(AccessRefused.class);
        assertThat(
                        world.restrict()
                                .handle(
                                        OWNER,
                                        BABY,
                                        new Terms("x", "y", Optional.empty(), TERMS.roles())))
                .isInstanceOf(Restricting.Refused.class);
        assertThat(world.restrict().handle(OWNER, new CaseRef("CP-7"), TERMS))
                .isInstanceOf(Restricting.NotThere.class);
        assertThat(world.restrict().lift(OWNER, BABY, "It is over."))
                .isInstanceOf(Restricting.Refused.class);
        assertThat(world.restrict().lift(OWNER, new CaseRef("CP-7"), "It is over."))
                .isInstanceOf(Restricting.NotThere.class);
        world.restricted();
        assertThat(world.restrict().lift(OWNER, BABY, "")).isInstanceOf(Restricting.Refused.class);

        assertThat(world.restrict().lift(OWNER, BABY, "It is over."))
                .isEqualTo(new Restricting.Done());

        assertThat(world.shut().shut(NIGHT, BABY)).isFalse();
    }

    @Test
    void it_ends_with_its_day_of_review() {
        world.restricted();

        assertThat(world.at("2027-03-01T23:59").shut().shut(NIGHT, BABY)).isTrue();
        assertThat(world.at("2027-03-02T00:00").shut().shut(NIGHT, BABY)).isFalse();
    }

    @Test
    @Requirement("R-ASC-2")
    void of_a_long_list_only_the_cases_that_are_restricted_are_looked_at() {
        world.restricted();
        var list = new ArrayList<>(List.of(BABY.value(), BEFORE.value(), "no case"));
        IntStream.range(5000, 5300).forEach(number -> list.add("CP-" + number));

        assertThat(world.shut().closed(NIGHT, list))
                .containsExactlyInAnyOrder(BABY.value(), BEFORE.value());
        assertThat(world.shut().closed(OWNER, list)).isEmpty();
        assertThat(world.lookups).isLessThan(20);
    }

    @Test
    @Requirement("R-ASC-2")
    void a_restriction_that_is_over_ends_nothing_of_that_of_the_case_it_joined() {
        world.restricted();
        var sooner = Optional.of(LocalDate.parse("2026-12-01"));
        var terms = new Terms("A reporter.", "Policy 4.", sooner, TERMS.roles());
        world.at("2026-11-28T09:00").restrict().handle(OWNER, BEFORE, terms);

        assertThat(world.at("2026-12-02T09:00").shut().shut(NIGHT, BABY)).isTrue();
        assertThat(world.shut().shut(NIGHT, BEFORE)).isTrue();
    }

    @Test
    @Requirement("R-4.2-7b")
    void to_open_it_is_a_fact_that_no_gate_refuses() {
        assertThat(Activity.OPEN_RESTRICTED_CASE.recordsFact()).isTrue();
        Actor ward = Actors.in(Role.WARD);
        world.restricted();
        assertThat(world.open().handle(ward, BABY, "A&E.")).isEqualTo(new Restricting.Done());
    }
}
