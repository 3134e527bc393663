package org.threshold.workflow.strategy.adapter.web;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.app.RaiseConcern.Concern;
import tools.jackson.databind.json.JsonMapper;

/** Reads a concern, for the API and for the page. */
@Component
class ConcernReading {

    private final JsonMapper json;

    ConcernReading(JsonMapper json) {
        this.json = json;
    }

    Concern read(Reading reading, String form) {
        return read(reading, json.readValue(form, ConcernsController.Form.class));
    }

    Concern read(Reading reading, ConcernsController.Form form) {
        Set<Fact> facts = new HashSet<>();
        int place = 0;
        for (String given : Reading.list(form.facts())) {
            facts.add(reading.one("facts[%d]".formatted(place), given, Fact.values(), Fact::code));
            place++;
        }
        Set<PersonId> adults =
                Reading.list(form.adults()).stream().map(PersonId::new).collect(Collectors.toSet());
        return new Concern(
                facts, adults, Boolean.TRUE.equals(form.today()), Reading.text(form.why()));
    }
}
