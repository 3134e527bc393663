package org.threshold.workflow.action.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ActionStanding;

class SettleRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:15:00Z");

    @Test
    void what_is_done_now_or_was_done_before_is_kept_and_what_is_to_come_is_not() {
        assertThat(refused(new ActionStanding.Done(NOW))).isEmpty();
        assertThat(refused(new ActionStanding.Done(NOW.minusSeconds(1)))).isEmpty();
        assertThat(refused(new ActionStanding.Done(NOW.plusSeconds(1)))).containsExactly("at");
    }

    @Test
    @Requirement("R-4.2-3c")
    void what_is_not_done_needs_a_reason() {
        assertThat(refused(new ActionStanding.NotDone(" "))).containsExactly("reason");
        assertThat(refused(new ActionStanding.NotDone("They moved."))).isEmpty();
        assertThat(refused(new ActionStanding.Open())).containsExactly("done");
    }

    @Test
    void a_reason_is_not_written_anywhere_by_accident() {
        assertThat(new ActionStanding.NotDone("They moved.")).hasToString("NotDone[…]");
    }

    private static List<String> refused(ActionStanding said) {
        return SettleRule.refusals(said, NOW).stream().map(Refusal::field).toList();
    }
}
