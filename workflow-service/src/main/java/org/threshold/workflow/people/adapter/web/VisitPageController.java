package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.FamilyReports;
import org.threshold.workflow.people.FamilyReports.Report;
import org.threshold.workflow.people.app.ListServedFamilies;
import org.threshold.workflow.people.app.ListServedFamilies.Child;
import org.threshold.workflow.people.app.ListServedFamilies.Served;
import org.threshold.workflow.people.app.VisitFamily;
import org.threshold.workflow.people.app.VisitFamily.Open;
import org.threshold.workflow.people.app.VisitFamily.Shut;
import org.threshold.workflow.people.app.VisitFamily.Visit;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Stay;
import org.threshold.workflow.platform.web.NoSuchPage;

/** What a health visitor opens: the families that they serve, and one of them (R-HV-1). */
@Controller
@RequestMapping("/families")
class VisitPageController {

    private final ListServedFamilies list;
    private final VisitFamily visit;
    private final List<FamilyReports> reports;

    VisitPageController(ListServedFamilies list, VisitFamily visit, List<FamilyReports> reports) {
        this.list = list;
        this.visit = visit;
        this.reports = List.copyOf(reports);
    }

    /**
     * A child in the list.
     *
     * @param name empty where the case is restricted
     */
    record Row(String ref, String name, String born) {}

    /** Something that can be reported in one step. */
    record Step(String words, String page) {}

    /** A home, and who lives or lived there when. */
    record HomeRow(String address, List<String> stays) {}

    @GetMapping
    String list(Actor who, Model model) {
        Served served = list.handle(who);
        model.addAttribute(
                "children", served.children().stream().map(one -> row(one, served)).toList());
        model.addAttribute("steps", served.reports().stream().map(it -> step(it)).toList());
        return "families";
    }

    private static Row row(Child one, Served served) {
        return one.shut()
                ? new Row(one.caseRef(), "", "")
                : new Row(
                        one.caseRef(),
                        one.person().displayName(),
                        BornWords.of(one.person().born(), served.on()));
    }

    private static Step step(Report one) {
        return new Step(one.words(), "/families/" + one.caseRef() + "/" + one.place());
    }

    @GetMapping("/{ref}")
    String one(Actor who, @PathVariable String ref, Model model) {
        Visit found = visit.handle(who, ref).orElseThrow(NoSuchPage::new);
        model.addAttribute("ref", ref);
        switch (found) {
            case Open open -> show(open, model);
            case Shut(var cases) -> model.addAttribute("shut", cases);
        }
        return "family-visit";
    }

    private void show(Open open, Model model) {
        model.addAttribute("shut", List.of());
        model.addAttribute("drawn", DrawnFamily.of(open.family()));
        model.addAttribute("legend", DrawnFamily.legend());
        model.addAttribute("rows", FamilyWords.of(open.family()));
        model.addAttribute("children", children(open));
        model.addAttribute("homes", open.homes().stream().map(VisitPageController::home).toList());
        model.addAttribute(
                "steps",
                reports.stream()
                        .flatMap(source -> source.standing().stream())
                        .filter(one -> open.cases().contains(one.caseRef()))
                        .map(VisitPageController::step)
                        .toList());
    }

    private static List<String> children(Open open) {
        var on = open.family().seen().on();
        return open.children().stream()
                .map(
                        one ->
                                one.person().view().displayName()
                                        + ". "
                                        + BornWords.of(one.person().facts().born(), on)
                                        + ".")
                .toList();
    }

    private static HomeRow home(Home home) {
        List<String> stays = new ArrayList<>();
        for (Stay stay : home.stays()) {
            stays.add(stay.person().view().displayName() + ": " + PeriodWords.of(stay.period()));
        }
        return new HomeRow(HomeWords.of(home.household()), stays);
    }
}
