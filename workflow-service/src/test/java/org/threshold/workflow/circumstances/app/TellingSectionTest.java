package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.BoardPlace;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection.Look;

class TellingSectionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final UUID CHANGE = new UUID(0, 5);

    private final DeadlinesInMemory time = new DeadlinesInMemory(NOW);
    private final TellingSection section = new TellingSection();

    @Test
    void a_change_of_which_somebody_could_not_be_found_waits_for_a_manager() {
        waits(NotificationSteps.CHANGE, NotificationSteps.TELL_ANOTHER_WAY);

        var row = rows().getFirst();

        assertThat(row.what().words()).contains("tell them another way");
        assertThat(row.what().cases()).containsExactly("CP-2041");
        assertThat(row.what().page()).isEqualTo("/changes/" + CHANGE);
        assertThat(row.due().since()).isEqualTo(NOW);
        assertThat(row.who().roles())
                .containsExactlyInAnyOrder(Role.TEAM_MANAGER, Role.EDT_MANAGER);
        assertThat(row.chain().next()).isNotEmpty();
    }

    @Test
    void what_is_only_not_acknowledged_belongs_to_another_list() {
        waits(NotificationSteps.NOTIFICATION, NotificationSteps.ACKNOWLEDGE);

        assertThat(rows()).isEmpty();
    }

    private void waits(String kind, String step) {
        time.deadlines()
                .set(
                        LimitCode.ACKNOWLEDGE_P1,
                        new Waiting(kind, CHANGE, step, List.of("CP-2041")),
                        NOW);
    }

    private List<BoardRow> rows() {
        var due = time.boards().dueBy(DeadlineBoards.EVER, BoardPlace.START, 500);
        return section.rows(Look.of(NOW, DeadlineBoards.EVER, due));
    }
}
