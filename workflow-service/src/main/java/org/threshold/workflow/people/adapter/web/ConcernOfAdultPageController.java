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
import org.threshold.workflow.people.app.RecordAdultConcern;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/** Records what an adult of a family was in the plan of some children (R-4.2-7d). */
@Controller
@RequestMapping("/cases/{ref}/family/{id}/concern")
class ConcernOfAdultPageController {

    private final FamilyEntry entry;
    private final ConcernDrafts drafts;
    private final RecordAdultConcern record;

    ConcernOfAdultPageController(
            FamilyEntry entry, ConcernDrafts drafts, RecordAdultConcern record) {
        this.entry = entry;
        this.drafts = drafts;
        this.record = record;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        Kinship family = entry.open(who, ref);
        PersonId adult = adult(family, id);
        return ask(ref, adult).page(ConcernFields.of(family, adult), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        String ref = path.getOrDefault("ref", "");
        Kinship family = entry.open(who, ref);
        PersonId adult = adult(family, UUID.fromString(path.getOrDefault("id", "")));
        Typed typed = Typed.of(posted);
        var fields = ConcernFields.of(family, adult);
        var draft = drafts.read(family, adult, typed);
        if (typed.asksForForm() || !draft.refusals().isEmpty()) {
            var wrong = typed.asksForForm() ? List.<Refusal>of() : draft.refusals();
            return ask(ref, adult).page(fields, typed, wrong);
        }
        var refusals = FamilyAsk.refusals(record.handle(who, draft.content()));
        return refusals.isEmpty()
                ? ask(ref, adult).done("It is recorded, and stands in the history below.", after)
                : ask(ref, adult).page(fields, typed, refusals);
    }

    /** A child has no such history. */
    private static PersonId adult(Kinship family, UUID id) {
        var person = FamilyEntry.one(family, id);
        if (ConcernFields.isChild(family, person)) {
            throw new NoSuchPage();
        }
        return person.id();
    }

    private static FamilyAsk ask(String ref, PersonId adult) {
        String history = FamilyAsk.family(ref) + "/" + adult.value();
        return new FamilyAsk("family.concern", ref, history, history + "/concern", Map.of());
    }
}
