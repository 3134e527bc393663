package org.threshold.workflow.improvement.adapter.web;

import java.time.LocalDate;
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
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.improvement.app.ImprovementAddress;
import org.threshold.workflow.improvement.app.ImprovementResult;
import org.threshold.workflow.improvement.app.ReadImprovementActions;
import org.threshold.workflow.improvement.app.ShowDone;
import org.threshold.workflow.improvement.app.TrackAction;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;

/** The pages of actions from reviews and audits (R-Health-3, R-GP-2). */
@Controller
@RequestMapping(ImprovementAddress.ALL)
class ImprovementPageController {

    private static final AskPage NEW =
            new AskPage(
                    "improvement-new",
                    "",
                    ImprovementAddress.ALL,
                    ImprovementAddress.ALL + "/new",
                    Map.of());

    private final TrackAction track;
    private final ShowDone done;
    private final ReadImprovementActions read;
    private final ImprovementForms forms;

    ImprovementPageController(
            TrackAction track, ShowDone done, ReadImprovementActions read, ImprovementForms forms) {
        this.track = track;
        this.done = done;
        this.read = read;
        this.forms = forms;
    }

    /**
     * An action as the list shows it.
     *
     * @param page where it is said that it is done
     * @param stands by when it is due, or what shows that it is done
     */
    record Row(String page, String what, String stands, boolean open, boolean overdue) {

        static Row of(ImprovementAction one, LocalDate today) {
            String due =
                    one.source().words()
                            + ". The "
                            + one.owner().words()
                            + " sees to it, by "
                            + DueWords.day(one.dueOn())
                            + ".";
            return new Row(
                    ShownAction.page(one),
                    one.what(),
                    due + one.evidence().map(it -> " Done: " + it.words()).orElse(""),
                    one.open(),
                    one.overdue(today));
        }
    }

    @GetMapping
    ModelAndView all(Actor who) {
        ReadImprovementActions.All all = read.handle(who);
        List<Row> rows = all.actions().stream().map(one -> Row.of(one, all.today())).toList();
        var page = new ModelAndView("improvement-actions");
        page.addObject("open", rows.stream().filter(Row::open).toList());
        page.addObject("shown", rows.stream().filter(row -> !row.open()).toList());
        return page;
    }

    @GetMapping("/new")
    ModelAndView ask(Actor who) {
        read.handle(who);
        return NEW.empty(ActionForm.FIELDS);
    }

    @PostMapping("/new")
    ModelAndView track(
            Actor who,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var asked = forms.read(ActionForm.FIELDS, posted, ActionForm.class);
        return forms.answer(
                NEW,
                asked,
                asked.refusals().isEmpty()
                        ? track.handle(who, asked.form().given())
                        : new ImprovementResult.Refused(asked.refusals()),
                after);
    }

    @GetMapping("/{id}/evidence")
    ModelAndView askEvidence(Actor who, @PathVariable UUID id) {
        return evidence(who, id).empty(EvidenceForm.FIELDS);
    }

    @PostMapping("/{id}/evidence")
    ModelAndView shown(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var asked = forms.read(EvidenceForm.FIELDS, posted, EvidenceForm.class);
        return forms.answer(
                evidence(who, id),
                asked,
                done.handle(who, new ActionId(id), asked.form().words()),
                after);
    }

    private AskPage evidence(Actor who, UUID id) {
        ImprovementAction one =
                read.handle(who).find(new ActionId(id)).orElseThrow(NoSuchPage::new);
        return new AskPage(
                "improvement-evidence",
                one.what(),
                ImprovementAddress.ALL,
                ImprovementAddress.evidence(one.id()),
                Map.of());
    }
}
