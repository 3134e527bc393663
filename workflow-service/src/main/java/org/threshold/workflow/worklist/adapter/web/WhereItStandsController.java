package org.threshold.workflow.worklist.adapter.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.app.ShowWhereItStands;

/** Where the processes of a case wait: in words first, then on their diagrams. */
@Controller
class WhereItStandsController {

    private final ShowWhereItStands show;
    private final StandingSections sections;

    WhereItStandsController(ShowWhereItStands show, StandingSections sections) {
        this.show = show;
        this.sections = sections;
    }

    @GetMapping("/cases/{ref}/where-it-stands")
    String page(Actor who, @PathVariable String ref, Model model) {
        var stands = show.handle(who, ref).orElseThrow(NoSuchPage::new);
        model.addAttribute("ref", ref);
        model.addAttribute("sections", sections.of(stands));
        model.addAttribute("beside", sections.beside(stands));
        return "where-it-stands";
    }
}
