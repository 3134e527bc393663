package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.DisposalGiven;
import org.threshold.workflow.incident.domain.DisposalKind;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;

/**
 * How an incident was disposed of, as it is sent.
 *
 * @param incident the id of an incident of the case
 * @param kind {@code harassment-warning}, {@code first-instance-warning}, {@code
 *     community-resolution}, {@code protection-notice}, {@code caution}, {@code charged} or {@code
 *     no-further-action}
 * @param at when, UTC
 * @param words who of the police says so, and whatever else there is to say
 */
record DisposalForm(
        @Nullable String incident,
        @Nullable String kind,
        @Nullable Instant at,
        @Nullable String words) {

    /** What the page asks. */
    static List<FormField> fields(List<AbuseIncident> incidents) {
        return List.of(
                NamedIncident.field(incidents),
                new FormField.Choice(
                        "kind",
                        "How was it disposed of?",
                        "Of several, record each. What was recorded before stays.",
                        Options.of(DisposalKind.values(), DisposalKind::code, DisposalKind::words)),
                new FormField.DateTime("at", "When?", "A rough time will do."),
                new FormField.LongText(
                        "words",
                        "What else is there to say of it?",
                        "If you are not of the police: who of them told you. Conditions, the crime"
                                + " number."));
    }

    IncidentId incident(Reading reading) {
        return NamedIncident.read(incident, reading);
    }

    DisposalGiven read(Reading reading) {
        return new DisposalGiven(
                reading.one("kind", kind, DisposalKind.values(), DisposalKind::code),
                reading.instant("at", at),
                Reading.text(words));
    }

    @Override
    public String toString() {
        return "DisposalForm[" + incident + " " + kind + "]";
    }
}
