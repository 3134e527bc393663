package org.threshold.workflow.report.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.ForEach;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Which;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.report.domain.AuditQuestion;
import org.threshold.workflow.report.domain.Cause;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Rating;

/** Answers to the sixteen questions, as they are sent. */
record FindingsForm(@Nullable List<OneFinding> findings) {

    static final List<FormField> FIELDS =
            List.of(
                    new ForEach(
                            "findings",
                            "The sixteen questions of the review",
                            "Answer from the record, as many as you can now: the others wait."
                                    + " Nobody else sees your answers before a report counts them.",
                            new Which("question", questions(), true),
                            List.of(rating(), cause(), words())));

    /**
     * An answer.
     *
     * @param question its code
     * @param rating the code of the answer
     * @param cause the code of where the cause lies; left out where nothing was missing
     */
    record OneFinding(
            @Nullable String question,
            @Nullable String rating,
            @Nullable String cause,
            @Nullable String words) {

        static OneFinding of(Finding finding) {
            return new OneFinding(
                    finding.question().code(),
                    finding.rating().code(),
                    finding.cause().map(Cause::code).orElse(null),
                    finding.words());
        }

        private Finding read(String path, Reading reading) {
            return new Finding(
                    reading.one(
                            path + ".question",
                            question,
                            AuditQuestion.values(),
                            AuditQuestion::code),
                    reading.one(path + ".rating", rating, Rating.values(), Rating::code),
                    Reading.text(cause).isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    reading.one(
                                            path + ".cause", cause, Cause.values(), Cause::code)),
                    Reading.text(words));
        }
    }

    static FindingsForm of(List<Finding> findings) {
        return new FindingsForm(findings.stream().map(OneFinding::of).toList());
    }

    /** What was answered; what cannot be used is left to the reading. */
    List<Finding> read(Reading reading) {
        List<OneFinding> given = Reading.list(findings);
        return IntStream.range(0, given.size())
                .mapToObj(at -> given.get(at).read("findings[%d]".formatted(at), reading))
                .toList();
    }

    private static List<Option> questions() {
        return Arrays.stream(AuditQuestion.values())
                .map(it -> new Option(it.code(), it.number() + ". " + it.words()))
                .toList();
    }

    private static FormField rating() {
        return new Choice(
                "rating",
                "What does the record show?",
                "",
                Options.of(Rating.values(), Rating::code, Rating::words));
    }

    private static FormField cause() {
        return new Choice(
                "cause",
                "If no or in part: where does the cause lie?",
                "",
                Options.of(Cause.values(), Cause::code, Cause::words));
    }

    private static FormField words() {
        return new LongText(
                "words",
                "What do you base it on?",
                "It stays in the audit of this case: no report and no file has it.");
    }
}
