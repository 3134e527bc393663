package org.threshold.workflow.worklist.adapter.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.CaseStart;

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
            throw new NoSuchPage();
        }
        model.addAttribute("ref", ref);
        model.addAttribute("parts", inOrder(known));
        model.addAttribute("starts", known.stream().anyMatch(CasePageController::startsSomething));
        return "case";
    }

    /** What is known first; the ways to record what is not yet, in one list after it. */
    private static List<CasePart.Part> inOrder(List<CasePart.Part> all) {
        List<CaseFacts.Link> starts =
                all.stream()
                        .filter(CasePageController::startsSomething)
                        .flatMap(part -> ((CaseStart) part.shown()).links().stream())
                        .toList();
        Stream<CasePart.Part> known = all.stream().filter(part -> !startsSomething(part));
        return Stream.concat(
                        known,
                        starts.isEmpty() ? Stream.of() : Stream.of(new CaseStart(starts).part()))
                .toList();
    }

    private static boolean startsSomething(CasePart.Part part) {
        return part.shown() instanceof CaseStart;
    }
}
