package org.threshold.workflow.incident.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.incident.domain.DashGiven;
import org.threshold.workflow.incident.domain.DashGiven.Basis;
import org.threshold.workflow.incident.domain.Engagement;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.Score;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * A DASH as sent.
 *
 * @param indicators how many questions were answered yes
 * @param engagement {@code engaged}, {@code in-part} or {@code refused}
 * @param grade as judged, {@code standard}, {@code medium} or {@code high}; left out, as computed
 * @param considered whether the history of the household was considered
 * @param history what it means for this incident
 * @param provisional whether it cannot wait for the household to be known
 * @param otherExplanation what else could explain this; this and the next two may be left out
 */
record DashForm(
        @Nullable Integer indicators,
        @Nullable String engagement,
        @Nullable String grade,
        @Nullable String reason,
        @Nullable Boolean considered,
        @Nullable String history,
        @Nullable Boolean provisional,
        @Nullable String otherExplanation,
        @Nullable String whoSaysProtects,
        @Nullable String lastTested) {

    /** What the page of the task asks. */
    static List<FormField> fields(boolean mayBeProvisional) {
        List<FormField> fields = new ArrayList<>(scored());
        fields.add(
                new FormField.YesNo(
                        "considered",
                        "Was the history of everybody in the household considered?",
                        "It stands above: earlier DASHs and incidents, and plans of any child"
                                + " (lesson 3.1.3 of the review)."));
        fields.add(new FormField.LongText("history", "What does it mean for this incident?", ""));
        fields.addAll(CriticalThinking.fields());
        if (mayBeProvisional) {
            fields.add(
                    new FormField.YesNo(
                            "provisional",
                            "Is the household not known, and the DASH cannot wait for it?",
                            "Yes tells everybody now; the history is considered within 24 hours."
                                    + " The two questions about it may stay empty then."));
        }
        return List.copyOf(fields);
    }

    private static List<FormField> scored() {
        return List.of(
                new FormField.WholeNumber(
                        "indicators",
                        "How many questions of the DASH were answered yes?",
                        "0 to " + Score.MOST + ". From 10 on it is medium, from 14 on high."),
                new FormField.Choice(
                        "engagement",
                        "Does the person who was abused take part?",
                        "In part and refused count one grade more.",
                        Stream.of(Engagement.values())
                                .map(one -> new Option(one.code(), one.words()))
                                .toList()),
                new FormField.Pick(
                        "grade",
                        "Do you judge the risk higher?",
                        "Leave it empty for the grade as computed. It can be judged higher, never lower.",
                        Stream.of(Grade.values())
                                .map(one -> new Option(one.code(), one.words()))
                                .toList()),
                new FormField.LongText("reason", "If higher: why?", ""));
    }

    DashGiven read(Reading reading) {
        return new DashGiven(
                Optional.ofNullable(indicators),
                code(engagement)
                        .map(
                                it ->
                                        reading.one(
                                                "engagement",
                                                it,
                                                Engagement.values(),
                                                Engagement::code)),
                code(grade).map(it -> reading.one("grade", it, Grade.values(), Grade::code)),
                Reading.text(reason),
                new Basis(
                        Boolean.TRUE.equals(provisional),
                        Boolean.TRUE.equals(considered),
                        Reading.text(history),
                        new CriticalThinking(
                                Reading.text(otherExplanation),
                                Reading.text(whoSaysProtects),
                                Reading.text(lastTested))));
    }

    private static Optional<String> code(@Nullable String sent) {
        return Optional.of(Reading.text(sent)).filter(it -> !it.isEmpty());
    }

    @Override
    public String toString() {
        return "DashForm[" + indicators + " " + engagement + " " + grade + "]";
    }
}
