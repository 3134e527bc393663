package org.threshold.workflow.ward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;

/** What every store of stays in hospital keeps to. */
public abstract class StaysContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor DOCTOR = Actors.in(Role.PAEDIATRICIAN);

    private final Stays stays;

    protected StaysContract(Stays stays) {
        this.stays = stays;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void a_stay_is_open_until_it_ends() {
        Stay stay = added(aCase());
        assertThat(stays.find(stay.id())).contains(stay);
        assertThat(stays.lock(stay.id())).contains(stay);
        assertThat(stays.openOf(stay.caseRef())).contains(stay);

        stays.end(stay.id(), NOW.plusSeconds(60));

        assertThat(stays.openOf(stay.caseRef())).isEmpty();
        assertThat(stays.latestOf(stay.caseRef())).map(Stay::open).contains(false);
        Stay again = new Stay(id(), stay.caseRef(), NOW.plusSeconds(120), "", true);
        stays.add(again);
        assertThat(stays.latestOf(stay.caseRef())).contains(again);
    }

    @Test
    void every_stay_of_several_cases_is_read_at_once_the_latest_first() {
        Stay early = added(aCase());
        var late = new Stay(id(), aCase(), NOW.plusSeconds(60), "Pia", true);
        stays.add(late);
        added(aCase());

        assertThat(stays.of(List.of(early.caseRef(), late.caseRef()))).containsExactly(late, early);
        assertThat(stays.of(List.of())).isEmpty();
    }

    @Test
    void the_responsible_consultant_is_the_one_named_last() {
        Stay stay = added(aCase());

        stays.name(stay.id(), "Pia");
        stays.name(stay.id(), "Paul");

        assertThat(stays.find(stay.id())).map(Stay::consultant).contains("Paul");
    }

    @Test
    void reviews_are_read_the_latest_first() {
        Stay stay = added(aCase());
        var first = new WardReview("Pia", NOW, "A bruise.", "A scan.");
        var second = new WardReview("Paul", NOW.plusSeconds(60), "No more.", "Another.");
        stays.reviewed(stay.id(), first, DOCTOR, NOW);
        stays.reviewed(stay.id(), second, DOCTOR, NOW);

        assertThat(stays.reviews(stay.id())).containsExactly(second, first);
    }

    @Test
    void the_note_of_each_handover_may_follow_and_each_is_accepted_by_itself() {
        Stay stay = added(aCase());
        var first = handed("Pia", "Paul", ConsultantNote.nothing());
        var second = handed("Paul", "Pat", ConsultantNote.nothing());
        stays.handedOver(stay.id(), first, DOCTOR, NOW);
        stays.handedOver(stay.id(), second, DOCTOR, NOW);
        var note = new ConsultantNote("E.", "F.", "G.", "H.");

        stays.noted(first.id(), note, NOW);
        stays.accepted(first.id(), DOCTOR, NOW.plusSeconds(60));

        var accepted =
                new Handed(first.id(), "Pia", "Paul", note, Optional.of(NOW.plusSeconds(60)));
        assertThat(stays.handovers(stay.id())).containsExactly(second, accepted);
        assertThat(stays.handover(first.id())).contains(accepted);
        assertThat(stays.stayWith(second.id())).contains(stay.id());
        assertThat(stays.handover(new HandoverId(UUID.randomUUID()))).isEmpty();
        assertThat(stays.stayWith(new HandoverId(UUID.randomUUID()))).isEmpty();
    }

    private static Handed handed(String from, String to, ConsultantNote note) {
        return Handed.over(new HandoverId(UUID.randomUUID()), from, to, note);
    }

    private Stay added(CaseRef ref) {
        var stay = new Stay(id(), ref, NOW, "", true);
        stays.add(stay);
        return stay;
    }

    private static StayId id() {
        return new StayId(UUID.randomUUID());
    }
}
