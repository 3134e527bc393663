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
    void what_ran_late_stands_before_what_somebody_was_told_of_and_the_oldest_stays_first() {
        Notice told = notice(1, "change");
        Notice late = notice(2, "escalation");
        Notice later = notice(3, "escalation");

        var parted = NoticeSort.parted(List.of(told, late, later));

        assertThat(parted.keySet()).containsExactly(NoticeSort.LATE, NoticeSort.TOLD);
        assertThat(parted.get(NoticeSort.LATE)).containsExactly(late, later);
        assertThat(parted.get(NoticeSort.TOLD)).containsExactly(told);
    }

    @Test
    void of_what_there_is_none_nothing_is_shown() {
        assertThat(NoticeSort.parted(List.of(notice(1, "change"))))
                .containsOnlyKeys(NoticeSort.TOLD);
        assertThat(NoticeSort.parted(List.of())).isEmpty();
    }

    private static Notice notice(int number, String kind) {
        var subject = new TaskView.Subject("referral", new UUID(1, number), List.of("CP-2041"));
        return new Notice(
                new UUID(2, number),
                Role.DUTY_SOCIAL_WORKER,
                new Notice.About(kind, new UUID(3, number), subject),
                "Something happened.",
                Instant.parse("2026-11-24T10:00:00Z"),
                Optional.empty());
    }
}
