package org.threshold.workflow.worklist.adapter.web;

import java.util.Comparator;
import java.util.List;
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
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.CaseStart;
import org.threshold.workflow.worklist.ChronologyEntry;

/**
 * The case on one page, to print or to read out: how it stands, what keeps the child safe tonight,
 * and what happened last (L-3.1.26, R-ASC-4).
 */
@Controller
class CaseInBriefController {

    /** So many events fit on the page below what stands. */
    private static final int LAST = 8;

    private final Access access;
    private final List<CasePart> parts;
    private final Chronology chronology;
    private final CaseClock clock;

    CaseInBriefController(
            Access access, List<CasePart> parts, Chronology chronology, CaseClock clock) {
        this.access = access;
        this.parts =
                parts.stream()
                        .filter(CasePart::inBrief)
                        .sorted(Comparator.comparingInt(CasePart::order))
                        .toList();
        this.chronology = chronology;
        this.clock = clock;
    }

    @GetMapping("/cases/{ref}/brief")
    String page(Actor who, @PathVariable String ref, Model model) {
        access.require(who, Activity.READ_CASE);
        List<CasePart.Part> known =
                parts.stream()
                        .flatMap(part -> part.of(who, ref).stream())
                        .filter(part -> !(part.shown() instanceof CaseStart))
                        .toList();
        if (known.isEmpty()) {
            throw new NoSuchPage();
        }
        model.addAttribute("ref", ref);
        model.addAttribute("asOf", DueWords.exact(clock.now()));
        model.addAttribute("parts", known);
        model.addAttribute("rows", Chronology.rows(last(who, ref)));
        return "case-in-brief";
    }

    /** The latest first. */
    private List<ChronologyEntry> last(Actor who, String ref) {
        return chronology.of(who, ref).reversed().stream()
                .filter(ChronologyEntry::significant)
                .limit(LAST)
                .toList();
    }
}
