package org.threshold.workflow.people.adapter.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.app.ShowKinship;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** The family and household of a case, drawn and as a table that says the same. */
@Controller
class FamilyPageController {

    private final ShowKinship show;
    private final List<BriefSource> brief;

    FamilyPageController(ShowKinship show, List<BriefSource> brief) {
        this.show = show;
        this.brief = brief.stream().sorted(Comparator.comparingInt(BriefSource::order)).toList();
    }

    @GetMapping("/cases/{ref}/family")
    String page(Actor who, @PathVariable String ref, Model model) {
        Kinship family = show.handle(who, ref).orElseThrow(NoSuchPage::new);
        model.addAttribute("ref", ref);
        model.addAttribute("whereNow", whereNow(who, ref));
        model.addAttribute("drawn", DrawnFamily.of(family));
        model.addAttribute("rows", FamilyWords.of(family));
        model.addAttribute("legend", DrawnFamily.legend());
        return "family";
    }

    /** What each feature knows of where the child is: a ward before the home. */
    private List<String> whereNow(Actor who, String ref) {
        List<String> known =
                brief.stream()
                        .flatMap(source -> source.of(who, ref).stream())
                        .filter(line -> line.question() == BriefQuestion.WHERE_NOW)
                        .map(BriefLine::words)
                        .toList();
        return known.isEmpty() ? List.of(BriefQuestion.WHERE_NOW.unanswered()) : known;
    }
}
