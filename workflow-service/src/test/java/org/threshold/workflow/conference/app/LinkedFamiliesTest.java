package org.threshold.workflow.conference.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.conference.app.ConferenceWorld.MANAGER;
import static org.threshold.workflow.conference.app.ConferenceWorld.MONDAY;
import static org.threshold.workflow.conference.app.ConferenceWorld.WORKER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.conference.app.EndAdultLink.Ending;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;

/** The standing link between the family of a plan and the one that its adult has joined. */
class LinkedFamiliesTest {

    private final ConferenceWorld world = new ConferenceWorld();

    @Test
    @Requirement("R-C&F-9c")
    void an_adult_who_comes_to_another_family_links_the_two_once_and_both_show_it() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);
        world.near(How.RELATIONSHIP_RECORDED, world.baby);

        AdultLink link = only(world.plan);
        assertThat(link).isEqualTo(only(ofBaby()));
        assertThat(link.adult()).isEqualTo(world.partner);
        assertThat(world.readLinks.of(WORKER, world.plan).getFirst().fromHere()).isTrue();
        assertThat(world.readLinks.of(WORKER, ofBaby()).getFirst().fromHere()).isFalse();
    }

    @Test
    @Requirement("R-C&F-9c")
    void what_later_names_the_adult_on_either_case_is_told_on_the_other_and_says_no_more() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);

        happens(ChangeKind.ADULT_MOVED_IN, "moved-in", ofBaby(), Map.of("adult", adult()));
        assertLastTold(world.plan, 1);

        happens(ChangeKind.ADULT_MOVED_IN, "moved-in", world.plan, Map.of("adult", adult()));
        assertLastTold(ofBaby(), 2);
    }

    @Test
    @Requirement("R-C&F-9c")
    void so_is_an_allegation_against_whoever_the_adult_is_there_and_domestic_abuse_in_the_home() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);
        world.adultIs(ofBaby(), "partner");

        happens(ChangeKind.FURTHER_ALLEGATION, "", ofBaby(), Map.of("against", "mother"));
        happens(ChangeKind.FURTHER_ALLEGATION, "", ofBaby(), Map.of("against", "professional"));
        happens(ChangeKind.NEW_INJURY, "", ofBaby(), Map.of());
        assertThat(told()).isEmpty();

        happens(ChangeKind.FURTHER_ALLEGATION, "", ofBaby(), Map.of("against", "partner"));
        happens(ChangeKind.FURTHER_ALLEGATION, "", ofBaby(), Map.of("against", "not-known"));
        happens(ChangeKind.DASH_ASSESSED, "assessed", ofBaby(), Map.of("grade", "high"));
        happens(ChangeKind.SUSPECT_STATUS, "", ofBaby(), Map.of());
        assertThat(told()).hasSize(4).allMatch(one -> one.cases().equals(List.of(world.plan)));
    }

    @Test
    void what_is_told_of_a_link_is_told_of_no_further_and_the_news_of_it_is_not_told_twice() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);
        NewChange own = world.changes.getFirst();

        world.tellLinked.recorded(change(Actor.itself(), own));
        happens(ChangeKind.ADULT_MOVED_IN, "linked-event", world.plan, Map.of());

        assertThat(told()).isEmpty();
    }

    @Test
    @Requirement("R-C&F-9c")
    void it_lasts_until_somebody_ends_it_with_a_reason() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);
        AdultLink link = only(world.plan);

        assertThat(world.endLink.handle(MANAGER, ofBaby(), link.id(), "  "))
                .isInstanceOfSatisfying(
                        Ending.Refused.class,
                        it ->
                                assertThat(it.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("reason"));
        happens(ChangeKind.ADULT_MOVED_IN, "moved-in", ofBaby(), Map.of("adult", adult()));
        assertThat(told()).hasSize(1);

        assertThat(world.endLink.handle(MANAGER, ofBaby(), link.id(), "He has died."))
                .isInstanceOf(Ending.Done.class);
        happens(ChangeKind.ADULT_MOVED_IN, "moved-in", ofBaby(), Map.of("adult", adult()));
        assertThat(told()).hasSize(1);
        assertThat(only(world.plan).ended().orElseThrow().reason()).isEqualTo("He has died.");
        assertThat(world.readLinks.standing(WORKER, world.plan, link.id())).isEmpty();
    }

    @Test
    void a_manager_ends_it_from_either_of_its_cases_and_from_no_other() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);
        var id = only(world.plan).id();
        CaseRef another = world.cases.openFor(world.sister, MONDAY);

        assertThat(world.endLink.handle(MANAGER, another, id, "Why."))
                .isInstanceOf(Ending.NotThere.class);
        assertThatThrownBy(() -> world.endLink.handle(WORKER, world.plan, id, "Why."))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void it_goes_with_its_case_to_another() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);
        CaseRef from = ofBaby();
        CaseRef into = world.cases.openFor(world.sister, MONDAY);

        world.joined.joined(new CaseJoined(WORKER, from, into, List.of(), MONDAY));

        assertThat(only(world.plan).other()).isEqualTo(into);
    }

    private AdultLink only(CaseRef ref) {
        assertThat(world.links.of(ref)).hasSize(1);
        return world.links.of(ref).getFirst();
    }

    private CaseRef ofBaby() {
        return world.cases.openFor(world.baby, MONDAY);
    }

    private String adult() {
        return world.partner.value().toString();
    }

    private void happens(ChangeKind kind, String stage, CaseRef ref, Map<String, String> codes) {
        world.tellLinked.recorded(
                change(WORKER, new NewChange(kind, stage, List.of(ref), MONDAY, codes, "Who.")));
    }

    private static Change change(Actor by, NewChange what) {
        return new Change(new ChangeId(UUID.randomUUID()), what, by, MONDAY);
    }

    private List<NewChange> told() {
        return world.changes.stream().filter(one -> one.stage().equals("linked-event")).toList();
    }

    private void assertLastTold(CaseRef ref, int times) {
        assertThat(told()).hasSize(times);
        NewChange last = told().getLast();
        assertThat(last.kind()).isEqualTo(ChangeKind.ADULT_MOVED_IN);
        assertThat(last.cases()).containsExactly(ref);
        assertThat(last.codes()).isEmpty();
        assertThat(last.detail()).isEmpty();
    }
}
