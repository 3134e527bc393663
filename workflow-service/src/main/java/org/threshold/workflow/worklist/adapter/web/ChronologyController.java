package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.app.ReadChronology;
import org.threshold.workflow.worklist.app.ReadChronology.Asked;
import org.threshold.workflow.worklist.app.ReadChronology.Shown;
import org.threshold.workflow.worklist.app.ReadChronology.Whose;
import org.threshold.workflow.worklist.domain.CaseEvent;
import org.threshold.workflow.worklist.domain.ChronologyChoice;

/**
 * The chronology of a case, of its family or of one of its people, the earliest first, as a court
 * reads it: significant events, or those about how people worked together as well. What people did
 * and looked at is another page, for managers.
 */
@Controller
class ChronologyController {

    private final ReadChronology read;
    private final CaseClock clock;

    ChronologyController(ReadChronology read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @GetMapping("/cases/{ref}/chronology")
    ModelAndView ofCase(
            Actor who, @PathVariable String ref, @ModelAttribute("asked") ChronologyAddress asked) {
        return page(who, new Asked(Whose.CASE, ref, Optional.empty(), false), asked);
    }

    @GetMapping("/cases/{ref}/family/chronology")
    ModelAndView ofFamily(
            Actor who, @PathVariable String ref, @ModelAttribute("asked") ChronologyAddress asked) {
        return page(who, new Asked(Whose.FAMILY, ref, Optional.empty(), false), asked);
    }

    @GetMapping("/cases/{ref}/family/{id}/chronology")
    ModelAndView ofPerson(
            Actor who,
            @PathVariable String ref,
            @PathVariable UUID id,
            @ModelAttribute("asked") ChronologyAddress asked) {
        return page(who, new Asked(Whose.PERSON, ref, Optional.of(id), false), asked);
    }

    private ModelAndView page(Actor who, Asked whose, ChronologyAddress asked) {
        ChronologyChoice choice = asked.choice().orElseThrow(NoSuchPage::new);
        Shown shown = read.handle(who, whose).orElseThrow(NoSuchPage::new);
        List<CaseEvent> events = choice.of(shown.events(), clock.now());
        int everything = choice.withRoutine().of(shown.events(), clock.now()).size();
        var page = new ModelAndView("chronology");
        page.addObject("ref", whose.caseRef());
        page.addObject("whose", whose(whose, shown));
        page.addObject("address", ChronologyRows.address(whose));
        page.addObject("form", asked.form());
        page.addObject("file", ChronologyRows.address(whose) + ".csv" + asked.query());
        page.addObject("all", choice.all());
        page.addObject("routine", everything - events.size());
        page.addObject("rows", ChronologyRows.of(events));
        page.addObject("asOf", DueWords.exact(clock.now()));
        page.addObject("mayReadActivity", Activity.READ_AUDIT.allowedTo(who.roles()));
        return page;
    }

    /** The ending of the message of the title, which names nobody. */
    private static String whose(Asked asked, Shown shown) {
        return switch (asked.whose()) {
            case CASE -> "case";
            case FAMILY -> "family";
            case PERSON -> shown.ofChild() ? "child" : "adult";
        };
    }
}
