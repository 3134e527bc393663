package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.incident.app.IncidentGiven;
import org.threshold.workflow.incident.app.IncidentGiven.There;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * A domestic abuse incident, as it is sent; whatever is not known is left out.
 *
 * @param id the sender’s own for it: the same again records nothing twice
 * @param at when it happened, UTC; left out for now
 * @param childrenPresent {@code yes}, {@code no} or {@code not-known}
 * @param people the ids of those who were there and are on record
 * @param others those who are not on record, in words
 * @param words what happened
 * @param alleged the ids of those who are on record and alleged to have abused
 */
record IncidentForm(
        @Nullable UUID id,
        @Nullable Instant at,
        @Nullable String childrenPresent,
        @Nullable List<UUID> people,
        @Nullable String others,
        @Nullable String words,
        @Nullable List<UUID> alleged) {

    private static final FormField AT =
            new FormField.DateTime(
                    "at", "When did it happen?", "A rough time will do. Left empty, it is now.");
    private static final FormField OTHERS =
            new FormField.LongText(
                    "others",
                    "Who else was there?",
                    "Somebody who is not on the list. Enter them on the family page too if they"
                            + " belong to the household.");
    private static final FormField CHILDREN =
            new FormField.Choice(
                    "childrenPresent",
                    "Were children there, or within hearing?",
                    "Left empty, it counts as not known.",
                    Stream.of(Children.values())
                            .map(one -> new Option(one.code(), one.words()))
                            .toList());
    private static final FormField WORDS =
            new FormField.LongText(
                    "words", "What happened?", "What was seen, heard or said, and by whom.");

    /** What the page asks. */
    static List<FormField> fields(List<PersonView> known, LocalDate today) {
        var people =
                new FormField.Several(
                        "people",
                        "Who was there?",
                        "Children and adults. Choose all of them.",
                        known.stream().map(one -> option(one, today)).toList());
        return List.of(
                AT,
                people,
                OTHERS,
                CHILDREN,
                WORDS,
                NameAbuserForm.people("alleged", known, today));
    }

    static Option option(PersonView one, LocalDate today) {
        return new Option(
                one.id().value().toString(),
                one.displayName() + ". " + BornWords.of(one.born(), today));
    }

    IncidentGiven read(Reading reading) {
        return new IncidentGiven(
                Optional.ofNullable(id).map(IncidentId::new),
                Optional.ofNullable(at),
                new There(
                        children(reading), ids(people), Reading.text(others), Reading.text(words)),
                ids(alleged));
    }

    static Set<PersonId> ids(@Nullable List<UUID> sent) {
        return Reading.list(sent).stream().map(PersonId::new).collect(Collectors.toSet());
    }

    private Children children(Reading reading) {
        return Reading.text(childrenPresent).isEmpty()
                ? Children.NOT_KNOWN
                : reading.one(
                        "childrenPresent", childrenPresent, Children.values(), Children::code);
    }

    @Override
    public String toString() {
        return "IncidentForm[" + id + "]";
    }
}
