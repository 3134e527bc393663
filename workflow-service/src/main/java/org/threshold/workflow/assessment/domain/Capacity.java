package org.threshold.workflow.assessment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * What is known of one adult carer’s capacity (L-3.1.2).
 *
 * @param answers everything that was answered, in the order in which it was
 * @param words what was said last of what it rests on; may be empty
 * @param signed what a manager signed last
 */
public record Capacity(
        CapacityId id,
        CaseRef caseRef,
        PersonId adult,
        List<Answered> answers,
        String words,
        Optional<SignedFor> signed) {

    public Capacity {
        answers = List.copyOf(answers);
    }

    /** The last answer of each factor; a factor that nobody was asked about is not known. */
    public Map<CapacityFactor, CapacityAnswer> standing() {
        Map<CapacityFactor, CapacityAnswer> standing = new EnumMap<>(CapacityFactor.class);
        for (CapacityFactor factor : CapacityFactor.values()) {
            standing.put(factor, CapacityAnswer.NOT_KNOWN);
        }
        answers.forEach(one -> standing.put(one.factor(), one.answer()));
        return standing;
    }

    /** Since when each factor that is not known has not been, without a break; UTC. */
    public Map<CapacityFactor, Instant> unknownSince() {
        Map<CapacityFactor, Instant> since = new EnumMap<>(CapacityFactor.class);
        for (Answered one : answers) {
            if (one.answer() == CapacityAnswer.NOT_KNOWN) {
                since.putIfAbsent(one.factor(), one.at());
            } else {
                since.remove(one.factor());
            }
        }
        return since;
    }

    /** What is not known and no manager has signed for, and since when; UTC. */
    public Map<CapacityFactor, Instant> unsigned() {
        Map<CapacityFactor, Instant> since = unknownSince();
        signed.ifPresent(sign -> since.values().removeIf(at -> !at.isAfter(sign.at())));
        return since;
    }

    /** The answers that a checklist adds: all of them, what was left out as not known. */
    public static List<Answered> added(CapacityGiven given, Instant at) {
        return Stream.of(CapacityFactor.values())
                .map(
                        factor ->
                                new Answered(
                                        factor,
                                        given.answers()
                                                .getOrDefault(factor, CapacityAnswer.NOT_KNOWN),
                                        at))
                .toList();
    }

    /** The same with a checklist more. */
    public Capacity with(CapacityGiven given, Instant at) {
        List<Answered> all = new ArrayList<>(answers);
        all.addAll(added(given, at));
        return new Capacity(id, caseRef, adult, all, given.words(), signed);
    }

    /** The same, signed for. */
    public Capacity signed(SignedFor sign) {
        return new Capacity(id, caseRef, adult, answers, words, Optional.of(sign));
    }
}
