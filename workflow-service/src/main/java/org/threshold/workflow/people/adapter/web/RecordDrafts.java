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

/** Reads what was typed to complete or correct somebody’s record. */
@Component
class RecordDrafts {

    /** What the number is called that says which version of the record somebody saw. */
    static final String VERSION = "version";

    private final Forms forms;
    private final CaseClock clock;

    RecordDrafts(Forms forms, CaseClock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** What was said; with refusals it is never used. */
    record Draft(CorrectPerson.Command content, List<Refusal> refusals) {}

    Draft read(Person person, Typed typed) {
        var sent = forms.read(RecordFields.all(), typed, WorkingTime.ZONE, RecordPageForm.class);
        var reading = new PersonReading(WorkingTime.dayOf(clock.now()));
        var facts = sent.form().facts(reading, person);
        return new Draft(
                new CorrectPerson.Command(person.id(), version(typed), facts, sent.form().reason()),
                Stream.concat(sent.reading().refusals().stream(), reading.refusals().stream())
                        .toList());
    }

    /** The version that somebody saw; none that there is where the page does not say. */
    private static int version(Typed typed) {
        String version = typed.one(VERSION);
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }
}
