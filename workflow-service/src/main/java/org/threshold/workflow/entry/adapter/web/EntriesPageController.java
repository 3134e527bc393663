package org.threshold.workflow.entry.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.app.AddAddendum;
import org.threshold.workflow.entry.app.Adding;
import org.threshold.workflow.entry.app.ReadCaseEntries;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** The entries of a case with both times, and where an addendum corrects one (R-Hosp-3a). */
@Controller
@RequestMapping("/cases/{ref}/entries")
class EntriesPageController {

    private final ReadCaseEntries read;
    private final AddAddendum add;
    private final Forms forms;
    private final JsonMapper json;

    EntriesPageController(ReadCaseEntries read, AddAddendum add, Forms forms, JsonMapper json) {
        this.read = read;
        this.add = add;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    ModelAndView all(Actor who, @PathVariable String ref) {
        CaseRef about = known(ref);
        CaseEntries entries =
                read.handle(who, about).orElseThrow(EntriesPageController::nothingHere);
        var page = new ModelAndView("entries");
        page.addObject("ref", about.value());
        page.addObject("entries", EntryLine.of(about, entries));
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
        var sent = forms.read(AddendumForm.FIELDS, Typed.of(posted), WorkingTime.ZONE);
        var said = json.readValue(sent.json(), AddendumForm.class).read();
        return switch (add.handle(who, about, id, said)) {
            case Adding.Added _ -> {
                after.addFlashAttribute(
                        "done", "The addendum is added. The entry stays as it was, and shows it.");
                yield new ModelAndView("redirect:/cases/" + about + "/entries");
            }
            case Adding.Refused(var refusals) ->
                    page(about, toCorrect(who, about, id), sent.typed(), refusals);
            case Adding.NotThere() -> throw nothingHere();
        };
    }

    private Entry toCorrect(Actor who, CaseRef about, UUID id) {
        return read.toCorrect(who, about, id).orElseThrow(EntriesPageController::nothingHere);
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(EntriesPageController::nothingHere);
    }

    private static UUID entry(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw nothingHere();
        }
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(
            CaseRef ref, Entry entry, Typed typed, List<Refusal> refusals) {
        String back = "/cases/" + ref + "/entries";
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage(
                        "addendum",
                        ref.value(),
                        back,
                        back + "/" + entry.id() + "/addenda",
                        Map.of()));
        page.addObject("basis", List.of(EntryLine.basis(entry)));
        page.addObject("form", FormPage.of(AddendumForm.FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
