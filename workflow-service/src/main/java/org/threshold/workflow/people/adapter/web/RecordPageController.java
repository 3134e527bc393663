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
import org.threshold.workflow.people.app.CorrectPerson;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Typed;

/** Completes or corrects the record of somebody of a family; what was recorded before is kept. */
@Controller
@RequestMapping("/cases/{ref}/family/{id}/record")
class RecordPageController {

    private final FamilyEntry entry;
    private final RecordDrafts drafts;
    private final CorrectPerson correct;

    RecordPageController(FamilyEntry entry, RecordDrafts drafts, CorrectPerson correct) {
        this.entry = entry;
        this.drafts = drafts;
        this.correct = correct;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        Person person = FamilyEntry.one(entry.open(who, ref), id);
        return ask(ref, person, person.version())
                .page(RecordFields.all(), RecordFields.recorded(person.facts()), List.of());
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        String ref = path.getOrDefault("ref", "");
        UUID id = UUID.fromString(path.getOrDefault("id", ""));
        Person person = FamilyEntry.one(entry.open(who, ref), id);
        Typed typed = Typed.of(posted);
        var draft = drafts.read(person, typed);
        var asked = ask(ref, person, draft.content().version());
        if (typed.asksForForm() || !draft.refusals().isEmpty()) {
            var wrong = typed.asksForForm() ? List.<Refusal>of() : draft.refusals();
            return asked.page(RecordFields.all(), typed, wrong);
        }
        var refusals = FamilyAsk.refusals(correct.handle(who, draft.content()));
        return refusals.isEmpty()
                ? asked.done("The record is put right; what it said before is kept with it.", after)
                : asked.page(RecordFields.all(), typed, refusals);
    }

    private static FamilyAsk ask(String ref, Person person, int version) {
        return FamilyAsk.ofFamily(
                "record",
                ref,
                "/" + person.id().value() + "/record",
                Map.of(RecordDrafts.VERSION, String.valueOf(version)));
    }
}
