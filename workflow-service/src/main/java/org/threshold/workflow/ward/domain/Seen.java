package org.threshold.workflow.ward.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.platform.Refusal;

/**
 * What somebody on the ward saw of the care of a child, as far as they say it; what was seen and
 * what they think of it stand apart.
 *
 * @param about what of the care; may be empty
 * @param whom whom they saw with the child; may be empty
 * @param at when it was, UTC
 * @param seenBy who saw it: name and post; may be empty
 * @param fact what was seen and heard; may be empty
 * @param opinion what they think of it; may be empty
 */
public record Seen(
        List<Aspect> about, String whom, Instant at, String seenBy, String fact, String opinion) {

    public Seen {
        about = about.stream().distinct().sorted().toList();
    }

    /** Why it cannot be kept: nothing is said, or it is still to come. A part may be missing. */
    public List<Refusal> refusals(Instant now) {
        return Stream.of(nothing(), future(now)).flatMap(Optional::stream).toList();
    }

    private Optional<Refusal> nothing() {
        boolean something = !(whom + fact + opinion).isBlank();
        return something
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "fact",
                                "Nothing is said of what was seen.",
                                "Say in a sentence what you saw or heard. Everything else may follow."));
    }

    private Optional<Refusal> future(Instant now) {
        return at.isAfter(now)
                ? Optional.of(
                        new Refusal(
                                "at",
                                "This is still to come.",
                                "Give when it was; leave it out if it was just now."))
                : Optional.empty();
    }

    /** What is not said, to follow "it is not said"; it holds nothing back. */
    public List<String> missing() {
        return Stream.of(
                        part(!about.isEmpty(), "what of the care it is about"),
                        part(!whom.isBlank(), "who was seen with the child"),
                        part(!seenBy.isBlank(), "who saw it"),
                        part(!fact.isBlank(), "what was seen"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> part(boolean said, String words) {
        return said ? Optional.empty() : Optional.of(words);
    }

    @Override
    public String toString() {
        return "Seen[" + about + " " + at + "]";
    }
}
