package org.threshold.workflow.improvement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.improvement.app.SupervisionWorld.BABY;
import static org.threshold.workflow.improvement.app.SupervisionWorld.MANAGER;
import static org.threshold.workflow.improvement.app.SupervisionWorld.WORKER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.UnevidencedWorries.Worry;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;

/** What worries whoever writes a note and cannot give evidence (L-3.1.27). */
class KeepWorryTest {

    private static final UUID ENQUIRY = new UUID(3, 1);

    private final SupervisionWorld world = new SupervisionWorld(Times.london("2026-11-23T10:00"));

    @Test
    @Requirement("L-3.1.27")
    void it_is_kept_with_the_note_and_read_by_supervisors_alone() {
        assertThat(world.worries().with(worry(" He is too quiet. "), () -> "kept", "kept"::equals))
                .isEqualTo("kept");

        assertThat(read()).extracting(UnevidencedWorry::words).containsExactly("He is too quiet.");
        assertThat(read().getFirst().written().by()).isEqualTo(WORKER.staff().orElseThrow());
        assertThatThrownBy(() -> world.read().handle(WORKER, BABY))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.audit)
                .extracting(AuditEntry::what)
                .startsWith("worry-noted", "supervisions-read");
        assertThat(world.audit).noneMatch(one -> one.toString().contains("quiet"));
    }

    @Test
    void nothing_is_kept_where_nothing_was_said_or_the_note_was_not_kept() {
        world.worries().with(worry(" "), () -> "kept", "kept"::equals);
        world.worries().with(worry("Too quiet."), () -> "refused", "kept"::equals);

        assertThat(read()).isEmpty();
        assertThat(worry("Too quiet.").toString()).doesNotContain("quiet");
    }

    private List<UnevidencedWorry> read() {
        return world.read().handle(MANAGER, BABY).orElseThrow().worries();
    }

    private static Worry worry(String words) {
        return new Worry(WORKER, BABY.value(), Note.CHILD_VISIT, ENQUIRY, words);
    }
}
