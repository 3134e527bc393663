package org.threshold.workflow.referral.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.app.HarmTold.Told;
import org.threshold.workflow.referral.app.ShowHarm.Named;
import org.threshold.workflow.referral.app.ShowHarm.Seen;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** What a referral says of how the child came to harm, in sentences. */
final class HarmWords {

    private HarmWords() {}

    /** For the page of the referral, with names; nothing where nothing was said. */
    static List<Fact> of(Seen seen) {
        List<Fact> facts = new ArrayList<>();
        if (!seen.told().withChild().isBlank()) {
            facts.add(Fact.of("With the child", seen.told().withChild()));
        }
        if (!seen.suspects().isEmpty()) {
            facts.add(
                    new Fact("Suspected", seen.suspects().stream().map(HarmWords::named).toList()));
        }
        facts.addAll(took(seen.told()));
        return facts;
    }

    /** How long it took until social care heard of it; nobody is named. */
    static List<Fact> took(Told told) {
        return told.untilReceived().stream()
                .map(
                        took ->
                                Fact.of(
                                        "From suspicion to referral",
                                        DueWords.length(took)
                                                + ": the referral was received "
                                                + DueWords.exact(told.receivedAt())))
                .toList();
    }

    private static String named(Named one) {
        String said = one.suspect().said().words();
        String who = one.name() + " (" + HarmFields.role(one.suspect().role()) + ")";
        return said.isBlank() ? who : who + ": " + said;
    }
}
