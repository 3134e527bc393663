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
import org.threshold.workflow.worklist.CasePart;

/** The page of a case, put together from what each feature knows of it. */
@Controller
class CasePageController {

    private final Access access;
    private final List<CasePart> parts;

    CasePageController(Access access, List<CasePart> parts) {
        this.access = access;
        this.parts = parts.stream().sorted(Comparator.comparingInt(CasePart::order)).toList();
    }

    @GetMapping("/cases/{ref}")
    String page(Actor who, @PathVariable String ref, Model model) {
        access.require(who, Activity.READ_CASE);
        List<CasePart.Part> known =
                parts.stream().flatMap(part -> part.of(who, ref).stream()).toList();
        if (known.isEmpty()) {
            throw WorkController.nothingHere();
        }
        model.addAttribute("ref", ref);
        model.addAttribute("parts", known);
        return "case";
    }
}
