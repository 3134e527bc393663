package org.threshold.workflow.people.adapter.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.adapter.web.genogram.GenogramDrawing;
import org.threshold.workflow.people.adapter.web.genogram.Mark;
import org.threshold.workflow.people.app.ShowKinship;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.web.drawing.Svg;
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

    /** A mark and what it means. */
    record Meaning(String drawn, String words) {}

    @GetMapping("/cases/{ref}/family")
    String page(Actor who, @PathVariable String ref, Model model) {
        Kinship family =
                show.handle(who, ref)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("ref", ref);
        model.addAttribute("whereNow", whereNow(who, ref));
        model.addAttribute("drawn", drawn(family));
        model.addAttribute("rows", FamilyWords.of(family));
        model.addAttribute("legend", legend());
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

    private static String drawn(Kinship family) {
        int people = family.kin().size();
        return GenogramDrawing.of(
                FamilyDrawing.of(family),
                new Svg.Said(
                        "family",
                        "Family and household, drawn",
                        people
                                + (people == 1 ? " person." : " people.")
                                + " The table that follows says all that is drawn."));
    }

    private static List<Meaning> legend() {
        return List.of(
                meaning(Mark.MALE, false, "Male, or recorded as a father"),
                meaning(Mark.FEMALE, false, "Female, or recorded as a mother"),
                meaning(Mark.NOT_KNOWN, false, "Sex not known"),
                meaning(Mark.UNBORN, false, "Not born yet"),
                meaning(Mark.NOT_KNOWN, true, "Double line: the child of this case"));
    }

    private static Meaning meaning(Mark mark, boolean index, String words) {
        String id = "mark-" + mark.name().toLowerCase(Locale.ROOT) + (index ? "-2" : "");
        return new Meaning(GenogramDrawing.mark(mark, index, new Svg.Said(id, words, "")), words);
    }
}
