package org.threshold.workflow.fasttrack.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Shown;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrack.Beside;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;

/** A fast track in sentences that name nobody. */
final class FastTrackWords {

    private FastTrackWords() {}

    /** A fast track, why, and how it stands. */
    static Fact fact(Shown one) {
        FastTrack track = one.fastTrack();
        List<String> lines = new ArrayList<>();
        lines.add(track.about().why().words());
        lines.add(
                track.heldOn()
                        .map(on -> "The conference was held on " + DueWords.day(on) + ".")
                        .orElseGet(
                                () ->
                                        "The conference is to be held by "
                                                + DueWords.exact(one.dueAt())
                                                + "."));
        lines.add(beside(track.about().beside()));
        track.items().forEach(item -> lines.add(item(item)));
        return new Fact("Fast-tracked on " + DueWords.exact(track.about().why().at()), lines);
    }

    /** The work that goes on beside it. */
    static String beside(Beside beside) {
        return switch (beside) {
            case Beside.Enquiry _ ->
                    "The section 47 enquiry goes on beside it, and the limit is counted from the meeting that"
                            + " initiated it (T7).";
            case Beside.Discussion _ ->
                    "A strategy discussion is held beside it and decides about a section 47 enquiry.";
        };
    }

    private static String item(Item item) {
        String found =
                item.found()
                        .map(words -> words.isBlank() ? "recorded" : words)
                        .orElse("to be found out");
        return item.need().words() + ": " + found + ".";
    }

    /** The part of a page with these. */
    static CaseFacts facts(String ref, List<Shown> all) {
        return new CaseFacts(
                "fast-track",
                "Fast track to a child protection conference",
                all.stream().map(FastTrackWords::fact).toList(),
                List.of(
                        new Link(
                                "Fast-track to a child protection conference",
                                "/cases/" + ref + "/conference")));
    }
}
