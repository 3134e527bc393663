package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.SuspectedAdults;
import org.threshold.workflow.strategy.SuspectedAdults.Suspicion;

/** L-3.1.8: the children of the other homes of whoever is suspected are discussed too. */
class SuspectedTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);
    private final PersonId child = world.family.child("2020-05-05");
    private final CaseRef ref = world.family.caseOf(child);
    private final PersonId partner = world.family.adult();
    private final PersonId elsewhere = world.family.child("2021-05-05");

    private void livesWith(PersonId... others) {
        world.family.home(child, partner);
        world.family.home(others);
        var view = world.family.view(child).orElseThrow();
        var with = new Relation(world.family.view(partner).orElseThrow(), List.of(), false);
        var home = new HomeToday(Address.of("2 Mill Lane"), List.of(with));
        world.families.put(child, new FamilyToday(view, List.of(), List.of(home), List.of()));
    }

    @Test
    @Requirement("L-3.1.8")
    void a_suspect_who_also_lives_elsewhere_brings_the_children_there_into_the_discussion() {
        livesWith(partner, elsewhere);
        var id = meeting.called(ref, Path.NOT_RED);
        assertThat(world.discussion(id).isAbout(elsewhere)).isFalse();

        suspected();

        assertThat(world.discussion(id).isAbout(elsewhere)).isTrue();
        assertThat(world.discussion(id).scope().adults()).containsExactly(partner);
    }

    @Test
    void where_no_discussion_is_open_one_is_called() {
        livesWith(partner, elsewhere);

        suspected();

        assertThat(world.discussions.openOf(List.of(world.family.caseOf(elsewhere)))).hasSize(1);
    }

    @Test
    void a_suspect_without_another_home_changes_nothing() {
        livesWith(partner);

        suspected();

        assertThat(world.discussions.openOf(List.of(ref))).isEmpty();
    }

    @Test
    @Requirement("L-3.1.8")
    void a_change_that_says_against_whom_something_is_alleged_does_so_too() {
        livesWith(partner, elsewhere);
        world.circumstances.put(ref, Set.of(Circumstance.ENQUIRY_OPEN));
        var alleged =
                new NewChange(
                        ChangeKind.FURTHER_ALLEGATION,
                        "",
                        List.of(ref),
                        StrategyWorld.NOW,
                        Map.of("against", "partner"),
                        "");

        world.the(ChangeCalls.class)
                .recorded(
                        new Change(
                                new ChangeId(UUID.randomUUID()),
                                alleged,
                                WORKER,
                                StrategyWorld.NOW));

        var id = world.discussions.openOf(List.of(ref)).getFirst();
        assertThat(world.discussion(id).isAbout(elsewhere)).isTrue();
    }

    private void suspected() {
        world.the(SuspectedAdults.class)
                .suspected(
                        WORKER, new Suspicion(UUID.randomUUID(), List.of(ref), "parents-partner"));
    }
}
