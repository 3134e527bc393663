package org.threshold.workflow.strategy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page of a discussion says. */
class DiscussionPageWordsTest {

    private static final Instant NOW = Instant.parse("2026-10-24T12:00:00Z");

    private final DiscussionPageWords words = new DiscussionPageWords(List.of(), () -> NOW);

    @Test
    void police_checks_are_named_as_the_police_name_them() {
        var page = words.page(MinutesGiven.full().page());

        assertThat(page.checks())
                .containsExactly(
                        new DiscussionPageWords.Pair(
                                "Police National Computer (PNC): Nguyễn Thị Ánh",
                                "Risk to children"),
                        new DiscussionPageWords.Pair(
                                "ViSOR: 4 Elm Road", "Outstanding: The system is down."));
    }
}
