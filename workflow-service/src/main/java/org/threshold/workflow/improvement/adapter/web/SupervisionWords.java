package org.threshold.workflow.improvement.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.improvement.app.ReadSupervisions.OfCase;
import org.threshold.workflow.improvement.app.SupervisionResult;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** Supervisions in sentences, for supervisors. */
final class SupervisionWords {

    static final String CODE = "supervisions";
    static final String TITLE = "Supervision";

    private SupervisionWords() {}

    /** By when the next one is to be held, what stands on notes, and each that was held. */
    static List<Fact> facts(OfCase of) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        "The next one",
                        List.of("To be held by " + DueWords.day(of.nextBy()) + ".")));
        of.worries().stream().map(SupervisionWords::fact).forEach(facts::add);
        of.held().stream().map(SupervisionWords::fact).forEach(facts::add);
        return List.copyOf(facts);
    }

    /** The same above the form of the step. */
    static Optional<CasePart.Part> part(OfCase of) {
        return CaseFacts.of(CODE, TITLE, facts(of));
    }

    /** What is said back once one is kept. */
    static String kept(SupervisionResult.Kept kept) {
        return "The supervision is kept. The next one is to be held by "
                + DueWords.day(kept.nextBy())
                + ".";
    }

    private static Fact fact(UnevidencedWorry one) {
        return new Fact(
                "On " + one.note().words() + ", " + DueWords.exact(one.written().at()),
                List.of("Worries without evidence: " + one.words()));
    }

    private static Fact fact(Supervision one) {
        Stream<String> worry =
                Stream.of(one.words().worry())
                        .filter(words -> !words.isEmpty())
                        .map(words -> "Worries without evidence: " + words);
        return new Fact(
                Capital.of(one.of().words()) + ", " + DueWords.day(one.heldOn()),
                Stream.concat(worry, Stream.of(one.words().agreed())).toList());
    }
}
