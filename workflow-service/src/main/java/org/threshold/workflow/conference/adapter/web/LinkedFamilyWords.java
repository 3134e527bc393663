package org.threshold.workflow.conference.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.conference.app.ReadAdultLinks.Shown;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** To which other families a case is linked by an adult, in sentences that never say which. */
final class LinkedFamilyWords {

    private static final String CODE = "linked-families";

    private LinkedFamilyWords() {}

    static Optional<CasePart.Part> part(CaseRef ref, List<Shown> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<CaseFacts.Link> links =
                all.stream()
                        .filter(one -> one.link().stands())
                        .map(
                                one ->
                                        new CaseFacts.Link(
                                                "End the link because of " + one.adult(),
                                                page(ref, one.link())))
                        .toList();
        List<Fact> facts = all.stream().map(LinkedFamilyWords::fact).toList();
        return Optional.of(
                new CaseFacts(CODE, "Linked to another family by an adult", facts, links).part());
    }

    /** The page on which it is ended. */
    static String page(CaseRef ref, AdultLink link) {
        return "/cases/" + ref + "/linked-families/" + link.id();
    }

    static Fact fact(Shown one) {
        List<String> lines = new ArrayList<>();
        lines.add(why(one.fromHere()));
        lines.add("Linked since " + DueWords.exact(one.link().since()) + ".");
        lines.add(
                one.link()
                        .ended()
                        .map(end -> "Ended on " + DueWords.exact(end.at()) + ": " + end.reason())
                        .orElse(
                                "What later concerns this adult in either family is told to the chair"
                                        + " and the core group of both, without saying what it is."));
        return new Fact(one.adult(), lines);
    }

    private static String why(boolean fromHere) {
        return fromHere
                ? "This adult of the family has joined another household with children. Ask the chair"
                        + " if you have to know more."
                : "This adult was the risk on a child protection plan of other children.";
    }
}
