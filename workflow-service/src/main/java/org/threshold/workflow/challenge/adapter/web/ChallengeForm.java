package org.threshold.workflow.challenge.adapter.web;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.challenge.domain.ChallengeGiven;
import org.threshold.workflow.challenge.domain.ChallengeGiven.Hurry;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Topic;
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
                reading.oneOr("topic", topic, Topic.OTHER, Topic::code),
                number(reading),
                Optional.ofNullable(decidedBy).map(StaffId::new),
                Reading.text(words),
                Reading.text(name),
                new Hurry(
                        Boolean.TRUE.equals(atRisk),
                        reading.oneOr("from", from, Level.FIRST, Level::code)));
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

    @Override
    public String toString() {
        return "ChallengeForm[" + topic + "]";
    }
}
