package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.platform.web.Reading;

/** Everything that holds of somebody now, as the page sends it, and how it is known. */
record RecordPageForm(
        @Nullable String name,
        @Nullable List<String> aliases,
        @Nullable LocalDate dateOfBirth,
        @Nullable Sex sex,
        @Nullable String nhsNumber,
        @Nullable String practice,
        @Nullable String why) {

    String reason() {
        return Reading.text(why);
    }

    /** The facts with what was typed; a birth of which only an estimate is recorded keeps it. */
    StatedPerson facts(PersonReading reading, Person recorded) {
        var kind = recorded.facts().kind();
        var form =
                new PersonForm(
                        kind, name, aliases, dateOfBirth, null, null, sex, nhsNumber, practice);
        var facts = reading.read(form);
        boolean estimate = recorded.facts().born() instanceof Born.Estimated;
        return dateOfBirth == null && estimate ? facts.born(recorded.facts().born()) : facts;
    }
}
