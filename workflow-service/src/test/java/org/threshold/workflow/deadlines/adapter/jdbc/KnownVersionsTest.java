package org.threshold.workflow.deadlines.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.BoardPlace;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.adapter.jdbc.KnownVersions.Version;
import org.threshold.workflow.deadlines.adapter.jdbc.KnownVersions.Versioned;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;

class KnownVersionsTest {

    private final DeadlinesInMemory deadlines =
            new DeadlinesInMemory(Instant.parse("2026-11-24T10:00:00Z"));
    private final KnownVersions known = new KnownVersions();
    private final DeadlineBoard one = board();
    private final DeadlineBoard two = board();
    private final List<DeadlineId> read = new ArrayList<>();

    @Test
    void what_has_not_changed_is_read_once_and_what_has_is_read_again() {
        assertThat(of(Map.of(one, "1", two, "1"), one, two)).containsExactly(one, two);
        assertThat(of(Map.of(one, "1", two, "1"), two, one)).containsExactly(two, one);
        assertThat(read).containsExactly(id(one), id(two));

        assertThat(of(Map.of(one, "1", two, "2"), one, two)).containsExactly(one, two);
        assertThat(read).containsExactly(id(one), id(two), id(two));
    }

    @Test
    void what_left_the_board_is_read_again_when_it_comes_back() {
        of(Map.of(one, "1"), one);
        assertThat(of(Map.of())).isEmpty();
        of(Map.of(one, "1"), one);

        assertThat(read).containsExactly(id(one), id(one));
    }

    @Test
    void what_is_gone_before_it_is_read_is_left_out() {
        var there = List.of(new Version(id(one), "1"), new Version(id(two), "1"));

        assertThat(known.of(there, _ -> List.of(new Versioned(there.getLast(), two))))
                .containsExactly(two);
    }

    private List<DeadlineBoard> of(Map<DeadlineBoard, String> versions, DeadlineBoard... order) {
        List<Version> there =
                List.of(order).stream()
                        .map(board -> new Version(id(board), versions.get(board)))
                        .toList();
        return known.of(there, ids -> read(ids, there));
    }

    private List<Versioned> read(Collection<DeadlineId> ids, List<Version> there) {
        read.addAll(ids);
        return there.stream()
                .filter(version -> ids.contains(version.id()))
                .map(version -> new Versioned(version, version.id().equals(id(one)) ? one : two))
                .toList();
    }

    private static DeadlineId id(DeadlineBoard board) {
        return board.deadline().id();
    }

    private DeadlineBoard board() {
        var waiting = new Waiting("referral", UUID.randomUUID(), "decide", List.of("CP-1"));
        deadlines
                .deadlines()
                .set(
                        LimitCode.T1_REFERRAL_DECISION,
                        waiting,
                        Instant.parse("2026-11-24T09:00:00Z"));
        return deadlines.boards().dueBy(DeadlineBoards.EVER, BoardPlace.START, 9).stream()
                .filter(board -> board.deadline().waiting().equals(waiting))
                .findFirst()
                .orElseThrow();
    }
}
