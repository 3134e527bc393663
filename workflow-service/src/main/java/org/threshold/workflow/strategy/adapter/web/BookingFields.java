package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.strategy.app.ReadOutline.Outline;
import org.threshold.workflow.strategy.domain.Invitee;

/** What the page asks of whoever invites to a strategy meeting. */
final class BookingFields {

    private BookingFields() {}

    static List<FormField> of(Outline outline) {
        return List.of(
                Asked.when(
                        "at",
                        "When is the meeting?",
                        "By the time above. These are invited by rule, and told at once: "
                                + seats(outline)
                                + "."),
                Asked.join());
    }

    static String seats(Outline outline) {
        return outline.invitees().stream()
                .map(BookingFields::seat)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String seat(Invitee invitee) {
        return invitee.seat().words();
    }
}
