package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.threshold.workflow.liaison.app.LiaisonAddress;
import org.threshold.workflow.liaison.app.LiaisonResult;
import org.threshold.workflow.liaison.app.PlanLiaison;
import org.threshold.workflow.liaison.app.ReadLiaisons;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/** The pages of all liaisons and of each, and where one is planned (R-GP-1). */
@Controller
@RequestMapping("/liaisons")
class LiaisonPagesController {

    private final ReadLiaisons read;
    private final PlanLiaison plan;
    private final LiaisonForms forms;

    LiaisonPagesController(ReadLiaisons read, PlanLiaison plan, LiaisonForms forms) {
        this.read = read;
        this.plan = plan;
        this.forms = forms;
    }

    /** A liaison as the list of all shows it. */
    record Row(String page, String practice, String state) {

        static Row of(Liaison one) {
            return new Row(
                    LiaisonAddress.of(one.id()),
                    one.series().practice().odsCode(),
                    LiaisonWords.stands(one));
        }
    }

    @GetMapping
    ModelAndView all(Actor who) {
        ReadLiaisons.All all = read.all(who);
        var page = new ModelAndView("liaisons");
        page.addObject("planned", all.toCome().stream().map(Row::of).toList());
        page.addObject("past", all.past().stream().map(Row::of).toList());
        page.addObject("without", all.without().stream().map(RegisteredAt::odsCode).toList());
        page.addObject("closed", all.closed().stream().map(RegisteredAt::odsCode).toList());
        return page;
    }

    @GetMapping("/new")
    ModelAndView ask(@RequestParam @Nullable String practice) {
        Typed known =
                Optional.ofNullable(practice)
                        .map(code -> forms.typed(PlanForm.FIELDS, new PlanForm(code, null)))
                        .orElseGet(Typed::nothing);
        return page(known, List.of());
    }

    @PostMapping("/new")
    ModelAndView plan(
            Actor who,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var asked = forms.read(PlanForm.FIELDS, posted, PlanForm.class);
        if (asked.typed().asksForForm()) {
            return page(asked.typed().asked(), List.of());
        }
        if (!asked.refusals().isEmpty()) {
            return page(asked.typed(), asked.refusals());
        }
        return switch (plan.handle(who, asked.form().code(), asked.form().day())) {
            case LiaisonResult.Kept kept -> LiaisonForms.kept(kept, after);
            case LiaisonResult.Refused(var refusals) -> page(asked.typed(), refusals);
            case LiaisonResult.NothingThere() -> throw new NoSuchPage();
        };
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor who, @PathVariable UUID id) {
        ReadLiaisons.One one = read.one(who, new LiaisonId(id)).orElseThrow(NoSuchPage::new);
        var page = new ModelAndView("liaison");
        page.addObject("sheet", LiaisonSheet.of(one));
        page.addObject("planned", one.liaison().isPlanned());
        page.addObject("held", one.liaison().isHeld());
        page.addObject("notHeld", one.liaison().isNotHeld());
        return page;
    }

    private static ModelAndView page(Typed typed, List<Refusal> refusals) {
        return LiaisonForms.asking(
                        "liaison-new", "", LiaisonAddress.ALL, LiaisonAddress.ALL + "/new")
                .drawn(PlanForm.FIELDS, typed, refusals);
    }
}
