package org.threshold.workflow.ward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.Aspect;
import org.threshold.workflow.ward.domain.Observation;
import org.threshold.workflow.ward.domain.ObservationId;
import org.threshold.workflow.ward.domain.Seen;

/** What every store of what was seen on the ward keeps to. */
public abstract class ObservationsContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");

    private final Observations observations;

    protected ObservationsContract(Observations observations) {
        this.observations = observations;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void what_was_seen_last_stands_first_whatever_part_is_missing() {
        CaseRef ref = aCase();
        var whole =
                seen(List.of(Aspect.HANDLING, Aspect.VISITING), NOW.minusSeconds(60), "She cried.");
        var little = new Seen(List.of(), "", NOW, "", "He was fed late.", "");
        var first = keep(ref, whole);
        var second = keep(ref, little);
        var elsewhere = keep(aCase(), little);

        assertThat(observations.of(List.of(ref))).containsExactly(second, first);
        assertThat(observations.of(List.of(ref, elsewhere.caseRef()))).contains(elsewhere);
    }

    /** Keeps something that was seen. */
    protected Observation keepOne() {
        return keep(aCase(), seen(List.of(Aspect.FEEDING), NOW, "He was fed late."));
    }

    private Observation keep(CaseRef ref, Seen seen) {
        var id = new ObservationId(UUID.randomUUID());
        var one = new Observation(id, ref, seen, Agency.HOSPITAL, NOW);
        observations.add(one, Actors.in(Role.WARD));
        return one;
    }

    private static Seen seen(List<Aspect> about, Instant at, String fact) {
        return new Seen(about, "The mother", at, "Wendy Ward, staff nurse", fact, "Too tired.");
    }
}
