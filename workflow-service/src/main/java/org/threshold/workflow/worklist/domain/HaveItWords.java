package org.threshold.workflow.worklist.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.HeldRung;
import org.threshold.workflow.deadlines.RungStanding;
import org.threshold.workflow.deadlines.Told;

/** What somebody reads who has acknowledged that a limit passed: who is told next, and when. */
public final class HaveItWords {

    private HaveItWords() {}

    /** The next step of the chain is held for them. */
    public static String held(HeldRung rung) {
        return "You have it. " + next(rung);
    }

    /** Who is told when the hold is over. */
    public static String next(HeldRung rung) {
        return next(rung.until(), rung.told());
    }

    /** The chain goes on as it was. */
    public static String notHeld(RungStanding next) {
        return "You have it. Nothing is put off. " + next(next.dueAt(), next.told());
    }

    /** It was done, or is wanted no more. */
    public static String settled() {
        return "You have seen it. Nobody waits for it any longer.";
    }

    private static String next(Instant at, Collection<Told> told) {
        return "If it is still not done by %s, %s told."
                .formatted(DueWords.exact(at), people(told));
    }

    private static String people(Collection<Told> told) {
        String names = told.stream().map(HaveItWords::name).collect(Collectors.joining(" and "));
        return names + (told.size() == 1 ? " is" : " are");
    }

    private static String name(Told one) {
        String words = one.words();
        return words.matches("(its|our|the) .*") ? words : "the " + words;
    }
}
