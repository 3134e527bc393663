package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * What an agency answers, as it is sent.
 *
 * @param agency whose answer it is; on a task, that of the task
 * @param kind {@code reply}, {@code nil-return}, {@code declined} or {@code no-answer}
 * @param comment on the draft analysis and plan
 * @param reason why it declined, or what was tried
 */
record AnswerForm(
        @Nullable String agency,
        @Nullable String kind,
        @Nullable String facts,
        @Nullable String comment,
        @Nullable String reason) {

    private static final String[] KINDS = {"reply", "nil-return", "declined", "no-answer"};

    static List<FormField> fields() {
        return List.of(
                new FormField.Choice(
                        "kind",
                        "What came of asking?",
                        "Agencies have a duty to help (Children Act 1989, s.47(9)).",
                        List.of(
                                new Option("reply", "It said what it knows"),
                                new Option("nil-return", "It knows nothing of the family"),
                                new Option("declined", "It declined"),
                                new Option("no-answer", "It did not answer"))),
                new FormField.LongText("facts", "What does it know?", ""),
                new FormField.LongText(
                        "comment",
                        "What does it say on the draft analysis and plan?",
                        "Agencies are asked for analysis and planning too, not only for facts (lesson"
                                + " 3.1.19 of the review)."),
                new FormField.LongText(
                        "reason", "If it declined or did not answer: why, or what was tried?", ""));
    }

    Answer read(Reading reading) {
        String said = reading.one("kind", kind, KINDS, one -> one);
        String because = Reading.text(reason);
        return switch (said) {
            case "reply" -> new Answer.Reply(Reading.text(facts), Reading.text(comment));
            case "nil-return" -> new Answer.NilReturn(Reading.text(comment));
            case "declined" -> new Answer.Declined(because);
            default -> new Answer.NoAnswer(because);
        };
    }
}
