package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
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
import org.threshold.workflow.liaison.app.CancelLiaison;
import org.threshold.workflow.liaison.app.HoldLiaison;
import org.threshold.workflow.liaison.app.LiaisonAddress;
import org.threshold.workflow.liaison.app.LiaisonResult;
import org.threshold.workflow.liaison.app.ReadLiaisons;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/** Where it is said that a liaison took place, or that it does not (R-GP-1). */
@Controller
@RequestMapping("/liaisons/{id}")
class LiaisonFormsController {

    private static final Asked HELD = new Asked("liaison-held", "/held", HeldForm.FIELDS);
    private static final Asked NOT =
            new Asked("liaison-not-held", "/cancellation", CancelForm.FIELDS);

    private final ReadLiaisons read;
    private final HoldLiaison hold;
    private final CancelLiaison cancel;
    private final LiaisonForms forms;

    LiaisonFormsController(
            ReadLiaisons read, HoldLiaison hold, CancelLiaison cancel, LiaisonForms forms) {
        this.read = read;
        this.hold = hold;
        this.cancel = cancel;
        this.forms = forms;
    }

    /** One of the two forms: whose words it has, where it is, and what it asks. */
    private record Asked(String key, String path, List<FormField> fields) {

        ModelAndView page(Liaison about, Typed typed, List<Refusal> refusals) {
            String back = LiaisonAddress.of(about.id());
            return LiaisonForms.asking(key, about.series().practice().odsCode(), back, back + path)
                    .drawn(fields, typed, refusals);
        }

        ModelAndView answer(
                Liaison about, Typed typed, LiaisonResult result, RedirectAttributes after) {
            return switch (result) {
                case LiaisonResult.Kept kept -> LiaisonForms.kept(kept, after);
                case LiaisonResult.Refused(var refusals) -> page(about, typed, refusals);
                case LiaisonResult.NothingThere() -> throw new NoSuchPage();
            };
        }
    }

    @GetMapping("/held")
    ModelAndView askHeld(Actor who, @PathVariable UUID id) {
        return HELD.page(found(who, id), Typed.nothing(), List.of());
    }

    @PostMapping("/held")
    ModelAndView held(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Liaison about = found(who, id);
        var asked = forms.read(HELD.fields(), posted, HeldForm.class);
        if (asked.typed().asksForForm()) {
            return HELD.page(about, asked.typed().asked(), List.of());
        }
        LiaisonResult result =
                asked.refusals().isEmpty()
                        ? hold.handle(who, about.id(), asked.form().day())
                        : new LiaisonResult.Refused(asked.refusals());
        return HELD.answer(about, asked.typed(), result, after);
    }

    @GetMapping("/cancellation")
    ModelAndView askNotHeld(Actor who, @PathVariable UUID id) {
        return NOT.page(found(who, id), Typed.nothing(), List.of());
    }

    /** That it does not take place is kept though the new date is no day: it may follow. */
    @PostMapping("/cancellation")
    ModelAndView notHeld(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Liaison about = found(who, id);
        var asked = forms.read(NOT.fields(), posted, CancelForm.class);
        if (asked.typed().asksForForm()) {
            return NOT.page(about, asked.typed().asked(), List.of());
        }
        LiaisonResult result = cancel.handle(who, about.id(), asked.form().given());
        boolean noDay = result instanceof LiaisonResult.Refused && !asked.refusals().isEmpty();
        return noDay
                ? NOT.page(about, asked.typed(), asked.refusals())
                : NOT.answer(about, asked.typed(), result, after);
    }

    private Liaison found(Actor who, UUID id) {
        return read.one(who, new LiaisonId(id))
                .map(ReadLiaisons.One::liaison)
                .orElseThrow(NoSuchPage::new);
    }
}
