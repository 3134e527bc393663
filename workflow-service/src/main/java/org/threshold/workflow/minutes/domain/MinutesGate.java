package org.threshold.workflow.minutes.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.circumstances.WhoHasFiled.Filing;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * When the minutes of a conference count as distributed: each practice that was told of them, of
 * the child, of each parent or carer and of each brother or sister, has said that they are filed,
 * or somebody rang it and noted what it said (R-GP-3). It refuses only that: what is noted is kept,
 * and nothing else waits for it.
 */
public final class MinutesGate {

    private static final Lesson LESSON =
            new Lesson(
                    "Minutes belong in both parents’ notes and in those of brothers and sisters (practice"
                            + " recommendation 3).");

    private MinutesGate() {}

    /** The practices that have not said that the minutes are filed. */
    public static List<Recipient> unfiled(List<Filing> told) {
        return told.stream()
                .filter(one -> one.who().agency() == Agency.GP)
                .filter(one -> !one.filed())
                .map(Filing::who)
                .distinct()
                .toList();
    }

    /** Who has neither filed them nor been rung; empty when the distribution is complete. */
    public static List<Refusal> refusals(List<Filing> told, List<Chase> chases) {
        Set<Recipient> rung = chases.stream().map(Chase::practice).collect(Collectors.toSet());
        return LESSON.toldWith(
                unfiled(told).stream()
                        .filter(practice -> !rung.contains(practice))
                        .map(MinutesGate::open)
                        .toList());
    }

    private static Refusal open(Recipient practice) {
        return new Refusal(
                "chased",
                RecipientWords.of(practice) + ", has not said that the minutes are filed.",
                "Ring the practice, and write down here what it said.");
    }
}
