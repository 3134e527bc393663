package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.CaseRef;

/** What the record of an investigation says about a case. */
class HistoryTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void an_investigation_is_open_from_the_moment_the_police_take_it() {
        var history = history("opened");

        assertThat(history.circumstances()).containsExactly(Circumstance.INVESTIGATION_OPEN);
        assertThat(history.investigation()).contains("opened");
    }

    @Test
    void what_was_recorded_last_counts() {
        assertThat(history("opened", "no-further-action").circumstances()).isEmpty();
        assertThat(history("opened", "no-further-action", "opened").investigation())
                .contains("opened");
        assertThat(history().investigation()).isEmpty();
    }

    private static History history(String... stages) {
        List<NewChange> changes = new ArrayList<>();
        for (String stage : stages) {
            changes.add(
                    new NewChange(
                            ChangeKind.POLICE_INVESTIGATION,
                            stage,
                            List.of(new CaseRef("CP-1")),
                            MORNING.plusSeconds(changes.size()),
                            Map.of(),
                            ""));
        }
        return new History(changes);
    }
}
