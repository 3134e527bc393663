package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;
import org.threshold.workflow.worklist.ConferencePapers;

/**
 * The report to a child protection conference, to print: what every feature holds of the case when
 * somebody looks, with its register of risks (R-C&amp;F-11), so that nobody types it again.
 */
@Controller
class ConferenceReportController {

    private final Access access;
    private final List<ConferencePapers> features;
    private final Chronology chronology;
    private final CaseClock clock;

    ConferenceReportController(
            Access access,
            List<ConferencePapers> features,
            Chronology chronology,
            CaseClock clock) {
        this.access = access;
        this.features = List.copyOf(features);
        this.chronology = chronology;
        this.clock = clock;
    }

    /** A chapter as it is printed; {@code nothing} is empty where something is recorded. */
    record Printed(String code, String title, List<CaseFacts> parts, String nothing) {}

    @GetMapping("/cases/{ref}/conference-report")
    String page(Actor who, @PathVariable String ref, Model model) {
        access.require(who, Activity.READ_CASE);
        List<ConferencePaper> papers =
                features.stream().flatMap(one -> one.papers(who, ref).stream()).toList();
        List<ChronologyEntry> events =
                chronology.of(who, ref).stream().filter(ChronologyEntry::significant).toList();
        if (papers.isEmpty() && events.isEmpty()) {
            throw new NoSuchPage();
        }
        model.addAttribute("ref", ref);
        model.addAttribute("asOf", DueWords.exact(clock.now()));
        model.addAttribute(
                "chapters",
                Stream.of(ConferenceChapter.values()).map(one -> printed(one, papers)).toList());
        model.addAttribute("rows", Chronology.rows(events));
        return "conference-report";
    }

    private static Printed printed(ConferenceChapter chapter, List<ConferencePaper> papers) {
        List<CaseFacts> parts =
                papers.stream()
                        .filter(paper -> paper.chapter() == chapter)
                        .map(ConferencePaper::facts)
                        .filter(facts -> !facts.facts().isEmpty())
                        .toList();
        return new Printed(
                chapter.name().toLowerCase(Locale.ROOT),
                chapter.words(),
                parts,
                parts.isEmpty() ? chapter.nothing() : "");
    }
}
