package org.threshold.workflow.prebirth.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * When a pre-birth assessment may end without protection: every source was heard, is none for this
 * child, or is left out by name. A strategy discussion waits for none of this.
 */
public final class PreBirthGate {

    static final Lesson LESSON =
            new Lesson(
                    "A pre-birth assessment is to be holistic and to use every source (Baby E"
                            + " review, lesson 3.1.12).");

    private PreBirthGate() {}

    /** Why it cannot be concluded so. */
    public static List<Refusal> refusals(PreBirthAssessment one, PreBirthConclusion given) {
        List<Refusal> refusals = new ArrayList<>();
        if (given.analysis().isBlank()) {
            refusals.add(
                    new Refusal(
                            "analysis",
                            "It is not said why.",
                            "Say what was found, and why it leads to this outcome for the child."));
        }
        if (!given.outcome().protects()) {
            one.sources().forEach(line -> source(line, given, refusals));
        }
        return LESSON.toldWith(refusals);
    }

    private static void source(SourceLine line, PreBirthConclusion given, List<Refusal> refusals) {
        String name = line.source().words();
        if (line.awaited()) {
            refusals.add(
                    new Refusal(
                            "outcome",
                            "Nobody knows yet what this source knows: " + name + ".",
                            "Ask again, or record on its task what was tried. A strategy"
                                    + " discussion waits for none of this."));
        } else if (!line.accountedFor() && !given.accepted().contains(line.source())) {
            refusals.add(
                    new Refusal(
                            "accepted",
                            "This source was not heard: " + name + ".",
                            "To conclude without it, tick it here by name; otherwise ask it"
                                    + " again."));
        }
    }
}
