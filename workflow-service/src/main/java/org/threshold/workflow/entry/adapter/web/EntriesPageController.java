package org.threshold.workflow.entry.adapter.web;

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
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.app.AddAddendum;
import org.threshold.workflow.entry.app.Adding;
import org.threshold.workflow.entry.app.ReadCaseEntries;
import org.threshold.workflow.entry.app.ReadEntryWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/**
 * The entries of a case with what they say and both times, and where an addendum corrects one
 * (R-Hosp-3a).
 */
@Controller
@RequestMapping("/cases/{ref}/entries")
class EntriesPageController {

    private final ReadCaseEntries read;
    private final ReadEntryWords words;
    private final AddAddendum add;
    private final Forms forms;

    EntriesPageController(
            ReadCaseEntries read, ReadEntryWords words, AddAddendum add, Forms forms) {
        this.read = read;
        this.words = words;
        this.add = add;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView all(Actor who, @PathVariable String ref) {
        CaseRef about = known(ref);
        CaseEntries entries = read.handle(who, about).orElseThrow(NoSuchPage::new);
        var page = new ModelAndView("entries");
        page.addObject("ref", about.value());
        page.addObject(
                "entries", EntryLine.of(about, entries, words.of(who, about, entries.all())));
        return page;
    }

    @GetMapping("/{id}/addenda/new")
    ModelAndView ask(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        CaseRef about = known(ref);
        return page(about, toCorrect(who, about, id), Typed.nothing(), List.of());
    }

    @PostMapping("/{id}/addenda")
    ModelAndView add(
            Actor who,
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = known(path.getOrDefault("ref", ""));
        UUID id = entry(path.getOrDefault("id", ""));
        var sent =
                forms.read(
                        AddendumForm.FIELDS,
                        Typed.of(posted),
                        WorkingTime.ZONE,
                        AddendumForm.class);
        return switch (add.handle(who, about, id, sent.form().read())) {
            case Adding.Added _ -> {
                after.addFlashAttribute(
                        "done", "The addendum is added. The entry stays as it was, and shows it.");
                yield new ModelAndView("redirect:" + all(about));
            }
            case Adding.Refused(var refusals) ->
                    page(about, toCorrect(who, about, id), sent.typed(), refusals);
            case Adding.NotThere() -> throw new NoSuchPage();
        };
    }

    /** An entry that somebody corrects, as it stands above the form. */
    private record Corrected(UUID id, CaseFacts shown) {}

    private Corrected toCorrect(Actor who, CaseRef about, UUID id) {
        Entry one = read.toCorrect(who, about, id).orElseThrow(NoSuchPage::new);
        return new Corrected(id, EntryLine.basis(one, words.of(who, about, List.of(one))));
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static UUID entry(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NoSuchPage();
        }
    }

    private static ModelAndView page(
            CaseRef ref, Corrected entry, Typed typed, List<Refusal> refusals) {
        return AskPage.below("addendum", ref.value(), all(ref), "/" + entry.id() + "/addenda")
                .drawn(AddendumForm.FIELDS, typed, refusals)
                .addObject("basis", List.of(entry.shown()));
    }

    private static String all(CaseRef ref) {
        return "/cases/" + ref + "/entries";
    }
}
