package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.strategy.domain.Seat;

/** What a page asks about somebody who takes part in a meeting. */
final class AttendeeFields {

    private AttendeeFields() {}

    static List<FormField> all() {
        return List.of(
                new Choice(
                        "seat",
                        "Which seat?",
                        "",
                        Asked.options(Seat.values(), Seat::code, Seat::words)),
                new Text("name", "Name", "For the record only."),
                new Choice(
                        "rank",
                        "A police officer’s rank",
                        "Out of hours a sergeant or above is needed (Baby E review, 3.1.18).",
                        Asked.options(Rank.values(), Rank::code, AttendeeFields::words)),
                Asked.agency("Agency", "Only for a referrer."));
    }

    private static String words(Rank rank) {
        return rank == Rank.NONE ? "not known" : rank.code().replace('-', ' ');
    }
}
