package org.threshold.workflow.carer.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.carer.domain.Meant;
import org.threshold.workflow.carer.domain.OtherAtHome;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * Somebody else in the home of a carer, as sent.
 *
 * @param known the id of the person on record who is meant, or {@code nobody}
 */
record OtherForm(
        @Nullable String name,
        @Nullable LocalDate born,
        @Nullable String police,
        @Nullable String policeResult,
        @Nullable String care,
        @Nullable String careResult,
        @Nullable String known) {

    private static final List<FormField> ASKED =
            List.of(
                    new FormField.Text("name", "Name", ""),
                    new FormField.Day("born", "When were they born?", ""),
                    new FormField.Choice(
                            "police", "The check by the police", "", CheckedForm.POLICE),
                    new FormField.Text("policeResult", "What do the police know?", ""),
                    new FormField.Choice(
                            "care", "The check of social care’s records", "", CheckedForm.CARE),
                    new FormField.Text("careResult", "What does social care know?", ""));

    /** What is asked of each; whoever may be meant is offered. */
    static FormField fields(List<PersonView> likely) {
        List<FormField> fields = new ArrayList<>(ASKED);
        meant(likely).ifPresent(fields::add);
        return new FormField.Repeated(
                "people", "Person in that home", "Everybody else who lives there.", fields);
    }

    /** Who of those on record is meant; not asked where nobody may be. */
    static Optional<FormField> meant(List<PersonView> likely) {
        Stream<Option> nobody = Stream.of(new Option(Meant.NOBODY, "Nobody on record"));
        Stream<Option> people =
                likely.stream()
                        .map(one -> new Option(one.id().value().toString(), one.displayName()));
        return likely.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FormField.Pick(
                                "known",
                                "Is it somebody on record?",
                                "Two records of one person hide what is known of them.",
                                Stream.concat(nobody, people).toList()));
    }

    OtherAtHome read(Reading reading, String at) {
        return new OtherAtHome(
                Reading.text(name),
                Optional.ofNullable(born),
                new CheckedForm(police, policeResult, care, careResult).read(reading, at),
                meant(reading, at + "known", known));
    }

    /** Who is meant; what is no id is refused. */
    static Meant meant(Reading reading, String field, @Nullable String said) {
        Optional<Meant> meant = Meant.of(Reading.text(said));
        if (meant.isEmpty()) {
            reading.refuse(
                    field,
                    "This is nobody on record.",
                    "Choose one of the people shown, or nobody.");
        }
        return meant.orElseGet(Meant.NotSaid::new);
    }

    @Override
    public String toString() {
        return "OtherForm[…]";
    }
}
