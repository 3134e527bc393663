package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.agreement.app.AcceptMonitoring;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;

/** What the page asks of whoever accepts to watch. */
final class AcceptanceFields {

    static final Refusal NOBODY =
            new Refusal(
                    "monitor",
                    "It is not said which monitor accepts.",
                    "Choose one of those who have not accepted yet.");

    private AcceptanceFields() {}

    /** As it is typed. */
    record Form(@Nullable UUID monitor, @Nullable String name) {}

    static List<FormField> of(Whole whole) {
        return List.of(
                new Choice(
                        "monitor",
                        "Who accepts?",
                        "What they check, and how often, stands on the agreement’s page.",
                        whole.agreement().monitors().stream()
                                .filter(one -> !one.accepted())
                                .map(AcceptanceFields::option)
                                .toList()),
                new Text("name", "By what name?", "The person who will watch, not an office."));
    }

    private static Option option(Monitor monitor) {
        var watch = monitor.watch();
        return new Option(monitor.id().toString(), watch.agency().words() + ": " + watch.name());
    }

    static Optional<AcceptMonitoring.Given> read(Form form, Whole whole) {
        return whole.agreement().monitors().stream()
                .map(Monitor::id)
                .filter(id -> id.value().equals(form.monitor()))
                .findFirst()
                .map(id -> new AcceptMonitoring.Given(id, Reading.text(form.name())));
    }
}
