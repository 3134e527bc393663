package org.threshold.workflow.incident.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * Who is alleged to have abused at an incident, as it is sent.
 *
 * @param incident the id of an incident of the case
 * @param people the ids of those who are on record
 */
record NameAbuserForm(@Nullable String incident, @Nullable List<UUID> people) {

    /** What the page asks. */
    static List<FormField> fields(
            List<AbuseIncident> incidents, List<PersonView> known, LocalDate today) {
        return List.of(NamedIncident.field(incidents), people("people", known, today));
    }

    /** Adults of the family and the household; a child who hurts somebody is helped as a child. */
    static FormField people(String name, List<PersonView> known, LocalDate today) {
        return new FormField.Several(
                name,
                "Who is alleged to have abused?",
                "There is a task to work with each of them. Nobody speaks to them because of this;"
                        + " the task first asks whether it is safe.",
                known.stream()
                        .filter(one -> !one.born().childOn(today, one.kind()))
                        .map(one -> IncidentForm.option(one, today))
                        .toList());
    }

    IncidentId incident(Reading reading) {
        return NamedIncident.read(incident, reading);
    }

    Set<PersonId> named() {
        return IncidentForm.ids(people);
    }
}
