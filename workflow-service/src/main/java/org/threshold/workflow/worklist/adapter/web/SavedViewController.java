package org.threshold.workflow.worklist.adapter.web;

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
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.app.OpenWithView;
import org.threshold.workflow.worklist.app.RemoveView;
import org.threshold.workflow.worklist.app.RenameView;
import org.threshold.workflow.worklist.app.SavedView;
import org.threshold.workflow.worklist.app.Saving;
import org.threshold.workflow.worklist.app.ShowSavedViews;
import org.threshold.workflow.worklist.domain.ViewName;

/** One saved view of the work list: its name, whether the list opens with it, and its end. */
@Controller
@RequestMapping("/work/views/{id}")
class SavedViewController {

    private static final String THEN = "redirect:" + SavedViewsController.PAGE;

    private final ShowSavedViews show;
    private final RenameView rename;
    private final OpenWithView open;
    private final RemoveView remove;

    SavedViewController(
            ShowSavedViews show, RenameView rename, OpenWithView open, RemoveView remove) {
        this.show = show;
        this.rename = rename;
        this.open = open;
        this.remove = remove;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        SavedView view =
                show.handle(who).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(NoSuchPage::new);
        return asking(
                id, new Typed(Map.of(ViewName.FIELD, List.of(view.name().value()))), List.of());
    }

    @PostMapping
    ModelAndView rename(
            Actor who, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted) {
        Typed typed = Typed.of(posted);
        return switch (rename.handle(who, id, typed.one(ViewName.FIELD))) {
            case Saving.Saved _ -> new ModelAndView(THEN);
            case Saving.Refused(var refusal) -> asking(id, typed, List.of(refusal));
            case Saving.NoSuchView() -> throw new NoSuchPage();
        };
    }

    private static ModelAndView asking(UUID id, Typed typed, List<Refusal> refusals) {
        return AskPage.below("view.rename", "", SavedViewsController.PAGE, "/" + id)
                .drawn(SavedViewsController.FIELDS, typed, refusals);
    }

    /** The work list opens with it from now on. */
    @PostMapping("/first")
    String first(Actor who, @PathVariable UUID id) {
        return opens(who, id, true);
    }

    /** The work list opens as it does for everybody. */
    @PostMapping("/not-first")
    String notFirst(Actor who, @PathVariable UUID id) {
        return opens(who, id, false);
    }

    private String opens(Actor who, UUID id, boolean opens) {
        if (!open.handle(who, id, opens)) {
            throw new NoSuchPage();
        }
        return THEN;
    }

    @PostMapping("/removal")
    String remove(Actor who, @PathVariable UUID id) {
        remove.handle(who, id);
        return THEN;
    }
}
