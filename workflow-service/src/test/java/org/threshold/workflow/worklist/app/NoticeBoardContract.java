package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.Role.DUTY_SOCIAL_WORKER;
import static org.threshold.workflow.access.Role.EDT_WORKER;
import static org.threshold.workflow.access.Role.TEAM_MANAGER;
import static org.threshold.workflow.worklist.domain.NoticeSort.LATE;
import static org.threshold.workflow.worklist.domain.NoticeSort.TOLD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.TaskView;

/** What every keeper of notices promises. */
public abstract class NoticeBoardContract {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String CHANGE = "change";
    private static final String ESCALATION = "escalation";

    /** One without notices. */
    protected abstract NoticeBoard board();

    @Test
    void each_sort_is_counted_and_listed_by_itself_the_oldest_first() {
        NoticeBoard board = board();
        Notice second = told(board, DUTY_SOCIAL_WORKER, CHANGE, 2);
        Notice first = told(board, DUTY_SOCIAL_WORKER, CHANGE, 1);
        Notice late = told(board, DUTY_SOCIAL_WORKER, ESCALATION, 3);
        told(board, TEAM_MANAGER, CHANGE, 4);

        assertThat(board.waiting(Set.of(DUTY_SOCIAL_WORKER), TOLD, 9))
                .containsExactly(first, second);
        assertThat(board.waiting(Set.of(DUTY_SOCIAL_WORKER), LATE, 9)).containsExactly(late);
        assertThat(board.count(Set.of(DUTY_SOCIAL_WORKER), TOLD)).isEqualTo(2);
        assertThat(board.count(Set.of(DUTY_SOCIAL_WORKER, TEAM_MANAGER), TOLD)).isEqualTo(3);
    }

    @Test
    void however_many_of_one_sort_there_are_those_of_the_other_are_listed() {
        NoticeBoard board = board();
        for (int number = 1; number <= 5; number++) {
            told(board, DUTY_SOCIAL_WORKER, CHANGE, number);
        }
        Notice late = told(board, DUTY_SOCIAL_WORKER, ESCALATION, 6);

        assertThat(board.waiting(Set.of(DUTY_SOCIAL_WORKER), TOLD, 3)).hasSize(3);
        assertThat(board.count(Set.of(DUTY_SOCIAL_WORKER), TOLD)).isEqualTo(5);
        assertThat(board.waiting(Set.of(DUTY_SOCIAL_WORKER), LATE, 3)).containsExactly(late);
    }

    @Test
    void an_acknowledged_one_waits_no_more_and_takes_along_what_the_role_was_told_of_the_same() {
        NoticeBoard board = board();
        Notice seen = told(board, DUTY_SOCIAL_WORKER, CHANGE, 1);
        told(board, DUTY_SOCIAL_WORKER, CHANGE, 1);
        Notice other = told(board, DUTY_SOCIAL_WORKER, CHANGE, 2);
        Notice theirs = told(board, EDT_WORKER, CHANGE, 1);

        board.acknowledge(seen.id(), Actors.in(DUTY_SOCIAL_WORKER).id(), NOW);

        assertThat(board.waiting(Set.of(DUTY_SOCIAL_WORKER, EDT_WORKER), TOLD, 9))
                .containsExactlyInAnyOrder(other, theirs);
        assertThat(board.count(Set.of(DUTY_SOCIAL_WORKER), TOLD)).isEqualTo(1);
    }

    private static Notice told(NoticeBoard board, Role role, String kind, int number) {
        var subject = new TaskView.Subject("referral", new UUID(1, number), List.of("CP-2041"));
        var notice =
                new Notice(
                        UUID.randomUUID(),
                        role,
                        new Notice.About(kind, new UUID(3, number), subject),
                        "Something happened.",
                        NOW.plusSeconds(number),
                        Optional.empty());
        board.add(notice);
        return notice;
    }
}
