package org.threshold.workflow.challenge.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.challenge.domain.Decision;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Topic;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Options;

/** What the page of a new challenge asks. */
final class ChallengeFields {

    private ChallengeFields() {}

    /**
     * The fields; only the first has to be filled in.
     *
     * @param decisions those on record
     * @param deciders those who mostly decide
     */
    static List<FormField> of(List<Decision> decisions, List<StaffMember> deciders) {
        return Stream.of(
                        Stream.of(words(), topic()),
                        decision(decisions, deciders),
                        Stream.of(name(), atRisk(), from()))
                .flatMap(fields -> fields)
                .toList();
    }

    private static FormField words() {
        return new FormField.LongText(
                "words",
                "What is wrong with the decision, and what should happen instead?",
                "A sentence is enough. Nothing else is needed.");
    }

    private static FormField topic() {
        return new FormField.Pick(
                "topic",
                "What is it about?",
                "",
                Options.of(Topic.values(), Topic::code, Topic::words));
    }

    private static Stream<FormField> decision(
            List<Decision> decisions, List<StaffMember> deciders) {
        return Stream.of(
                new FormField.Pick(
                        "decision",
                        "Which decision?",
                        "Leave it empty if it is not on the list, or if nobody has decided.",
                        decisions.stream().map(ChallengeFields::option).toList()),
                new FormField.Pick(
                        "decidedBy",
                        "If it is not on the list: who decided?",
                        "They will not answer the challenge.",
                        deciders.stream()
                                .map(one -> new Option(one.id().value().toString(), one.name()))
                                .toList()));
    }

    private static FormField name() {
        return new FormField.Text(
                "name", "If you write it down for somebody: who challenges the decision?", "");
    }

    private static FormField atRisk() {
        return new FormField.YesNo(
                "atRisk",
                "May a child be at risk while this is discussed?",
                "Then each stage has four hours. If a child is in danger, ring 999 or raise a"
                        + " concern now: a challenge waits for an answer, and protection does not.");
    }

    private static FormField from() {
        return new FormField.Pick(
                "from",
                "If a stage has to be skipped: where does it begin?",
                "Any stage may be skipped when a child is at risk.",
                Options.of(Level.values(), Level::code, Level::words));
    }

    private static Option option(Decision one) {
        return new Option(
                Long.toString(one.number()),
                one.words() + ", " + one.agency().words() + ", " + DueWords.exact(one.at()));
    }
}
