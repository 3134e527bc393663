package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Map;
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
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * Adds somebody to the family of a case (L-3.1.8, L-3.1.17, L-3.1.22). Those on record who may be
 * meant are shown first, so that nobody is entered twice.
 */
@Controller
@RequestMapping("/cases/{ref}/family/new")
class AddPageController {

    private final FamilyEntry entry;
    private final AddDrafts drafts;
    private final KnownOptions known;
    private final AddSomebody add;

    AddPageController(FamilyEntry entry, AddDrafts drafts, KnownOptions known, AddSomebody add) {
        this.entry = entry;
        this.drafts = drafts;
        this.known = known;
        this.add = add;
    }

    @GetMapping
    ModelAndView ask(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> given) {
        Kinship family = entry.open(who, ref);
        return form(ref, family, AddDrafts.asked(Typed.of(given)), List.of());
    }

    @PostMapping
    ModelAndView add(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Kinship family = entry.open(who, ref);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return form(ref, family, typed, List.of());
        }
        AddDraft draft = drafts.read(who, family, typed);
        if (!draft.refusals().isEmpty()) {
            return form(ref, family, typed, draft.refusals());
        }
        List<Option> options = draft.settled() ? List.of() : known.of(who, ref, draft);
        if (!options.isEmpty()) {
            return choice(ref, draft, options, draft.unchosen());
        }
        return switch (add.handle(who, draft)) {
            case AddSomebody.Done(var words) -> ask(ref, Map.of()).done(words, after);
            case AddSomebody.NotDone(var refusals) ->
                    draft.looked()
                            ? choice(ref, draft, known.of(who, ref, draft), refusals)
                            : form(ref, family, typed, refusals);
        };
    }

    private ModelAndView form(String ref, Kinship family, Typed typed, List<Refusal> refusals) {
        return ask(ref, drafts.hidden(typed, "")).page(AddFields.of(family), typed, refusals);
    }

    /** Nothing is recorded before somebody has said whether it is one of those on record. */
    private ModelAndView choice(
            String ref, AddDraft draft, List<Option> options, List<Refusal> refusals) {
        var hidden = drafts.hidden(draft.typed(), draft.described());
        return FamilyAsk.ofFamily("known", ref, "/new", hidden)
                .page(draft.fields(options), draft.typed(), refusals);
    }

    private static FamilyAsk ask(String ref, Map<String, String> hidden) {
        return FamilyAsk.ofFamily("new", ref, "/new", hidden);
    }
}
