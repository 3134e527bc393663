package org.threshold.workflow.ward.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.ReadObservations;
import org.threshold.workflow.ward.app.ShowStay;
import org.threshold.workflow.ward.app.ShowStay.Whole;
import org.threshold.workflow.ward.domain.Aspect;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Observation;
import org.threshold.workflow.ward.domain.ObservationId;
import org.threshold.workflow.ward.domain.Seen;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;

/** What was seen, found and handed over on a ward is read where it is corrected (R-Hosp-3a). */
class WardEntryWordsTest {

    private static final Actor WHO = Actors.in(Role.PAEDIATRICIAN);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant THEN = Instant.parse("2026-11-26T09:00:00Z");
    private static final StayId STAY = new StayId(new UUID(0, 1));
    private static final StayId BEFORE = new StayId(new UUID(0, 2));
    private static final HandoverId HANDED = new HandoverId(new UUID(0, 3));
    private static final HandoverId TO_NOTE = new HandoverId(new UUID(0, 4));

    private final ReadObservations observed = mock(ReadObservations.class);
    private final ShowStay show = mock(ShowStay.class);
    private final StayEntryWords stays = new StayEntryWords(show);

    @Test
    @Requirement("R-Hosp-3a")
    void an_observation_says_what_was_seen_apart_from_what_was_thought_of_it() {
        var id = new ObservationId(new UUID(0, 5));
        var seen =
                new Seen(
                        List.of(Aspect.VISITING),
                        "",
                        THEN,
                        "Wendy Ward",
                        "Nobody came.",
                        "They stay away.");
        when(observed.of(WHO, CASE))
                .thenReturn(
                        Optional.of(
                                List.of(new Observation(id, CASE, seen, Agency.HOSPITAL, THEN))));

        assertThat(new ObservationEntryWords(observed).of(WHO, CASE, Set.of(id.entry())))
                .isEqualTo(
                        Map.of(
                                id.entry(),
                                List.of(
                                        "About: " + Aspect.VISITING.code(),
                                        "Seen: Nobody came.",
                                        "Opinion: They stay away.",
                                        "Seen by: Wendy Ward",
                                        "Recorded by: " + Agency.HOSPITAL.words() + ".")));
    }

    @Test
    @Requirement("R-Hosp-3a")
    void each_review_of_each_stay_says_what_the_consultant_found_and_plans() {
        when(show.all(WHO, CASE))
                .thenReturn(
                        List.of(
                                whole(STAY, List.of(review("No more."), review("A bruise."))),
                                whole(BEFORE, List.of(review("A cough.")))));

        var words = told();

        assertThat(words.get(STAY.review(1)))
                .containsExactly(
                        "Seen by: Pia", "Found: A bruise.", "Until the next review: A scan.");
        assertThat(words.get(STAY.review(2))).contains("Found: No more.");
        assertThat(words.get(BEFORE.review(1))).contains("Found: A cough.");
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_handover_says_its_note_and_so_does_the_note_that_followed() {
        var note = new ConsultantNote("A bruise.", "A scan.", "The scan.", "Ring.");
        var handed = Handed.over(HANDED, "Pia", "Paul", note);
        var toNote = Handed.over(TO_NOTE, "Paul", "Pat", ConsultantNote.nothing());
        when(show.all(WHO, CASE))
                .thenReturn(List.of(new Whole(stay(STAY), List.of(), List.of(toNote, handed))));

        var words = told();

        assertThat(words.get(HANDED.entry()))
                .containsExactly(
                        "From Pia to Paul.",
                        "Concern: A bruise.",
                        "Planned: A scan.",
                        "Outstanding: The scan.",
                        "If the child gets worse or is to be taken home: Ring.");
        assertThat(words.get(HANDED.note())).isEqualTo(words.get(HANDED.entry()));
        assertThat(words.get(TO_NOTE.entry()))
                .containsExactly("From Paul to Pat.", "The handover note is still to be written.");
    }

    private Map<EntryKey, List<String>> told() {
        return stays.of(WHO, CASE, Set.of(STAY.review(1)));
    }

    private static Whole whole(StayId id, List<WardReview> reviews) {
        return new Whole(stay(id), reviews, List.of());
    }

    private static Stay stay(StayId id) {
        return new Stay(id, CASE, THEN, "Pia", true);
    }

    private static WardReview review(String found) {
        return new WardReview("Pia", THEN, found, "A scan.");
    }
}
