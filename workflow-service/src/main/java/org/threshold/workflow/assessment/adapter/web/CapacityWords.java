package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityAnswer;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** What is known of a carer, in sentences that name nobody. */
final class CapacityWords {

    private CapacityWords() {}

    /**
     * How it stands.
     *
     * @param place which of the carers it is, from 1
     */
    static Fact fact(Capacity one, int place) {
        List<String> lines = new ArrayList<>();
        Stream.of(CapacityAnswer.values()).forEach(answer -> line(one, answer, lines));
        since(one).ifPresent(lines::add);
        if (!one.words().isBlank()) {
            lines.add(one.words());
        }
        one.signed()
                .ifPresent(
                        sign ->
                                lines.add(
                                        "Signed for by a manager on "
                                                + DueWords.exact(sign.at())
                                                + ": "
                                                + sign.reason()));
        return new Fact("Adult " + place + " who cares for the child", lines);
    }

    private static void line(Capacity one, CapacityAnswer answer, List<String> lines) {
        String factors =
                one.standing().entrySet().stream()
                        .filter(it -> it.getValue() == answer)
                        .map(it -> it.getKey().words() + " (" + it.getKey().census() + ")")
                        .collect(Collectors.joining("; "));
        if (!factors.isEmpty()) {
            lines.add(answer.words() + ": " + factors + ".");
        }
    }

    private static Optional<String> since(Capacity one) {
        return one.unsigned().values().stream()
                .min(Comparator.naturalOrder())
                .map(at -> "Not known since " + DueWords.exact(at) + ".");
    }
}
