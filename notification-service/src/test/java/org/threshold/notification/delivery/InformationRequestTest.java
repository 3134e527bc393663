package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationRequestTest {

    private static final String LATER = "2026-11-30T17:00:00Z";

    @Test
    void the_agency_that_is_asked_is_asked_something_by_an_instant() {
        var request = Requests.asking("police", Kind.TELL, Map.of("dueAt", LATER));

        var asked = InformationRequest.of(request).orElseThrow();

        assertThat(asked.questions()).isEqualTo(List.of("police"));
        assertThat(asked.due()).isEqualTo("Monday 30 November 2026 at 17:00");
    }

    @ParameterizedTest
    @CsvSource({"police, CORRECT, true", "police, WITHDRAW, false", "gp, TELL, false"})
    void whoever_only_hears_of_it_is_asked_nothing(String asked, Kind kind, boolean asks) {
        assertThat(InformationRequest.of(Requests.asking(asked, kind, Map.of())).isPresent())
                .isEqualTo(asks);
    }

    @Test
    void whoever_is_asked_may_be_invited_as_well_and_nobody_else_is() {
        var us = Requests.asking("police", Kind.TELL, Map.of("invites", "police"));
        var others = Requests.asking("police", Kind.TELL, Map.of("invites", "gp"));

        assertThat(InformationRequest.of(us).orElseThrow().invites()).isTrue();
        assertThat(InformationRequest.of(others).orElseThrow().invites()).isFalse();
    }

    @Test
    void whoever_is_silent_is_asked_the_same_once_more() {
        var told = Requests.asking("police", Kind.TELL, Map.of());
        var first = told.happening();
        var again =
                new Happening(
                        first.eventId(),
                        first.eventName(),
                        "overdue",
                        first.occurredAt(),
                        first.codes());

        assertThat(InformationRequest.of(told.recipient(), Kind.TELL, again)).isPresent();
    }

    @Test
    void anything_else_that_is_told_asks_nothing() {
        assertThat(InformationRequest.of(Requests.aRequest())).isEmpty();
    }

    @Test
    void a_link_is_of_use_until_the_answer_is_due_and_never_less_than_until_the_acknowledgement() {
        var late = Requests.asking("police", Kind.TELL, Map.of("dueAt", LATER));
        var soon = Requests.asking("police", Kind.TELL, Map.of("dueAt", "2026-11-23T09:01:00Z"));
        var open = Requests.asking("police", Kind.TELL, Map.of("dueAt", "some day"));
        Instant acknowledgeBy = late.rung().acknowledgeBy();

        assertThat(late.waitsUntil()).isEqualTo(Instant.parse(LATER));
        assertThat(soon.waitsUntil()).isEqualTo(acknowledgeBy);
        assertThat(open.waitsUntil()).isEqualTo(acknowledgeBy);
        assertThat(Requests.aRequest().waitsUntil()).isEqualTo(acknowledgeBy);
    }
}
