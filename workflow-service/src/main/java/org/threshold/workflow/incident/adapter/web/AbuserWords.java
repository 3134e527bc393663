package org.threshold.workflow.incident.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.domain.AbuserLook;
import org.threshold.workflow.incident.domain.AbuserLook.Offer;
import org.threshold.workflow.incident.domain.AbuserLook.Talk;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** How the work with an alleged abuser stands, in sentences that name nobody. */
final class AbuserWords {

    static final String TITLE = "Work with whoever is alleged to have abused";

    private static final String NEVER_AT_RISK =
            "Nobody speaks to them unless it is safe for whoever was abused and for the children.";

    private AbuserWords() {}

    /** What was said of it, the latest last. */
    static Fact fact(AbuserWork one) {
        return new Fact(
                "Named on " + DueWords.exact(one.openedAt()),
                Stream.concat(Stream.of(standing(one)), one.looks().stream().map(AbuserWords::line))
                        .toList());
    }

    private static String standing(AbuserWork one) {
        return switch (one.state()) {
            case OPEN ->
                    (one.spokenTo() ? "Spoken to; " : "Not spoken to yet; ")
                            + (one.offered()
                                    ? "a programme was offered. "
                                    : "no programme was offered. ")
                            + NEVER_AT_RISK;
            case ENDED -> "The work with them has ended; another incident begins it anew.";
            case WITHDRAWN -> "The report was withdrawn before anybody had looked at it.";
        };
    }

    /** What was said of it once. */
    static String line(Look look) {
        return DueWords.exact(look.at()) + ": " + String.join(" ", sentences(look.said()));
    }

    private static List<String> sentences(AbuserLook said) {
        List<String> all = new ArrayList<>();
        if (!said.safety().safe()) {
            all.add("It is not safe to speak to them now, because: " + said.safety().because());
        }
        all.addAll(talk(said.talk()));
        all.addAll(offer(said.offer()));
        said.nextLookOn()
                .filter(_ -> said.goesOn())
                .ifPresent(on -> all.add("Looked at again by " + DueWords.day(on) + "."));
        return all;
    }

    private static List<String> talk(Talk talk) {
        List<String> all = new ArrayList<>();
        talk.at()
                .ifPresent(
                        at ->
                                all.add(
                                        "Spoken to by "
                                                + talk.by()
                                                + ", "
                                                + DueWords.exact(at)
                                                + "."));
        if (!talk.whyNotYet().isEmpty()) {
            all.add("Not spoken to yet: " + talk.whyNotYet());
        }
        return all;
    }

    private static List<String> offer(Offer offer) {
        List<String> all = new ArrayList<>();
        if (offer.made()) {
            all.add("Offered: " + offer.programme() + ".");
        }
        offer.result().ifPresent(result -> all.add(result.words() + "."));
        if (!offer.remark().isEmpty()) {
            all.add(offer.remark());
        }
        return all;
    }
}
