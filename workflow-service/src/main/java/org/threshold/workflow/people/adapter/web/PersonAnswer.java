package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.domain.Person;

/**
 * A person with everything recorded.
 *
 * @param earlierNames names that were corrected since
 * @param nhsNumber as people read it, for example {@code 943 476 5919}; absent when left out
 * @param practice its code, or {@code not-registered}; absent when nobody asked
 */
record PersonAnswer(
        UUID id,
        int version,
        PersonKind kind,
        String name,
        List<String> aliases,
        List<String> earlierNames,
        BornAnswer born,
        Sex sex,
        @Nullable String nhsNumber,
        @Nullable String practice) {

    static PersonAnswer of(Person person) {
        var facts = person.facts();
        var numbers = facts.health().nhs().numbers().stream().map(NhsNumber::shown).toList();
        return new PersonAnswer(
                person.id().value(),
                person.version(),
                facts.kind(),
                facts.names().shown(facts.kind()),
                facts.names().aliases(),
                person.earlierNames(),
                BornAnswer.of(facts.born()),
                facts.sex(),
                numbers.isEmpty() ? null : numbers.getFirst(),
                practice(facts.health().practice()));
    }

    private static @Nullable String practice(GpPractice practice) {
        return switch (practice) {
            case GpPractice.RegisteredAt(var code) -> code;
            case GpPractice.NotRegistered() -> "not-registered";
            case GpPractice.NotRecorded() -> null;
        };
    }
}
