package org.threshold.workflow.contact.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.BasisKind;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.Day;
import org.threshold.workflow.platform.FormField.Group;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;

/**
 * What a restriction rests on, as it is sent.
 *
 * @param kind {@code none}, {@code court-order}, {@code written-agreement} or {@code
 *     police-condition}
 * @param from the day in England of the order, or of the agreement
 * @param until the last day in England on which it holds
 */
record BasisForm(
        @Nullable String kind,
        @Nullable String which,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static final FormField FIELD =
            new Group(
                    "basis",
                    "What does it rest on?",
                    "Of a parent, or of anybody who may have parental responsibility, a decision needs a legal"
                            + " basis (finding 1.3.9 of the review).",
                    List.of(
                            new Choice(
                                    "kind",
                                    "Legal basis",
                                    "",
                                    Options.of(
                                            BasisKind.values(), BasisKind::code, BasisKind::words)),
                            new Text(
                                    "which",
                                    "Which order of which court, or which condition?",
                                    "With the case number, where there is one."),
                            new Day(
                                    "from",
                                    "From which day?",
                                    "The day of the order, or on which the agreement was signed."),
                            new Day(
                                    "until",
                                    "Until which day?",
                                    "The day on which bail or the order ends. An agreement ends once it is"
                                            + " withdrawn.")));

    static BasisForm of(Basis kept) {
        return new BasisForm(
                kept.kind().code(),
                kept.which(),
                kept.from().orElse(null),
                kept.until().orElse(null));
    }

    /** What is said; nothing is no basis. */
    static Basis read(@Nullable BasisForm form, Reading reading) {
        return form == null ? Basis.none() : form.read(reading);
    }

    private Basis read(Reading reading) {
        BasisKind read = reading.oneOr("basis.kind", kind, BasisKind.NONE, BasisKind::code);
        return new Basis(
                read, Reading.text(which), Optional.ofNullable(from), Optional.ofNullable(until));
    }
}
