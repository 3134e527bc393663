package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.investigation.app.RecordAllegation.Known;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.Given;
import org.threshold.workflow.investigation.domain.RoleInCase;

/** An allegation that is recorded late is kept, with its reason or without (R-Hosp-3a). */
class RecordedLateTest {

    private static final Instant BEFORE = Given.NOW.minus(Duration.ofHours(5));

    private final InvestigationWorld world = new InvestigationWorld();

    @Test
    @Requirement("R-Hosp-3a")
    void an_allegation_says_whether_and_why_it_was_recorded_late() {
        Recorded late = entered(new Known.At(BEFORE, "The school rang twice."));
        Recorded atOnce = entered(new Known.JustNow());

        assertThat(List.of(late, atOnce)).hasOnlyElementsOfType(Recorded.Kept.class);
        assertThat(world.entries.all()).extracting(Entry::late).containsExactly(true, false);
        assertThat(world.entries.all().getFirst().said().whyLate())
                .isEqualTo("The school rang twice.");
        assertThat(world.entries.all().getFirst().said().occurredAt()).isEqualTo(BEFORE);
    }

    private Recorded entered(Known known) {
        var claim = new Claim(RoleInCase.CHILD, RoleInCase.FATHER, false, "Dad hit me.");
        return world.enterAllegation()
                .handle(DANA_DUTY.actor(), Given.BABY, claim, known)
                .orElseThrow();
    }
}
