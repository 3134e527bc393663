package org.threshold.workflow.suspicion.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.suspicion.domain.ADecision.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.ADecision;
import org.threshold.workflow.suspicion.domain.Ground;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.suspicion.domain.Suspicion.Decided;
import org.threshold.workflow.suspicion.domain.SuspicionId;

/** What every store of suspicions about babies keeps to. */
public abstract class SuspicionsContract {

    private static final Actor SENIOR = Actors.in(Role.SERVICE_MANAGER);

    private final Suspicions rows;

    protected SuspicionsContract(Suspicions rows) {
        this.rows = rows;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void what_is_added_is_found_and_is_open_until_it_is_decided() {
        CaseRef ref = aCase();
        Suspicion one = added(ref, Ground.MEDICAL_OPINION, NOW);
        assertThat(rows.find(one.id())).contains(one);
        assertThat(rows.lockOpen(List.of(ref, aCase()))).containsExactly(one);

        var how = new Decided(ADecision.advised(), NOW.plusSeconds(60));
        rows.decided(one.id(), how, SENIOR);

        assertThat(rows.find(one.id())).contains(one.decided(how));
        assertThat(rows.lockOpen(List.of(ref))).isEmpty();
    }

    @Test
    void what_is_decided_is_not_decided_again_and_the_latest_stands_first() {
        CaseRef ref = aCase();
        Suspicion before = added(ref, Ground.PAEDIATRIC_VIEW, NOW);
        var how = new Decided(ADecision.notAdvised(), NOW.plusSeconds(60));
        rows.decided(before.id(), how, SENIOR);
        Suspicion after = added(ref, Ground.ADVICE_OUTSTANDING, NOW.plusSeconds(60));

        rows.decided(before.id(), new Decided(ADecision.advised(), NOW.plusSeconds(90)), SENIOR);

        assertThat(rows.of(List.of(ref))).containsExactly(after, before.decided(how));
    }

    /** One that the store keeps. */
    protected final Suspicion added(CaseRef ref, Ground ground, Instant at) {
        var one =
                new Suspicion(
                        new SuspicionId(UUID.randomUUID()), ref, ground, at, Optional.empty());
        rows.add(one);
        return one;
    }
}
