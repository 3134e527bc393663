package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/** Which incident of a case something is said of. */
final class NamedIncident {

    private NamedIncident() {}

    /** The question, with the incidents of the case. */
    static FormField field(List<AbuseIncident> incidents) {
        return new FormField.Choice(
                "incident",
                "Which incident?",
                "",
                incidents.stream()
                        .map(
                                one ->
                                        new Option(
                                                one.id().toString(),
                                                DueWords.exact(one.about().at())))
                        .toList());
    }

    /** The answer; anything that is no id is refused. */
    static IncidentId read(@Nullable String sent, Reading reading) {
        String id = Reading.text(sent);
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            reading.refuse(
                    "incident",
                    "It is not said which incident it was.",
                    "Choose one of the case’s incidents, or record it first.");
            return new IncidentId(new UUID(0, 0));
        }
        return new IncidentId(UUID.fromString(id));
    }
}
