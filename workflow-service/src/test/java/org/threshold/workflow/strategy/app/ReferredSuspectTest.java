package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Meeting.WORKER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.ReferredSuspect.Said;
import org.threshold.workflow.strategy.SuspectedByReferral;

/** L-3.1.8: whom a referral says to be suspected is followed into the other homes. */
class ReferredSuspectTest {

    private final StrategyWorld world = new StrategyWorld();
    private final PersonId child = world.family.child("2020-05-05");
    private final CaseRef ref = world.family.caseOf(child);
    private final PersonId partner = world.family.adult();
    private final PersonId elsewhere = world.family.child("2021-05-05");
    private final PersonId described = world.family.adult();

    private ReferralReceived referral(boolean suspected) {
        var concerned =
                new ConcernedChild(ref, child, Mobility.MOBILE, Mark.NONE_SEEN, "", Path.NOT_RED);
        return new ReferralReceived(
                new ReferralId(UUID.randomUUID()),
                Agency.SCHOOL,
                List.of(concerned),
                suspected,
                StrategyWorld.NOW);
    }

    private void suspects(String role) {
        world.suspects.add(
                new ReferredSuspect(
                        UUID.randomUUID(),
                        List.of(ref),
                        described,
                        role,
                        new Said("mother", "He shook her."),
                        StrategyWorld.NOW));
    }

    private void partnerAlsoLivesElsewhere() {
        world.family.home(child, partner);
        world.family.home(partner, elsewhere);
        var view = world.family.view(child).orElseThrow();
        var with = new Relation(world.family.view(partner).orElseThrow(), List.of(), false);
        var home = new HomeToday(Address.of("2 Mill Lane"), List.of(with));
        world.families.put(child, new FamilyToday(view, List.of(), List.of(home), List.of()));
    }

    private void known(Why... why) {
        world.family.home(partner, elsewhere);
        var view = world.family.view(partner).orElseThrow();
        world.likely.add(new LikelyMatch(view, 90, Set.of(why)));
    }

    private boolean discussed(ReferralReceived referral) {
        world.the(ReferralCalls.class).arrived(WORKER, referral);
        var id = world.discussions.openOf(List.of(ref)).getFirst();
        return world.discussion(id).isAbout(elsewhere);
    }

    @Test
    @Requirement("L-3.1.8")
    void the_children_of_the_other_home_of_a_suspected_partner_are_discussed_too() {
        partnerAlsoLivesElsewhere();
        suspects("parents-partner");

        assertThat(discussed(referral(true))).isTrue();
    }

    @Test
    void where_nobody_is_suspected_the_other_home_is_left_alone() {
        partnerAlsoLivesElsewhere();

        assertThat(discussed(referral(true))).isFalse();
    }

    @Test
    @Requirement("L-3.1.8")
    void an_adult_of_the_same_name_and_date_of_birth_who_was_known_before_is_followed() {
        known(Why.SAME_NAME, Why.SAME_BIRTH);
        suspects("not-known");

        assertThat(discussed(referral(true))).isTrue();
    }

    @Test
    void the_same_name_alone_brings_no_other_family_in() {
        known(Why.SAME_NAME, Why.OTHER_BIRTH);
        suspects("not-known");

        assertThat(discussed(referral(true))).isFalse();
    }

    @Test
    @Requirement("L-3.1.8")
    void a_discussion_that_is_open_takes_them_in_though_the_referral_calls_none() {
        partnerAlsoLivesElsewhere();
        var id = new Meeting(world).called(ref, Path.NOT_RED);
        suspects("parents-partner");

        assertThat(discussed(referral(false))).isTrue();
        assertThat(world.discussion(id).scope().adults()).contains(partner, described);
    }

    @Test
    void whoever_is_described_is_meant_in_any_case() {
        suspects("not-known");

        var meant = world.the(SuspectedByReferral.class).of(referral(false).referral());

        assertThat(meant).containsExactly(described);
    }
}
