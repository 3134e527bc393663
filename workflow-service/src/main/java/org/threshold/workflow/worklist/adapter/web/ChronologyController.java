package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
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
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The chronology of a case: significant events, the earliest first, as a court reads them. What
 * people did and looked at is another page, for managers.
 */
@Controller
class ChronologyController {

    private final Access access;
    private final List<ChronologySource> sources;
    private final CaseClock clock;

    ChronologyController(Access access, List<ChronologySource> sources, CaseClock clock) {
        this.access = access;
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /** An event as the page shows it. */
    record Row(String at, String words, String detail, String page) {

        static Row of(ChronologyEntry entry) {
            return new Row(DueWords.exact(entry.at()), entry.words(), entry.detail(), entry.page());
        }
    }

    @GetMapping("/cases/{ref}/chronology")
    String page(Actor who, @PathVariable String ref, Model model) {
        access.require(who, Activity.READ_CASE);
        List<Row> rows =
                sources.stream()
                        .flatMap(source -> source.chronology(who, ref).stream())
                        .sorted(Comparator.comparing(ChronologyEntry::at))
                        .map(Row::of)
                        .toList();
        if (rows.isEmpty()) {
            throw WorkController.nothingHere();
        }
        Instant now = clock.now();
        model.addAttribute("ref", ref);
        model.addAttribute("rows", rows);
        model.addAttribute("asOf", DueWords.exact(now));
        model.addAttribute("mayReadActivity", Activity.READ_AUDIT.allowedTo(who.roles()));
        return "chronology";
    }
}
