package org.threshold.workflow.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a gate refuses, in a sentence that names the lesson or the recommendation of the review. It
 * is said once, with the first thing that is refused, so that a list of them stays short to read.
 */
public record Lesson(String words) {

    /** The same refusals, the first of them with the lesson. */
    public List<Refusal> toldWith(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return List.of();
        }
        List<Refusal> all = new ArrayList<>(refusals);
        Refusal first = all.removeFirst();
        all.addFirst(new Refusal(first.field(), first.problem() + " " + words, first.remedy()));
        return List.copyOf(all);
    }
}
