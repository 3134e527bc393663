package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.investigation.domain.DueRule.Bounds;
import org.threshold.workflow.investigation.domain.DueRule.Fields;
import org.threshold.workflow.platform.Refusal;

/** L-3.1.6b: sooner is free, later needs a reason. */
class DueRuleTest {

    private static final Instant LIMIT = Given.NOW.plusSeconds(24 * 3600);
    private static final Fields FIELDS = new Fields("dueAt", "dueReason");

    @Test
    void the_limit_and_anything_sooner_stand_without_a_reason() {
        assertThat(DueRule.refusals(new WantedDue.ByTheLimit(), bounds(), FIELDS)).isEmpty();
        assertThat(at(LIMIT, "")).isEmpty();
        assertThat(at(Given.NOW.plusSeconds(1), "")).isEmpty();
    }

    @Test
    void a_second_later_than_the_limit_needs_a_reason() {
        assertThat(at(LIMIT.plusSeconds(1), " "))
                .extracting(Refusal::field)
                .containsExactly("dueReason");
        assertThat(at(LIMIT.plusSeconds(1), "The laboratory opens on Thursday.")).isEmpty();
    }

    @Test
    void nothing_is_due_in_the_past() {
        assertThat(at(Given.NOW, "A reason.")).extracting(Refusal::field).containsExactly("dueAt");
    }

    private static List<Refusal> at(Instant at, String reason) {
        return DueRule.refusals(new WantedDue.At(at, reason), bounds(), FIELDS);
    }

    private static Bounds bounds() {
        return new Bounds(LIMIT, Given.NOW);
    }
}
