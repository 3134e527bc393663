package org.threshold.workflow.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.platform.Refusal;

/**
 * A visit to see the child.
 *
 * @param dailyLife what daily life is like for the child (paragraph 2.3.1 of the review); may be
 *     empty
 */
public record ChildVisit(Instant at, Seen seen, String dailyLife) {

    /** A visit at which nobody learnt anything of the child’s daily life. */
    public ChildVisit(Instant at, Seen seen) {
        this(at, seen, "");
    }

    /** Whether the child was seen. */
    public sealed interface Seen {

        /** Alone, and what the child said or showed. */
        record Alone(String says) implements Seen {}

        /** With somebody there, why, and what the child said or showed. */
        record NotAlone(String why, String says) implements Seen {}

        /**
         * Not at all, and why.
         *
         * @param accessRefused whether somebody kept the child from being seen
         */
        record NotSeen(String why, boolean accessRefused) implements Seen {}
    }

    /** Whether the child was seen. */
    public boolean childSeen() {
        return !(seen instanceof Seen.NotSeen);
    }

    /** What is missing from its record; that the child was not seen is a fact like any other. */
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (at.isAfter(now)) {
            refusals.add(
                    new Refusal(
                            "at",
                            "The visit would have been later than now.",
                            "Give the time of the visit."));
        }
        refusals.addAll(seenRefusals());
        return List.copyOf(refusals);
    }

    private List<Refusal> seenRefusals() {
        return switch (seen) {
            case Seen.Alone(var says) -> says(says);
            case Seen.NotAlone(var why, var says) ->
                    Stream.concat(
                                    says(says).stream(),
                                    missing(
                                            why,
                                            "It is not said why the child was not seen alone.",
                                            "Say who was there and why.")
                                            .stream())
                            .toList();
            case Seen.NotSeen(var why, var _) ->
                    missing(
                            why,
                            "It is not said why the child was not seen.",
                            "Say who was met and what was said at the door.");
        };
    }

    private static List<Refusal> says(String says) {
        return says.isBlank()
                ? List.of(
                        new Refusal(
                                "says",
                                "What the child says or shows is missing.",
                                "Write the child's own words; for a child who does not speak, how the"
                                        + " child looked and behaved."))
                : List.of();
    }

    private static List<Refusal> missing(String why, String problem, String remedy) {
        return why.isBlank() ? List.of(new Refusal("why", problem, remedy)) : List.of();
    }

    @Override
    public String toString() {
        return "ChildVisit[" + at + "]";
    }
}
