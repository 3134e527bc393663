package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.AnswerAsSent;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
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
 * @param practice the code of the GP practice that says so; left out, it is for every practice
 */
record AnswerForm(
        @Nullable String agency,
        @Nullable String kind,
        @Nullable String facts,
        @Nullable String comment,
        @Nullable String reason,
        @Nullable String practice) {

    private static final List<FormField> FIELDS =
            List.of(
                    new FormField.Choice(
                            "kind",
                            "What came of asking?",
                            "Agencies have a duty to help (Children Act 1989, s.47(9)).",
                            AnswerAsSent.options()),
                    new FormField.LongText("facts", "What does it know?", ""),
                    new FormField.LongText(
                            "comment",
                            "What does it say on the draft analysis and plan?",
                            "Agencies are asked for analysis and planning too, not only for facts (lesson"
                                    + " 3.1.19 of the review)."),
                    new FormField.LongText(
                            "reason",
                            "If it declined or did not answer: why, or what was tried?",
                            ""));

    /** What is asked about a contribution; which practice, where several were asked. */
    static List<FormField> fields(Contribution asked) {
        return asked.practices().size() < 2
                ? FIELDS
                : Stream.concat(Stream.of(which(asked)), FIELDS.stream()).toList();
    }

    private static FormField which(Contribution asked) {
        return new FormField.Choice(
                "practice",
                "Which practice is it about?",
                "Leave it open only if it is about every practice: then nobody waits for one any"
                        + " more.",
                asked.practices().stream()
                        .map(code -> new Option(code, words(asked, code)))
                        .toList());
    }

    private static String words(Contribution asked, String code) {
        return asked.silent().contains(code)
                ? "Practice " + code + ", which has not answered yet"
                : "Practice " + code + ", which has answered";
    }

    /**
     * What came of asking.
     *
     * @param onRecord the facts that were filled in from the record; left as they are, they are no
     *     words of the answer
     */
    Answered read(Reading reading, String onRecord) {
        var sent = sent(facts);
        boolean untouched = !sent.refusals().isEmpty() && sent.facts().equals(onRecord.strip());
        var read = untouched ? sent(null) : sent;
        read.refusals().forEach(reading::refuse);
        String code = Reading.text(practice).toUpperCase(Locale.ROOT);
        return code.isEmpty()
                ? Answered.noted(read.answer())
                : ofPractice(reading, code, read.answer());
    }

    private AnswerAsSent sent(@Nullable String knows) {
        return AnswerAsSent.of(kind, knows, comment, reason);
    }

    private static Answered ofPractice(Reading reading, String code, Answer answer) {
        if (RegisteredAt.valid(code)) {
            return Answered.ofPractice(code, answer);
        }
        reading.refuse(
                "practice",
                "This is not the code of a GP practice.",
                "Give its code, one letter and five digits, or leave it out.");
        return Answered.noted(answer);
    }
}
