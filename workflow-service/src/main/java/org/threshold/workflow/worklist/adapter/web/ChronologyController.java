package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.ChronologyEntry;

/**
 * The chronology of a case, the earliest first, as a court reads it: significant events, or those
 * about how people worked together as well. What people did and looked at is another page, for
 * managers.
 */
@Controller
class ChronologyController {

    private static final String ALL = "all";
    private static final String SIGNIFICANT = "significant";

    private final Access access;
    private final Chronology chronology;
    private final CaseClock clock;

    ChronologyController(Access access, Chronology chronology, CaseClock clock) {
        this.access = access;
        this.chronology = chronology;
        this.clock = clock;
    }

    @GetMapping("/cases/{ref}/chronology")
    String page(
            Actor who,
            @PathVariable String ref,
            @RequestParam(defaultValue = SIGNIFICANT) String show,
            Model model) {
        access.require(who, Activity.READ_CASE);
        List<ChronologyEntry> all = chronology.of(who, ref);
        if (all.isEmpty() || !(show.equals(ALL) || show.equals(SIGNIFICANT))) {
            throw WorkController.nothingHere();
        }
        List<ChronologyEntry> significant =
                all.stream().filter(ChronologyEntry::significant).toList();
        model.addAttribute("ref", ref);
        model.addAttribute("all", show.equals(ALL));
        model.addAttribute("routine", all.size() - significant.size());
        model.addAttribute("rows", Chronology.rows(show.equals(ALL) ? all : significant));
        model.addAttribute("asOf", DueWords.exact(clock.now()));
        model.addAttribute("mayReadActivity", Activity.READ_AUDIT.allowedTo(who.roles()));
        return "chronology";
    }
}
