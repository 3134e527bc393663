package org.threshold.workflow.minutes.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.circumstances.WhoHasFiled.Filing;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.minutes.app.ReadConferenceMinutes.Shown;
import org.threshold.workflow.minutes.domain.Chase;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.Sent;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** Conferences’ minutes in sentences that name nobody. */
final class MinutesWords {

    private MinutesWords() {}

    /** As a part of a page. */
    static CasePart.Part part(List<Shown> all) {
        List<Fact> facts = all.stream().map(MinutesWords::fact).toList();
        return new CaseFacts(
                        "conference-minutes",
                        "Minutes of child protection conferences",
                        facts,
                        List.of())
                .part();
    }

    private static Fact fact(Shown one) {
        List<String> lines = new ArrayList<>();
        one.minutes()
                .sent()
                .ifPresentOrElse(
                        sent -> lines.addAll(sent(one, sent)),
                        () -> lines.add("The minutes were not sent out yet."));
        return new Fact("Conference of " + DueWords.day(one.minutes().about().heldOn()), lines);
    }

    private static List<String> sent(Shown one, Sent sent) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Agreed on "
                        + DueWords.day(sent.agreedOn())
                        + ", sent out on "
                        + DueWords.exact(sent.at())
                        + ".");
        lines.add("Kept: " + sent.keptAt());
        one.told().stream()
                .filter(filing -> filing.who().agency() == Agency.GP)
                .map(filing -> stands(filing, one.minutes().chases()))
                .forEach(lines::add);
        one.minutes()
                .distributedAt()
                .ifPresent(at -> lines.add("Distributed on " + DueWords.exact(at) + "."));
        return lines;
    }

    private static String stands(Filing filing, List<Chase> chases) {
        String practice = RecipientWords.of(filing.who());
        return filing.filed()
                ? practice + ": filed."
                : practice + ": " + last(filing.who(), chases);
    }

    private static String last(Recipient practice, List<Chase> chases) {
        return chases.stream()
                .filter(one -> one.practice().equals(practice))
                .reduce((_, later) -> later)
                .map(one -> "rung on " + DueWords.exact(one.at()) + ". It said: " + one.said())
                .orElse("has not said that they are filed.");
    }
}
