package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.app.ConsiderChildren;
import org.threshold.workflow.liaison.app.LiaisonAddress;
import org.threshold.workflow.liaison.app.LiaisonResult;
import org.threshold.workflow.liaison.app.ReadLiaisons;
import org.threshold.workflow.liaison.app.ReadLiaisons.One;
import org.threshold.workflow.liaison.domain.AgendaItem;
import org.threshold.workflow.liaison.domain.Child;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Typed;

/** Where it is written down what a liaison said of each child of a family (R-HV-2). */
@Controller
@RequestMapping("/liaisons/{id}/families/{place}")
class ConsiderPageController {

    private final ReadLiaisons read;
    private final ConsiderChildren consider;
    private final LiaisonForms forms;

    ConsiderPageController(ReadLiaisons read, ConsiderChildren consider, LiaisonForms forms) {
        this.read = read;
        this.consider = consider;
        this.forms = forms;
    }

    /** A family of a liaison, as the address names both. */
    record Place(UUID id, int place) {

        LiaisonId liaison() {
            return new LiaisonId(id);
        }
    }

    /** A family on the agenda of a liaison. */
    private record About(One one, int place) {

        AgendaItem item() {
            return one.agenda().agenda().items().get(place - 1);
        }

        List<FormField> fields() {
            return ChildrenForm.fields(LiaisonSheet.options(one, item()));
        }

        ChildrenForm kept() {
            return ChildrenForm.of(
                    item().children().stream()
                            .map(Child::person)
                            .filter(one.agenda().answers()::containsKey)
                            .map(one.agenda().answers()::get));
        }

        ModelAndView page(Typed typed, List<Refusal> refusals) {
            String back = LiaisonAddress.of(one.liaison().id());
            return LiaisonForms.asking(
                            "liaison-family",
                            String.valueOf(place),
                            back,
                            back + "/families/" + place)
                    .drawn(fields(), typed, refusals);
        }
    }

    @GetMapping
    ModelAndView ask(Actor who, Place at) {
        About about = about(who, at);
        return about.page(forms.typed(about.fields(), about.kept()), List.of());
    }

    @PostMapping
    ModelAndView keep(
            Actor who,
            Place at,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        About about = about(who, at);
        var asked = forms.read(about.fields(), posted, ChildrenForm.class);
        if (asked.typed().asksForForm()) {
            return about.page(asked.typed().asked(), List.of());
        }
        return switch (kept(who, at, asked)) {
            case LiaisonResult.Kept kept -> LiaisonForms.kept(kept, after);
            case LiaisonResult.Refused(var refusals) -> about.page(asked.typed(), refusals);
            case LiaisonResult.NothingThere() -> throw new NoSuchPage();
        };
    }

    private LiaisonResult kept(Actor who, Place at, LiaisonForms.Read<ChildrenForm> asked) {
        var reading = new Reading();
        var given = asked.form().read(reading);
        List<Refusal> wrong = asked.refusals().isEmpty() ? reading.refusals() : asked.refusals();
        return wrong.isEmpty()
                ? consider.handle(who, at.liaison(), given)
                : new LiaisonResult.Refused(wrong);
    }

    private About about(Actor who, Place at) {
        return read.one(who, at.liaison())
                .filter(one -> at.place() > 0 && at.place() <= one.agenda().agenda().items().size())
                .map(one -> new About(one, at.place()))
                .orElseThrow(NoSuchPage::new);
    }
}
