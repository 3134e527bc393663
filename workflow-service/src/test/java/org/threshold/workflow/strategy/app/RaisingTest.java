package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.app.RaiseConcern.Concern;
import org.threshold.workflow.strategy.domain.Stage;

/** L-3.1.25: anybody has a concern discussed in one action, whatever the state of the case. */
class RaisingTest {

    private static final Concern TODAY = new Concern(Set.of(), Set.of(), true, "A new bruise.");

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);
    private final CaseRef baby = world.family.caseOf(world.family.child("2026-09-07"));

    private Raised raise(Actor who, CaseRef ref, Concern concern) {
        return world.the(RaiseConcern.class).handle(who, ref, concern);
    }

    private Raised.Discussed discussed(CaseRef ref) {
        var raised = raise(WORKER, ref, TODAY);
        assertThat(raised).isInstanceOf(Raised.Discussed.class);
        return (Raised.Discussed) raised;
    }

    @Test
    void a_case_without_a_discussion_is_discussed_today() {
        var raised = discussed(baby);

        assertThat(raised.dueAt()).isEqualTo(london("2026-11-24T23:59"));
        assertThat(world.discussion(raised.discussion()).cases()).containsExactly(baby);
        assertThat(world.discussion(raised.discussion()).scope().referrers())
                .containsExactly(Agency.CHILDRENS_SOCIAL_CARE);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    @Requirement({"L-3.1.25", "R-C&F-6"})
    void from_every_state_of_a_discussion_it_is_discussed_today(Stage stage) {
        var id = meeting.called(baby, Path.NOT_RED);
        world.discussions.save(world.discussion(id).prepared().met(stage));
        world.at(StrategyWorld.NOW.plus(Duration.ofMinutes(1)));

        var raised = discussed(baby);

        assertThat(raised.dueAt()).isEqualTo(london("2026-11-24T23:59"));
        assertThat(raised.discussion().equals(id)).isNotEqualTo(stage.over());
        assertThat(world.limit(raised.discussion(), DiscussionSteps.HOLD).dueAt())
                .isEqualTo(raised.dueAt());
    }

    @Test
    void a_closed_case_too() {
        var child = world.family.childOf(baby).orElseThrow();
        world.family.close(child);

        var raised = discussed(baby);

        assertThat(world.discussion(raised.discussion()).cases())
                .containsExactly(world.family.caseOf(child))
                .doesNotContain(baby);
    }

    @Test
    void under_a_reference_that_joined_another_it_is_that_other_that_is_discussed() {
        var before = world.family.caseOf(world.family.child("2026-09-07"));
        world.joined.put(before, baby);
        world.family.joined(before, baby);

        var raised = discussed(before);

        assertThat(world.superseded).containsExactly(baby);
        assertThat(world.discussion(raised.discussion()).cases()).containsExactly(baby);
        assertThat(world.heard)
                .singleElement()
                .satisfies(
                        call ->
                                assertThat(call.about().children())
                                        .extracting(ChildOfConcern::caseRef)
                                        .containsExactly(baby, before));
    }

    @Test
    void what_still_waited_in_a_referral_is_superseded_and_its_children_are_discussed() {
        var sister = world.family.child("2024-05-05");
        var other = world.family.caseOf(sister);
        world.referrals.put(
                baby, List.of(concerned(other, Path.NOT_RED), concerned(baby, Path.RED_HELD)));

        var raised = discussed(baby);

        assertThat(world.superseded).containsExactly(baby);
        var discussion = world.discussion(raised.discussion());
        assertThat(discussion.cases()).containsExactly(baby, other);
        assertThat(discussion.child(baby).orElseThrow().path()).isEqualTo(Path.RED_HELD);
    }

    private ConcernedChild concerned(CaseRef ref, Path path) {
        return new ConcernedChild(
                ref,
                world.family.childOf(ref).orElseThrow(),
                Mobility.NOT_KNOWN,
                Mark.UNCERTAIN_MARK,
                "",
                path);
    }

    @Test
    void a_child_that_is_known_to_be_in_red_stays_so() {
        world.circumstances.put(baby, Set.of(Circumstance.RED_PATH));

        var raised = discussed(baby);

        assertThat(world.discussion(raised.discussion()).anyRed()).isTrue();
    }

    @Test
    void without_hurry_it_is_discussed_within_24_hours_and_an_injury_makes_it_today() {
        var plain = raise(WORKER, baby, new Concern(Set.of(), Set.of(), false, "Missed visits."));
        assertThat(plain)
                .isInstanceOfSatisfying(
                        Raised.Discussed.class,
                        one -> assertThat(one.dueAt()).isEqualTo(london("2026-11-25T10:15")));

        var injury = new Concern(Set.of(Fact.INJURY), Set.of(), false, "A bruise.");
        assertThat(raise(WORKER, baby, injury))
                .isInstanceOfSatisfying(
                        Raised.Discussed.class,
                        one -> assertThat(one.dueAt()).isEqualTo(london("2026-11-24T23:59")));
    }

    @Test
    @Requirement("R-C&F-6")
    void only_why_has_to_be_said() {
        var raised = raise(WORKER, baby, new Concern(Set.of(), Set.of(), false, " "));

        assertThat(raised)
                .isInstanceOfSatisfying(
                        Raised.Refused.class,
                        one ->
                                assertThat(one.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("why"));
        assertThat(world.discussions.openOf(List.of(baby))).isEmpty();
        assertThat(world.superseded).isEmpty();
    }

    @Test
    void a_case_that_is_not_there_is_said_to_be_so() {
        assertThat(raise(WORKER, new CaseRef("CP-1"), TODAY)).isInstanceOf(Raised.NoSuchCase.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENCY_CLIENT", "OPERATOR", "HEALTH_VISITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    @Requirement("L-3.1.25")
    void every_practitioner_may(Role role) {
        assertThat(raise(StrategyWorld.staff(role), baby, TODAY))
                .isInstanceOf(Raised.Discussed.class);
    }

    @Test
    void a_system_may_report_and_decides_nothing() {
        var system = Actor.system(new SystemId(UUID.randomUUID()), Agency.HOSPITAL);

        assertThatThrownBy(() -> raise(system, baby, TODAY)).isInstanceOf(AccessRefused.class);
    }
}
