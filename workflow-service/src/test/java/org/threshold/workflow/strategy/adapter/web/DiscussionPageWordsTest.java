package org.threshold.workflow.strategy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.WhoHasRecord;
import org.threshold.workflow.strategy.domain.AgendaItem;
import org.threshold.workflow.worklist.TaskId;

/** What the page of a discussion says. */
class DiscussionPageWordsTest {

    private static final Instant NOW = Instant.parse("2026-10-24T12:00:00Z");
    private static final UUID TASK = new UUID(4, 1);

    private final DiscussionPageWords words =
            new DiscussionPageWords(List.of(), () -> NOW, mock(WhoHasRecord.class));

    @Test
    void police_checks_are_named_as_the_police_name_them() {
        var page = words.page(MinutesGiven.full().page(), Map.of());

        assertThat(page.checks())
                .containsExactly(
                        new DiscussionPageWords.Pair(
                                "Police National Computer (PNC): Nguyễn Thị Ánh",
                                "Risk to children"),
                        new DiscussionPageWords.Pair(
                                "ViSOR: 4 Elm Road", "Outstanding: The system is down."));
    }

    @Test
    void what_the_agenda_misses_leads_to_its_task_and_what_is_recorded_to_where_it_stands() {
        var page =
                words.page(
                        MinutesGiven.full().page(), Map.of(DiscussionSteps.HOLD, new TaskId(TASK)));

        assertThat(row(page, AgendaItem.QUORUM))
                .extracting(AgendaWords.Row::state, AgendaWords.Row::link)
                .containsExactly("done", "#meeting-2");
        assertThat(row(page, AgendaItem.INFORMATION))
                .extracting(AgendaWords.Row::state, AgendaWords.Row::link)
                .containsExactly("missing", "/tasks/" + TASK);
        assertThat(row(page, AgendaItem.ACTIONS).link()).endsWith(MinutesGiven.ID + "/minutes");
        assertThat(row(page, AgendaItem.LEGAL))
                .extracting(AgendaWords.Row::state, AgendaWords.Row::link)
                .containsExactly("talk", "");
    }

    @Test
    void what_is_due_leads_to_its_task_where_one_waits() {
        var found = MinutesGiven.full().page();
        var waits = Map.of(DiscussionSteps.HOLD, new TaskId(TASK));

        assertThat(words.page(found, waits).due().getFirst().task()).isEqualTo("/tasks/" + TASK);
        assertThat(words.page(found, Map.of()).due().getFirst().task()).isEmpty();
    }

    private static AgendaWords.Row row(DiscussionPageWords.Page page, AgendaItem item) {
        return page.agenda().stream()
                .filter(row -> row.words().equals(item.words()))
                .findFirst()
                .orElseThrow();
    }
}
