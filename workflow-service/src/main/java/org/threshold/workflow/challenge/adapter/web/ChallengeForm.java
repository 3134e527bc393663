package org.threshold.workflow.challenge.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.challenge.domain.ChallengeGiven;
import org.threshold.workflow.challenge.domain.ChallengeGiven.Hurry;
import org.threshold.workflow.challenge.domain.Decision;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Topic;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * A challenge as it is sent; only its words have to be there.
 *
 * @param topic what it is about: {@code no-further-action}, {@code strategy-discussion} …; without
 *     it, something else
 * @param decision which decision, as {@code GET} names those of the case
 * @param decidedBy the id of the member of staff who decided, where the decision is not on record
 * @param words what is wrong with it, and what should happen instead
 * @param name who challenges it, where somebody else writes it down
 * @param atRisk whether a child may be at risk meanwhile
 * @param from the stage to begin at: {@code first}, {@code second}, {@code third} or {@code last}
 */
record ChallengeForm(
        @Nullable String topic,
        @Nullable String decision,
        @Nullable UUID decidedBy,
        @Nullable String words,
        @Nullable String name,
        @Nullable Boolean atRisk,
        @Nullable String from) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    ChallengeGiven read(Reading reading) {
        return new ChallengeGiven(
                Reading.text(topic).isEmpty()
                        ? Topic.OTHER
                        : reading.one("topic", topic, Topic.values(), Topic::code),
                number(reading),
                Optional.ofNullable(decidedBy).map(StaffId::new),
                Reading.text(words),
                Reading.text(name),
                new Hurry(
                        Boolean.TRUE.equals(atRisk),
                        Reading.text(from).isEmpty()
                                ? Level.FIRST
                                : reading.one("from", from, Level.values(), Level::code)));
    }

    private OptionalLong number(Reading reading) {
        String given = Reading.text(decision);
        if (given.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!NUMBER.matcher(given).matches()) {
            reading.refuse(
                    "decision",
                    "This names no decision.",
                    "Take it from the decisions of the case, or leave it out.");
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(given));
    }

    /**
     * What the page asks.
     *
     * @param decisions those on record
     * @param deciders those who mostly decide
     */
    static List<FormField> fields(List<Decision> decisions, List<StaffMember> deciders) {
        return List.of(
                new FormField.LongText(
                        "words",
                        "What is wrong with the decision, and what should happen instead?",
                        "A sentence is enough. Nothing else is needed."),
                new FormField.Pick(
                        "topic",
                        "What is it about?",
                        "",
                        Arrays.stream(Topic.values())
                                .map(one -> new Option(one.code(), one.words()))
                                .toList()),
                new FormField.Pick(
                        "decision",
                        "Which decision?",
                        "Leave it empty if it is not on the list, or if nobody has decided.",
                        decisions.stream().map(ChallengeForm::option).toList()),
                new FormField.Pick(
                        "decidedBy",
                        "If it is not on the list: who decided?",
                        "They will not answer the challenge.",
                        deciders.stream()
                                .map(one -> new Option(one.id().value().toString(), one.name()))
                                .toList()),
                new FormField.Text(
                        "name",
                        "If you write it down for somebody: who challenges the decision?",
                        ""),
                new FormField.YesNo(
                        "atRisk",
                        "May a child be at risk while this is discussed?",
                        "Then each stage has four hours. If a child is in danger, ring 999 or raise a"
                                + " concern now: a challenge waits for an answer, and protection does not."),
                new FormField.Pick(
                        "from",
                        "If a stage has to be skipped: where does it begin?",
                        "Any stage may be skipped when a child is at risk.",
                        Arrays.stream(Level.values())
                                .map(one -> new Option(one.code(), one.words()))
                                .toList()));
    }

    private static Option option(Decision one) {
        return new Option(
                Long.toString(one.number()),
                one.words() + ", " + one.agency().words() + ", " + DueWords.exact(one.at()));
    }
}
