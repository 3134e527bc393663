package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.app.CorrectPerson;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was typed to complete or correct somebody’s record. */
@Component
class RecordDrafts {

    /** What the number is called that says which version of the record somebody saw. */
    static final String VERSION = "version";

    private final Forms forms;
    private final JsonMapper json;
    private final CaseClock clock;

    RecordDrafts(Forms forms, JsonMapper json, CaseClock clock) {
        this.forms = forms;
        this.json = json;
        this.clock = clock;
    }

    /** What was said; with refusals it is never used. */
    record Draft(CorrectPerson.Command content, List<Refusal> refusals) {}

    Draft read(Person person, Typed typed) {
        var read = forms.read(RecordFields.all(), typed, WorkingTime.ZONE);
        var reading = new PersonReading(WorkingTime.dayOf(clock.now()));
        var form = json.readValue(read.json(), RecordPageForm.class);
        var facts = form.facts(reading, person);
        return new Draft(
                new CorrectPerson.Command(person.id(), version(typed), facts, form.reason()),
                Stream.concat(read.refusals().stream(), reading.refusals().stream()).toList());
    }

    /** The version that somebody saw; none that there is where the page does not say. */
    private static int version(Typed typed) {
        String version = typed.one(VERSION);
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }
}
