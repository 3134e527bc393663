package org.threshold.workflow.enquiry.adapter.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;

/**
 * The outcome of an enquiry, as it is sent.
 *
 * @param acceptedAgencies those without whose answer it is decided
 */
record OutcomeForm(
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable List<String> acceptedAgencies) {

    /** Who was not heard is shown, to be accepted by name (L-3.1.19). */
    static List<FormField> fields(List<Agency> notHeard) {
        return List.of(
                new FormField.Choice(
                        "outcome",
                        "What is the outcome for this child?",
                        "",
                        Options.of(Outcome.values(), Outcome::code, Outcome::words)),
                new FormField.LongText(
                        "reason", "Why?", "What was found, and why it leads to this outcome."),
                new FormField.Several(
                        "acceptedAgencies",
                        notHeard.isEmpty()
                                ? "Every agency that was asked has answered"
                                : "These agencies were not heard: decide without them?",
                        "",
                        notHeard.stream()
                                .map(agency -> new Option(agency.code(), agency.words()))
                                .toList()));
    }

    Conclusion read(Reading reading) {
        Set<Agency> accepted = EnumSet.noneOf(Agency.class);
        int place = 0;
        for (String given : Reading.list(acceptedAgencies)) {
            accepted.add(
                    reading.one(
                            "acceptedAgencies[%d]".formatted(place),
                            given,
                            Agency.values(),
                            Agency::code));
            place++;
        }
        return new Conclusion(
                reading.one("outcome", outcome, Outcome.values(), Outcome::code),
                Reading.text(reason),
                accepted);
    }
}
