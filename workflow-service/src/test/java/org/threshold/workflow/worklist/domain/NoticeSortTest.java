package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.TaskView;

class NoticeSortTest {

    @Test
    void what_somebody_was_told_up_a_chain_ran_late_and_all_else_was_told() {
        assertThat(NoticeSort.of(notice("escalation"))).isEqualTo(NoticeSort.LATE);
        assertThat(NoticeSort.of(notice("change"))).isEqualTo(NoticeSort.TOLD);
    }

    @Test
    void what_ran_late_stands_first() {
        assertThat(NoticeSort.values()).containsExactly(NoticeSort.LATE, NoticeSort.TOLD);
    }

    private static Notice notice(String kind) {
        var subject = new TaskView.Subject("referral", new UUID(1, 1), List.of("CP-2041"));
        return new Notice(
                new UUID(2, 1),
                Role.DUTY_SOCIAL_WORKER,
                new Notice.About(kind, new UUID(3, 1), subject),
                "Something happened.",
                Instant.parse("2026-11-24T10:00:00Z"),
                Optional.empty());
    }
}
