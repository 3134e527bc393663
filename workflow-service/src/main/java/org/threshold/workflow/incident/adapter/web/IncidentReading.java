package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.incident.app.IncidentGiven;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/** Reads what was typed about an incident, as the API does. */
@Component
class IncidentReading {

    private final Forms forms;
    private final CaseClock clock;
    private final Ids ids;

    IncidentReading(Forms forms, CaseClock clock, Ids ids) {
        this.forms = forms;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    IncidentId newId() {
        return new IncidentId(ids.next());
    }

    /** The id that the page was given; a new one where it is none. */
    IncidentId id(String sent) {
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? new IncidentId(UUID.fromString(sent))
                : newId();
    }

    /** What was typed, and what it comes to. */
    record Sent(Typed typed, IncidentGiven given, Reading reading) {

        <T> T then(Function<IncidentGiven, T> use, Function<List<Refusal>, T> refused) {
            return reading.then(() -> use.apply(given), refused);
        }
    }

    Sent read(List<FormField> fields, Typed typed, IncidentId id) {
        var sent = forms.read(fields, typed, WorkingTime.ZONE, IncidentForm.class);
        return new Sent(sent.typed(), sent.form().read(sent.reading()).as(id), sent.reading());
    }
}
