package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.AbuseGrades;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.ShowAdult;

/** The history of an adult of a case’s family. */
@Controller
class AdultPageController {

    private final ShowAdult show;
    private final AbuseGrades abuse;

    AdultPageController(ShowAdult show, AbuseGrades abuse) {
        this.show = show;
        this.abuse = abuse;
    }

    @GetMapping("/cases/{ref}/family/{id}")
    String page(Actor who, @PathVariable String ref, @PathVariable UUID id, Model model) {
        var adult =
                show.handle(who, ref, new PersonId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("ref", ref);
        model.addAttribute("id", id);
        model.addAttribute("history", AdultWords.of(adult, abuse(adult)));
        return "adult";
    }

    private String abuse(ShowAdult.Adult adult) {
        PersonId id = adult.person().id();
        List<String> around = adult.cases().values().stream().flatMap(List::stream).toList();
        return abuse.latest(Map.of(id, around)).getOrDefault(id, "");
    }
}
