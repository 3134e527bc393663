package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.app.Risks.Entry;
import org.threshold.workflow.assessment.app.Risks.Said;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.referral.CaseRef;

/** What every register of risks keeps to. */
public abstract class RisksContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Entry ENTRY =
            new Entry(Actors.in(Role.TEAM_MANAGER).id(), "It is gone.", NOW);

    private final Risks risks;

    protected RisksContract(Risks risks) {
        this.risks = risks;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void a_risk_stands_as_it_was_said_last_and_what_was_said_before_is_kept() {
        var first = risk(aCase(), 1, SaidRisks.named(RiskLevel.HIGH));
        risks.keep(first, ENTRY);
        var later = first.as(SaidRisks.complete(RiskLevel.LOW));
        risks.keep(later, ENTRY);

        assertThat(risks.find(first.id())).contains(later);
        assertThat(risks.lock(first.id())).contains(later);
        assertThat(risks.history(first.id()))
                .containsExactly(new Said(later, ENTRY), new Said(first, ENTRY));
        assertThat(risks.find(new RiskId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void open_ones_stand_first() {
        CaseRef ref = aCase();
        var first = risk(ref, 1, SaidRisks.complete(RiskLevel.LOW)).closed(RiskEnd.GONE);
        var second = risk(ref, 2, SaidRisks.named(RiskLevel.HIGH));
        var third = risk(aCase(), 1, SaidRisks.named(RiskLevel.HIGH));
        List.of(first, second, third).forEach(risk -> risks.keep(risk, ENTRY));

        assertThat(risks.of(List.of(ref))).containsExactly(second, first);
        assertThat(risks.of(List.of(ref, third.caseRef()))).contains(third);
    }

    @Test
    void open_risks_that_nobody_reduces_are_found_from_a_day_on() {
        CaseRef ref = aCase();
        var named = risk(ref, 1, SaidRisks.named(RiskLevel.LOW));
        var agreed = risk(ref, 2, SaidRisks.complete(RiskLevel.HIGH));
        var closed = risk(ref, 3, SaidRisks.named(RiskLevel.LOW)).closed(RiskEnd.GONE);
        List.of(named, agreed, closed).forEach(risk -> risks.keep(risk, ENTRY));

        assertThat(risks.unreduced(NOW)).contains(named).doesNotContain(agreed, closed);
        assertThat(risks.unreduced(NOW.minusSeconds(1))).doesNotContain(named);
    }

    /** Keeps a risk with what it means for each child. */
    protected void keepOne() {
        risks.keep(risk(aCase(), 1, SaidRisks.complete(RiskLevel.HIGH)), ENTRY);
    }

    private static Risk risk(CaseRef ref, int number, RiskSaid said) {
        return new Risk(new RiskId(UUID.randomUUID()), ref, number, NOW, said, Optional.empty());
    }
}
