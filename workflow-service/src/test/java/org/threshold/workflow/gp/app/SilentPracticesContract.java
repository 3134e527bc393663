package org.threshold.workflow.gp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.gp.app.SilentPractices.Silent;
import org.threshold.workflow.gp.domain.Chase;

/** What keeps the silent practices, wherever it keeps them. */
public abstract class SilentPracticesContract {

    private static final Instant DUE = Instant.parse("2026-11-24T10:00:00Z");

    private final DeadlineId limit = new DeadlineId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();

    protected abstract SilentPractices rows();

    @Test
    void each_is_noted_once_and_chased_once() {
        Silent practice = silent(Chase.PRACTICE);
        rows().note(practice);
        rows().note(practice);

        assertThat(rows().unchased(500)).containsOnlyOnce(practice);
        assertThat(rows().chased(practice, DUE)).isTrue();
        assertThat(rows().chased(practice, DUE)).isFalse();
        assertThat(rows().unchased(500)).doesNotContain(practice);
    }

    @Test
    void the_lead_is_chased_apart_from_the_practice() {
        rows().note(silent(Chase.PRACTICE));
        rows().note(silent(Chase.LEAD));
        rows().chased(silent(Chase.PRACTICE), DUE);

        assertThat(rows().unchased(500)).contains(silent(Chase.LEAD));
    }

    private Silent silent(Chase chase) {
        return new Silent(limit, chase, subject, DUE);
    }
}
