package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;
import org.threshold.workflow.worklist.BoardSection.Look;
import org.threshold.workflow.worklist.domain.Board;

/** The board is read again when the database says that it changed, and after a time. */
class BoardReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final List<Look> looks = new ArrayList<>();
    private Instant now = NOW;
    private OptionalLong version = OptionalLong.of(7);
    private final BoardReading reading =
            new BoardReading(
                    new DeadlinesInMemory(NOW).boards(),
                    List.of(section()),
                    new DueRows(new WorklistWorld(), new Glances(List.of())),
                    new Moment(() -> now, () -> version));

    private BoardSection section() {
        return look -> {
            looks.add(look);
            return List.of(row());
        };
    }

    @Test
    void what_was_read_is_shown_again_and_what_is_late_is_told_apart_at_each_moment() {
        assertThat(reading.now().total()).isEqualTo(new Board.Count(0, 1));
        now = NOW.plusSeconds(3);

        assertThat(reading.now().total()).isEqualTo(new Board.Count(1, 1));
        assertThat(reading.now().now()).isEqualTo(now);
        assertThat(looks).hasSize(1);
    }

    @Test
    void another_version_is_read() {
        reading.now();
        version = OptionalLong.of(8);
        reading.now();

        assertThat(looks).hasSize(2);
    }

    @Test
    void while_something_was_committed_that_no_version_has_it_is_read_each_time() {
        reading.now();
        version = OptionalLong.empty();
        reading.now();
        reading.now();
        version = OptionalLong.of(7);
        reading.now();

        assertThat(looks).hasSize(4);
    }

    @Test
    void what_waiting_alone_brings_is_there_after_the_time_at_the_latest() {
        reading.now();
        now = NOW.plus(BoardReading.SHOWN_AGAIN);
        reading.now();
        now = NOW;
        reading.now();

        assertThat(looks).hasSize(3);
    }

    private static BoardRow row() {
        return new BoardRow(
                "r1",
                new BoardRow.Kind("incident", "Incidents", 30),
                new BoardRow.What("It failed", List.of(), ""),
                new BoardRow.Due(NOW, NOW.plusSeconds(2)),
                BoardRow.Chain.NONE,
                BoardRow.Who.of(Set.of(Role.OPERATOR)));
    }
}
