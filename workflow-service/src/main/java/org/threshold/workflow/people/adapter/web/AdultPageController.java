package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.AbuseGrades;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.ReadTwins;
import org.threshold.workflow.people.app.ShowAdult;
import org.threshold.workflow.platform.web.NoSuchPage;

/** The history of an adult of a case’s family. */
@Controller
class AdultPageController {

    private final ShowAdult show;
    private final AbuseGrades abuse;
    private final ReadTwins twins;

    AdultPageController(ShowAdult show, AbuseGrades abuse, ReadTwins twins) {
        this.show = show;
        this.abuse = abuse;
        this.twins = twins;
    }

    /** Another record that is shown with this one. */
    record Also(String name, String born, UUID merge) {}

    @GetMapping("/cases/{ref}/family/{id}")
    String page(Actor who, @PathVariable String ref, @PathVariable UUID id, Model model) {
        var adult = show.handle(who, ref, new PersonId(id)).orElseThrow(NoSuchPage::new);
        model.addAttribute("ref", ref);
        model.addAttribute("id", id);
        model.addAttribute("twins", twins(who, adult));
        model.addAttribute("history", AdultWords.of(adult, abuse(adult)));
        return "adult";
    }

    private List<Also> twins(Actor who, ShowAdult.Adult adult) {
        return twins.of(who, adult.person().id()).stream()
                .map(
                        one ->
                                new Also(
                                        one.record().view().displayName(),
                                        BornWords.of(one.record().facts().born(), adult.on()),
                                        one.merge().value()))
                .toList();
    }

    private String abuse(ShowAdult.Adult adult) {
        PersonId id = adult.person().id();
        List<String> around = adult.cases().values().stream().flatMap(List::stream).toList();
        return abuse.latest(Map.of(id, around)).getOrDefault(id, "");
    }
}
