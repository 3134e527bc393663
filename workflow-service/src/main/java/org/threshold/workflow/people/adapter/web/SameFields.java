package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;

/** What the page asks of whoever says that a person is on record twice. */
final class SameFields {

    static final String OTHER = "other";
    static final String REASON = "reason";

    private SameFields() {}

    /**
     * About one whose record is like some others.
     *
     * @param today the day in England
     */
    static List<FormField> of(List<LikelyMatch> like, LocalDate today) {
        return List.of(
                new FormField.Choice(
                        OTHER,
                        "Which other record is of the same person?",
                        like.isEmpty()
                                ? "Nobody on record has a similar name, date of birth or NHS number."
                                        + " Complete or correct this record first, and look again."
                                : "Only if you are sure. It can be taken back.",
                        like.stream().map(one -> option(one, today)).toList()),
                reason("How do you know that it is one person?"));
    }

    /** About a merge that is taken back. */
    static List<FormField> undo() {
        return List.of(reason("How do you know that they are two people?"));
    }

    private static FormField reason(String asked) {
        return new FormField.LongText(REASON, asked, "Who told you, or what agrees or differs.");
    }

    private static Option option(LikelyMatch one, LocalDate today) {
        String why = one.why().stream().sorted().map(Why::words).collect(Collectors.joining(" "));
        return new Option(
                one.person().id().value().toString(),
                one.person().displayName()
                        + ". "
                        + BornWords.of(one.person().born(), today)
                        + ". "
                        + why);
    }
}
