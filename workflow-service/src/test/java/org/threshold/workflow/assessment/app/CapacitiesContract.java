package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityAnswer;
import org.threshold.workflow.assessment.domain.CapacityFactor;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.assessment.domain.SignedFor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What every store of what is known of carers keeps to. */
public abstract class CapacitiesContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final ActorId BY = Actors.in(Role.TEAM_MANAGER).id();

    private final Capacities capacities;

    protected CapacitiesContract(Capacities capacities) {
        this.capacities = capacities;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void every_answer_is_kept_and_the_last_one_stands() {
        Capacity begun = begun(aCase());
        var first = given(CapacityAnswer.NOT_KNOWN, "Nobody asked.");
        var second = given(CapacityAnswer.YES, "Her GP said so.");
        capacities.answered(begun.id(), first, BY, NOW);
        capacities.answered(begun.id(), second, BY, NOW.plusSeconds(60));

        var kept = capacities.lock(begun.id()).orElseThrow();

        assertThat(kept.answers()).hasSize(14);
        assertThat(kept.standing())
                .containsEntry(CapacityFactor.DEPRESSION, CapacityAnswer.YES)
                .containsEntry(CapacityFactor.ALCOHOL, CapacityAnswer.NOT_KNOWN);
        assertThat(kept.unknownSince()).containsEntry(CapacityFactor.ALCOHOL, NOW);
        assertThat(kept.words()).isEqualTo("Her GP said so.");
        assertThat(capacities.find(begun.id())).contains(kept);
    }

    @Test
    void what_was_signed_last_stands() {
        Capacity begun = begun(aCase());
        capacities.signed(begun.id(), new SignedFor("A.", BY, NOW));
        var last = new SignedFor("B.", BY, NOW.plusSeconds(60));
        capacities.signed(begun.id(), last);

        assertThat(capacities.find(begun.id())).map(Capacity::signed).contains(Optional.of(last));
    }

    @Test
    void those_of_a_case_stand_in_the_order_in_which_they_were_begun() {
        CaseRef ref = aCase();
        Capacity first = begun(ref);
        Capacity second = begun(ref);

        assertThat(capacities.of(List.of(ref))).containsExactly(first, second);
        assertThat(capacities.of(List.of(aCase()))).isEmpty();
    }

    /** An adult that the store knows, new each time. */
    protected PersonId anAdult() {
        return new PersonId(UUID.randomUUID());
    }

    private Capacity begun(CaseRef ref) {
        var id = new CapacityId(UUID.randomUUID());
        var one = new Capacity(id, ref, anAdult(), List.of(), "", Optional.empty());
        capacities.add(one);
        return one;
    }

    private static CapacityGiven given(CapacityAnswer depression, String words) {
        return new CapacityGiven(Map.of(CapacityFactor.DEPRESSION, depression), words);
    }
}
