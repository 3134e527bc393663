package org.threshold.workflow.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threshold.workflow.platform.Refusal;

/**
 * An enquiry does not end without protection while something of a carer’s capacity has not been
 * known for ten working days, unless a manager signed for it (L-3.1.2).
 */
public final class CapacityGate {

    private CapacityGate() {}

    /**
     * Why the outcome cannot be decided.
     *
     * @param limitOf by when it has to be known or signed for what has not been known since then
     */
    public static List<Refusal> refusals(
            List<Capacity> carers, Function<Instant, Instant> limitOf, Instant now) {
        return carers.stream()
                .map(one -> late(one, limitOf, now))
                .filter(late -> !late.isEmpty())
                .map(CapacityGate::refusal)
                .toList();
    }

    private static List<CapacityFactor> late(
            Capacity carer, Function<Instant, Instant> limitOf, Instant now) {
        return carer.unsigned().entrySet().stream()
                .filter(one -> limitOf.apply(one.getValue()).isBefore(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Refusal refusal(List<CapacityFactor> late) {
        String what = late.stream().map(CapacityFactor::words).collect(Collectors.joining("; "));
        return new Refusal(
                "outcome",
                "Of an adult who cares for the child it has not been known for more than ten working days: "
                        + what
                        + ". Parenting capacity is to be assessed explicitly and early (lesson 3.1.2 of the"
                        + " review).",
                "Ask general practice and adult services again and record the answer, or have a manager sign"
                        + " for it; the task is on the work list. A child protection conference waits for none"
                        + " of this.");
    }
}
