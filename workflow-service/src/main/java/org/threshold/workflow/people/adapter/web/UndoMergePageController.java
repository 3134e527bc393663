package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.ReadTwins;
import org.threshold.workflow.people.app.UndoMerge;
import org.threshold.workflow.people.domain.PersonMergeId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/** Takes back that two records are of one person. */
@Controller
@RequestMapping("/cases/{ref}/family/{id}/same/{merge}")
class UndoMergePageController {

    private final FamilyEntry entry;
    private final ReadTwins twins;
    private final UndoMerge undo;

    UndoMergePageController(FamilyEntry entry, ReadTwins twins, UndoMerge undo) {
        this.entry = entry;
        this.twins = twins;
        this.undo = undo;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable Map<String, String> path) {
        return page(path, standing(who, path)).page(SameFields.undo(), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView undo(
            Actor who,
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        PersonMergeId merge = standing(who, path);
        Typed typed = Typed.of(posted);
        List<Refusal> refusals =
                FamilyAsk.refusals(undo.handle(who, merge, typed.one(SameFields.REASON)));
        return refusals.isEmpty()
                ? page(path, merge).done("The two records are shown by themselves again.", after)
                : page(path, merge).page(SameFields.undo(), typed, refusals);
    }

    /** One that stands, of somebody of the family; nothing is shown of any other. */
    private PersonMergeId standing(Actor who, Map<String, String> path) {
        var family = entry.open(who, path.getOrDefault("ref", ""));
        PersonId one = FamilyEntry.one(family, UUID.fromString(path.getOrDefault("id", ""))).id();
        return twins.of(who, one).stream()
                .map(ReadTwins.Twin::merge)
                .filter(merge -> merge.value().toString().equals(path.get("merge")))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private static FamilyAsk page(Map<String, String> path, PersonMergeId merge) {
        String ref = path.getOrDefault("ref", "");
        String history = FamilyAsk.family(ref) + "/" + path.getOrDefault("id", "");
        String action = history + "/same/" + merge.value();
        return new FamilyAsk("family.undo", ref, history, action, Map.of());
    }
}
